/** Characters that few texts hold: what lost no byte is never taken for a commoner character that lost one. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { misread } from './pages/encode.js'
import { repairMojibake } from './repair.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairMojibake(text).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

const pages = ['windows-1252', 'windows-1250', 'windows-1254', 'iso-8859-1', 'cp850'] as const

/** A text of which the first line speaks for its page. */
const beside = (line: string): string => `Café “Größe” — it’s done…\n${line}\n`

describe.each(pages)('repairMojibake of rarities in %s', page => {
  it.each([
    ['an ideographic space', '品名：　小さい箱　三個'],
    ['a thin space', 'Cost: 20\u2009000 pieces'],
    ['a visible blank', 'Press ␣ to go on'],
    ['a square metre', '面积为80㎡，很大。'],
    ['signs of chemistry', 'Na⁺ + Cl⁻ gives 10⁻⁴ mol'],
    ['a subscript letter', 'the sum over xₙ₊₁'],
    ['a currency', 'it costs ₱35 or ₦900'],
    ['angle brackets', 'the state ⟨x⟩ of it'],
    ['laughter in Korean', '좋아요 ㅋㅋㅋ ㅠㅠ'],
    ['decomposed Korean', '한국어 파일'.normalize('NFD')],
    ['Inuktitut', 'ᐅᖃᐅᓯᖅ ᓄᓇᕗᑦ'],
    ['long vowels', 'Ōtaki, Tōkyō, kōrero'],
  ])('restores %s', (_, line) => {
    expect(repaired(misread(beside(line), page) ?? '')).toBe(beside(line))
  })
})

describe('repairMojibake of rarities', () => {
  it.each([
    ['capital ẞ', 'STRAẞE, GROẞ', 'windows-1252'],
    ['gershayim', 'דו״ח של צה״ל', 'windows-1252'],
    ['cedillas in the page of Windows', 'Şirul şi ştirile, toţi', 'windows-1250'],
    ['a macron in the commonest page', 'Ōmi, Kyōto, Kōbe', 'windows-1252'],
  ] as const)('restores %s', (_, text, page) => {
    expect(repaired(misread(text, page) ?? '')).toBe(text)
  })

  it.each(['maçã…” disse', 'der Spaß“ und', 'o amanhã…”'])('reads no rarity in %s', clean => {
    const text = `${misread('It’s “done” — see José', 'windows-1252') ?? ''}\n${clean}`
    expect(repaired(text)).toBe(`It’s “done” — see José\n${clean}`)
  })
})

describe('repairMojibake of what lost bytes, twice', () => {
  it.each(['彼女は『いいえ』……と答えた。', '“वहाँ” और “यहाँ”'])('changes no more than once: %s', text => {
    const once = repaired((misread(text, 'windows-1252') ?? '').replace(/[\x80-\x9f]/g, ''))
    expect(repaired(once)).toBe(once)
  })
})
