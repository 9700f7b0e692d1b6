import { distance } from 'fastest-levenshtein'

/**
 * The one candidate that a misspelt word is likely meant to be: at most one letter in four is wrong, the first is right,
 * one is too many or too few at most, and no other candidate is as near. Letter case, spaces, hyphens and underscores do
 * not count. (“Not working” is no slip for “working”, nor “unconfirmed” for “confirmed”.)
 */
export function nearest<Word extends string>(word: string, candidates: readonly Word[]): Word | undefined {
  const plain = plainWord(word)
  const ranked = candidates
    .map(candidate => ({ candidate, away: away(plain, plainWord(candidate)) }))
    .filter(({ away, candidate }) => isSlip(plain, plainWord(candidate), away))
    .toSorted((a, b) => a.away - b.away)
  const [first, second] = ranked
  if (first === undefined || first.away === second?.away) return undefined
  return first.candidate
}

const isSlip = (word: string, candidate: string, away: number): boolean =>
  away <= Math.floor(Math.max(word.length, candidate.length) / 4) &&
  Math.abs(word.length - candidate.length) <= 1 &&
  (word.charAt(0) === candidate.charAt(0) || (away === 1 && sorted(word) === sorted(candidate)))

/** Two letters that changed places are one slip of the pen. */
const away = (a: string, b: string): number => (a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b))

const sorted = (word: string): string => [...word].toSorted().join('')

/** A word as it is compared: letters and digits of any script, in lower case. */
export const plainWord = (word: string): string => word.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '')

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu
