/** Chooses the section that a closed issue goes to, or an opened one, among those where such issues stand. */
import { type Issue, isClosed, type State } from '../issue/model.js'
import { findWords } from '../issue/vocabulary.js'
import { groupBy } from '../text/group.js'
import { slice } from '../text/span.js'
import { lineAround } from './lines.js'
import { evidenceFrom, type Goal, goalOf, isAtGoal } from './marks.js'
import { type Page, sameSection } from './page.js'
import { isEnded, isSpecific } from './specific.js'
import { mostCommon } from './tally.js'
import { stateOf } from './title-marks.js'

/** Whether the issue is to be closed or open, and the issues whose sections tell that they are. */
interface Example {
  readonly goal: Goal
  readonly told: readonly Issue[]
}

/**
 * The section of most issues that are told to be as an issue is to be, among those of its level and its topic that are for
 * all such issues; none if there is no such section.
 */
export function sectionLike(
  page: Page,
  issue: Issue,
  { goal, told }: Example,
): readonly string[] | undefined {
  const isMeant = (peer: Issue): boolean => fitsTopic(page, peer, { issue, goal }) && saysNoMore(page, peer)
  const bySection = groupBy(told, nameOfSection)
  const meant = [...bySection.values()].filter(([peer]) => isMeant(peer)).flat()
  return mostCommon(nearest(issue, fittingOf(issue, meant)), nameOfSection)?.section
}

/** Whether the section of a peer is for issues of a state: one of what was fixed is for no others, unless it holds some. */
export function standsFor(peer: Issue, state: State, peers: readonly Issue[]): boolean {
  const evidence = evidenceFrom(peer, 'section')
  if (evidence === undefined || evidence.value === state) return evidence !== undefined
  if (evidence.value !== stateOf(goalOf(state))) return false
  return (
    !isClosed(state) ||
    isEnded(evidence.raw) ||
    peers.some(other => other.state === state && sameSection(other, peer))
  )
}

/** The issues in sections that fit the level of an issue; where those of several levels stand in one, it is for all. */
function fittingOf(issue: Issue, told: readonly Issue[]): readonly Issue[] {
  const fitting = told.filter(peer => fitsLevel(peer, issue))
  const isOne =
    new Set(told.map(nameOfSection)).size === 1 && new Set(told.map(({ level }) => level)).size > 1
  return fitting.length === 0 && isOne && told.length > 2 ? told : fitting
}

/** Those that share most of the headings above them with the issue: “Speed > Done” before “Safety > Done”. */
function nearest({ section: own }: Issue, told: readonly Issue[]): readonly Issue[] {
  const shared = ({ section }: Issue): number => {
    const at = own.findIndex((heading, depth) => heading !== section[depth])
    return at < 0 ? own.length : at
  }
  const deepest = Math.max(...told.map(shared))
  return told.filter(one => shared(one) === deepest)
}

/** Whether a section does not file the issue under a level it does not have: “Resolved (Medium)” is for medium ones. */
const fitsLevel = ({ levelEvidence }: Issue, { level }: Issue): boolean =>
  levelEvidence.every(({ from, value }) => from !== 'section' || value === level)

const nameOfSection = ({ section }: Pick<Issue, 'section'>): string => section.join('\n')

/** Whether a section is not that of another topic, which has such ones and others: `Doors > Done` beside `Doors > To do`. */
function fitsTopic(
  { tracker }: Page,
  peer: Issue,
  { issue, goal }: { readonly issue: Issue; readonly goal: Goal },
): boolean {
  const parting = peer.section.findIndex((name, at) => name !== issue.section[at])
  // What stands below its own heading is of its topic.
  if (parting >= issue.section.length) return true
  const topic = peer.section.slice(0, parting + 1)
  return !tracker.issues.some(
    ({ section, state }) =>
      !isAtGoal(state, goal) &&
      section.length >= topic.length &&
      topic.every((name, at) => name === section[at]) &&
      nameOfSection({ section }) !== nameOfSection(peer),
  )
}

/** Whether a section is for all that ended so: “Resolved non-issues” are those that were none. */
function saysNoMore({ words, text }: Page, peer: Issue): boolean {
  const told = evidenceFrom(peer, 'section')
  const heading = told === undefined ? '' : slice(text, lineAround(text, told.span.start))
  return [...findWords(words.states, heading)].every(
    ({ meaning, word }) => meaning === told?.value || !isSpecific(word),
  )
}
