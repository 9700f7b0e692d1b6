/**
 * A blank that was the second byte of a letter, a no-break space: it stands within a word, as in `Å koda` for Škoda. Where
 * other bytes vanished, it may as well stand between words, behind a letter that lost its own.
 */
import { charOf, codeOf, codesOf } from '../pages/decode.js'
import { type Found, nextCode, previousCode, type Reader } from './lossy-token.js'

/** A lead byte, and what may have been lost behind it: the blank there, or a byte that left nothing. */
export interface Lead {
  readonly at: number
  readonly byte: number
  readonly blank: readonly number[]
  readonly gone: readonly number[]
}

/** Whether a blank stands behind the lead of a letter of two bytes that ends in A0, and a letter behind the blank. */
export function isBlankInWord({ index, text, end, page }: Reader, at: number, byte: number): boolean {
  if (byte <= GRAVE || byte >= 0xe0 || text.charCodeAt(at + 1) !== 0x20 || at + 2 >= end) return false
  if (!isLetter(codeOf([byte, 0xa0]))) return false
  return LATIN.test(text.charAt(at + 2)) || isLetterLead(index.byteOf(page, text.charCodeAt(at + 2)))
}

/** C3, with which à begins, the letter that ends words (see `isFinalGrave`); C2 begins signs. */
const GRAVE = 0xc3

const LATIN = /[A-Za-z]/

/** The letters of all alphabets but the Asian ones have two bytes. */
const isLetterLead = (byte: number): boolean => byte >= GRAVE && byte < 0xe0

/** The letter that goes on behind the blank, and those that may end a word before it. */
export function blankInWord(reader: Reader, { at, byte, blank, gone }: Lead): Found | undefined {
  const { index, text, page } = reader
  const isBehindLost = isLetterLead(index.byteOf(page, text.charCodeAt(at - 1)))
  const before = isBehindLost ? SOME_LETTER : charOf(previousCode(reader, at))
  const next = charOf(nextCode(reader, at + 2))
  const joined = codesOf(byte, [blank])
  const apart = codesOf(byte, [gone]).filter(code => mayEndWord({ before, char: charOf(code), next }))
  if (joined.length > 0) return { at, end: at + 2, loss: 'space', codes: joined, apart }
  return apart.length > 0 ? { at, end: at + 1, loss: 'dropped', codes: apart } : undefined
}

/** What stands for a letter of which nothing but the lead is left. */
const SOME_LETTER = 'a'

/** A letter and what stands beside it, but for the blank. */
interface Place {
  readonly before: string
  readonly char: string
  readonly next: string
}

/**
 * Whether a letter may end a word: not the Hebrew one that has a form of its own there, nor a capital behind a small letter or
 * by itself, nor a small letter that is no word.
 */
function mayEndWord({ before, char, next }: Place): boolean {
  if (char === 'נ') return false
  if (!LETTER.test(before))
    return oneLetterWords.includes(char.toLowerCase()) || (CAPITAL.test(char) && !SMALL.test(next))
  return !CAPITAL.test(char) || CAPITAL.test(before)
}

const LETTER = /^[\p{L}\p{M}]$/u
const CAPITAL = /^\p{Lu}$/u
const SMALL = /^\p{Ll}$/u

/** Letters that often are words by themselves, in Slavic languages, Greek, Hungarian, Latvian and Māori. */
export const oneLetterWords = 'авикосуяєіїηοήόőāēō'

const isLetter = (code: number): boolean => /\p{L}/u.test(charOf(code))
