import {
  buildVocabulary,
  findWord,
  findWords,
  type Match,
  meaningOf,
  withoutWords,
} from '../issue/vocabulary.js'
import { fillerWords } from '../issue/words/fillers.js'
import { grammarWords } from '../issue/words/grammar.js'
import { headNouns } from '../issue/words/head-nouns.js'
import { kindWords } from '../issue/words/kinds.js'
import { joinWords } from '../issue/words/joints.js'
import type { PhraseWord } from '../issue/words/phrases.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import { stageWords } from '../issue/words/stages.js'
import type { SectionRole } from '../issue/words/section-role.js'
import type { Span } from '../text/span.js'
import { findCompound } from './compounds.js'
import { wordCount } from './length.js'
import { HAN } from './ordinals.js'
import { wholeWordPattern, wordPattern } from './word-pattern.js'
import { type Words, withoutTerms } from './words.js'

/** What a section is for, the word that says so, and whether its heading says nothing else (“Executive summary”, not “Dangling references”). */
export interface RoleReading {
  readonly role: SectionRole | undefined
  readonly word: string
  readonly isWhole: boolean
}

/**
 * What a section is for, told from the text of its heading. A word that speaks *about* issues (“Summary of issues”)
 * beats the word for issues itself, but only where it leads the phrase: “Monitoring plan gaps” is about gaps.
 */
export function readRole(heading: string, words: Words): RoleReading {
  const text = bareHeading(heading)
  const whole = meaningOf(words.roles, text)
  if (whole !== undefined) return { role: whole, word: text, isWhole: true }
  if (meaningOf(words.states, text) !== undefined) return { role: undefined, word: '', isWhole: false }
  const [option] = OPTION.exec(text) ?? []
  if (option !== undefined) return { role: 'plan', word: option, isWhole: false }
  if (beginsWith('report', text, words)) return { role: 'process', word: text, isWhole: false }
  const matches = rolesIn(text, words)
  const issues = matches.find(match => match.meaning === 'issues')
  const about = matches.find(
    match =>
      match.meaning !== 'issues' &&
      !isSaidOf(text, issues, match) &&
      !isPartBeside(text, match, words) &&
      !isOfResolved(text, match, words) &&
      !NEGATED.test(text) &&
      !beginsWith('lack', text, words) &&
      (leads(text, match, words) ||
        isRankedLast(text, match, words) ||
        (issues === undefined && leadsCompact(text, match, words))),
  )
  if (about !== undefined)
    return {
      role: about.meaning,
      word: about.word,
      isWhole: /\s/.test(about.word) && isOnlyWords(text, words),
    }
  const gloss = issues === undefined ? glossIn(heading) : undefined
  if (gloss !== undefined) return readRole(gloss, words)
  if (issues !== undefined && (isBuried(text, issues) || isNameOfOne(text)))
    return { role: undefined, word: '', isWhole: false }
  if (issues !== undefined && CONDITION.test(text)) return { role: undefined, word: '', isWhole: false }
  if (issues !== undefined && beginsWith('question', text, words))
    return { role: 'notes', word: text, isWhole: false }
  return { role: issues?.meaning, word: issues?.word ?? '', isWhole: isOnlyWords(text, words) }
}

/** Whether a heading is one of several ways that are weighed against each other: `Option 2: Prerendering`. */
export const namesOption = (heading: string): boolean => OPTION.test(bareHeading(heading))

/** `Option 2`, `Variante B` */
const OPTION = new RegExp(
  String.raw`^(?:${wordPattern(stageWords, 'option')})\s*(?:\d{1,2}|[A-Z])(?=\s*(?:[:：.、)–—-]|$))`,
  'iu',
)

/** What a heading in another script says once more in Latin letters: `검증 필요 (Known limitations)`. */
function glossIn(heading: string): string | undefined {
  const [, outside = '', inside = ''] = /^([^()（）]+)[(（]([^()（）]{1,200})[)）]\s*$/u.exec(heading) ?? []
  const isOther = /\p{L}/u.test(outside) && !/\p{Script=Latin}/u.test(outside)
  return isOther && /^[\p{Script=Latin}\P{L}]*\p{Script=Latin}{3}/u.test(inside) ? inside : undefined
}

/** “The following issues track the remaining work”: a word some way behind the issues in a sentence says something of them. */
const isSaidOf = (text: string, issues: Span | undefined, { start }: Span): boolean =>
  issues !== undefined && issues.end < start && BETWEEN.test(text.slice(issues.end, start))

const BETWEEN = /^(?:\s+[\p{L}'’]+){2,}\s+$/u

/**
 * “Navigation & layout”, “Monthly cycle + history”: a word for contents or for a history beside one that is about something else
 * calls a part of a program.
 */
const isPartBeside = (text: string, { meaning, start, end }: Match<SectionRole>, words: Words): boolean =>
  ((meaning === 'contents' && start === 0 && AND_BEHIND.test(text.slice(end))) ||
    (meaning === 'history' && text.slice(end).trim() === '' && AND_BEFORE.test(text.slice(0, start)))) &&
  !isOnlyWords(text, words)

/** “Resolved history”, “Fixed issues log”: a history of nothing but what is resolved keeps it. */
function isOfResolved(text: string, { meaning, start, end }: Match<SectionRole>, words: Words): boolean {
  const before = text.slice(0, start)
  const state = meaning === 'history' ? findWord(words.states, before) : undefined
  return (
    state?.start === 0 &&
    state.meaning === 'resolved' &&
    isOnlyWords(before, words) &&
    text.slice(end).trim() === ''
  )
}

const AND_BEHIND = new RegExp(String.raw`^\s*(?:[&/+]|(?:${wordPattern(joinWords, 'and')})(?!\p{L}))`, 'iu')

const AND_BEFORE = new RegExp(String.raw`(?:[&+]|(?<!\p{L})(?:${wordPattern(joinWords, 'and')}))\s*$`, 'iu')

/** “Important notes”: behind a word for a level, and nothing else. */
const isRankedLast = (text: string, { start, end }: Match<SectionRole>, words: Words): boolean =>
  text.slice(end).trim() === '' &&
  findWord(words.levels, text.slice(0, start)) !== undefined &&
  withoutWords(words.levels, text.slice(0, start)).trim() === ''

/** The words of a heading that tell a role; where there is none, a compound that does. */
function rolesIn(text: string, words: Words): Match<SectionRole>[] {
  const matches = [...findWords(words.roles, text)].map(asPart)
  const compound = matches.length === 0 ? findCompound(text) : undefined
  return compound === undefined ? matches : [compound]
}

/** “Deviating from these conventions may lead to unforeseen issues for which …”: a word amid a sentence says little. */
const isBuried = (text: string, { start, end }: Match<SectionRole>): boolean =>
  wordCount(text) > 12 && wordCount(text.slice(0, start)) > 5 && wordCount(text.slice(end)) > 2

/** “Rope and bell order issue”: a name of several words for one issue does not say that several stand below. */
const isNameOfOne = (text: string): boolean => NAME_OF_ONE.test(text)

const NAME_OF_ONE = new RegExp(String.raw`^(?:[^\s:：–—]+\s+){3,}(?:${wordPattern(kindWords, 'one')})$`, 'iu')

/** “This page collects the issues of the mill and serves as:”: whether the last word for issues in a line stands amid it, and introduces none. */
export function isAside(text: string, words: Words): boolean {
  const last = [...findWords(words.roles, text)].findLast(({ meaning }) => meaning === 'issues')
  return last !== undefined && wordCount(text.slice(0, last.start)) > 3 && wordCount(text.slice(last.end)) > 3
}

/** “For problems with the login”, “If errors occur”: what follows is advice for this case. */
const CONDITION = new RegExp(String.raw`^(?:${wordPattern(grammarWords, 'condition')})\s`, 'iu')

/** Whether a text begins with a word of a kind: “Why these errors occur” promises an answer, “No test plan” says what is missing. */
export function beginsWith(kind: PhraseWord, text: string, { phrases }: Words): boolean {
  const word = findWord(phrases, text)
  return word?.start === 0 && word.meaning === kind
}

/** A word within a heading: “Features” tells what there is, but “Missing features” does not. */
const asPart = (match: Match<SectionRole>): Match<SectionRole> =>
  match.meaning === 'product' ? { ...match, meaning: 'issues' } : match

/**
 * What a document is for, told from its title: “Known issues and remediation plan” holds issues, whatever else; so does one
 * that is called by a state (“To fix”, “Сделать”).
 */
export function readTitleRole(title: string, words: Words): RoleReading {
  const text = bareHeading(title)
  const isOther = meaningOf(words.roles, text) === 'product' || beginsWith('report', text, words)
  for (const { meaning, word } of rolesIn(text, words))
    if (meaning === 'issues' && !isOther) return { role: meaning, word, isWhole: false }
  const reading = readRole(title, words)
  const state =
    reading.role === undefined && isOnlyWords(title, words) ? findWord(words.states, title) : undefined
  return state === undefined ? reading : { role: 'issues', word: state.word, isWhole: true }
}

/** Whether the last sentence of a text asks its reader for something: “Please follow these steps:”. */
export function asksReader(text: string, { phrases }: Words): boolean {
  const sentence = text.trim().split(SENTENCE_END).at(-1) ?? ''
  return [...findWords(phrases, sentence)].some(
    ({ meaning, start }) => meaning === 'request' || (meaning === 'advice' && start === 0),
  )
}

const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？])(?=.)/u

/** Whether a heading consists of words of role, state and level: a category, never the name of an issue. */
export function isOnlyWords(text: string, words: Words): boolean {
  const rest = withoutWords(fillers, withoutTerms(bareHeading(text), words)).replace(NUMBER, ' ')
  return !/[\p{L}\p{N}]/u.test(rest)
}

const fillers = buildVocabulary(fillerWords.filter(row => row.means === 'heading'))

/** `v2.1`, `12` */
const NUMBER = /(?<!\p{L})(?:v\d[\d.]*|\d+)(?!\p{L})/giu

/** A heading without what only dresses it: emoji, an ordinal, brackets, what follows a dash or a colon. */
function bareHeading(heading: string): string {
  return heading
    .replace(ALL_EMOJI, ' ')
    .replace(/[([（【][^)\]）】]{0,200}[)\]）】]/gu, ' ')
    .replace(LEADING_ORDINAL, '')
    .replace(FILE_AHEAD, '')
    .replace(/\.md\s*$/iu, '')
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `TODO.md statistics`: the name of a file tells nothing of what is said of it. */
export const FILE_AHEAD = /^\s*[\w-]+\.md[\s:：–—-]+(?=\p{L})/iu

/** `2.`, `3.1`, `IV.`, `三、` */
const LEADING_ORDINAL = new RegExp(
  String.raw`^\s*(?:(?:\d+(?:\.\d+)*[.):、]?|[IVX]+\.)\s+|(?:\d+|${HAN})[、．]\s*)`,
  'u',
)

/**
 * Whether a word leads a short heading in a script without blanks: there it stands near the end. “模板图片依赖性” begins
 * with it and is about pictures.
 */
const leadsCompact = (text: string, match: Match<SectionRole>, words: Words): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(match.word) &&
  (endsClause(text, match, words) ? match.end : text.length) <= 14 &&
  (endsClause(text, match, words) || (match.meaning !== 'template' && text.length - match.end <= 4))

/** A negation behind what it is said of, in a script without blanks: `流程未验证` names what is wrong. */
const NEGATED = /\p{L}{2}(?:[不未没沒無无]|でき?ない|ません|않|못|없)/u

/** The last word of the heading, the first before a colon or a preposition, or all of it; “Critical path is slow” names an issue. */
function leads(text: string, match: Match<SectionRole>, words: Words): boolean {
  const after = text.slice(match.end)
  if (PREDICATE.test(after)) return false
  const noun = meaningOf(nouns, match.word)
  if (noun === 'alone') return match.start === 0
  if (/\s/.test(match.word)) return true
  if (match.start === 0 && noun === 'first') return true
  if (endsClause(text, match, words) && (match.start === 0 || (noun !== undefined && !isObject(text, match))))
    return true
  return match.start === 0 && BEHIND_LEAD.test(after)
}

/** Whether nothing stands behind a word but words of role, state and level: `Status overview — closed`. */
function endsClause(text: string, { end }: Match<SectionRole>, words: Words): boolean {
  const after = text.slice(end)
  return after.trim() === '' || (BEHIND_CLAUSE.test(after) && isOnlyWords(after, words))
}

/** “Duplicate tabs from history”: a word behind a preposition tells what something comes from, or is done with. */
const isObject = (text: string, { start }: Match<SectionRole>): boolean =>
  BEFORE_OBJECT.test(text.slice(0, start))

const BEFORE_OBJECT = new RegExp(
  String.raw`(?<!\p{L})(?:${wordPattern(joinWords, 'about', 'circumstance')})\s+(?:\p{L}+\s+){0,2}$`,
  'iu',
)

const BEHIND_CLAUSE = /^\s*[—–:：]\s/u

/** What follows in a sentence about a thing: a verb. */
const PREDICATE = new RegExp(String.raw`^\s+${wholeWordPattern(grammarWords, 'predicate')}`, 'iu')

const nouns = buildVocabulary(headNouns)

/** `Summary: …`, `Summary & plan`, `Summary of issues` */
const BEHIND_LEAD = new RegExp(
  String.raw`^\s*(?:$|[:：&/–—-]|(?:${wordPattern(joinWords, 'and', 'of', 'about')})(?!\p{L}))`,
  'iu',
)
