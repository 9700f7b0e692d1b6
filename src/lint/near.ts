import { distance } from 'fastest-levenshtein'

/**
 * The one candidate that a misspelt word is likely meant to be: at most a third of its letters differ, and no other
 * candidate is as near. Letter case, spaces, hyphens and underscores do not count.
 */
export function nearest<Word extends string>(word: string, candidates: readonly Word[]): Word | undefined {
  const plain = plainWord(word)
  const ranked = candidates
    .map(candidate => ({ candidate, away: away(plain, plainWord(candidate)) }))
    .filter(({ away, candidate }) => away <= Math.floor(Math.max(plain.length, candidate.length) / 3))
    .toSorted((a, b) => a.away - b.away)
  const [first, second] = ranked
  if (first === undefined || first.away === second?.away) return undefined
  return first.candidate
}

/** Two letters that changed places are one slip of the pen. */
const away = (a: string, b: string): number => (a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b))

const sorted = (word: string): string => [...word].toSorted().join('')

/** A word as it is compared: letters and digits of any script, in lower case. */
export const plainWord = (word: string): string => word.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '')

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu
