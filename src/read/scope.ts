import type { FieldName } from '../issue/fields.js'
import type { Evidence, Level, State } from '../issue/model.js'
import { findWord, foldWord } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import type { SectionRole } from '../issue/words/section-role.js'
import type { Phrase } from '../markdown/phrase.js'
import { once } from '../text/once.js'
import type { Ground } from './labelled.js'
import { codeAtStart, leadingCode, sectionLevel, sectionState } from './section-marks.js'
import type { RoleSource } from './reasons.js'
import { asksReader, beginsWith, isAside, type RoleReading, readRole, readTitleRole } from './roles.js'
import { wordPattern } from './word-pattern.js'
import { buildWords, type Words } from './words.js'
import { oneLine } from '../text/one-line.js'

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
  const reading = readRole(oneLine(phrase.text).replace(/[:：]$/u, ''), ground.words)
  const isOfGuide = scope.role === 'process' && scope.isTitleRole && !reading.isWhole
  const isSticking =
    (isSticky(scope.role) && !scope.isTitleRole) ||
    (reading.role === 'product' && scope.role === 'issues') ||
    (scope.role === 'summary' && !scope.isTitleRole && COUNTED.test(oneLine(phrase.text))) ||
    (isRemark(scope) && reading.role === 'issues' && !reading.isWhole) ||
    isOfGuide
  const below = {
    ...inner(ground, scope, phrase),
    isTitleRole: scope.isTitleRole && (reading.role === undefined || isOfGuide),
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
  const reading = readTitleRole(oneLine(phrase.text), ground.words)
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
      ...roleOf({ role, word: oneLine(phrase.text), isWhole: false }, phrase),
    }
  const isMentioned = below.role === 'issues' && isAside(phrase.text, ground.words)
  return isMentioned || (isAbout(scope.role) && below.role === 'issues')
    ? { ...below, role: scope.role, roleBy: scope.roleBy, isTitleRole: scope.isTitleRole }
    : below
}

function captionRole({ words }: Ground, phrase: Phrase): SectionRole | undefined {
  if (asksReader(phrase.text, words) || isRemedyFor(words, oneLine(phrase.text))) return 'process'
  const isElsewhere = phrase.marks.some(({ kind }) => kind === 'link' || kind === 'code')
  return isElsewhere && beginsWith('see', oneLine(phrase.text), words) ? 'links' : undefined
}

/** `Fix for the frozen pipe:` */
function isRemedyFor({ labels }: Words, text: string): boolean {
  const label = findWord(labels, text)
  const behind = label === undefined ? '' : text.slice(label.end)
  return (
    label?.start === 0 && REMEDIES.has(label.meaning) && (OBJECT.test(behind) || /^\s*[:：]?$/u.test(behind))
  )
}

export const REMEDIES: ReadonlySet<FieldName> = new Set(['fix', 'workaround'])

const OBJECT = new RegExp(String.raw`^\s(?:${wordPattern(joinWords, 'of', 'about')})\s`, 'iu')

const inner = (ground: Ground, scope: Scope, phrase: Phrase): Scope => ({
  ...scope,
  path: [...scope.path, oneLine(phrase.text)],
  state: sectionState(ground, phrase) ?? scope.state,
  level: sectionLevel(ground, phrase) ?? scope.level,
})

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
