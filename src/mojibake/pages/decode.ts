/** Reads UTF-8 sequences out of characters that stand for the bytes of a code page. Allocates nothing: it runs often. */
import { pageIndex } from './page-index.js'

/** The number of bytes that a UTF-8 lead byte announces, 0 if it is none. */
export const sequenceLength = (lead: number): number =>
  lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0

/** The code point of UTF-8 bytes, -1 if they are overlong or out of range. Surrogates are returned as they are. */
export function codeOf(bytes: readonly number[]): number {
  let code = (bytes[0] ?? 0) & leadBits(bytes.length)
  for (let at = 1; at < bytes.length; at += 1) code = (code << 6) | ((bytes[at] ?? 0) & 0x3f)
  return checked(code, bytes.length)
}

/** The code points of all sequences with a lead byte and one of the bytes of every place behind it; likewise checked. */
export function codesOf(lead: number, places: readonly (readonly number[])[]): readonly number[] {
  const length = places.length + 1
  let codes = [lead & leadBits(length)]
  for (const bytes of places) {
    const longer: number[] = []
    for (const code of codes) for (const byte of bytes) longer.push((code << 6) | (byte & 0x3f))
    codes = longer
  }
  return codes.map(code => checked(code, length))
}

const leadBits = (length: number): number => (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07)

const checked = (code: number, length: number): number =>
  (length === 3 && code < 0x800) || (length === 4 && (code < 0x10000 || code > 0x10ffff)) ? -1 : code

/** A code point and the number of characters it was read from, in one number. */
export type Decoded = number

export const NOTHING: Decoded = -1
export const decodedCode = (decoded: Decoded): number => decoded >> 3
export const decodedLength = (decoded: Decoded): number => decoded & 7

/** The sequence whose bytes the characters from `start` are in the page, a pair of surrogates (CESU-8) as one. */
export function decodeAt(text: string, start: number, page: number): Decoded {
  const first = sequenceAt(text, start, page)
  const high = decodedCode(first)
  if (first === NOTHING || high < 0xd800 || high > 0xdfff) return first
  if (high > 0xdbff) return NOTHING
  const second = sequenceAt(text, start + 3, page)
  const low = decodedCode(second)
  if (second === NOTHING || low < 0xdc00 || low > 0xdfff) return NOTHING
  return ((0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)) << 3) | 6
}

/** As `decodeAt`, but a surrogate (ED A0 80 – ED BF BF) is returned by itself. */
export function sequenceAt(text: string, start: number, page: number): Decoded {
  const index = pageIndex()
  const lead = index.byteOf(page, text.charCodeAt(start))
  const length = sequenceLength(lead)
  if (length === 0) return NOTHING
  let code = lead & leadBits(length)
  for (let at = start + 1; at < start + length; at += 1) {
    const byte = index.byteOf(page, text.charCodeAt(at))
    if (byte < 0x80 || byte > 0xbf) return NOTHING
    code = (code << 6) | (byte & 0x3f)
  }
  return checked(code, length) < 0 ? NOTHING : (code << 3) | length
}

/** The character of a code point; none where there is none. */
export const charOf = (code: number): string => (code <= 0 ? '' : String.fromCodePoint(code))
