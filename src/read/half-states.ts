/** States that are taken back by what stands beside them: “never fixed”, “Risolto parzialmente”, “50 % complete”. */
import type { State } from '../issue/model.js'
import { buildVocabulary, findWord, findWords, type Match } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import { portionWords, qualifierWords, remainderWords } from '../issue/words/qualifiers.js'
import { foldSymbol, EMOJI, stateSymbols } from '../issue/words/symbols.js'
import type { Span } from '../text/span.js'
import { wordPattern } from './word-pattern.js'

/** The state that a word means in its text. What is said to be closed may be only half so; all but open may be denied. */
export function meantState(text: string, { meaning, start, end }: Match<State>): State {
  if (meaning === 'open') return meaning
  const before = text.slice(0, start)
  const qualifier = qualifierAt(text, { start, end: meaning === 'resolved' ? end : start })
  if (meaning !== 'resolved') return qualifier === 'open' ? qualifier : meaning
  return qualifier ?? shareBefore(before) ?? stateBehind(text.slice(end)) ?? meaning
}

/** What the word right in front of a state makes of it, or one that goes on into it up to `end`: “not fully” of “not fully fixed”. */
const qualifierAt = (text: string, { start, end }: Span): State | undefined =>
  [...findWords(qualifiers, text.slice(0, end))].findLast(
    match => match.start < start && text.slice(match.end, start).trim() === '',
  )?.meaning

/** What stands right behind “fixed”, or in the clause behind it. */
function stateBehind(behind: string): State | undefined {
  const portion = findWord(portions, behind)
  if (portion !== undefined && /^[\s,;:(（[–—-]*$/u.test(behind.slice(0, portion.start)))
    return portion.meaning
  const clause = REMAINDER.exec(behind)?.[1]
  const remainder = clause === undefined ? undefined : findWord(remainders, clause)
  if (remainder?.start === 0 || (remainder !== undefined && isLast(clause, remainder)))
    return remainder.meaning
  if (DOUBT.test(behind)) return 'in_progress'
  return shareDone(SHARE_BEHIND.exec(behind)) ?? markBehind(behind)
}

/** `Fixed, documentation pending`: what remains is told behind what it is. */
const isLast = (clause = '', { start, end }: Match<State>): boolean =>
  /^\s*[).;]*\s*$/u.test(clause.slice(end)) &&
  /^(?:(?:\p{L}+ ){1,2}|\p{Script=Han}{1,4})$/u.test(clause.slice(0, start))

/** `Fixed ❌` is not fixed. */
const markBehind = (behind: string): State | undefined => {
  const mark = stateSymbols[foldSymbol(MARK.exec(behind)?.[1] ?? '')]
  return mark === 'resolved' ? undefined : mark
}

const shareBefore = (before: string): State | undefined =>
  SHARES_BEFORE.map(pattern => shareDone(pattern.exec(before))).find(state => state !== undefined)

/** `3/5 done`, `50 % done`: begun, unless it is nothing or all of it. */
function shareDone(match: RegExpExecArray | null): State | undefined {
  const { part, whole = '100' } = match?.groups ?? {}
  if (part === undefined) return undefined
  const share = Number(part.replace(',', '.')) / Number(whole)
  if (share === 0) return 'open'
  return share < 1 ? 'in_progress' : undefined
}

const qualifiers = buildVocabulary([...qualifierWords, ...portionWords])
const portions = buildVocabulary(portionWords)
const remainders = buildVocabulary(remainderWords)

/** `fixed in dev, not in prod`, `fixed — awaiting deploy`, `Done? needs review`: the clause behind the first one. */
const REMAINDER = /^[^,;.，；、–—(（?？-]{0,30}(?:[,;，；、–—(（?？]|\s-)\s*(\S.*)$/iu

/** `Fixed?`, `Done (?)` */
const DOUBT = /^\s*[(（]?[?？]/u

const MARK = new RegExp(`^\\s*(${EMOJI.source})`, 'u')

const PERCENT = String.raw`(?<part>\d{1,3}(?:[.,]\d+)?)\s?%`

const RATIO = String.raw`(?<part>\d{1,3})\s?(?:\/|${wordPattern(joinWords, 'of')})\s?(?<whole>\d{1,3})`

/** `50 % done`, `3/5 done`, `3 of 5 fixed` */
const SHARES_BEFORE = [PERCENT, RATIO].map(share => new RegExp(String.raw`(?<![\d.,/-])${share}\s*$`, 'iu'))

/** `done: 50 %`, `Terminé à 80 %`, `完成 50%`. A ratio there may be a day: `Fixed 3/5`. */
const SHARE_BEHIND = new RegExp(
  String.raw`^\s*(?:[:：]|${wordPattern(joinWords, 'at')})?\s*[(（]?${PERCENT}[)）]?\s*$`,
  'iu',
)
