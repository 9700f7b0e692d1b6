/** Reads UTF-8 sequences out of characters that stand for the bytes of a code page. */
import type { PageIndex } from './page-index.js'

/** A code point and the offset behind its last character. `half` is set if it lacks its high surrogate. */
export interface Decoded {
  readonly code: number
  readonly end: number
}

/** The number of bytes that a UTF-8 lead byte announces, 0 if it is none. */
export const sequenceLength = (lead: number): number =>
  lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0

/** The code point of UTF-8 bytes, -1 if they are overlong or out of range. Surrogates are returned as they are. */
export function codeOf(bytes: readonly number[]): number {
  const [lead = 0, a = 0, b = 0, c = 0] = bytes
  switch (bytes.length) {
    case 2:
      return ((lead & 0x1f) << 6) | (a & 0x3f)
    case 3: {
      const code = ((lead & 0x0f) << 12) | ((a & 0x3f) << 6) | (b & 0x3f)
      return code < 0x800 ? -1 : code
    }
    case 4: {
      const code = ((lead & 0x07) << 18) | ((a & 0x3f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f)
      return code < 0x10000 || code > 0x10ffff ? -1 : code
    }
    default:
      return -1
  }
}

/** The sequence whose bytes the characters from `start` are in the page; undefined if they are no UTF-8. */
export function decodeAt(index: PageIndex, text: string, start: number, page: number): Decoded | undefined {
  const first = sequenceAt(index, text, start, page)
  if (first === undefined || first.code < 0xd800 || first.code > 0xdfff) return first
  if (first.code > 0xdbff) return undefined
  const second = sequenceAt(index, text, first.end, page)
  if (second === undefined || second.code < 0xdc00 || second.code > 0xdfff) return undefined
  return { code: 0x10000 + ((first.code - 0xd800) << 10) + (second.code - 0xdc00), end: second.end }
}

/** As `decodeAt`, but a surrogate (CESU-8, ED A0 80 – ED BF BF) is returned by itself. */
export function sequenceAt(index: PageIndex, text: string, start: number, page: number): Decoded | undefined {
  const lead = index.byteOf(page, text.charCodeAt(start))
  const length = sequenceLength(lead)
  if (length === 0) return undefined
  const bytes = [lead]
  for (let at = start + 1; at < start + length; at += 1) {
    const byte = index.byteOf(page, text.charCodeAt(at))
    if (byte < 0x80 || byte > 0xbf) return undefined
    bytes.push(byte)
  }
  const code = codeOf(bytes)
  return code < 0 ? undefined : { code, end: start + length }
}
