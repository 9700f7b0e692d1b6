import { isClosed } from '../issue/model.js'
import { buildVocabulary, findWord, findWords, meaningOf, withoutWords } from '../issue/vocabulary.js'
import type { Answer } from '../issue/words/answers.js'
import { type CountWord, countWords } from '../issue/words/counting.js'
import { type Grammar, grammarWords } from '../issue/words/grammar.js'
import { joinWords } from '../issue/words/joints.js'
import { ALL_EMOJI, foldSymbol, stateSymbols } from '../issue/words/symbols.js'
import { wordCount } from './length.js'
import { firstMatch } from '../text/match.js'
import { isOnlyWords, readRole } from './roles.js'
import { withoutRemark } from './titles.js'
import { wholeWordPattern, wordPattern } from './word-pattern.js'
import type { Words } from './words.js'

/** What a text says that is nothing but “yes”, “no” or that there is nothing; a mark answers too. */
export function readAnswer(text: string, words: Words): Answer | undefined {
  const bare = text
    .replace(ALL_EMOJI, '')
    .replace(/[\s_*().!。]+/gu, ' ')
    .trim()
  if (/^[–—-]*$/.test(bare)) return markAnswer(text.trim()) ?? 'nothing'
  return meaningOf(words.answers, bare)
}

function markAnswer(mark: string): Answer | undefined {
  const state = stateSymbols[foldSymbol(mark)]
  if (state === 'resolved') return 'yes'
  return state === 'open' ? 'no' : undefined
}

/** What stands in an empty list or field: “None”, “Nothing yet”, “No open issues”, “Keine offenen Fehler”, “N/A”, a dash. */
export const isPlaceholder = (text: string, words: Words): boolean =>
  readAnswer(text, words) === 'nothing' ||
  readAnswer(text.replace(NOW, ''), words) === 'nothing' ||
  NO_ISSUES.test(withoutRemark(text.replace(ALL_EMOJI, '')).trim()) ||
  deniesIssues(withoutRemark(text), words) ||
  deniesRank(text, words) ||
  deniesState(text, words)

/** `*(empty so far — nobody has sailed)*`: that there is nothing, and why. */
export const isEmpty = (text: string, words: Words): boolean =>
  text.length < 100 && isPlaceholder(text.split(/\s[–—-]\s/u)[0] ?? '', words)

/** Whether a line denies that there are issues; “Keine Fehlermeldung” denies something else. */
function deniesIssues(text: string, words: Words): boolean {
  const line = text
    .replace(ALL_EMOJI, '')
    .replace(/[_*().!。（）]+/gu, ' ')
    .trim()
  const rest = line.slice(DENIAL.exec(line)?.[0].length ?? line.length)
  return (
    callsIssues(rest, words) && (isOnlyWords(rest, words) || isOnlyWords(withoutWords(fillers, rest), words))
  )
}

/** “Нет открытых P2 в этом блоке”: that none of a state and a level is there. */
function deniesRank(text: string, words: Words): boolean {
  const rest = text.trim().replace(DENIAL, '')
  const state = rest.length < text.trim().length ? findWord(words.states, rest) : undefined
  if (state?.start !== 0) return false
  const behind = rest.slice(state.end)
  return findWord(words.codes, behind)?.start === firstMatch(/^\s*/u, behind).length
}

/** Whether a text holds a word for issues, for several or for one. */
const callsIssues = (text: string, words: Words): boolean =>
  readRole(text, words).role === 'issues' || findWord(things, text) !== undefined

/**
 * “None identified so far”, “Nothing outstanding on hosting”, “Nothing critical”, “None from this issue set”: that there is nothing, and
 * a word for what issues are.
 */
function deniesState(text: string, words: Words): boolean {
  const [, first = '', rest = ''] = /^[\s_*(]*(\p{L}+)\s+(.*)/su.exec(text) ?? []
  if (rest === '' || readAnswer(first, words) !== 'nothing') return false
  return (
    findWord(words.states, rest)?.start === 0 ||
    isOnlyWords(rest, words) ||
    (wordCount(rest) <= 4 && readRole(rest, words).role === 'issues')
  )
}

const DENIAL = new RegExp(String.raw`^${wholeWordPattern(grammarWords, 'denial')}\s*`, 'iu')

/** Whether a line says that all is done: `✅ **All critical issues have been fixed** (2026-01-23)`. */
export function saysAllDone(text: string, words: Words): boolean {
  const line = text
    .replace(ALL_EMOJI, '')
    .replace(/[(（][^)）]{0,200}[)）]\s*$/u, '')
    .trim()
  if (!ALL.test(line)) return false
  const told = line.replace(NONE_LEFT, '').trim()
  const state = [...findWords(words.states, told)].at(-1)
  return state !== undefined && isClosed(state.meaning) && !/\p{L}/u.test(told.slice(state.end))
}

/**
 * Whether an item says that nothing is there, or that all issues that were there are done, be it of some part (`- Phase 1: all bugs
 * are fixed.`); “All imports fixed” is one that is done.
 */
export function isEmptyItem(text: string, words: Words): boolean {
  const told = text.replace(PART, '')
  return (
    isPlaceholder(text, words) ||
    isEmpty(text, words) ||
    readAnswer(text, words) === 'no' ||
    (saysAllDone(told, words) && (callsIssues(told, words) || wordCount(told) <= 2))
  )
}

/** `Phase 1: ` */
const PART = /^[^\s:：][^:：]{0,30}[:：]\s+/u

/** `…, and no open items remain.` */
const NONE_LEFT = new RegExp(
  String.raw`(?:,|;|\s(?:${wordPattern(joinWords, 'and')}))\s(?:no|${wordPattern(grammarWords, 'denial')})\s[^.]{0,80}\.?$`,
  'iu',
)

const ALL = new RegExp(`^${wholeWordPattern(grammarWords, 'every')}`, 'iu')

const YET = wordPattern(grammarWords, 'yet')

/** For which time nothing is there: `Currently none`, `None so far!`. */
const NOW = new RegExp(String.raw`^[_*(\s]*(?:${YET}),?\s+|[,\s]+(?:${YET})[_*).!…\s]*$`, 'iu')

/** Words for one issue or for several, and those that may stand beside them where they are denied. */
const thingWords = countWords.filter(({ means }) => means === 'thing')
const things = buildVocabulary(thingWords)
const fillers = buildVocabulary<CountWord | Grammar>([
  ...thingWords,
  ...grammarWords.filter(({ means }) => means === 'yet'),
])

const THINGS = wordPattern(
  countWords.filter(({ language }) => language === 'en'),
  'thing',
)

/** “No open bugs found.”: in English any words may stand before what is denied. */
const NO_ISSUES = new RegExp(
  String.raw`^[_*(\s]*no (?:[\w-]+ ){0,3}(?:${THINGS})(?: (?:${YET}))*(?:[_*).!\s]*$|[.!]\s)`,
  'iu',
)
