import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edit.js'
import { misread } from '../pages/encode.js'
import { pageNames } from '../pages/page-index.js'
import { repairMojibake } from '../repair.js'
import type { RepairOptions } from '../result.js'

function repaired(text: string, options?: RepairOptions): string {
  const result = applyEdits(text, repairMojibake(text, options).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

describe('repairMojibake of what is gone', () => {
  it.each([
    'caf\ufffd',
    'mudanÔøΩas',
    'пїЅ Open',
    'οΏ½ Open',
    'ļæ½ Open',
    '锟斤拷锟 Open',
    'ï¿½ Open',
    'Status: ???? Open',
  ])('reports %s', text => {
    expect(repairMojibake(text).edits).toEqual([])
    expect(repairMojibake(text).unrepairable).toHaveLength(1)
  })

  it.each(['ï¿½', 'ÔøΩ', 'пїЅ', '锟斤拷'])('says of %s that U+FFFD was misread', text => {
    expect(repairMojibake(`one ${text} two`).unrepairable.map(({ why }) => why)).toEqual([
      'U+FFFD, itself the mark of lost bytes, was misread once more',
    ])
  })
})

describe('repairMojibake of what cannot be read', () => {
  it.each([
    ['Georgian with a byte dropped', 'áƒžáƒáƒ‘áƒšáƒ”áƒ›áƒ”áƒ‘áƒ˜', ['áƒ']],
    ['Amharic with a byte turned into “?”', 'á‰½áŒ?áˆ®á‰½', ['áŒ?']],
    ['an arrow alone in a text', "**Status:** Open â†' Done", ["â†'"]],
    ['a picture of which the end is lost', '- âœ fixed', ['âœ']],
    ['a letter whose no-break space became a blank', 'M. Dupont va Ã Paris', ['Ã']],
    ['apostrophes of which the end is lost', 'donât say itâs lost', ['â', 'â']],
    [
      'French apostrophes of which the end is lost',
      'lâeau, câest dâun ami quâil nâa pas',
      ['â', 'â', 'â', 'â', 'â'],
    ],
    ['Italian apostrophes of which the end is lost', 'dellâorto, unâisola', ['â', 'â']],
    ['a lost byte beside what is read', 'РРІР°РЅ', ['Р']],
    ['lost bytes among letters that are read', '×©×××× ××©×××¨×', [...'×'.repeat(8)]],
    ['a “?” inside what is read', 'Ð¿ÑÐ¸Ð²Ð?Ñ', ['Ñ', 'Ð?', 'Ñ']],
    ['a “?” in the place of a byte of a rare character', 'âˆˆ â„?, Ã©tÃ©', ['â„?']],
    ['quotation marks of which two bytes became “?”', 'donâ??t say â??noâ??', ['â??', 'â??', 'â??']],
    ['signs each of which is alone in its line', '- â?° one\n- â?— two', ['â?°', 'â?—']],
    ['a capital of which a byte became “?”', 'Ã?ber die GrÃ?e', ['Ã?', 'Ã?']],
    ['marks of windows-1253 of which none is whole', "Oslo β€ norskβ€ , β†' nord", ['β€', 'β€', "β†'"]],
    ['marks of windows-1255 of which none is whole', 'Oslo ג€" norsk, ג… ferdig', ['ג€"', 'ג…']],
    ['marks of windows-874 of which none is whole', 'โ… Oslo โ€norskโ€ ferdig', ['โ…', 'โ€', 'โ€']],
    ['a picture with a straight quote among its bytes', 'Oslo β€” nord\n- π"΄ sør', ['π']],
    ['a letter of another alphabet within a word', 'β€ Oslo, Tromsø har vintervΓr', ['β€', 'Γ']],
    ['a letter of a word, alone in its text', 'The hotel in NΓΌrnberg is full.', ['ΓΌ']],
    ['a letter that begins a word, alone in its text', 'The trains of Ã–rebro are late.', ['Ã–']],
    ['a byte order mark at the beginning of a second file', 'one\nï»¿# Two', ['ï»¿']],
    ['a byte order mark in another page', 'one\n∩╗┐# Two\nÔªøthree', ['∩╗┐', 'Ôªø']],
    ['a line that is lost', '# ???? ??????', ['???? ??????']],
    ['a sentence that is lost', '?????? ?? ????? ????????.', ['?????? ?? ????? ????????']],
    ['a value that is lost', 'Name: ????', ['????']],
    [
      'marks of cp437 of which Γ became G',
      'itGÇÖs GÇ£doneGÇ¥ GÇö GåÆ next',
      ['GÇÖ', 'GÇ£', 'GÇ¥', 'GÇö', 'GåÆ'],
    ],
  ])('reports %s', (_, text, left) => {
    expect(repairMojibake(text).unrepairable.map(one => one.text)).toEqual(left)
  })

  it('guesses no letter of another alphabet in a word of this one', () => {
    expect(repaired('Itâ€™s my cafã©', { guess: true })).toBe('It’s my cafã©')
  })

  it.each([
    ['an arrow of which the end became a straight quote', "â†'", ['→', '↑']],
    ['a letter whose no-break space became a blank', 'M. Dupont va Ã Paris', 'à'],
    ['an apostrophe', 'donât', '’'],
    ['a letter that is all there, but alone', 'Die Taste Ãœ klemmt', 'Ü'],
    ['a letter of which “?” took the place of a byte', 'caf√?s, √©t√©', 'é'],
    ['a mark of which Γ became G', 'a GÇö b', '—'],
  ])('knows what %s may have been', (_, text, likeliest) => {
    const candidates = repairMojibake(text).unrepairable[0]?.candidates ?? []
    expect(candidates.slice(0, [likeliest].flat().length)).toEqual([likeliest].flat())
    expect(repaired(text, { guess: true })).toContain([likeliest].flat()[0])
  })

  it.each(pageNames)(
    'reports a byte order mark within a text in %s, unless that hides it or may be Thai',
    page => {
      const mark = misread('\ufeff', page) ?? ''
      const isSeen = !/[\0-\x9f\u0e00-\u0e7f]/.test(mark)
      const { unrepairable } = repairMojibake(`one\n${mark}# Two`)
      expect(unrepairable.map(one => one.text)).toEqual(isSeen ? [mark] : [])
    },
  )

  it('does not report garble that is quoted in code', () => {
    const text = 'Clean, but `voilÃ` and `donât` stand for é.'
    const code = ['`voilÃ`', '`donât`'].map(one => ({
      start: text.indexOf(one),
      end: text.indexOf(one) + one.length,
    }))
    expect(repairMojibake(text, { code }).unrepairable).toEqual([])
  })

  it('leaves the lines alone in which marks were stripped, and no others', () => {
    const lost = 'The parser â see Â§4 â accepts quotes'
    expect(repaired(lost)).toBe(lost)
    expect(repaired(`${lost}\nJosÃ© â€” Â§5`)).toBe(`${lost}\nJosé — §5`)
  })

  it('takes no rare character because its rivals are rarer still', () => {
    expect(repaired('âˆˆ â„, Ã©tÃ©')).toBe('∈ â„, été')
  })

  it.each([
    ['Welsh “with”', 'Mae hi’n siarad â nhw bob dydd.'],
    ['a letter among letters', '| â | ê | î |'],
    ['a quotation in Czech', 'Odpověděl jen „já“ a odešel.'],
    ['a capital word in Turkish', 'GÜÇLÜ BİR GÇÖ'],
    ['a letter of Romanian', 'Atât de mult a râs, cât pământul.'],
    ['words of Romanian that look like French ones', 'Mâine câinele vede o pâine, lână și sânge.'],
    ['words of Vietnamese', 'Từ lâu, nâng cao, câu hỏi ở đâu, sâu dâu'],
    ['words of Portuguese', 'a lâmpada da câmara'],
    ['a capital of Guarani', 'Ãga ñande ã, ã'],
    ['letters in a list', '| Ã | Õ | Ç |'],
    ['letters in cells', '| â | ã | à |'],
    ['an alphabet', 'A Ã B C Ć D E F'],
    ['a word beside a mark that was read', 'Le château est à nous'],
    ['Cyrillic of windows-1251, which is another fault', 'Ïðèâåò, êàê äåëà?'],
  ])('says nothing of %s', (_, text) => {
    expect(repairMojibake(text)).toEqual({ edits: [], repairs: [], unrepairable: [] })
  })

  it.each([
    'What????',
    'The characters ï»¿ at the beginning, or “ï»¿”, are a mark.',
    'Ä–a, Γ–limit, S≈√x, n×–m, AÃ–B',
    'Δt = 5 µs, β-test, “β”, 5 € π…, ΔE',
    'โปร “ก” 5 € — ดู …',
    'Ответ НетЦДФ — «да»',
    'Really???? Yes',
    '| a | ??? |',
    'Status: ???',
    'a ?? b ?? c',
    'Fix ME: “CAFÉ…” «à»',
    'Papâ?? Não Ã? É',
    'How is “â?” typed, and (â?), «â?», â?…',
    '“Gyda phwy wyt ti’n mynd â?” meddai hi.',
    'Rüyâ?— diye sordu.',
    'Kötü bir rüyâ?™',
  ])('says nothing of %s', text => {
    expect(repairMojibake(text).unrepairable).toEqual([])
  })
})

describe('repairMojibake of a mark beside others of which the end is lost', () => {
  it.each([
    ['Oslo β€” β€norskβ€, nord', 'Oslo — β€norskβ€, nord'],
    ['Oslo ג€” ג€norskג€, nord', 'Oslo — ג€norskג€, nord'],
  ])('restores what is whole in %s, and reports the others', (text, wanted) => {
    expect(repaired(text)).toBe(wanted)
    expect(repairMojibake(text).unrepairable).toHaveLength(2)
  })
})

describe('repairMojibake of clean text beside what was misread in its own page', () => {
  it.each([
    ['windows-1251', 'в понедельник ОБЪЕДИНЕНИЕ, ГЕРМАНИЯ'],
    ['koi8-r', 'в понедельник, воскресенье, четверг'],
    ['windows-1256', 'آسٹریا، جرمنی، چیکیا، ترکیہ'],
  ] as const)('says nothing of it in %s', (page, clean) => {
    const text = `${misread('Größe — “naïve” Žluť', page)}\n${clean}`
    expect(repairMojibake(text).unrepairable).toEqual([])
  })
})

describe('repairMojibake of U+FFFD behind a lead', () => {
  it('takes it for the byte that words tell, if the page leaves none undefined', () => {
    expect(repaired('Le caf├\ufffd est ferm├⌐, voil├á.')).toBe('Le café est fermé, voilà.')
  })

  it('takes it for any byte where undefined ones are still there', () => {
    const text = `${misread('Это сохранено', 'windows-1252')}, Ð´Ñ\ufffdÐ¼`
    expect(repairMojibake(text).unrepairable[0]?.candidates).toContain('р')
  })

  it('takes it for no capital within a word, though no other byte is undefined', () => {
    const text = misread('Это сохранено', 'windows-1251')?.replace('Р°', 'Р\ufffd') ?? ''
    expect(repaired(text)).toBe('Это сохрР\ufffdнено')
  })
})
