/** Finds letters in words that look misread, where too little speaks for a page to restore them: `SΓΌdafrika`, `S√∏r`. */
import { once } from '../../text/once.js'
import type { Span } from '../../text/span.js'
import type { Census } from '../census.js'
import { decodeAt, decodedCode, NOTHING } from '../pages/decode.js'
import { pageIndex, pageNames, pagesIn } from '../pages/page-index.js'
import { isAtHome } from '../reading/at-home.js'
import type { Remains } from './remains.js'

/**
 * Every two characters within a Latin word that are one letter of it in some page, and as they stand nothing that people write.
 * O(length).
 */
export function findLoneLetters(text: string, { places }: Census): readonly Remains[] {
  const found: Remains[] = []
  for (const at of places) {
    if (!mayBeLetter(text, at)) continue
    const span = { start: at, end: at + 2 }
    if (isAtHome(text, span)) continue
    const known = readingsOf(text, span)
    if (known.length > 0) found.push({ span, text: text.slice(at, at + 2), why: WHY, pages: 0, known })
  }
  return found
}

const WHY = 'two characters that stand in no word, but little speaks for a misreading'

/** What the characters are in one page or another. */
function readingsOf(text: string, { start }: Span): readonly string[] {
  const index = pageIndex()
  const chars = new Set<string>()
  const pages = index.leads(text.charCodeAt(start)) & index.trails(text.charCodeAt(start + 1))
  for (const page of pagesIn(pages)) {
    const decoded = decodeAt(text, start, page)
    if (decoded !== NOTHING) chars.add(String.fromCodePoint(decodedCode(decoded)))
  }
  return [...chars].filter(char => LETTER.test(char))
}

const LETTER = /^\p{Script=Latin}$/u

/** Whether two characters may be the bytes of a letter within a word, or of one that begins it: `Ã–sterreich`. */
function mayBeLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (
    !leads().has(unit) ||
    text.charCodeAt(at + 1) <= NO_BREAK_SPACE ||
    !SMALL.test(text.slice(at + 2, at + 4))
  )
    return false
  const before = text.charAt(at - 1)
  return /[A-Za-z]/.test(before) || (unit === CAPITAL_LEAD && !/[\p{L}\p{M}\p{N}]/u.test(before))
}

const SMALL = /^[a-z]{2}/
const NO_BREAK_SPACE = 0xa0

/** Ã, the byte C3 of windows-1252, with which capital letters begin. */
const CAPITAL_LEAD = 0xc3

/** Every character that is a byte with which the letters of Latin words begin, in some page. */
const leads = once(
  (): ReadonlySet<number> =>
    new Set(
      pageNames.flatMap((_, page) =>
        [0xc3, 0xc4, 0xc5, 0xc6, 0xc8].map(byte => pageIndex().charOf(page, byte)),
      ),
    ),
)
