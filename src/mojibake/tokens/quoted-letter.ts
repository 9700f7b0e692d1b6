/** A letter that is named in quotation marks: `„Ä“` is clean, though `Ä“` alone could be a misread `ē`. */

/**
 * Whether a single letter stands in a pair of marks, and the letter or the mark ahead of it at an offset. Where a text was
 * misread its quotation marks were, too: what stands ahead of one in that case is a letter (`â€œ`, `Â«`).
 */
export function isQuotedLetter(text: string, at: number): boolean {
  if (isMark(text.charCodeAt(at + 1))) return isQuoted(text, at - 1)
  return isMark(text.charCodeAt(at)) && isMark(text.charCodeAt(at + 2)) && isQuoted(text, at)
}

/** Quotation marks beyond ASCII. */
const isMark = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a

/**
 * Whether a mark, a letter and a mark stand at an offset, and beside them nothing that could be a part of a sequence: in Mac
 * Roman the marks themselves begin some.
 */
const isQuoted = (text: string, start: number): boolean =>
  start >= 0 && QUOTED.test(start === 0 ? ` ${text.slice(0, 4)}` : text.slice(start - 1, start + 4))

const QUOTED =
  /^[\s\x21-\x40\x5b-\x60\x7b-\x7e](?:[„”“]\p{L}[“”]|[‚’‘]\p{L}[‘’]|[«»]\p{L}[«»]|[‹›]\p{L}[‹›])(?=$|[\s\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e–—…])/u
