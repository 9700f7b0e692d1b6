import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import type { SingleBytePage } from './pages/pages.js'
import { repairMojibake } from './repair.js'

/** Clean text in which a sequence of UTF-8 stands in some page, all of it at home where it stands. */
const alone = [
  ['a price about', 'A seat costs ≈£35, give or take ≈±4 %.'],
  ['prices in a document', 'A café takes £3, “cash only”, or €4 → ✅.\n- The rent is ≈£900\n- naïve — yes'],
  ['an operator before an operator', 'median≈∑w/k and volume≈∫z dz, so S≈Ω, or ƒ∑'],
  ['a letter that goes off the page', 'Γωνία Δ± 3 μοίρες'],
  ['a box with a title', '─╢ Menu ╟─ and EARTH─╢'],
  ['a dash of box drawing before a word', 'Wien ─Österreich, Kapitel 1 ─Ärger'],
  ['a dash of box drawing before a capital by itself', '第二回 ─É'],
  ['a sign before a word', 'Das heißt ≈Übersicht, ≈Ñandú oder x ≈Ö y.'],
  ['Han in German quotation marks', 'Die Zeichen „兄弟“ und „經濟“ fehlen.'],
  ['Han in single quotation marks', '‚皇帝‘'],
  ['Han in Japanese brackets', '「文化祭」と「体育祭」、「落第」'],
  ['Han before commas', '控制，限制，體制。皇帝，山頂。'],
  ['a Han character in Danish quotation marks', 'Tegnet ”站” mangler, og “笘” også.'],
  ['a Han character behind Latin letters', 'AI脳とWeb脳、MRI脳'],
  ['a Han character behind Latin letters, in English', 'He calls it the “AI脳”, or IT臉, IT膽.'],
  ['a Han character between blanks or dashes', '小脳 大脳 脳\n脳–脳, 聽——聽'],
  ['a Han character in a table', '| 部位 | MRI脳 | CT脳 |'],
  ['Hebrew geresh in quotation marks', 'Die Kürzel „גב׳“, „ימ׳“ und „שע׳“.'],
  ['Urdu in quotation marks', 'Das Wort „ٹھنڈ“ ist Urdu, «ٹھنڈ» auch.'],
  ['Yoruba in quotation marks', '«ÌJÙÀ»'],
  ['Sami in quotation marks', 'Das Wort „kâš“ ist samisch.'],
] as const

/** A line that was misread in a page, and clean lines beside it that could be sequences in that page. */
const beside: readonly (readonly [SingleBytePage, string, readonly string[]])[] = [
  [
    'windows-1252',
    '✅ Größe — “fertig”',
    ['0.5×–3× the speed', 'a 2×—4× gain', '9 Å², 4 Å³', '2.5Å–3Å', '2.5Å±0.2Å', '2Ø–3Ø', '30 Å± 2'],
  ],
  [
    'macintosh',
    '✅ Größe — “fertig”',
    ['£8–£9', '¥300–¥400', 'read §2–§4', '–∞ to ∞', 'G = –∂U/∂z', '(y–µ)/σ', 'the “¢” key', '‘≤9’', '≈£40'],
  ],
  [
    'macintosh',
    '⚠️ später — “größer”',
    ['60\xa0°C', '4\xa0µs', '8\xa0± 2', '2500\xa0¥', 'y\xa0≤ 4', '9\xa0Ω', '\xa0∑ y'],
  ],
  [
    'windows-1251',
    '✅ Готово — «да»',
    ['СССР–Индия', 'ТУ–134', 'МиГ–21', 'Т–72, Р–3', 'МИР…', 'ЦЕНТР…', 'ШУР’'],
  ],
  [
    'windows-1253',
    '✅ Τέλος — “ok”',
    ['Γ’ Γυμνασίου', 'Δ’ τάξη', 'Δ–Ε', 'ΝΕΟ…', 'από Α έως Ω…', 'Γ΄', '20 Ω…'],
  ],
  ['windows-874', '✅ เสร็จ — “ok”', ['ด้วย…', 'เลย… แล้ว', 'ภาษาไทย…', 'บันทึก… ยกเลิก…']],
  ['windows-1255', '✅ החלון — “ok”', ['צ׳–ק', 'וכו׳–', 'הכיתוב „גב׳“']],
  ['windows-1256', '✅ لا تفتح — “ok”', ['بحث…', 'صح™', 'تاريخ…']],
  [
    'cp437',
    '├── src — ✅ é',
    ['A─┐', '─┐ ┌─', '╓─╖', '╙─╜', '╟──╢', '╔═╡ Menu ╞═╗', '═╗', 'Q─┤', '█║ █║', '├┐ ┌┤'],
  ],
  ['cp850', '├── src — ✅ é', ['A─┐', '─┤', '█║', '██╗']],
  ['cp866', '├── src — ✅\nКнопка', ['так', 'там', 'тень', '─┐']],
  ['koi8-r', '✅ Кнопка — “ok”', ['20 см²', '5 м²']],
]

const repairsIn = (text: string, from = 0): readonly string[] =>
  repairMojibake(text).repairs.flatMap(({ span, before, after }) =>
    span.start < from ? [] : [`${before} → ${after}`],
  )

function repairedText(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

describe('what is at home as it stands', () => {
  it.each(alone)('stays: %s', (_, text) => {
    expect(repairsIn(`${text}\n`)).toEqual([])
  })

  it.each(beside)('stays beside a line that was misread in %s', (page, meant, lines) => {
    const garbled = `${misread(meant, page)}\n`
    for (const clean of ['', 'The rest is clean — “so” it is: café, naïve → ok.\n']) {
      const ahead = garbled + clean
      for (const line of lines) expect(repairsIn(`${ahead}- ${line}\n`, ahead.length)).toEqual([])
      expect(repairsIn(`${ahead}- ${lines.join('\n- ')}\n`, ahead.length)).toEqual([])
    }
  })

  it.each(beside)(
    'does not keep the line that was misread in %s from being restored',
    (page, meant, lines) => {
      const text = `\n- ${lines.join('\n- ')}\n`
      expect(repairedText(misread(meant, page) + text)).toBe(meant + text)
    },
  )
})

describe('a sequence of what might be at home', () => {
  it.each([
    ['within a word', 'windows-874', 'So naïv war später keiner.'],
    ['within a word', 'cp437', 'Die Größe für Köln, voilà.'],
    ['where one language writes all that come out', 'windows-1252', 'Rīga, Jūrmala, ķēde'],
    [
      'where one language writes all of its line',
      'macintosh',
      'Où est-il, le café ?\nŽąsys, ėjusios į šalį, ūkia.',
    ],
    ['of a script that the text has', 'macintosh', 'Он и она в саду, а кот — на окне.'],
    ['that becomes a letter which the text has elsewhere', 'windows-1252', 'Ångström: 5 Å'],
    ['where it is no word of Latin letters', 'windows-1253', '5 ± 1, 20 °C, © 2024 — ok'],
    ['where the page shows elsewhere', 'gbk', 'Größe 3 × 4 und später'],
    ['where a capital begins a word', 'euc-kr', 'Zoë Müller und Ångström, façade'],
  ] as const)('is repaired %s (%s)', (_, page, meant) => {
    const garbled = misread(meant, page) ?? ''
    expect(repairedText(`${garbled}\n`)).toBe(`${meant}\n`)
  })
})
