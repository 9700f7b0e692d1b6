import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import { repairMojibake } from './repair.js'
import type { RepairOptions } from './result.js'

function repaired(text: string, options?: RepairOptions): string {
  const result = applyEdits(text, repairMojibake(text, options).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

/** The words of a repair that the text never held. */
const inventedIn = (after: string, clean: string): readonly string[] =>
  after.split(/[^\p{L}\p{M}]+/u).filter(word => !clean.includes(word))

/** The span of a stretch of code in a text. */
function codeIn(text: string, code: string): RepairOptions {
  const start = text.indexOf(code)
  return { code: [{ start, end: start + code.length }] }
}

describe('repairMojibake', () => {
  it.each([
    ['windows-1252', '**Status:** ðŸ”´ Open â€” see JosÃ©â€™s note', '**Status:** 🔴 Open — see José’s note'],
    ['macintosh', '| ‚úÖ Done | ‚Üí next', '| ✅ Done | → next'],
    ['cp437', '## ≡ƒÜÇ Quick start ΓÇö one page', '## 🚀 Quick start — one page'],
    ['cp850', 'Conexi├│n perdida ÔÇö reintentar', 'Conexión perdida — reintentar'],
    ['windows-1251', 'РџСЂРёРІРµС‚, РјРёСЂ вЂ” вњ…', 'Привет, мир — ✅'],
    ['windows-1250', 'đźš€ Szybki start', '🚀 Szybki start'],
    ['koi8-r', 'isn’t slow Б─■ it waits', 'isn’t slow — it waits'],
    ['gbk', 'Informaci贸n espec铆fica 馃殌', 'Información específica 🚀'],
    ['gbk', '袩褉懈胁械褌, 泻薪芯锌泻邪', 'Привет, кнопка'],
    ['shift_jis', 'Anvﾃ､ndaren fﾃｶrsvinner', 'Användaren försvinner'],
    ['html', 'done &acirc;&#128;&#148; really', 'done — really'],
  ])('undoes a misreading as %s', (_, corrupt, clean) => {
    expect(repaired(corrupt)).toBe(clean)
  })

  it('takes ISO 8859-2 where controls stand that windows-1250 lacks', () => {
    const clean = 'Saglabājot iestatījumus, lietotājs redz tukšu lapu.'
    expect(repaired(misread(clean, 'iso-8859-2') ?? '')).toBe(clean)
  })

  it.each(['ï»¿', 'Ôªø', '∩╗┐', 'п»ї', 'Ã¯Â»Â¿'])(
    'makes %s a byte order mark at the head of a text only',
    mark => {
      expect(repaired(`${mark}# Title`)).toBe('\ufeff# Title')
      expect(repaired(`# Title\n${mark}A`)).not.toContain('\ufeff')
    },
  )

  it('names the place, the page and the confidence', () => {
    expect(repairMojibake('a â€” b').repairs).toEqual([
      {
        span: { start: 2, end: 5 },
        before: 'â€”',
        after: '—',
        pages: ['windows-1252'],
        loss: undefined,
        confidence: 'exact',
      },
    ])
  })

  it('unwinds double and triple misreadings and tells where they stood', () => {
    const { repairs } = repairMojibake('10ÃƒÂ¢Ã¢â€šÂ¬Ã¢â‚¬Å“15 marks')
    expect(repairs).toMatchObject([
      { span: { start: 2, end: 20 }, after: '–', pages: ['windows-1252', 'windows-1252', 'windows-1252'] },
    ])
  })

  it('repairs only the corrupt part of a text that is half clean', () => {
    expect(repaired('clean — ✅ é\ncorrupt â€” âœ… Ã©')).toBe('clean — ✅ é\ncorrupt — ✅ é')
  })

  it.each([
    ['Înainte și după. Înțeleg.', 'ÃŽnainte È™i dupÄƒ. ÃŽnÈ›eleg.'],
    ['Süße Äpfel und schöne Öfen', 'SÃ¼ÃŸe Ã„pfel und schÃ¶ne Ã–fen'],
  ])('neither changes nor reports the clean letters of %s beside the same text misread', (clean, corrupt) => {
    for (const text of [`${clean}\n${corrupt}`, `${corrupt}\n${clean}`]) {
      expect(repaired(text)).toBe(`${clean}\n${clean}`)
      expect(repairMojibake(text).unrepairable).toEqual([])
    }
  })

  it.each([
    'Æblet på øen blev aldrig gemt.\nA gyűjtemény törlése után a kijelölés megmarad.',
    '├── src\n└── README.md\nÆblet på øen blev aldrig gemt.',
  ])('believes in one page that reads all rather than in two that could', clean => {
    expect(repaired(misread(clean, 'iso-8859-15') ?? '')).toBe(clean)
  })

  it.each([
    ['lower', 'the cafã© doesnâ€™t open before nine, see â§4', 'the café doesn’t open before nine, see §4'],
    ['upper', 'THE CAFÃ© IS CLOSED, SO IS THE GRÃ¶ÃŸTE', 'THE CAFÉ IS CLOSED, SO IS THE GRÖSSTE'],
    ['upper', 'LA MISE Ã  JOUR NÂ€™A PAS DE RÃ©SULTAT', 'LA MISE À JOUR N’A PAS DE RÉSULTAT'],
    ['no', 'áº¾ch â€” run npm install first â¬› and wait', 'Ếch — run npm install first ⬛ and wait'],
  ])('undoes a misreading that was put into %s case', (_, corrupt, clean) => {
    expect(repaired(corrupt)).toBe(clean)
  })

  it('raises no small letter that stands by itself among capitals', () => {
    expect(repaired('THE LETTERS Ã¶ AND Ã¥ ARE MISSING IN CAFÃ©')).toBe(
      'THE LETTERS ö AND å ARE MISSING IN CAFÉ',
    )
  })

  it('repairs a text that was misread in two pages', () => {
    expect(repaired('one â€” two ðŸš€\nthree ‚Äî four ‚úÖ')).toBe('one — two 🚀\nthree — four ✅')
  })
})

describe('repairMojibake of lost bytes', () => {
  it.each([
    ['dropped', '**Status:** âš\xa0ï¸ Open', '**Status:** ⚠️ Open'],
    ['replaced', '# ðŸ�› Bugs â€” all', '# 🐛 Bugs — all'],
    ['question-mark', '# ðŸ?› Bugs â€” all', '# 🐛 Bugs — all'],
    ['straightened', 'ðŸ"¦ Install â†\' run', '📦 Install → run'],
    ['surrogate', 'Ì∫Ä Start ‚Äî now', '🚀 Start — now'],
  ])('infers a byte that was %s', (loss, corrupt, clean) => {
    const { repairs } = repairMojibake(corrupt)
    expect(repaired(corrupt)).toBe(clean)
    expect(repairs.find(repair => repair.loss === loss)?.confidence).toBe('inferred')
  })

  it('takes the mark for a full-width one that lost its last byte at the end of a sentence', () => {
    expect(repaired('ä½\xa0å¥½ï¼Œè°¢è°¢ï¼')).toBe('你好，谢谢！')
  })

  it('judges letters in the language of the text', () => {
    const clean = 'Der Drucker zählt die Seiten doppelt, größere Aufträge brechen ab.'
    const corrupt = (misread(clean, 'windows-1253') ?? '').replace(/[\x80-\x9f]/g, '\ufffd')
    expect(corrupt).toContain('grΓ¶Γ\ufffdere')
    expect(repaired(corrupt)).toBe(clean)
  })

  it.each([
    ['lÃ , c’est fini', 'là, c’est fini'],
    ['Voyez lÃ . Et voilÃ , encore.', 'Voyez là. Et voilà, encore.'],
    ['MAÇÃ , IRMÃ .', 'MAÇÃ , IRMÃ .'],
  ])('takes the blank before a comma for the second byte of à, but behind capitals: %s', (text, clean) => {
    expect(repaired(text)).toBe(clean)
  })

  it('closes a box with the corner that fits', () => {
    expect(repaired('â”Œâ”€â”€â”€â”\nâ””â”€â”€â”€â”˜')).toBe('┌───┐\n└───┘')
  })

  it('takes a lone lead for a lost sequence where all else was misread', () => {
    const names = '- ZoÃ« MÃ¼ller, faÃ§ade\n- SÃ¸ren Ã…ngstrÃ¶m, dÃ©jÃ\xa0 vu\n- Åukasz Å»ak, SÃ£o Paulo'
    expect(repaired(names)).toBe('- Zoë Müller, façade\n- Søren Ångström, déjà vu\n- Łukasz Żak, São Paulo')
  })

  it('finds a character of which two bytes are gone', () => {
    const misreadText = misread('設定を保存できません', 'windows-1252') ?? ''
    expect(repaired(misreadText.replace(/[\x80-\x9f]/g, ''))).toBe('設定を保存できません')
  })

  it('reads straightened quotes in code, too', () => {
    const tree = 'src\nâ"œâ"€â"€ a\nâ"\'   â"œâ"€â"€ b\nâ"\'   â""â"€â"€ c\nâ""â"€â"€ d'
    expect(repaired(tree, codeIn(tree, tree))).toBe('src\n├── a\n│   ├── b\n│   └── c\n└── d')
  })

  it('reads a corner of which both bytes behind the lead were straightened', () => {
    const tree = 'house/\nâ"œâ"€â"€ cellar/\nâ"\'   â""â"€â"€ boiler.md\nâ""â"€â"€ roof/\n'
    expect(repaired(tree)).toBe('house/\n├── cellar/\n│   └── boiler.md\n└── roof/\n')
  })

  it('reads Mac Roman of which every lead was straightened', () => {
    expect(repaired("Open 'Üí In progress 'Üí Review 'Üí Done")).toBe('Open → In progress → Review → Done')
  })

  it('reports a doubt though all around it was repaired', () => {
    const { repairs, unrepairable } = repairMojibake('âœ… Workflow â†’ Done â†" both')
    expect(repairs.map(({ after }) => after)).toEqual(['✅', '→'])
    expect(unrepairable).toMatchObject([{ text: 'â†"', candidates: ['↓', '↔'] }])
  })

  it('reports what was put off to a deeper layer and not found again, or guesses it', () => {
    const text = 'one â€” two\nÃ¢Â€Â” â†" '
    expect(repairMojibake(text).unrepairable).toMatchObject([{ text: 'â†"', candidates: ['↓', '↔'] }])
    expect(repaired(text)).toBe('one — two\n— â†" ')
    expect(repaired(text, { guess: true })).toBe('one — two\n— ↓ ')
    expect(repairMojibake(text, { guess: true }).unrepairable).toEqual([])
  })

  it('says nothing of more than one character where one fits', () => {
    const japanese = misread('祖母がケーキを焼き、猫は皿のクリームをなめた。', 'windows-1258') ?? ''
    const { unrepairable } = repairMojibake(japanese.replace(/[\x80-\x9f]/g, ''))
    const reasons = unrepairable.filter(one => one.candidates.length === 1).map(({ why }) => why)
    expect(new Set(reasons)).toEqual(
      new Set(['a byte was lost, and little speaks for the one character that fits']),
    )
  })

  it.each([
    'このエラーは古い…',
    'текст с ошибкой и точкой',
    'Не удаётся. Ошибка появляется после обновления.',
    'εφαρμογή',
    'źródła',
    'źródła w „pliku”',
  ])('invents nothing where all control characters of ISO 8859-1 are gone: %s', clean => {
    const corrupt = misread(clean, 'iso-8859-1') ?? ''
    for (const mark of ['', '?']) {
      const lossy = corrupt.replace(/[\x80-\x9f]/g, mark)
      const invented = repairMojibake(lossy).repairs.flatMap(({ after }) => inventedIn(after, clean))
      expect(invented).toEqual([])
      expect(repairMojibake(lossy).unrepairable.length).toBeGreaterThan(0)
    }
  })

  it('neither takes a clean mark beside it for a byte that was kept', () => {
    const lossy = (misread('źródła', 'iso-8859-1') ?? '').replace(/[\x80-\x9f]/g, '')
    expect(repaired(`a “clean” line — here…\n${lossy}`)).toBe('a “clean” line — here…\nźródÅa')
  })

  it('reads the letters that words tell though all control characters are gone', () => {
    const clean = 'Die Größe wird falsch angezeigt, Änderungen gehen verloren, außerdem heißt es so.'
    expect(repaired((misread(clean, 'iso-8859-1') ?? '').replace(/[\x80-\x9f]/g, ''))).toBe(clean)
  })

  it('reports what it cannot decide, and guesses only when told to', () => {
    const text = 'à¤¨à¤®à¤¸à¥à¤¤à¥‡ â€” ðŸ‘'
    const { unrepairable } = repairMojibake(text)
    for (const one of unrepairable) expect(one.candidates.length).toBeGreaterThan(1)
    expect(repairMojibake(text, { guess: true }).unrepairable).toEqual([])
  })
})

describe('repairMojibake of code', () => {
  const quoting = 'A clean text — with a dash — shows `â€”` as an example.'

  it('leaves code alone in a text that is otherwise clean', () => {
    expect(repaired(quoting, codeIn(quoting, '`â€”`'))).toBe(quoting)
  })

  it('repairs code in a text that is corrupt around it', () => {
    const text = 'A corrupt text â€” with `â€”` in code.'
    expect(repaired(text, codeIn(text, '`â€”`'))).toBe('A corrupt text — with `—` in code.')
  })

  it('repairs code in a text that has nothing clean beyond ASCII', () => {
    const tree = 'â”œâ”€â”€ src'
    expect(repaired(`Tree:\n${tree}`, codeIn(`Tree:\n${tree}`, tree))).toBe('Tree:\n├── src')
  })

  it('does as told by `always` and `never`', () => {
    const options = codeIn(quoting, '`â€”`')
    expect(repaired(quoting, { ...options, codePolicy: 'always' })).toContain('`—`')
    const corrupt = 'â€” and `â€”`'
    expect(repaired(corrupt, { ...codeIn(corrupt, '`â€”`'), codePolicy: 'never' })).toBe('— and `â€”`')
  })
})

describe('repairMojibake beside code that is not read', () => {
  it('does not take the garble in it for clean text', () => {
    const text = '# Done âœ…\n\n[x](#done-âœ) `â€” â†’` â†" ????'
    expect(repaired(text, { ...codeIn(text, '`â€” â†’`'), codePolicy: 'never' })).toContain('# Done ✅')
  })
})

describe('repairMojibake of a long text', () => {
  it('reports more places than a call can take arguments', () => {
    const lines = 130_000
    expect(repairMojibake('Ã©â†"\n'.repeat(lines)).unrepairable).toHaveLength(lines)
  })

  it('leaves the clean half of it alone, however often the other half was written as references', () => {
    const text = 'ã &#195;&#163; ok '.repeat(500)
    const { repairs, unrepairable } = repairMojibake(text, { codePolicy: 'always' })
    expect(new Set(repairs.map(({ before }) => before))).toEqual(new Set(['&#195;&#163;']))
    expect(unrepairable).toEqual([])
  })
})

describe('repairMojibake of clean text', () => {
  it.each([
    'IL Y A À PEINE; « À » © À. GRÂCE À… ÇA VA À ®',
    'IRMÃ, MAÇÃ, AMANHÃ: “MAÇÔ e “MAÇÃ” e',
    'rows 0.75×–2× and ×2, √2, √π, ≠, ½',
    'ГОСТ Р 52.6, ВС РФ, «РС-1», Тёмный маг, Её',
    'Ελληνικά: Ά, Έ, «Γ», Β° – Ξ, ΒΓΞΟ',
    '┌────▼────┐ ├── a │ └── b ═╗ █│ ─┐',
    '(╯°□°)╯︵ ┻━┻ ¯\\_(ツ)_/¯ ʕ•ᴥ•ʔ',
    'ปุ่มลบ แผนใหม่ แบบ หน้าจอ แบบ ลบ เพิ่มรายการ ค้นหา ตั้งค่า',
    'Íslenska: «þú», 然后命名，重命名，名单',
    'Tom & Jerry &eacute; &mdash; &amp; &#9989;',
    'I ♥ UTF-8 ☺ † ‡ • ‰ ƒ ˆ ˜ › ‹ ª º ¹ ² ³',
  ])('keeps %s', text => {
    expect(repairMojibake(text).edits).toEqual([])
  })
})
