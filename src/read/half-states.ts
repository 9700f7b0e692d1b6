/** States that are taken back by what stands beside them: “never fixed”, “almost done”, “50 % complete”. */
import type { State } from '../issue/model.js'
import { buildVocabulary, findWord, findWords, type Match } from '../issue/vocabulary.js'
import { qualifierWords, remainderWords } from '../issue/words/qualifiers.js'

/** The state that a word means in its text: only what is said to be closed can be taken back. */
export function meantState(text: string, { meaning, start, end }: Match<State>): State {
  if (meaning !== 'resolved') return meaning
  const before = text.slice(0, start)
  const qualifier = [...findWords(qualifiers, before)].findLast(
    match => before.slice(match.end).trim() === '',
  )
  if (qualifier !== undefined) return qualifier.meaning
  const behind = REMAINDER.exec(text.slice(end))?.[1]
  const remainder = behind === undefined ? undefined : findWord(remainders, behind)
  if (remainder?.start === 0) return remainder.meaning
  return PERCENT_BEFORE.test(before) || PERCENT_BEHIND.test(text.slice(end)) ? 'in_progress' : meaning
}

const qualifiers = buildVocabulary(qualifierWords)
const remainders = buildVocabulary(remainderWords)

/** `fixed in dev, not in prod`, `fixed — awaiting deploy`: the clause behind the first one. */
const REMAINDER = /^[^,;.，；、–—(（-]{0,30}(?:[,;，；、–—(（]|\s-)\s*(\S.*)$/iu

/** `50 % done` */
const PERCENT_BEFORE = /(?<![\d.,])\d{1,2}(?:[.,]\d+)?\s?%\s*$/u

/** `done: 50 %`, `Terminé à 80 %`, `完成 50%` */
const PERCENT_BEHIND = /^\s*(?:[:：]|à|at|al|a|em|zu)?\s*[(（]?\d{1,2}(?:[.,]\d+)?\s?%[)）]?\s*$/iu
