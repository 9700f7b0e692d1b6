/** Tells which quotation marks stand as they were written, because they make a pair: `“MÃ”` is clean, though `Ã”` could be Ô. */
import { pageIndex } from '../pages/page-index.js'
import type { Span } from '../../text/span.js'

/**
 * Whether what is read in a page would take a mark away from its pair: the one that closes a quotation behind a letter, or
 * behind a letter and “…”, or the one that opens a quotation of a single word. Where a text was misread its quotation marks
 * were, too: what stands ahead of one in that case is no blank (`â€œ`, `Â«`). O(1).
 */
export function takesQuote(text: string, span: Span, page: number): boolean {
  if (endsInMark(text, span, page) && isOfWord(text, span) && closesPair(text, closerOf(text, span)))
    return true
  const word = beginsWithMark(text, span)
    ? WORD.exec(text.slice(span.start + 1, span.start + NEAR))?.[0]
    : undefined
  return word !== undefined && closesPair(text, span.start + 1 + word.length)
}

/** Whether it might, told by the characters that are read, wherever they stand. */
export const mayTakeQuote = (text: string, span: Span, page: number): boolean =>
  endsInMark(text, span, page) || beginsWithMark(text, span)

const beginsWithMark = (text: string, { start }: Span): boolean => isMark(text.charCodeAt(start))

/** Whether a mark ends what is read, or stands behind the “…” that does, and a letter ahead of it. */
function endsInMark(text: string, span: Span, page: number): boolean {
  const closer = closerOf(text, span)
  return isMark(text.charCodeAt(closer)) && (isLetterLead(text, closer - 1, page) || isOfLetters(text, span))
}

/** Whether more is read than the end of a word, or the word begins ahead of it. */
const isOfWord = (text: string, span: Span): boolean =>
  !isOfLetters(text, span) || LETTER.test(text.charAt(span.start - 1))

/** Whether what is read is two letters and a mark, as at the end of a word: `kâš“`. */
const isOfLetters = (text: string, { start, end }: Span): boolean => TWO_LETTERS.test(text.slice(start, end))

const TWO_LETTERS = /^\p{L}{2}.$/u

const closerOf = (text: string, { end }: Span): number => (text.charAt(end - 1) === '…' ? end : end - 1)

/** Whether a letter that begins sequences of a page stands at a place, or ahead of the “…” there. */
function isLetterLead(text: string, at: number, page: number): boolean {
  const lead = text.charAt(at) === '…' ? at - 1 : at
  const isLead = ((pageIndex().leads(text.charCodeAt(lead)) >> page) & 1) === 1
  return isLead && LETTER.test(text.charAt(lead))
}

const LETTER = /\p{L}/u
const WORD = /^\p{L}+/u

/** Quotation marks beyond ASCII. */
const isMark = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a

/** Whether a mark closes what another one of its line has opened, and no second one closes it behind: `“AVÃ””` is garbled. */
function closesPair(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const pair = mark === '' ? undefined : PAIRS.find(({ close }) => close.includes(mark))
  if (pair === undefined) return false
  const ahead = text.slice(Math.max(0, at - NEAR), at + 1)
  return pair.ended.test(ahead) && pair.next.test(text.slice(at + 1, at + NEAR))
}

/** Characters within which the other mark of a pair stands. */
const NEAR = 120

/** What stands ahead of a mark that opens, and, with dashes, behind one that closes. */
const BORDER = String.raw`\s\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e`

const PAIRS = [
  { open: '„”“', close: '“”' },
  { open: '‚’‘', close: '‘’' },
  { open: '«»', close: '«»' },
  { open: '‹›', close: '‹›' },
].map(({ open, close }) => ({
  close,
  ended: new RegExp(`(?:^|[${BORDER}])[${open}](?!\\s)[^${open}\\n]+[${close}]$`),
  next: new RegExp(`^(?:$|(?=[${BORDER}–—…])[^${open}\\n]*(?:$|\\n|[${BORDER}][${open}]))`),
}))
