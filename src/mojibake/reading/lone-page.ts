/** Tells whether a text was misread in one page only, though one or another place by itself speaks for another page. */
import type { Span } from '../../text/span.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import { pageNames } from '../pages/page-index.js'
import { isPlain } from '../tokens/token.js'
import { isAcceptable } from '../tokens/tokens.js'
import { surpriseInLayer } from './search.js'
import type { Tallied } from './tally.js'

/**
 * Of several pages that a reading has found at work the one that reads all there is without loss, and no less
 * plausibly: `Ãž` is Þ in windows-1252, but ø beside `Ã\x86`, which is Æ in ISO 8859-15. O(different tokens × pages found).
 */
export function findLonePage(text: string, tally: readonly Tallied[]): number | undefined {
  const plain = tally.filter(({ token }) => isPlain(token))
  const pages = [...new Set(plain.map(({ page }) => page))]
  if (pages.length < 2) return undefined
  return pages.find(page => page < pageNames.length && readsAll(text, plain, page))
}

function readsAll(text: string, tally: readonly Tallied[], page: number): boolean {
  let bits = 0
  for (const { first, token } of tally) {
    const codes = readIn(text, first, page)
    if (codes === undefined) return false
    bits += surpriseOf(text, first, codes) - surpriseOf(text, first, codesIn(token.text))
  }
  return bits <= 0
}

/** The code points of a span that is UTF-8 throughout in a page, but for ASCII. */
export function readIn(text: string, { start, end }: Span, page: number): readonly number[] | undefined {
  const codes: number[] = []
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    const decoded = code < 0x80 ? (code << 3) | 1 : decodeAt(text, at, page)
    if (decoded === NOTHING || !isAcceptable(decodedCode(decoded), at)) return undefined
    codes.push(decodedCode(decoded))
    at += decodedLength(decoded)
  }
  return codes
}

export const codesIn = (text: string): readonly number[] => Array.from(text, char => char.codePointAt(0) ?? 0)

/** How surprising code points are in the place of a span. */
export function surpriseOf(text: string, { start, end }: Span, codes: readonly number[]): number {
  let last = start > 0 ? text.charCodeAt(start - 1) : 0
  let bits = 0
  for (const code of [...codes, end < text.length ? text.charCodeAt(end) : 0]) {
    bits += surpriseInLayer(last, code)
    last = code
  }
  return bits
}
