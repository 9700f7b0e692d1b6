/** Reads a span in one page from end to end, and tells how surprising what comes out is in its place. */
import type { Span } from '../../text/span.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import { unescapeHtml } from '../tokens/html.js'
import { isAcceptable } from '../tokens/tokens.js'
import { surpriseInLayer } from './lattice.js'

/** The code points of a span that is UTF-8 throughout in a page, but for ASCII; of references what they stand for. */
export function readIn(text: string, { start, end }: Span, page: number): readonly number[] | undefined {
  if (text.startsWith('&', start)) {
    const written = unescapeHtml(text.slice(start, end))
    return written.startsWith('&') ? undefined : readIn(written, { start: 0, end: written.length }, page)
  }
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
