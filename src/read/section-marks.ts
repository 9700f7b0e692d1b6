/** What a heading tells of the issues below it: their state, and their level. */
import { type FieldName, isLevelName } from '../issue/fields.js'
import { type Evidence, isClosed, type Level, type State } from '../issue/model.js'
import { findWord, findWords, type Match, meaningOf } from '../issue/vocabulary.js'
import { grammarWords } from '../issue/words/grammar.js'
import type { Phrase } from '../markdown/phrase.js'
import { firstMatch } from '../text/match.js'
import { type Span, slice } from '../text/span.js'
import { meantState } from './half-states.js'
import type { Ground } from './labelled.js'
import { AND, bracketsAround, isMainly, labelAtStart, opens } from './mainly.js'
import { type Meaning, readLevel } from './meaning.js'
import { readName } from './name.js'
import { isOnlyWords, readRole } from './roles.js'
import { witness } from './witness.js'
import { wholeWordPattern } from './word-pattern.js'
import { oneLine } from '../text/one-line.js'

/**
 * A state that a heading gives to all that stands below: a word that makes up most of it, or else its ✅, which on a
 * summary only says that it is whole. “Open and resolved issues” says nothing; what may be a topic (“Later”) does beside
 * another word for it (“Later / parked”, “Future / later”). A way of working (“Quick fix instructions”) says nothing of what it names.
 */
export function sectionState(ground: Ground, phrase: Phrase): Evidence<State> | undefined {
  const [first, ...others] = statesIn(ground, phrase.text)
  const isContradicted = others.some(
    other =>
      first !== undefined &&
      isClosed(other.meaning) !== isClosed(first.meaning) &&
      !(DAY_BEFORE.test(phrase.text.slice(first.end, other.start)) && isOfTopic(ground, phrase, other)),
  )
  if (isContradicted) return undefined
  const isAlike = (one: Match<State> | undefined): boolean =>
    one?.meaning === first?.meaning || (first !== undefined && isClosed(first.meaning))
  const word =
    [first, ...others].find(one => one !== undefined && isAlike(one) && !isOfTopic(ground, phrase, one)) ??
    others.find(({ meaning }) => meaning === first?.meaning)
  const { role } = readRole(oneLine(phrase.text), ground.words)
  if (word !== undefined) {
    if (role === 'process' || (others.length === 0 && isPart(phrase.text, word))) return undefined
    if (word.meaning === 'blocked' && codeAtStart(ground, phrase) !== undefined) return undefined
    const state = { value: meantState(phrase.text, word), span: word, by: 'word' as const }
    return isMainly(ground, phrase.text, word) ? witness(ground, phrase, 'section')(state)[0] : undefined
  }
  if (role === 'summary') return undefined
  const mark = readName(phrase, ground.words).states.find(
    state => state.value === 'resolved' && state.by === 'symbol',
  )
  return witness(ground, phrase, 'section')(mark)[0]
}

/** `Fixed 2026-03-04 — code review`: a day parts what is of that state from what tells of it. */
const DAY_BEFORE = /^\s+\d{4}-\d{2}-\d{2}\s/u

/** Whether a word for a state may speak of something else in a heading. */
function isOfTopic({ words }: Ground, { text }: Phrase, { word }: Match<State>): boolean {
  const kind = meaningOf(words.topics, word)
  return kind === 'topic' || (kind === 'alone' && !isOnlyWords(text, words))
}

/** The words for states in a heading; those in brackets say something only where none but “open” stand outside: “Known limits (not bugs)”. */
function statesIn({ words }: Ground, text: string): Match<State>[] {
  const all = [...findWords(words.states, text)].filter(word => !saysEntire(text, word))
  const inside = all.filter(word => bracketsAround(text, word) !== undefined)
  const outside = all.filter(word => !inside.includes(word))
  const isOpen = outside.every(({ meaning }) => meaning === 'open')
  return isOpen && inside.some(({ meaning }) => isClosed(meaning))
    ? inside
    : outside.length > 0
      ? outside
      : all
}

/** “Complete security findings” */
const saysEntire = (text: string, { start, end }: Span): boolean =>
  ENTIRE.test(text.slice(start, end)) && /^\s+\p{L}/u.test(text.slice(end))

const ENTIRE = new RegExp(`^${wholeWordPattern(grammarWords, 'entire')}$`, 'iu')

/** A level that a heading gives; a colour beside a state (`🔴 Open`) is no level. */
export function sectionLevel(ground: Ground, phrase: Phrase): Evidence<Level> | undefined {
  const outside = readLevel(
    phrase.text.replace(REMARK, remark => ' '.repeat(remark.length)),
    ground.words,
  )
  const level =
    leadingLevel(ground, phrase, outside) ??
    rankInBrackets(ground, phrase.text) ??
    wordBehindCode(ground, phrase) ??
    codeAtStart(ground, phrase) ??
    outside ??
    readLevel(phrase.text, ground.words)
  if (level === undefined) return undefined
  if (isTopic(ground, phrase, level) || isJoined(phrase, level)) return undefined
  const counts =
    level.by === 'symbol'
      ? findWord(ground.words.states, phrase.text) === undefined
      : statesLevel(ground, phrase, level)
  return counts ? witness(ground, phrase, 'section')(level)[0] : undefined
}

/** `Low priority debt (nice to have)`: of two levels in words the one that opens the heading, if that is mainly about it. */
const leadingLevel = (
  ground: Ground,
  phrase: Phrase,
  level: Meaning<Level> | undefined,
): Meaning<Level> | undefined =>
  level?.by === 'word' &&
  !/\p{L}/u.test(phrase.text.slice(0, level.span.start)) &&
  statesLevel(ground, phrase, level)
    ? level
    : undefined

/** `S4 — Low / dead code`: the word for a level that stands right behind its code, and apart from the rest. */
function wordBehindCode(ground: Ground, phrase: Phrase): Meaning<Level> | undefined {
  const start = leadingCode(ground, phrase)?.span.end
  const behind = start === undefined ? '' : phrase.text.slice(start)
  const word = findWord(ground.words.levels, behind)
  return word !== undefined && start !== undefined && opens(ground, behind, word)
    ? { value: word.meaning, span: { start: start + word.start, end: start + word.end }, by: 'word' }
    : undefined
}

/** Brackets at the end of a heading. */
const REMARK = /\([^)]{0,200}\)$/

/** `P1 – before the regatta (medium priority)`: a level in brackets, and nothing else. */
function rankInBrackets({ words }: Ground, text: string): Meaning<Level> | undefined {
  const remark = firstMatch(REMARK, text).slice(1, -1)
  const value = meaningOf(words.levels, remark)
  const start = text.length - remark.length - 1
  return value && { value, span: { start, end: text.length - 1 }, by: 'word' }
}

/** `Lumen standard`, `The map should:`: a word that tells a level only where it leads, or nothing else stands beside it. */
const isTopic = (ground: Ground, { text }: Phrase, { span }: Meaning<Level>): boolean =>
  meaningOf(ground.words.topics, slice(text, span)) !== undefined &&
  !opens(ground, text, span) &&
  !isScaleAhead(ground, text.slice(0, span.start)) &&
  !isOnlyWords(text, ground.words)

/** `Prioridad media`: behind the name of the scale a word tells its level, whatever else it may be. */
const isScaleAhead = ({ words }: Ground, before: string): boolean => {
  const label = [...findWords(words.labels, before)].at(-1)
  return label !== undefined && isLevelName(label.meaning) && before.slice(label.end).trim() === ''
}

/** “Known issues and improvements”: of what is joined with something else only a part is of that level. */
const isJoined = ({ text }: Phrase, { value, span }: Meaning<Level>): boolean =>
  value === 'info' &&
  (JOINED_BEFORE.test(text.slice(0, span.start)) || JOINED_BEHIND.test(text.slice(span.end)))

/** “Technical debt and future work”: of what is joined with something else only a part is put off. */
const isPart = (text: string, { meaning, start }: Match<State>): boolean =>
  (meaning === 'deferred' || meaning === 'planned') && JOINED_BEFORE.test(text.slice(0, start))

const JOINED_BEFORE = new RegExp(String.raw`(?:[・&/、,+]|(?<!\p{L})(?:${AND}))\s*$`, 'iu')
const JOINED_BEHIND = new RegExp(String.raw`^\s*(?:[・&/、,+]|(?:${AND})\s)`, 'iu')

/**
 * `P0 – Must fix before beta`, `Priority 2 tooling and tests`: a code that opens a heading, unless the word behind it is the
 * better one (`P1 – High`).
 */
export function codeAtStart(ground: Ground, phrase: Phrase): Meaning<Level> | undefined {
  return isOnlyWords(phrase.text, ground.words) ? undefined : leadingCode(ground, phrase)
}

export function leadingCode(ground: Ground, { text }: Phrase): Meaning<Level> | undefined {
  const code = findWord(ground.words.codes, text)
  return code !== undefined && opens(ground, text, code)
    ? { value: code.meaning, span: code, by: 'code' }
    : undefined
}

/** Whether a level word stands on its own in a heading that is mainly about it; `server-info` is no level. */
const statesLevel = (ground: Ground, phrase: Phrase, level: Meaning<Level>): boolean =>
  !/[\p{L}\p{N}][-_/]$/u.test(phrase.text.slice(0, level.span.start)) &&
  isMainly(ground, phrase.text, level.span) &&
  !isMeasure(ground, phrase.text.slice(level.span.end))

/** Whether what stands behind a level says that it measures something else: `high effort`, `medium probability`. */
const isMeasure = (ground: Ground, behind: string): boolean => MEASURES.has(labelAtStart(ground, behind))

const MEASURES: ReadonlySet<FieldName | undefined> = new Set(['effort', 'likelihood', 'frequency'])
