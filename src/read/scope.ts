import type { FieldName } from '../issue/fields.js'
import { type Evidence, isClosed, type Level, type State } from '../issue/model.js'
import { findWord, findWords, foldWord, type Match, meaningOf } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import type { SectionRole } from '../issue/words/section-role.js'
import type { Phrase } from '../markdown/phrase.js'
import { firstMatch } from '../text/match.js'
import { once } from '../text/once.js'
import { slice } from '../text/span.js'
import { meantState } from './half-states.js'
import type { Ground } from './labelled.js'
import { AND, bracketsAround, isMainly, labelAtStart, opens } from './mainly.js'
import { type Meaning, readLevel } from './meaning.js'
import { readName } from './name.js'
import type { RoleSource } from './reasons.js'
import {
  asksReader,
  beginsWith,
  isAside,
  isOnlyWords,
  type RoleReading,
  readRole,
  readTitleRole,
} from './roles.js'
import { witness } from './witness.js'
import { wordPattern } from './word-pattern.js'
import { buildWords, type Words } from './words.js'

/** What an issue takes from the headings above it. */
export interface Scope {
  /** The headings, outermost first. */
  readonly path: readonly string[]
  /** The role of the nearest heading that has one. */
  readonly role: SectionRole | undefined
  /** Where the role is said. */
  readonly roleBy: RoleSource | undefined
  /** Whether only the title of the document gives it: then it says little. */
  readonly isTitleRole: boolean
  readonly state: Evidence<State> | undefined
  readonly level: Evidence<Level> | undefined
  /** What the title of the document says of the state and the level of all that it holds. */
  readonly byTitle: Pick<Scope, 'state' | 'level'>
}

export const outermost: Scope = {
  path: [],
  role: undefined,
  roleBy: undefined,
  isTitleRole: true,
  state: undefined,
  level: undefined,
  byTitle: { state: undefined, level: undefined },
}

/** The scope below a heading. */
export function enter(ground: Ground, scope: Scope, phrase: Phrase): Scope {
  const reading = readRole(oneLine(phrase).replace(/[:：]$/u, ''), ground.words)
  const isSticking =
    (isSticky(scope.role) && !scope.isTitleRole) ||
    (reading.role === 'product' && scope.role === 'issues') ||
    (scope.role === 'summary' && !scope.isTitleRole && COUNTED.test(oneLine(phrase))) ||
    (isRemark(scope) && reading.role === 'issues' && !reading.isWhole) ||
    (scope.role === 'process' && scope.isTitleRole && !reading.isWhole)
  const below = {
    ...inner(ground, scope, phrase),
    isTitleRole: scope.isTitleRole && reading.role === undefined,
  }
  const isRanked =
    (reading.role === 'plan' && leadingCode(ground, phrase) !== undefined) ||
    (reading.role === 'process' && CODE_FIRST.test(phrase.text) && codeAtStart(ground, phrase) !== undefined)
  return isSticking || isRanked || reading.role === undefined
    ? below
    : { ...below, ...roleOf(reading, phrase) }
}

/** `Issues fixed: 3`: in a summary a heading that counts issues keeps none. */
const COUNTED = /[:：]\s*\d{1,4}(?:\s?\/\s?\d{1,4})?$/u

/** `P2: Build process`: a name behind a code, which a way of working with issues of that level is not (`P2 issue process`). */
const CODE_FIRST = /^[^\p{L}\p{N}]*\p{Lu}\d\s*[:：–—-]/u

/** The scope of a document that has no title yet: its file may be called `BUGS.md`, `KnownIssues.md` or `docs__BUGS.md`. */
export function enterFile({ words }: Ground, path = ''): Scope {
  const [file = ''] = path.split(/[/\\]|__/).slice(-1)
  const name = file
    .replace(/\.[^.]+$/u, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[_-]+/g, ' ')
  const { role, word, isWhole } = readRole(name, words)
  // `ui-bugs`, `SECURITY_ISSUES`
  const isKind = role === 'issues' && name.toLowerCase().endsWith(` ${word.toLowerCase()}`)
  const told = isWhole || isKind ? role : roleOfJoined(name)
  return told === undefined ? outermost : { ...outermost, role: told }
}

/** The role of a name that is written without blanks, as names of files are: `knownissues`. */
const roleOfJoined = (name: string): SectionRole | undefined =>
  joinedRoles().get(foldWord(name).replaceAll(' ', ''))

/** Roles by their words without the blanks; no config adds any. Of two that are joined alike the first counts. */
const joinedRoles = once(
  () =>
    new Map(
      [...buildWords().roles.meanings]
        .toReversed()
        .map(([word, role]) => [word.replaceAll(' ', ''), role] as const),
    ),
)

/** The scope below the title of the document. */
export function enterTitle(ground: Ground, scope: Scope, phrase: Phrase): Scope {
  const reading = readTitleRole(oneLine(phrase), ground.words)
  const { state, level, ...rest } = inner(ground, scope, phrase)
  const below = { ...rest, state, level, byTitle: { state, level } }
  return reading.role === undefined ? below : { ...below, ...roleOf(reading, phrase), isTitleRole: true }
}

/** Whether a heading below the title says of what state or level the issues are that stand there. */
export const isRanked = ({ state, level, byTitle }: Scope): boolean =>
  state !== byTitle.state || level !== byTitle.level

/**
 * The scope below a line that acts as a heading: it cannot turn a plan or a summary into a list of issues. One that asks its
 * reader for something (“Please follow these steps:”) introduces steps, and one that leads elsewhere what stands there.
 */
export function enterCaption(ground: Ground, scope: Scope, phrase: Phrase): Scope {
  const role = captionRole(ground, phrase)
  const below = enter(ground, scope, phrase)
  if (role !== undefined)
    return {
      ...below,
      isTitleRole: false,
      ...roleOf({ role, word: oneLine(phrase), isWhole: false }, phrase),
    }
  const isMentioned = below.role === 'issues' && isAside(phrase.text, ground.words)
  return isMentioned || (isAbout(scope.role) && below.role === 'issues')
    ? { ...below, role: scope.role, roleBy: scope.roleBy, isTitleRole: scope.isTitleRole }
    : below
}

function captionRole({ words }: Ground, phrase: Phrase): SectionRole | undefined {
  if (asksReader(phrase.text, words) || isRemedyFor(words, oneLine(phrase))) return 'process'
  const isElsewhere = phrase.marks.some(({ kind }) => kind === 'link' || kind === 'code')
  return isElsewhere && beginsWith('see', oneLine(phrase), words) ? 'links' : undefined
}

/** `Fix for the frozen pipe:` */
function isRemedyFor({ labels }: Words, text: string): boolean {
  const label = findWord(labels, text)
  return label?.start === 0 && REMEDIES.has(label.meaning) && OBJECT.test(text.slice(label.end))
}

export const REMEDIES: ReadonlySet<FieldName> = new Set(['fix', 'workaround'])

const OBJECT = new RegExp(String.raw`^\s(?:${wordPattern(joinWords, 'of', 'about')})\s`, 'iu')

const inner = (ground: Ground, scope: Scope, phrase: Phrase): Scope => ({
  ...scope,
  path: [...scope.path, oneLine(phrase)],
  state: sectionState(ground, phrase) ?? scope.state,
  level: sectionLevel(ground, phrase) ?? scope.level,
})

const oneLine = (phrase: Phrase): string => phrase.text.replace(/\s+/g, ' ').trim()

const roleOf = ({ role, word }: RoleReading, phrase: Phrase): Pick<Scope, 'role' | 'roleBy'> => ({
  role,
  roleBy: { word, heading: phrase.span },
})

/** Whether a section stays what it is, whatever the headings below it are called: “Sprint 4: P2 issues” in a plan is a plan. */
const isSticky = (role: SectionRole | undefined): boolean =>
  role === 'plan' ||
  role === 'process' ||
  role === 'gate' ||
  role === 'template' ||
  role === 'legend' ||
  role === 'history'

/** Whether notes or links stand in a section: `Environment-specific issues` below them name no list of issues, as `Known issues` does. */
const isRemark = ({ role, isTitleRole }: Scope): boolean =>
  (role === 'notes' || role === 'links') && !isTitleRole

/** Whether a section only speaks about issues, so that plain items below it are none. */
export const isAbout = (role: SectionRole | undefined): boolean => role !== undefined && role !== 'issues'

/**
 * A state that a heading gives to all that stands below: a word that makes up most of it, or else its ✅, which on a
 * summary only says that it is whole. “Open and resolved issues” says nothing; what may be a topic (“Later”) does beside
 * another word for it (“Later / parked”, “Future / later”). A way of working (“Quick fix instructions”) says nothing of what it names.
 */
function sectionState(ground: Ground, phrase: Phrase): Evidence<State> | undefined {
  const [first, ...others] = statesIn(ground, phrase.text)
  if (first !== undefined && others.some(other => isClosed(other.meaning) !== isClosed(first.meaning)))
    return undefined
  const isAlike = (one: Match<State> | undefined): boolean =>
    one?.meaning === first?.meaning || (first !== undefined && isClosed(first.meaning))
  const all = [first, ...others]
  const word =
    all.find(one => isAlike(one) && meaningOf(ground.words.topics, one?.word ?? '') === undefined) ??
    others.find(({ meaning }) => meaning === first?.meaning)
  const { role } = readRole(oneLine(phrase), ground.words)
  if (word !== undefined) {
    if (role === 'process' || (others.length === 0 && isPart(phrase.text, word))) return undefined
    const state = { value: meantState(phrase.text, word), span: word, by: 'word' as const }
    return isMainly(ground, phrase.text, word) ? witness(ground, phrase, 'section')(state)[0] : undefined
  }
  if (role === 'summary') return undefined
  const mark = readName(phrase, ground.words).states.find(
    state => state.value === 'resolved' && state.by === 'symbol',
  )
  return witness(ground, phrase, 'section')(mark)[0]
}

/** The words for states in a heading; those in brackets say something only where none but “open” stand outside: “Known limits (not bugs)”. */
function statesIn({ words }: Ground, text: string): Match<State>[] {
  const all = [...findWords(words.states, text)]
  const inside = all.filter(word => bracketsAround(text, word) !== undefined)
  const outside = all.filter(word => !inside.includes(word))
  const isOpen = outside.every(({ meaning }) => meaning === 'open')
  return isOpen && inside.some(({ meaning }) => isClosed(meaning))
    ? inside
    : outside.length > 0
      ? outside
      : all
}

/** A level that a heading gives; a colour beside a state (`🔴 Open`) is no level. */
function sectionLevel(ground: Ground, phrase: Phrase): Evidence<Level> | undefined {
  const level =
    rankInBrackets(ground, phrase.text) ??
    codeAtStart(ground, phrase) ??
    readLevel(
      phrase.text.replace(REMARK, remark => ' '.repeat(remark.length)),
      ground.words,
    ) ??
    readLevel(phrase.text, ground.words)
  if (level === undefined) return undefined
  if (isTopic(ground, phrase, level) || isJoined(phrase, level)) return undefined
  const counts =
    level.by === 'symbol'
      ? findWord(ground.words.states, phrase.text) === undefined
      : statesLevel(ground, phrase, level)
  return counts ? witness(ground, phrase, 'section')(level)[0] : undefined
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
  !isOnlyWords(text, ground.words)

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
function codeAtStart(ground: Ground, phrase: Phrase): Meaning<Level> | undefined {
  return isOnlyWords(phrase.text, ground.words) ? undefined : leadingCode(ground, phrase)
}

function leadingCode(ground: Ground, { text }: Phrase): Meaning<Level> | undefined {
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
