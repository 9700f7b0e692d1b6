import type { Evidence, Level, State } from '../issue/model.js'
import { findWord } from '../issue/vocabulary.js'
import { EMOJI } from '../issue/words/symbols.js'
import type { SectionRole } from '../issue/words/sections.js'
import { sourceSpan } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import type { Ground } from './labelled.js'
import { readLevel } from './meaning.js'
import type { View } from './view.js'

/** What an issue takes from the headings above it. */
export interface Scope {
  /** The headings, outermost first. */
  readonly path: readonly string[]
  /** The role of the nearest heading that has one; `ownRole` only if it is not the document's title. */
  readonly role: SectionRole | undefined
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

/** The scope below a heading. */
export function enter(ground: Ground, scope: Scope, view: View): Scope {
  if (view.section.heading === undefined) return scope
  const isTitle = view.section.depth === 1
  return {
    path: [...scope.path, view.heading],
    role: view.role ?? scope.role,
    isTitleRole: view.role === undefined ? scope.isTitleRole : isTitle,
    state: sectionState(ground, view) ?? scope.state,
    level: sectionLevel(ground, view) ?? scope.level,
  }
}

/** Whether a section only speaks about issues, so that plain items below it are none. */
export const isAbout = (role: SectionRole | undefined): boolean => role !== undefined && role !== 'issues'

/** Words that tell the state of an issue but not that of a section: “Testing” is a topic, “Known issues” are open. */
const TOPICS =
  /^(?:testing|review|good|secure|monitoring|removed|missing|verified|active|new|started|known|known issues?|assigned|ready|accepted|later|identified|reported|failed|failing|invalid|n\/a|duplicate|confirmed|integrated|released|deployed|released|仕様|方法|解決|해결|대기|계획|予定|解决|完成)$/iu

function sectionState(ground: Ground, view: View): Evidence<State> | undefined {
  const phrase = view.section.heading?.text
  if (phrase === undefined) return undefined
  const word = findWord(ground.words.states, phrase.text)
  if (word !== undefined && !TOPICS.test(word.word) && isAdjective(ground, phrase.text, word)) {
    const span = sourceSpan(phrase, word)
    return { value: word.meaning, from: 'section', span, raw: slice(ground.text, span) }
  }
  const mark = word === undefined ? view.name?.states.find(state => state.value === 'resolved') : undefined
  if (mark === undefined) return undefined
  const span = sourceSpan(phrase, mark.span)
  return { value: mark.value, from: 'section', span, raw: slice(ground.text, span) }
}

/**
 * Whether a state word in a heading says what becomes of all that stands below: it leads the heading or ends it, and
 * what remains is short (“Resolved issues”, “Phase 1 – done”, not “Error handling when closed by the peer”).
 */
function isAdjective(ground: Ground, text: string, word: { start: number; end: number }): boolean {
  const before = text
    .slice(0, word.start)
    .replace(new RegExp(EMOJI, 'gu'), '')
    .replace(/[\d.\s()[\]:–—-]+/gu, ' ')
    .trim()
  const after = text
    .slice(word.end)
    .replace(new RegExp(EMOJI, 'gu'), '')
    .replace(/\([^)]*\)|[\d.\s()[\]:–—-]+/gu, ' ')
    .trim()
  const isRole = (rest: string): boolean => rest === '' || findWord(ground.words.roles, rest) !== undefined
  return before === ''
    ? after.split(' ').length <= 3 && isRole(after)
    : after === '' && before.split(' ').length <= 6
}

function sectionLevel(ground: Ground, view: View): Evidence<Level> | undefined {
  const phrase = view.section.heading?.text
  const level = phrase === undefined ? undefined : readLevel(phrase.text, ground.words)
  if (phrase === undefined || level === undefined) return undefined
  const span = sourceSpan(phrase, level.span)
  return { value: level.value, from: 'section', span, raw: slice(ground.text, span) }
}
