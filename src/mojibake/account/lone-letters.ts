/** Finds letters in words that look misread, where too little speaks for a page to restore them: `SΓΌdafrika`, `S√∏r`. */
import { once } from '../../text/once.js'
import type { Span } from '../../text/span.js'
import { decodeAt, decodedCode, NOTHING } from '../pages/decode.js'
import { firstPage, pageIndex, pageNames } from '../pages/page-index.js'
import { isAtHome } from '../reading/at-home.js'
import type { Remains } from './remains.js'

/**
 * Every two characters within a Latin word that are one letter of it in some page, and as they stand nothing that people write.
 * O(length).
 */
export function findLoneLetters(text: string): readonly Remains[] {
  const found: Remains[] = []
  for (const { index } of text.matchAll(letters())) {
    const span = { start: index, end: index + 2 }
    if (isAtHome(text, span)) continue
    const known = readingsOf(text, span)
    if (known.length > 0) found.push({ span, text: text.slice(index, index + 2), why: WHY, pages: 0, known })
  }
  return found
}

const WHY = 'two characters that stand in no word, but little speaks for a misreading'

/** What the characters are in one page or another. */
function readingsOf(text: string, { start }: Span): readonly string[] {
  const { leads, trails } = pageIndex()
  const chars = new Set<string>()
  const pages = leads(text.charCodeAt(start)) & trails(text.charCodeAt(start + 1))
  for (let left = pages; left !== 0; left &= left - 1) {
    const decoded = decodeAt(text, start, firstPage(left))
    if (decoded !== NOTHING) chars.add(String.fromCodePoint(decodedCode(decoded)))
  }
  return [...chars].filter(char => LETTER.test(char))
}

const LETTER = /^\p{Script=Latin}$/u

/** Where the two bytes of a letter stand within a word, or begin one as those of Ö do: `Ã–sterreich`. */
const letters = once((): RegExp => {
  const charsOf = (bytes: readonly number[]): string =>
    [...new Set(pageNames.flatMap((_, page) => bytes.map(byte => pageIndex().charOf(page, byte))))]
      .filter(code => code > 0xa0)
      .map(code => String.fromCharCode(code))
      .join('')
  const trails = charsOf(Array.from({ length: 64 }, (_, at) => 0x80 + at))
  const lead = charsOf([0xc3, 0xc4, 0xc5, 0xc6, 0xc8])
  return new RegExp(
    `(?:[${lead}](?<=[A-Za-z].)|Ã(?<![\\p{L}\\p{M}\\p{N}]Ã))[${trails.replace(/[\]\\^-]/g, '\\$&')}](?=[a-z]{2})`,
    'gu',
  )
})
