/** Clean text in which people write a sequence of UTF-8 by chance, of which a character would come that stands in no such text. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import { repairMojibake } from './repair.js'

const clean = [
  ['section signs behind a German quotation mark', 'Gemeint sind „§§ 7, 9 ABG“.'],
  ['signs behind a German quotation mark', 'Die Zeichen „±∞“, „≤≥“ und „™®“ fehlen.'],
  ['section signs behind a low mark', 'siehe ‚§§ 4‘'],
  ['a double integral behind a dot', 'V = (1/4)·∫∫ g dA and R += q·∫∫MjMk dS'],
  ['signs of footnotes', 'the signs "*†‡§¶" in a row'],
  ['Russian names', 'Ёлка, Ёжик и Ёлки'],
  ['a Russian name in quotation marks', '«Ёлка» и “Ёлки”'],
  ['letters in a table of boxes', '│Ú│á│\n│Ù│à│\n│Ó│á│\n│Í│'],
  ['letters in lines of boxes', 'N─É and ─ü─é─ò─\nK╩É\n│Ð│ã│\nÐ│x│'],
  ['Czech capitals', 'PŘÍŠTÍ STRANA A KŘÍŽ'],
  ['Danish capitals', 'BLÅØJET'],
  ['Welsh', 'Mae Â’r dŵr'],
  ['what is left of a Japanese quotation', '彼女は『いいえã€……と答えた。'],
  ['what is left of a Hindi word', '“वहाà¤” और'],
  ['a sign behind a brand', '“Nestlé©” and Nestlé©’s'],
] as const

const pages = [
  'windows-1252',
  'windows-1250',
  'windows-1257',
  'macintosh',
  'cp437',
  'cp850',
  'cp866',
] as const

describe('repairMojibake of what is outlandish', () => {
  it.each(clean)('leaves %s', (_, text) => {
    expect(repairMojibake(text).edits).toEqual([])
  })

  it.each(clean.flatMap(([name, text]) => pages.map(page => [name, page, text] as const)))(
    'leaves %s beside what was misread in %s',
    (_, page, text) => {
      const garbled = `${misread('It’s done — see “notes”…', page)}\n`
      expect(repairMojibake(garbled + text).edits.filter(({ span }) => span.start >= garbled.length)).toEqual(
        [],
      )
    },
  )

  it.each([
    ['one character of a Chinese text', '更新之后窗口打不开\n请重新启动程序\n- 是\n- 否'],
    ['single letters of a Russian text', 'Кнопка и список\n- Я\n- К'],
    ['different single letters', 'It’s in the list: क, म or ल'],
  ])('restores %s', (_, text) => {
    const garbled = misread(text, 'windows-1252') ?? ''
    const { repairs } = repairMojibake(garbled)
    expect(repairs.length).toBeGreaterThan(0)
    expect(repairs.map(one => one.after).join('')).toBe(text.match(/[^\0-\x7f]+/gu)?.join(''))
  })

  it.each([
    ['a Latin word put into small letters', 'Itâ€™s cafã© and naã¯ve', 'It’s cafã© and naã¯ve'],
    ['an address put into small letters', 'Itâ€™s at https://x.org/ã©tã©-x', 'It’s at https://x.org/ã©tã©-x'],
  ])('makes no kana of %s', (_, text, after) => {
    expect(applied(text)).toBe(after)
  })
})

function applied(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}
