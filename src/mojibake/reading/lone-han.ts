/** Tells Han and other East Asian characters that stand as they were written from those of which a page made them. */
import type { Span } from '../../text/span.js'

/**
 * Whether a character beyond ASCII touches a span that stays as it is: an East Asian page garbles all of a word, and its
 * quotation marks, too. What stands for a lost byte does not count.
 */
export const touchesEastern = (text: string, { start, end }: Span): boolean =>
  isClean(text.charCodeAt(start - 1)) || isClean(text.charCodeAt(end))

const isClean = (code: number): boolean => code >= 0x80 && code !== 0xfffd

/**
 * Whether a span is one character, with a mark behind it or without, that is not inside a word: `AI脳` is clean, and
 * `Gr枚ße` is not.
 */
export function isLoneHan(text: string, { start, end }: Span): boolean {
  if (end - start === 2) return MARKED.test(text.slice(start, end))
  return end - start === 1 && !(LATIN.test(text.charAt(start - 1)) && INSIDE.test(text.slice(end, end + 2)))
}

/** Half-width marks stand for bytes of Shift_JIS. */
const MARKED = /^[\p{Script=Han}\p{Script=Hangul}](?![\uff61-\uff65])\p{P}$/u
const LATIN = /[A-Za-z]/
const INSIDE = /^(?:[a-z]|[A-Z]{2})/
