/** Judges which of several letters fits between its neighbours, by the words of the languages that write them. */
import { EDGE, lexiconOf } from './lexicon.js'
import type { QuoteHabit } from './quote-marks.js'

/** Judges letters in the languages of a text. */
export interface LetterJudge {
  /** The judge of what may stand between two texts. */
  readonly between: (left: string, right: string) => PlaceJudge
}

/** Judges what may stand at one place. */
export interface PlaceJudge {
  /** Bits by which a letter is unlikely there; 0 for what is no letter. */
  readonly misfit: (letter: string) => number
  /** Whether a letter makes a sample word with those around it. */
  readonly makesWord: (letter: string) => boolean
  /** Whether the languages of the text write – between words, and not —. */
  readonly hasShortDash: boolean
  /** How the languages of the text open and close quotations, if that is known. */
  readonly quotes: QuoteHabit | undefined
}

/**
 * A judge of the letters of a text: the fewer of the sample words of its languages have the same letters beside one, the
 * less it fits. It looks at the runs of two and three letters that hold it, and at the borders of words. O(length) once,
 * and O(1) for each letter.
 */
export function createLetterJudge(text: string): LetterJudge {
  const { words, grams, isSpecific, hasShortDash, quotes } = lexiconOf(text)
  const fits = new Map<string, number>()
  const fitOnce = (before: string, letter: string, after: string): number => {
    const key = `${before}|${letter}${after}`
    const known = fits.get(key) ?? fitOf(`${before}${letter}${after}`.toLowerCase(), before.length, grams)
    if (fits.size >= MOST_KNOWN) fits.clear()
    fits.set(key, known)
    return known
  }
  const between = (left: string, right: string): PlaceJudge => {
    const before = edgeless(left.slice(-2), 'left')
    const after = edgeless(right.slice(0, 2), 'right')
    const wordsWith = wordsAround(left, right)
    const makesWord = (letter: string): boolean => wordsWith(letter).some(word => words.has(word))
    const misfit = (letter: string): number => {
      if (!LETTER.test(letter)) return 0
      const fit = fitOnce(before, letter, after) + (makesWord(letter) ? WORD : 0)
      return isSpecific || !LATIN.test(letter) ? -fit : -fit * FOREIGN
    }
    return { misfit, makesWord, hasShortDash, quotes }
  }
  return { between }
}

/** Places of which the fit is remembered: texts repeat their words. */
const MOST_KNOWN = 20_000

/** How much the words of all languages say of a Latin letter, which many of them share. */
const FOREIGN = 0.5

/** Bits for a letter that makes a whole sample word. */
const WORD = 8

const LATIN = /\p{Script=Latin}/u

/** How often words have the letter at a place between the same letters. */
function fitOf(word: string, middle: number, grams: ReadonlyMap<string, number>): number {
  let fit = 0
  for (const [from, to, weight] of windows) {
    if (middle + from < 0 || middle + to > word.length) continue
    fit += weight * (grams.get(word.slice(middle + from, middle + to)) ?? 0)
  }
  return fit
}

/**
 * The word that a letter makes between two texts; where words are written without blanks, all that may begin and end
 * around it.
 */
function wordsAround(left: string, right: string): (letter: string) => readonly string[] {
  const before = left.slice(lettersFrom(left))
  const after = right.slice(0, lettersUntil(right))
  return letter => {
    const reach = HAN.test(letter) ? 3 : THAI.test(letter) ? 10 : undefined
    if (reach === undefined) return [(before + letter + after).toLowerCase()]
    const beginnings = endsOf(before.slice(-reach))
    const ends = startsOf(after.slice(0, reach))
    const fewest = HAN.test(letter) ? 2 : LONG_THAI
    return beginnings
      .flatMap(one => ends.map(other => one + letter + other))
      .filter(word => word.length >= fewest)
  }
}

/** Shorter ones are found by chance in any Thai text, which has no blanks between words. */
const LONG_THAI = 4

/** Where the letters begin with which a text ends. */
export function lettersFrom(text: string): number {
  let at = text.length
  while (at > 0 && LETTER.test(text.charAt(at - 1))) at -= 1
  return at
}

/** Where the letters end with which a text begins. */
export const lettersUntil = (text: string): number => LETTERS_AFTER.exec(text)?.[0].length ?? 0

const endsOf = (text: string): readonly string[] =>
  Array.from({ length: text.length + 1 }, (_, at) => text.slice(at))
const startsOf = (text: string): readonly string[] =>
  Array.from({ length: text.length + 1 }, (_, at) => text.slice(0, at))

const HAN = /\p{Script=Han}/u
const THAI = /\p{Script=Thai}/u

const LETTERS_AFTER = /^(?:(?!\p{VS})[\p{L}\p{M}])*/u

/** Runs around the letter: where they start and end, and how much they count. */
const windows = [
  [0, 1, 0.3],
  [-1, 1, 0.8],
  [0, 2, 0.8],
  [-2, 1, 1],
  [-1, 2, 1.2],
  [0, 3, 1],
] as const

/** A letter, or a mark upon one; the selector of a picture (U+FE0F), though a mark by its class, is none. */
const LETTER = /(?!\p{VS})[\p{L}\p{M}]/u

/** Whether a text is a letter, or a mark upon one. */
export const isLetter = (text: string): boolean => LETTER.test(text)

/** Whether a text is a letter of another script than Latin. */
export const isForeignLetter = (text: string): boolean => LETTER.test(text) && !PLAIN_LATIN.test(text)

/** Latin, but for the letters that only Vietnamese has: it writes every vowel with any of six tones. */
const PLAIN_LATIN = /(?![ạ-ỹơư])\p{Script=Latin}/iu

/** The letters beside the place up to the border of the word, which is kept as a blank. */
function edgeless(beside: string, side: 'left' | 'right'): string {
  const letters = side === 'left' ? [...beside].reverse() : [...beside]
  const border = letters.findIndex(char => !LETTER.test(char))
  const kept = border < 0 ? letters : [...letters.slice(0, border), EDGE]
  if (letters.length === 0) kept.push(EDGE)
  return (side === 'left' ? kept.reverse() : kept).join('')
}
