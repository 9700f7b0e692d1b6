/** Whether a text tells of what state or level something is, and nothing else. */
import { isClosed, type State } from '../issue/model.js'
import { buildVocabulary, findWord, meaningOf, withoutWords } from '../issue/vocabulary.js'
import { fillerWords } from '../issue/words/fillers.js'
import { joinWords } from '../issue/words/joints.js'
import { stageWords } from '../issue/words/stages.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import { meantState } from './half-states.js'
import { readDesignation } from './ids.js'
import { readLevel, readState } from './meaning.js'
import { wordPattern } from './word-pattern.js'
import type { Words } from './words.js'

/**
 * Whether a text consists of words of state and level, dates, and words that only go with them; or begins with a state
 * and goes on with when, where or by what it came about (“fixed in 2.1”).
 */
export function saysOnlyStatus(text: string, words: Words): boolean {
  const bare = text.replace(ALL_EMOJI, ' ').trim()
  if (bare === '')
    return text.trim() !== '' && (readState(text, words) ?? readLevel(text, words)) !== undefined
  if (listsStates(bare, words)) return false
  const state = findWord(words.states, bare)
  const behind = state === undefined ? '' : bare.slice(state.end)
  if (state?.start === 0 && (tellsWhen(state, behind) || isShouted(bare, behind.trim()))) return true
  const vocabularies = [words.states, words.levels, words.codes]
  const rest = vocabularies.reduce<string>((text, vocabulary) => withoutWords(vocabulary, text), bare)
  if (rest === bare) return DATE_ONLY.test(withoutWords(fillers, bare).trim())
  return (
    withoutWords(fillers, rest.replace(DATE, ' ').replace(VERSION, ' ')).replace(
      /[\s\d.,;:/+&()%~*_，；：、（）／–—-]+/gu,
      '',
    ) === ''
  )
}

/** Whether a text only tells of what state or kind something is that is named behind it: `Fixed`, `[CLOSED — May]`, `[ARCHITECTURE]`. */
export const isTag = (text: string, words: Words): boolean =>
  IN_BRACKETS.test(text) ? !readsAsId(text) : saysOnlyStatus(text, words)

/** `[Bug]`, all of it in brackets. */
const IN_BRACKETS = /^\[[^[\]]{2,60}\]$/u

const readsAsId = (text: string): boolean => readDesignation(text)?.kind === 'id'

/**
 * Whether a text lists states that nothing has at once (“Open, Closed”, “Pending, In progress”), or words beside “open” that say
 * nothing of how it came about (“Open, Save, Quit”): it speaks of them, and is in none.
 */
function listsStates(text: string, { states, phrases }: Words): boolean {
  const parts = text.split(/[,;/|，；、／]/u).map(part => part.trim())
  if (parts.length < 2) return false
  const meanings = parts.map(part => meaningOf(states, part))
  const isOver = parts.some((part, at) => {
    const meaning = meanings[at]
    return meaning === undefined ? meaningOf(phrases, part) === 'closing' : isClosed(meaning)
  })
  const goesOn = meanings.some(one => one !== undefined && one !== 'deferred' && !isClosed(one))
  const isBegunOrNot = meanings.includes('open') && meanings.includes('in_progress')
  // Of two, the latter may be what is left to do of the former: “fixed, awaiting deploy”.
  const isRest = parts.length === 2 && readStateOf(text, states) === 'in_progress'
  const isMenu = meanings[0] === 'open' && parts.length > 2 && parts.every(part => /^\p{L}+$/u.test(part))
  return (
    (isOver && goesOn && !isRest) ||
    isBegunOrNot ||
    (isMenu && meanings.slice(1).every(one => one === undefined))
  )
}

const readStateOf = (text: string, states: Words['states']): State | undefined => {
  const first = findWord(states, text)
  return first && meantState(text, first)
}

/** Whether what stands behind a state says how it came about; what is open (`TODO in the code`) came about by nothing. */
const tellsWhen = ({ meaning }: { readonly meaning: State }, behind: string): boolean =>
  CIRCUMSTANCE.test(behind) && !(meaning === 'open' && IN_WORDS.test(behind)) && !IN_OTHERS.test(behind)

/** ` in Python 3.12+`: what was removed or deprecated there is what another program has. */
const IN_OTHERS = new RegExp(
  String.raw`^\s(?:${wordPattern(joinWords, 'circumstance')})\s(?!${wordPattern(stageWords, 'stage')}|version|release)\p{Lu}\p{Ll}+\s\d+\.\d`,
  'u',
)

/** `DONE YESTERDAY`; in `DONE C1. Title` an id follows, which is no part of the state. */
const isShouted = (text: string, rest: string): boolean =>
  text === text.toUpperCase() && readDesignation(rest)?.kind !== 'id'

/** `FIXED, see …`, `fixed (in 2.1)`, `fixed in 2.1`, `fixed #12`, `fixed e83c516`, `behoben am 3. Mai` */
const CIRCUMSTANCE = new RegExp(
  String.raw`^\s*(?:$|[,;:(–—，；：（]|-\s|(?:${wordPattern(joinWords, 'circumstance')})(?!\p{L})|[vq]?\d|#\d|(?=[a-f]*\d)[\da-f]{7,40}(?![\p{L}\p{N}]))`,
  'iu',
)
/** A circumstance in which no day, version or number stands. */
const IN_WORDS = /^\s\p{L}[^\d]*$/u

const DATE =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/giu
/** `v1.1.2` */
const VERSION = /(?<![\p{L}\p{N}])v\d{1,3}(?:\.\d{1,4}){1,3}(?![\p{L}\p{N}])/giu
const DATE_ONLY =
  /^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[./]\d{1,2}[./]\d{4})$/
const fillers = buildVocabulary(fillerWords.filter(row => row.means === 'mark'))
