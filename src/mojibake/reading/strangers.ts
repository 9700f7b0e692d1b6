/** Finds readings by chance: letters that stand as they were written, and happen to be a sequence of UTF-8 in a page. */
import { countScripts, scripts } from './home-scripts.js'
import type { ChosenToken } from './search.js'

/**
 * The tokens by which letters became, for half of it or more, letters of scripts that the text as it was read hardly has:
 * `寬度` in a Chinese text is no `펓x` that was misread, `رڈ` in an Urdu one no `я`, and `ÕÄÖ` no `厙`; nor are Han that all
 * texts have some of the rarest. O(length).
 */
export function findStrangers(text: string, chosen: readonly ChosenToken[]): ReadonlySet<ChosenToken> {
  if (chosen.length === 0) return NONE
  const read = chosen.map(({ token }) => token.text).join('')
  const made = scriptsIn(read)
  if (sum(made) === 0 && !MARK.test(read)) return NONE
  const pairs = chosen.map(one => ({ one, before: text.slice(one.start, one.end), after: one.token.text }))
  const taken = scriptsIn(pairs.map(({ before }) => before).join(''))
  const familiar = scriptsIn(text).map(
    (count, script) => count - (taken[script] ?? 0) + (made[script] ?? 0) >= FAMILIAR,
  )
  const known = new Map<string, boolean>()
  const isStrange = (before: string, after: string): boolean => {
    const key = `${before} ${after}`
    const judged = known.get(key) ?? isStrangePair(before, after, familiar)
    known.set(key, judged)
    return judged
  }
  return new Set(
    pairs.flatMap(({ one, before, after }) =>
      isStrange(before, after) || (isLoneMark(text, one) && isOfLetters(before)) ? [one] : [],
    ),
  )
}

const NONE: ReadonlySet<never> = new Set<never>()

/** So many letters of a script in a text are no chance. */
const FAMILIAR = 3

function isStrangePair(before: string, after: string, familiar: readonly boolean[]): boolean {
  const strange = sum(scriptsIn(after).filter((_, script) => familiar[script] !== true))
  if (strange > 0 && strange * 2 >= [...after].length && isOfLetters(before)) return true
  return RARE_HAN.test(after) && HAN.test(before)
}

/** Whether a third of a text is letters of another script than Latin, or all of it letters. */
const isOfLetters = (text: string): boolean =>
  sum(scriptsIn(text)) * 3 >= text.length || /^[\p{L}\u200c]+$/u.test(text)

/** How many letters of each script but Latin a text has. */
function scriptsIn(text: string): readonly number[] {
  const counts = new Uint32Array(scripts.length)
  countScripts(text, { start: 0, end: text.length }, counts)
  return Array.from(counts)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Whether a token is an accent that no letter carries. */
const isLoneMark = (text: string, { start, token }: ChosenToken): boolean =>
  MARKS.test(token.text) && !/[\p{L}\p{M}]/u.test(text.charAt(start - 1))

const MARKS = /^\p{M}+$/u
const MARK = /\p{M}/u

const HAN = /\p{Script=Han}/u

/** Beyond the first plane stand the Han that hardly any text has. */
const RARE_HAN = /[\u{20000}-\u{3ffff}]/u
