/** Finds the Latin letters that a text was meant to hold, so that one of them that stands there is not taken for a lead byte. */
import type { Tallied } from './tally.js'

/** The letters that a reading has found without a loss, and the capitals of the small ones. */
export const findNative = (tally: readonly Tallied[]): ReadonlySet<string> =>
  nativeIn(tally.flatMap(({ token }) => (token.loss === undefined ? [token.text] : [])))

/** The letters of restored texts, and the capitals of the small ones. */
export function nativeIn(texts: readonly string[]): ReadonlySet<string> {
  const native = new Set<string>()
  for (const [letter] of texts.join('').matchAll(LATIN)) {
    native.add(letter)
    native.add(letter.toUpperCase())
  }
  for (const lead of USUAL_LEADS) native.delete(lead)
  return native
}

/** A Latin letter beyond ASCII. */
const LATIN = /(?![A-Za-zªº])\p{Script=Latin}/gu

/** The leads of à and of the no-break space: more often what is left of those than letters. */
const USUAL_LEADS = 'ÃÂ'
