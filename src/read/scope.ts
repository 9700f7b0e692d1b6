import type { Evidence, Level, State } from '../issue/model.js'
import { findWord } from '../issue/vocabulary.js'
import { EMOJI } from '../issue/words/symbols.js'
import type { SectionRole } from '../issue/words/sections.js'
import { type Phrase, sourceSpan } from '../markdown/phrase.js'
import { type Span, slice } from '../text/span.js'
import type { Ground } from './labelled.js'
import { type Meaning, readLevel } from './meaning.js'
import { readName } from './name.js'
import { readRole, readTitleRole } from './roles.js'
import { withoutTerms } from './words.js'

/** What an issue takes from the headings above it. */
export interface Scope {
  /** The headings, outermost first. */
  readonly path: readonly string[]
  /** The role of the nearest heading that has one. */
  readonly role: SectionRole | undefined
  /** Whether only the title of the document gives it: then it says little. */
  readonly isTitleRole: boolean
  readonly state: Evidence<State> | undefined
  readonly level: Evidence<Level> | undefined
}

export const outermost: Scope = {
  path: [],
  role: undefined,
  isTitleRole: true,
  state: undefined,
  level: undefined,
}

/** The scope below a heading, or below a line that acts as one. `isTitle` says that it is the title of the document. */
export function enter(ground: Ground, scope: Scope, phrase: Phrase, isTitle = false): Scope {
  const text = phrase.text.replace(/\s+/g, ' ').trim()
  const role = isTitle
    ? readTitleRole(text, ground.words)
    : readRole(text.replace(/[:：]$/u, ''), ground.words).role
  return {
    path: [...scope.path, text],
    role: isSticky(scope.role) && !scope.isTitleRole ? scope.role : (role ?? scope.role),
    isTitleRole: role === undefined ? scope.isTitleRole : isTitle,
    state: sectionState(ground, phrase) ?? scope.state,
    level: sectionLevel(ground, phrase) ?? scope.level,
  }
}

/** Whether a section stays what it is, whatever the headings below it are called: “Sprint 4: P2 issues” in a plan is a plan. */
const isSticky = (role: SectionRole | undefined): boolean =>
  role === 'plan' || role === 'gate' || role === 'template' || role === 'legend' || role === 'history'

/** The scope below a line that acts as a heading: it cannot turn a plan or a summary into a list of issues. */
export function enterCaption(ground: Ground, scope: Scope, phrase: Phrase): Scope {
  const inner = enter(ground, scope, phrase)
  return isAbout(scope.role) && inner.role === 'issues' ? { ...inner, role: scope.role } : inner
}

/** Whether a section only speaks about issues, so that plain items below it are none. */
export const isAbout = (role: SectionRole | undefined): boolean => role !== undefined && role !== 'issues'

/** Words that tell the state of an issue but not that of a section: “Testing” is a topic, “Known issues” are open. */
const TOPICS =
  /^(?:testing|review|good|secure|monitoring|removed|missing|verified|active|new|started|known|known issues?|assigned|ready|accepted|later|identified|reported|failed|failing|invalid|n\/a|duplicate|confirmed|integrated|released|deployed|implemented|broken|expected behaviou?r|모니터링 중|仕様|方法|대기|계획|予定)$/iu

/** A state that a heading gives to all that stands below: a word that makes up most of it, or else its ✅. */
function sectionState(ground: Ground, phrase: Phrase): Evidence<State> | undefined {
  const word = findWord(ground.words.states, phrase.text)
  if (word !== undefined && !TOPICS.test(word.word)) {
    return isMainly(ground, phrase.text, word) ? evidence(ground, phrase, word.meaning, word) : undefined
  }
  const mark = readName(phrase, ground.words).states.find(
    state => state.value === 'resolved' && state.by === 'symbol',
  )
  return mark === undefined ? undefined : evidence(ground, phrase, mark.value, mark.span)
}

/** A level that a heading gives; a colour beside a state (`🔴 Open`) is no level. */
function sectionLevel(ground: Ground, phrase: Phrase): Evidence<Level> | undefined {
  const level =
    readLevel(
      phrase.text.replace(/\([^)]*\)$/, group => ' '.repeat(group.length)),
      ground.words,
    ) ?? readLevel(phrase.text, ground.words)
  if (level === undefined) return undefined
  const counts =
    level.by === 'symbol'
      ? findWord(ground.words.states, phrase.text) === undefined
      : statesLevel(ground, phrase, level)
  return counts ? evidence(ground, phrase, level.value, level.span) : undefined
}

/** Whether a level word stands on its own in a heading that is mainly about it; `server-info` is no level. */
const statesLevel = (ground: Ground, phrase: Phrase, level: Meaning<Level>): boolean =>
  !/[\p{L}\p{N}][-_/]$/u.test(phrase.text.slice(0, level.span.start)) &&
  isMainly(ground, phrase.text, level.span)

const evidence = <Value>(ground: Ground, phrase: Phrase, value: Value, span: Span): Evidence<Value> => {
  const source = sourceSpan(phrase, span)
  return { value, from: 'section', span: source, raw: slice(ground.text, source) }
}

/**
 * Whether a heading says little besides a word: “Resolved issues”, “Phase 1 – done”, “Critical security bugs (4)”, not
 * “Error handling when the peer has closed”. What stands in brackets and words of role, state and level do not count.
 */
function isMainly(ground: Ground, text: string, word: Span): boolean {
  const inBrackets = /[([（]/u.test(text.slice(0, word.start)) && /[)\]）]/u.test(text.slice(word.end))
  const bare = text.replace(new RegExp(EMOJI, 'gu'), ' ').replace(/[([（][^)\]）]*[)\]）]/gu, ' ')
  const others = withoutTerms(bare, ground.words).match(/[\p{L}]{2,}/gu) ?? []
  return others.length <= (inBrackets ? 3 : 2)
}
