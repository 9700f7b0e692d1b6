/** Finds readings by chance: letters that stand as they were written, and happen to be a sequence of UTF-8 in a page. */
import { allPages } from '../pages/page-index.js'
import { countScripts, scripts } from './home-scripts.js'
import type { ChosenToken } from './search.js'

/**
 * The pages by which letters of one script became, for the most part, a few of others that the text has nowhere else: a
 * bit for each. `寬度` in a Chinese text is no `펓x` that was misread, nor `رڈ` in an Urdu one `я`; nor are Han that all
 * texts have some of the rarest. O(length).
 */
export function findStrangers(text: string, chosen: readonly ChosenToken[]): number {
  if (chosen.length === 0) return 0
  const { sizes, taken, made, rare } = countPages(text, chosen)
  const left = scriptsIn(text).map((count, script) => count - sum(taken.map(counts => counts[script] ?? 0)))
  const all = scripts.map((_, script) => sum(made.map(counts => counts[script] ?? 0)))
  return allPages.reduce((mask, _, page) => {
    const isOfLetters = sum(taken[page] ?? []) * 3 >= (sizes[page] ?? 0)
    const counts = made[page] ?? []
    const strange = sum(
      counts.map((count, script) => ((all[script] ?? 0) + (left[script] ?? 0) < FAMILIAR ? count : 0)),
    )
    return isOfLetters && strange > 0 && strange * 2 >= sum(counts) ? mask | (1 << page) : mask
  }, rare)
}

/** So many letters of a script in a text are no chance. */
const FAMILIAR = 3

/** What a reading in each page is made of: how many characters, letters of which scripts before and after. */
interface PageCounts {
  readonly sizes: readonly number[]
  readonly taken: readonly (readonly number[])[]
  readonly made: readonly (readonly number[])[]
  /** A bit for each page that makes rare Han of common ones. */
  readonly rare: number
}

function countPages(text: string, chosen: readonly ChosenToken[]): PageCounts {
  const sizes = allPages.map(() => 0)
  const before = allPages.map(() => '')
  const after = allPages.map(() => '')
  for (const { page, token, start, end } of chosen) {
    sizes[page] = (sizes[page] ?? 0) + end - start
    before[page] = (before[page] ?? '') + text.slice(start, end)
    after[page] = (after[page] ?? '') + token.text
  }
  return {
    sizes,
    taken: before.map(scriptsIn),
    made: after.map(scriptsIn),
    rare: after.reduce(
      (mask, one, page) => (RARE_HAN.test(one) && HAN.test(before[page] ?? '') ? mask | (1 << page) : mask),
      0,
    ),
  }
}

/** How many letters of each script a text has. */
function scriptsIn(text: string): readonly number[] {
  const counts = new Uint32Array(scripts.length)
  countScripts(text, { start: 0, end: text.length }, counts)
  return Array.from(counts)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const HAN = /\p{Script=Han}/u

/** Beyond the first plane stand the Han that hardly any text has. */
const RARE_HAN = /[\u{20000}-\u{3ffff}]/u
