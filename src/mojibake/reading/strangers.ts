/** Finds readings by chance: letters that stand as they were written, and happen to be a sequence of UTF-8 in a page. */
import { type Span, slice } from '../../text/span.js'
import type { Census } from '../census.js'
import { countScripts, noScripts, scriptsOf } from './home-scripts.js'
import type { PassResult } from './pass.js'
import type { ChosenToken } from './search.js'
import type { Token } from '../tokens/token.js'

/**
 * What was chosen without the tokens by which letters became, for half of it or more, letters of scripts that the text as
 * it was read hardly has: `寬度` in a Chinese text is no `펓x` that was misread, `رڈ` in an Urdu one no `я`, and `ÕÄÖ` no
 * `厙`; nor are Han that all texts have some of the rarest. O(number chosen).
 */
export function withoutStrangers(
  text: string,
  census: Census,
  { chosen, tally }: PassResult,
): readonly ChosenToken[] {
  const [taken, made] = [noScripts(), noScripts()]
  for (const { token, first, count } of tally) {
    countScripts(slice(text, first), count, taken)
    countScripts(token.text, count, made)
  }
  if (sum(made) === 0 && !tally.some(({ token }) => MARK_OR_RARE_HAN.test(token.text))) return chosen
  const familiar = scriptsOf(census).map(
    (count, script) => count - (taken[script] ?? 0) + (made[script] ?? 0) >= FAMILIAR,
  )
  const strange = new Set<Token>()
  const lone = new Set<Token>()
  for (const { token, first } of tally) {
    const before = slice(text, first)
    if (isStrangePair(before, token.text, familiar) && !isNoWord(text, first)) strange.add(token)
    else if (MARKS.test(token.text) && isOfLetters(before)) lone.add(token)
  }
  if (strange.size + lone.size === 0) return chosen
  return chosen.filter(
    ({ token, start }) => !strange.has(token) && !(lone.has(token) && !LETTER.test(text.charAt(start - 1))),
  )
}

/** So many letters of a script in a text are no chance. */
const FAMILIAR = 3

function isStrangePair(before: string, after: string, familiar: readonly boolean[]): boolean {
  const strange = sum(scriptsIn(after).filter((_, script) => familiar[script] !== true))
  if (strange > 0 && strange * 2 >= [...after].length && isOfLetters(before)) return true
  return RARE_HAN.test(after) && HAN.test(before)
}

/** Whether two Latin letters beyond ASCII stand alone, the second of them a small one, as in no language: `Ðš`. */
const isNoWord = (text: string, { start, end }: Span): boolean =>
  end - start === 2 && NO_WORD.test(text.slice(Math.max(0, start - 1), end + 1))

const NO_WORD =
  /^[^\p{L}\p{M}\p{N}]?(?![a-zA-Z])\p{Script=Latin}(?![a-z])(?=\p{Ll})\p{Script=Latin}[^\p{L}\p{M}\p{N}]?$/u

/** Whether a third of a text is letters of another script than Latin, or all of it letters. */
const isOfLetters = (text: string): boolean =>
  sum(scriptsIn(text)) * 3 >= text.length || /^[\p{L}\u200c]+$/u.test(text)

function scriptsIn(text: string): readonly number[] {
  const counts = noScripts()
  countScripts(text, 1, counts)
  return counts
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** An accent needs a letter that carries it; the selector of a picture (U+FE0F), though a mark by its class, is none. */
const MARKS = /^(?:(?!\p{VS})\p{M})+$/u
const MARK_OR_RARE_HAN = /[\p{M}\u{20000}-\u{3ffff}]/u
const LETTER = /[\p{L}\p{M}]/u

const HAN = /\p{Script=Han}/u

/** Beyond the first plane stand the Han that hardly any text has. */
const RARE_HAN = /[\u{20000}-\u{3ffff}]/u

/**
 * What was chosen without the letters of another script that lost a byte and touch a plain Latin letter, if the text hardly has
 * that script otherwise: `cafã©` is no caf and a kana, but was é before it was put into small letters. O(number chosen).
 */
export function withoutForeign(
  text: string,
  census: Census,
  chosen: readonly ChosenToken[],
): readonly ChosenToken[] {
  const foreign = new Set(chosen.filter(one => isLetterInLatin(text, one)))
  if (foreign.size === 0) return chosen
  const counts = [...scriptsOf(census)]
  for (const one of chosen) {
    countScripts(slice(text, one), -1, counts)
    if (!foreign.has(one)) countScripts(one.token.text, 1, counts)
  }
  const isFamiliar = ({ token }: ChosenToken): boolean =>
    scriptsIn(token.text).some((count, script) => count > 0 && (counts[script] ?? 0) >= FAMILIAR)
  return chosen.filter(one => !foreign.has(one) || isFamiliar(one))
}

/** Whether a sequence lost a byte, reads as a letter that is not Latin, and a letter of ASCII touches it. */
const isLetterInLatin = (text: string, { token, start, end }: ChosenToken): boolean =>
  token.loss !== undefined &&
  (ASCII_LETTER.test(text.charAt(start - 1)) || ASCII_LETTER.test(text.charAt(end))) &&
  sum(scriptsIn(token.text)) > 0

const ASCII_LETTER = /[A-Za-z]/
