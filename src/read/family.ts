/** What the sections below one heading have in common, and what can be told of each from its shape. */
import type { FieldName } from '../issue/fields.js'
import { type Block, isDiagram, type List } from '../markdown/block.js'
import { groupBy, repeatedIn } from '../text/group.js'
import { fieldsOf, isChecklist } from './body.js'
import { introduces } from './captions.js'
import { namesStage } from './kinds.js'
import { endsInColon } from './labelled.js'
import { weightOf, wordCount } from './length.js'
import { opensWithWords } from './sentences.js'
import { isAbout } from './scope.js'
import { isMedium, isStrong, someWithin, type View } from './view.js'

/** What the sections below one heading have in common. */
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

/** The sections below a heading that may be issues: they are no labels or questions, and do not only speak about issues. */
export const othersIn = (view: View): View[] =>
  view.children.filter(
    child =>
      !isAbout(child.role) &&
      child.fieldName === undefined &&
      !child.isQuestion &&
      !(isLabelOfPart(child) && proseLength(view) >= PROSE),
  )

/** Whether nothing but sections stands below a heading, and most of them tell how to mend what they name: `6. Smaller things`. */
const holdsMended = (view: View): boolean => {
  const others = othersIn(view)
  const isBareOver = view.section.blocks.every(({ kind }) => kind === 'divider')
  return isBareOver && others.filter(tellsFix).length * 2 > others.length
}

export const tellsFix = ({ parts }: View): boolean => fieldsOf(parts).some(({ name }) => name === 'fix')

/** `Affected versions:`: below a text the label of a part of what that tells. */
const isLabelOfPart = ({ heading, isCategory }: View): boolean => !isCategory && endsInColon(heading)

/** Whether at least two headings below one count on within its number: `2.1` and `2.2` below `2.` */
const holdsDecimals = ({ name, children }: View): boolean =>
  name?.number !== undefined &&
  children.filter(({ heading }) => heading.match(/^(\d{1,3})\.\d/u)?.[1] === String(name.number)).length > 1

/** A status beside the cause, an impact beside the problem; below a number the problem beside its fix. */
export function tellsInFull({ parts, name }: View): boolean {
  const names = new Set(fieldsOf(parts).map(field => field.name))
  const isMended =
    name?.number !== undefined && names.has('fix') && (names.has('title') || names.has('description'))
  const isWrong = names.has('cause') || names.has('impact') || names.has('workaround')
  return isMended || (isWrong && names.size > 1 && WRONG.some(name => names.has(name)))
}

const WRONG: readonly FieldName[] = ['description', 'cause', 'fix', 'status', 'severity']

const someBelow = ({ children }: View, is: (view: View) => boolean): boolean =>
  children.some(child => someWithin(child, is))

/** Whether a heading has a number and parts of an issue. */
const isCountedIssue = ({ evidence }: View): boolean =>
  evidence.includes('number') && (evidence.includes('part') || evidence.includes('field'))

const hasId = ({ evidence }: View): boolean => evidence.includes('id')

export const isBoxes = ({ section: { blocks }, children }: View): boolean =>
  children.length === 0 &&
  blocks.some(block => block.kind === 'list') &&
  blocks.every(block => (block.kind === 'list' ? isChecklist(block) : block.kind === 'divider'))

/** Whether a table of issues, or a list of bold names, stands right below a heading. */
const holdsMany = ({ holdsRows, holdsNames }: View): boolean => holdsRows || holdsNames

/** Whether a heading is an entry of a log of what went wrong, as most beside it are, and neither a table nor boxes of issues stand in it. */
export const isEntry = (view: View, { dated, size }: Family): boolean =>
  view.evidence.includes('date') &&
  size > 1 &&
  dated * 2 > size &&
  !holdsBoxes(view) &&
  !someWithin(view, tabulatesIssues)

const tabulatesIssues = ({ holdsRows, listsIssues }: View): boolean => holdsRows || listsIssues

/** Whether a level stands beside the name of one thing: `2.3 The lamp smokes — LOW`. */
export const isRated = ({ name, isCategory }: View): boolean => !isCategory && (name?.levels.length ?? 0) > 0

/** Whether a list of boxes stands below a heading. */
export const holdsBoxes = ({ section: { blocks } }: View): boolean =>
  blocks.some(block => block.kind === 'list' && isChecklist(block))

/** Whether a list right below a heading begins with a bold sentence that is no label. */
export const holdsOwnSentences = ({ section: { blocks } }: View): boolean =>
  blocks.some(
    block => block.kind === 'list' && block.items[0] !== undefined && opensWithWords(block.items[0]),
  )

export const isPlain = ({ section, children }: View): boolean =>
  children.length === 0 && section.blocks.every(block => TEXT.has(block.kind) && !isDiagram(block))

const TEXT: ReadonlySet<Block['kind']> = new Set(['paragraph', 'code', 'quote', 'html'])

/** How many letters make a description, and how many tell a thing at length. */
export const PROSE = 30
export const TOLD = 100

const isListSection = (view: View): boolean =>
  view.section.blocks.some(block => block.kind === 'list') && proseLength(view) < TOLD

/** How many characters of running text stand directly below a heading, lines that introduce a list apart; one that is a syllable or a word counts thrice. */
export const proseLength = ({ section: { blocks } }: View): number =>
  blocks.reduce((length, block, at) => {
    const next = blocks[at + 1]
    const isIntroduction = next !== undefined && isCandidates(next) && introduces(block)
    return length + (block.kind === 'paragraph' && !isIntroduction ? weightOf(block.text.text) : 0)
  }, 0)

export const isCandidates = (block: Block): boolean => block.kind === 'table' || block.kind === 'list'

/**
 * Whether nothing stands below a heading but pictures, or lists that are issues themselves: a section within a numbered
 * one speaks of several, or the items are numbered and told in lists of their own.
 *
 *     ### 2.2 What we found
 *     1. Wheel
 *        - Creaks before it stops
 */
export const isBare = ({ section: { blocks }, heading, name, role, children }: View): boolean => {
  const isOfOne = name !== undefined && name.states.length + name.levels.length > 0
  const isOfSeveral = role === 'issues' && WITHIN.test(heading) && !isOfOne
  const told = blocks.filter(block => !isDiagram(block))
  const areLists = told.every(
    block => block.kind === 'list' && (isOfSeveral || (block.isOrdered && holdsLists(block))),
  )
  return areLists && children.length === 0 && blocks.length > 0
}

/** `1.2 Main problems` */
const WITHIN = /^\D{0,3}\d{1,3}\.\d/u

const holdsLists = ({ items }: List): boolean =>
  items.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'list')).length * 2 > items.length
