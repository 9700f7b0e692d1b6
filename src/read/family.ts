/** What the sections below one heading have in common. */
import { groupBy, repeatedIn } from '../text/group.js'
import { fieldsOf } from './body.js'
import { namesStage } from './kinds.js'
import { wordCount } from './length.js'
import { isAbout } from './scope.js'
import {
  PROSE,
  TEXT,
  TOLD,
  holdsBoxes,
  holdsDecimals,
  holdsMany,
  holdsMended,
  holdsNamedItems,
  holdsOwnSentences,
  isBoxes,
  isListSection,
  isPlain,
  isRated,
  joinsTopics,
  othersIn,
  proseLength,
  tabulatesIssues,
  tellsInFull,
} from './section-shape.js'
import { isMedium, isStrong, someWithin, type View } from './view.js'

/** What they have in common, by what it is told from. */
export interface Family {
  readonly size: number
  readonly hasStrong: boolean
  /** Whether one of them collects issues that have numbers: then mere text beside it is none. */
  readonly hasNumbered: boolean
  /** Whether one of them collects headings with ids. */
  readonly hasIds: boolean
  /** How many of them hold issues by themselves. */
  readonly collections: number
  /** How many of them are series of paragraphs or lines that are issues. */
  readonly series: number
  /** How many of them hold a list of which items say in bold what is wrong. */
  readonly sentences: number
  /** How many of them are lists without much text. */
  readonly lists: number
  /** How many of them are nothing but text. */
  readonly texts: number
  /** How many of them are told at length. */
  readonly articles: number
  /** How many of them hold a list of boxes to be checked, and how many hold nothing else. */
  readonly boxLists: number
  readonly boxes: number
  /** How many of those have neither an id nor a number. */
  readonly boxesUnnamed: number
  /** How many of them hold nothing but items with ids. */
  readonly itemized: number
  /** Whether one of them is a plan of boxes. */
  readonly planBoxes: boolean
  /** Whether their numbers go on below the next heading beside theirs: then it is issues that are counted. */
  readonly countsOn: boolean
  /** The headings right below them whose numbers go on so. */
  readonly countedBelow: ReadonlySet<View>
  /** Whether parts of an issue stand below most headings of their depth, right below the headings beside theirs too, and whether they do below theirs. */
  readonly areTold: boolean
  readonly tellBelow: boolean
  /** How most of them label what they tell. */
  readonly fields: ReadonlySet<string>
  /** How many of them say in full what is wrong. */
  readonly told: number
  /** Whether the headings below one of them count on within its number (`2.1`): then such numbers count sections. */
  readonly hasDecimals: boolean
  /** How many of them hold no sections, lists or tables: text, or nothing at all; and how many do so or have what an issue has. */
  readonly plain: number
  readonly plainOrTold: number
  /** The lines that stand above lists in several of them. */
  readonly introductions: ReadonlySet<string>
  /** What several of them have a section for. */
  readonly labels: ReadonlySet<string>
  /** How many of them have an id or a number, how many a number, and how many speak about issues. */
  readonly named: number
  readonly numbered: number
  readonly abouts: number
  /** How many of them tell how issues are dealt with. */
  readonly ways: number
  /** How many of them have a level of their own in their name. */
  readonly rated: number
  /** How many of them are steps that are counted: `Phase 2`. */
  readonly stages: number
  /** How many of them are entries of a log, which begin with a day. */
  readonly dated: number
  /** How many of them hold several sections that are neither labels nor about issues, and how many hold nothing but such that tell a fix each. */
  readonly groups: number
  readonly mended: number
  /** How many of them join two topics in their name, over nothing but lists. */
  readonly topics: number
}

/** What sections have in common; `above` is the family of the heading that they stand below. */
export const familyOf = (views: readonly View[], above?: Family): Family => ({
  size: views.length,
  hasStrong: views.some(isStrong),
  hasNumbered: views.some(view => someBelow(view, isCountedIssue)),
  hasIds: views.some(view => someBelow(view, hasId)),
  collections: views.filter(view => !isStrong(view) && someWithin(view, holdsMany)).length,
  series: views.filter(({ isSeries }) => isSeries).length,
  sentences: views.filter(view => someWithin(view, holdsOwnSentences)).length,
  lists: views.filter(isListSection).length,
  texts: views.filter(view => view.children.length === 0 && proseLength(view) >= PROSE).length,
  articles: views.filter(view => proseLength(view) >= TOLD).length,
  boxLists: views.filter(holdsBoxes).length,
  boxes: views.filter(isBoxes).length,
  itemized: views.filter(holdsNamedItems).length,
  boxesUnnamed: views.filter(view => isBoxes(view) && (view.name?.id ?? view.name?.number) === undefined)
    .length,
  planBoxes: views.some(view => view.role === 'plan' && someWithin(view, holdsBoxes)),
  countsOn: views.some(view => above?.countedBelow.has(view)),
  countedBelow: countedThrough(views),
  areTold: above?.tellBelow ?? false,
  tellBelow: tellBelow(views),
  fields: fieldsOfMost(views),
  told: views.filter(tellsInFull).length,
  hasDecimals: views.some(holdsDecimals),
  plain: views.filter(isPlain).length,
  plainOrTold: views.filter(view => isPlain(view) || (!view.isCategory && (isStrong(view) || isMedium(view))))
    .length,
  introductions: repeatedIn(views.flatMap(({ introductions }) => [...new Set(introductions)])),
  labels: repeatedIn(views.flatMap(({ children }) => children.map(({ heading }) => heading))),
  named: views.filter(({ name }) => (name?.id ?? name?.number) !== undefined).length,
  numbered: views.filter(({ name }) => name?.number !== undefined).length,
  abouts: views.filter(({ role }) => isAbout(role)).length,
  ways: views.filter(({ role }) => role === 'process').length,
  rated: views.filter(isRated).length,
  stages: views.filter(({ heading }) => namesStage(heading)).length,
  dated: views.filter(({ evidence }) => evidence.includes('date')).length,
  groups: views.filter(view => othersIn(view).length > 1).length,
  mended: views.filter(holdsMended).length,
  topics: views.filter(joinsTopics).length,
})

/** The labels of most sections, where there are several. */
function fieldsOfMost(views: readonly View[]): ReadonlySet<string> {
  const alike = groupBy(
    views.flatMap(view => [...labelsIn(view)]),
    label => label,
  )
  return new Set(
    [...alike].flatMap(([label, { length }]) => (length > 1 && length * 2 > views.length ? [label] : [])),
  )
}

const labelsIn = ({ ownParts }: View): ReadonlySet<string> =>
  new Set(fieldsOf(ownParts).map(({ label }) => label.value.toLowerCase()))

/** Whether a text opens a section whose lists stand below the same lines as those of a section beside it. */
export const isListedAlike = (view: View, family: Family): boolean =>
  proseLength(view) >= PROSE && view.introductions.some(line => family.introductions.has(line))

/** Whether a section tells what most beside it tell, too, under the same labels. */
export const isWrittenAlike = (view: View, { fields }: Family): boolean =>
  [...labelsIn(view)].filter(label => fields.has(label)).length > 1

/**
 * The numbered headings below sections that are counted through, from the first of one to the last of another: issues below
 * headings for their states or parts of a program.
 *
 *     ## Done            ## To do
 *     ### 1. New gate    ### 3. Bell rope
 *     ### 2. Lamp        ### 4. Well
 */
function countedThrough(views: readonly View[]): ReadonlySet<View> {
  const groups = views.map(({ children }) => children.filter(({ name }) => name?.number !== undefined))
  const all = groups.flat()
  const areSeveral = groups.filter(({ length }) => length > 0).length > 1 && all.length > 3
  return new Set(areSeveral && all.every(({ name }, at) => name?.number === at + 1) ? all : [])
}

/**
 * Whether the headings right below sections are issues without ids or numbers, told in labelled parts for the most part.
 *
 *     ## Open               ## Solved
 *     ### No lamp           ### Rope too short
 *     - The pier is dark    - Cause: …
 */
function tellBelow(views: readonly View[]): boolean {
  const below = views.flatMap(({ role, children }) => (isAbout(role) ? [] : children))
  const told = below.filter(({ evidence }) => evidence.includes('part'))
  const isNamed = ({ name }: View): boolean => (name?.id ?? name?.number) !== undefined
  return told.length > 2 && told.length * 2 > below.length && !below.some(isNamed)
}

/** Whether a heading of several words over nothing but text and items names what is told there, as those of its depth do. */
export const isOneOfTold = (view: View, { areTold }: Family): boolean =>
  areTold &&
  wordCount(view.heading) > 1 &&
  !view.isCategory &&
  !view.isQuestion &&
  !view.isSeries &&
  !view.holdsNames &&
  !isBoxes(view) &&
  view.children.length === 0 &&
  view.section.blocks.length > 0 &&
  view.section.blocks.every(({ kind }) => kind === 'list' || kind === 'divider' || TEXT.has(kind))

const someBelow = ({ children }: View, is: (view: View) => boolean): boolean =>
  children.some(child => someWithin(child, is))

/** Whether a heading has a number and parts of an issue. */
const isCountedIssue = ({ evidence }: View): boolean =>
  evidence.includes('number') && (evidence.includes('part') || evidence.includes('field'))

const hasId = ({ evidence }: View): boolean => evidence.includes('id')

/** Whether a heading is an entry of a log of what went wrong, as most beside it are, and neither a table nor boxes of issues stand in it. */
export const isEntry = (view: View, { dated, size }: Family): boolean =>
  view.evidence.includes('date') &&
  size > 1 &&
  dated * 2 > size &&
  !holdsBoxes(view) &&
  !someWithin(view, tabulatesIssues)
