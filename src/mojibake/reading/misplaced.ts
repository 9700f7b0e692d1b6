/** Finds readings without a loss that make letters of which the text has no other, or put them where no word has them. */
import { slice } from '../../text/span.js'
import type { Census } from '../census.js'
import { firstPage, pageIndex, pageNames, USUAL } from '../pages/page-index.js'
import type { Script } from '../plausibility/plausibility.js'
import { oneLetterWords } from '../tokens/blank-in-word.js'
import { isPlain } from '../tokens/token.js'
import { scriptAt } from './at-home.js'
import { scriptOfChar } from './familiar.js'
import { countScripts, noScripts, scriptsOf } from './home-scripts.js'
import type { ChosenToken } from './search.js'
import type { Tallied } from './tally.js'

/**
 * What was chosen without two kinds of readings. Of an alphabet that the rest of the text lacks one or two letters here and
 * there tell no page: `ð¡` beside `cafÃ©` is what is left of a picture, and no Э of code page 850. And two Latin letters
 * within a word of such letters, or as one, are no lone accent, and no letter of another alphabet: `Àárin` is no `ˇrin`,
 * `Đô la` no `ѓ la`. O(number chosen).
 */
export function withoutMisplaced(
  text: string,
  census: Census,
  { chosen, tally }: { readonly chosen: readonly ChosenToken[]; readonly tally: readonly Tallied[] },
): readonly ChosenToken[] {
  const untold = findUntold(text, census, tally)
  const pairs = new Set(tally.filter(one => mayBreakWord(text, one, tally)).map(({ token }) => token))
  if (untold.size + pairs.size === 0) return chosen
  return chosen.filter((one, at) => {
    const isBesideOther = chosen[at - 1]?.end === one.start || chosen[at + 1]?.start === one.end
    return !untold.has(one.page) && !(pairs.has(one.token) && !isBesideOther && breaksWord(text, one))
  })
}

/** The pages, but for the usual one, that made nothing but short parts of words in alphabets of which the text has nothing else. */
function findUntold(text: string, census: Census, tally: readonly Tallied[]): ReadonlySet<number> {
  const short = tally.filter(one => one.page < pageNames.length && isShort(text, one))
  const untold = new Set(short.map(({ page }) => page).filter(page => page !== firstPage(USUAL)))
  for (const one of tally) if (!short.includes(one)) untold.delete(one.page)
  if (untold.size === 0) return untold
  const counts = [...scriptsOf(census)]
  const made = noScripts()
  for (const { page, token, first, count } of tally) {
    countScripts(slice(text, first), -count, counts)
    countScripts(token.text, count, untold.has(page) ? made : counts)
  }
  return made.some((count, script) => count > 0 && (counts[script] ?? 0) > 0) ? new Set() : untold
}

/**
 * Whether what was read without a loss is one or two letters of an alphabet other than Latin that the page lacks;
 * in others its letters are misread again. Greek ones stand as signs, too.
 */
const isShort = (text: string, { page, token, first }: Tallied): boolean =>
  isPlain(token) &&
  token.text.length <= 2 &&
  pageIndex().byteOf(page, token.first) < 0 &&
  alphabetic.has(scriptOfChar(token.text)) &&
  !(SIGN.test(token.text) && scriptAt(text, first.start - 1) === undefined)

const alphabetic = new Set<Script | undefined>(['cyrillic', 'greek', 'hebrew', 'arabic'])

/** A Greek letter without an accent. */
const SIGN = /^[Α-Ωα-ω]$/

/** Whether two Latin letters became a letter of another alphabet or an accent; of marks upon letters only where there are few. */
function mayBreakWord(text: string, { token, first }: Tallied, tally: readonly Tallied[]): boolean {
  if (!isPlain(token) || first.end - first.start !== 2 || !FOREIGN.test(token.text)) return false
  if (scriptAt(text, first.start) !== 'latin' || scriptAt(text, first.start + 1) !== 'latin') return false
  return !MARK.test(token.text) || countMarks(tally) < FEW
}

/** Neither a Latin letter, nor one that stands as a sign or within Latin words, as the okina does. */
const FOREIGN = /^(?![µªºʹ-ʿ]|\p{Script=Latin})[\p{L}\p{M}\p{Sk}]$/u
const MARK = /^\p{M}$/u
const FEW = 3

const countMarks = (tally: readonly Tallied[]): number =>
  tally.reduce((sum, { token, count }) => sum + (MARK.test(token.text) ? count : 0), 0)

/** Whether a letter of ASCII touches a span, or nothing does and what it became is no word. */
function breaksWord(text: string, { token, start, end }: ChosenToken): boolean {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)]
  if (ASCII_LETTER.test(before + behind)) return true
  return SMALL.test(token.text) && !WORDS.includes(token.text) && !WORD.test(before) && !WORD.test(behind)
}

/** Letters that are words, also the rarer ones. */
const WORDS = `${oneLetterWords}бежзйў`

const ASCII_LETTER = /[A-Za-z]/
const SMALL = /^\p{Ll}$/u
const WORD = /[\p{L}\p{M}\p{N}]/u
