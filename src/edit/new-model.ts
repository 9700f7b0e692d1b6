/** Chooses the issue that a new one is written like, and beside which it goes. */
import { type Issue, isClosed } from '../issue/model.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { meaningOf } from '../issue/vocabulary.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import { contains } from '../text/span.js'
import { evidenceFrom } from './marks.js'
import { mayStandFirst } from './move-issue.js'
import { partsOf } from './mentions.js'
import { isAlike, issuesBeside, type Page, sameSection } from './page.js'
import { levelsAsked, toldBySection } from './rating.js'
import { emptySectionForOpen, findSection, type TargetSection } from './sections.js'
import { majority, mostCommon } from './tally.js'

/** What is known of a new issue. */
interface Wish {
  readonly section?: string | undefined
  readonly fields?: Readonly<Record<string, string>> | undefined
}

/** The issue to go by, and the section without issues that the new one goes to, where it does not go beside that one. */
export interface Model {
  readonly issue: Issue
  readonly into?: TargetSection
}

/**
 * The last issue of the section, or where none is named, of the one that holds most open ones of the kind that is most usual;
 * where sections tell the level, one in the section of its own, or where no level is asked for, the last. A section for bugs
 * goes before others.
 */
export function modelFor(page: Page, { section, fields = {} }: Wish): Result<Model, Objection> {
  const { issues } = page.tracker
  const open = issues.filter(({ state }) => !isClosed(state))
  const standing = open.filter(one => !isClosed(evidenceFrom(one, 'section')?.value ?? 'open'))
  // What is closed may stand in tables of its own, which have other columns.
  const usual = mostCommon(standing.length > 0 && areRows(standing) ? standing : issues, shapeOf)
  if (usual === undefined) return failure({ message: 'the file has no issue to go by' })
  const isUsual = (one: Issue): boolean => isAlike(one, usual)
  const ofAll =
    standing.findLast(isUsual) ?? open.findLast(isUsual) ?? open.at(-1) ?? issues.findLast(isUsual) ?? usual
  if (section === undefined) {
    const ofLevel = open.filter(one => isUsual(one) && tellsLevel(page, one, fields))
    const called = sectionsCalledIssues(page)
    const named = standing.filter(one => called.has(pathOf(one)))
    const [pool = []] = [ofLevel, named, withoutLevels(standing.filter(isUsual))].filter(
      one => one.length > 0,
    )
    return success(besideOrInto(page, namedAsMost(page, lastOfFullest(pool) ?? ofAll)))
  }
  const target = findSection(page, usual, section)
  if (!target.ok) return target
  const { body, text } = target.value
  const inside = issues.filter(({ home }) => contains(body, home.span))
  const last = inside.findLast(one => one.section.at(-1) === text) ?? inside.at(-1)
  if (last !== undefined) return success({ issue: namedAsMost(page, last) })
  const model = [ofAll, ...issues.filter(({ home }) => home.kind === 'row')].find(one =>
    mayStandFirst(page, one, target.value),
  )
  return model === undefined
    ? failure({ message: `“${text}” has no issue to go by` })
    : success({ issue: namedAsMost(page, model), into: target.value })
}

/** Beside an issue, unless its section says that it is not open, and one for open ones stands empty. */
function besideOrInto(page: Page, issue: Issue): Model {
  const told = evidenceFrom(issue, 'section')?.value ?? 'open'
  const into = told === 'open' ? undefined : emptySectionForOpen(page)
  return into !== undefined && mayStandFirst(page, issue, into) ? { issue, into } : { issue }
}

/** The sections that are called by a word for issues alone, as “Known bugs” is, and hold no others, where there are more than one. */
function sectionsCalledIssues({ tracker, words }: Page): ReadonlySet<string> {
  const paths = [...new Set(tracker.issues.map(pathOf))]
  const called = paths.filter(path => {
    const name = path
      .slice(path.lastIndexOf('\n') + 1)
      .replace(ALL_EMOJI, '')
      .trim()
    return meaningOf(words.roles, name) === 'issues' && !paths.some(other => other.startsWith(`${path}\n`))
  })
  return new Set(paths.length > 1 ? called : [])
}

const pathOf = ({ section }: Issue): string => section.join('\n')

/** The last of the issues that stand with most of the others. */
function lastOfFullest(issues: readonly Issue[]): Issue | undefined {
  const fullest = mostCommon(issues, pathOf)
  return fullest && issues.findLast(one => sameSection(one, fullest))
}

/** The issues whose sections are for all levels, where most stand in such ones: a new issue gets no level by the way. */
function withoutLevels(issues: readonly Issue[]): readonly Issue[] {
  const unrated = issues.filter(one => toldBySection(one) === undefined)
  return unrated.length * 2 >= issues.length ? unrated : []
}

const areRows = (issues: readonly Issue[]): boolean => issues.every(({ home }) => home.kind === 'row')

const shapeOf = ({ home }: Issue): string => (home.kind === 'row' ? home.columns.join() : home.kind)

/** Of the issues beside one, the last that has an id of the family of most, or a number as most have, or as most have none. */
function namedAsMost(page: Page, issue: Issue): Issue {
  const beside = issuesBeside(page, issue).filter(one => isClosed(one.state) === isClosed(issue.state))
  const usual = majority(beside, namingOf) ?? issue
  return namingOf(usual) === namingOf(issue)
    ? issue
    : (beside.findLast(one => namingOf(one) === namingOf(usual)) ?? issue)
}

/** The family of its id, and whether it has a number. */
const namingOf = ({ id, number }: Issue): string =>
  `${id === undefined ? '' : (partsOf(id.value)?.family ?? '-')} ${number === undefined}`

/** Whether an issue stands in a section for the level that is asked for. */
const tellsLevel = (page: Page, issue: Issue, fields: Readonly<Record<string, string>>): boolean =>
  levelsAsked(page, issue, fields).some(level => level === toldBySection(issue))
