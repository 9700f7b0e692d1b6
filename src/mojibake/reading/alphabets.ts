/** Tells which Latin letters beyond ASCII languages write side by side, by their sample words. */
import { once } from '../../text/once.js'
import { sampleWords } from '../losses/sample-words.js'

/**
 * Whether some language writes with a letter and with all of some others, of which there is one at least; with three of them
 * where a text is in several languages.
 */
export function isWrittenWith(letter: string, others: readonly string[]): boolean {
  if (others.length === 0) return false
  const small = others.map(inSmall)
  const enough = Math.min(small.length, SEVERAL)
  return alphabets().some(
    alphabet => alphabet.has(inSmall(letter)) && small.filter(one => alphabet.has(one)).length >= enough,
  )
}

const SEVERAL = 3

/** İ, of which the small letter is i, is of the same alphabets as ı. */
const inSmall = (letter: string): string => (letter === 'İ' ? 'ı' : letter.toLowerCase())

const alphabets = once(() =>
  Object.values(sampleWords).map(words => new Set(words.toLowerCase().match(BEYOND_ASCII) ?? [])),
)

const BEYOND_ASCII = /[^\0-\x7f]/g
