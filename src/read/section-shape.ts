/** What can be told of a section from its shape alone: what kinds of blocks and sections stand in it, and how much text. */
import type { FieldName } from '../issue/fields.js'
import { joinWords } from '../issue/words/joints.js'
import { type Block, isDiagram, type Item, type List } from '../markdown/block.js'
import { isMarked } from '../markdown/phrase.js'
import { fieldsOf, isChecklist } from './body.js'
import { introduces } from './captions.js'
import { readDesignation } from './ids.js'
import { endsInColon, hasBoldLabel } from './labelled.js'
import { weightOf, wordCount } from './length.js'
import { isAbout } from './scope.js'
import { opensWithWords } from './sentences.js'
import type { View } from './view.js'
import { wordPattern } from './word-pattern.js'

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
export const holdsMended = (view: View): boolean => {
  const others = othersIn(view)
  const isBareOver = view.section.blocks.every(({ kind }) => kind === 'divider')
  return isBareOver && others.filter(tellsFix).length * 2 > others.length
}

export const tellsFix = ({ parts }: View): boolean => fieldsOf(parts).some(({ name }) => name === 'fix')

/** `Affected versions:`: below a text the label of a part of what that tells. */
const isLabelOfPart = ({ heading, isCategory }: View): boolean => !isCategory && endsInColon(heading)

/** Whether at least two headings below one count on within its number: `2.1` and `2.2` below `2.` */
export const holdsDecimals = ({ name, children }: View): boolean =>
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

export const isBoxes = ({ section: { blocks }, children }: View): boolean =>
  children.length === 0 &&
  blocks.some(block => block.kind === 'list') &&
  blocks.every(block => (block.kind === 'list' ? isChecklist(block) : block.kind === 'divider'))

/** Whether nothing stands below a heading but lists of which each item begins with an id: `- #12 The wheel stops`. */
export const holdsNamedItems = ({ section: { blocks }, children }: View): boolean =>
  children.length === 0 &&
  blocks.some(({ kind }) => kind === 'list') &&
  blocks.every(block => (block.kind === 'list' ? block.items.every(bearsId) : block.kind === 'divider'))

const bearsId = ({ blocks: [first] }: Item): boolean =>
  first?.kind === 'paragraph' && readDesignation(first.text.text)?.kind === 'id'

/** Whether a table of issues, or a list of bold names, stands right below a heading. */
export const holdsMany = ({ holdsRows, holdsNames }: View): boolean => holdsRows || holdsNames

export const tabulatesIssues = ({ holdsRows, listsIssues }: View): boolean => holdsRows || listsIssues

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

export const TEXT: ReadonlySet<Block['kind']> = new Set(['paragraph', 'code', 'quote', 'html'])

/** How many letters make a description, and how many tell a thing at length. */
export const PROSE = 30
export const TOLD = 100

export const isListSection = (view: View): boolean =>
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

/** Whether a short heading joins two topics over nothing but lists without labels: `Gates & bells`. */
export const joinsTopics = ({ section: { blocks }, children, heading, parts }: View): boolean =>
  children.length === 0 &&
  wordCount(heading) <= 5 &&
  JOINED.test(heading) &&
  blocks.every(block => block.kind === 'divider' || (block.kind === 'list' && block.items.length > 1)) &&
  fieldsOf(parts).length === 0

const JOINED = new RegExp(String.raw`\s(?:&|${wordPattern(joinWords, 'and')})\s`, 'iu')

/** Whether nothing stands below a heading but lists, of which most items begin with bold labels, and tables. */
export function holdsLabelsAlone({ section: { blocks }, children }: View): boolean {
  const items = blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
  const labelled = items.filter(
    ({ blocks: [first] }) => first?.kind === 'paragraph' && hasBoldLabel(first.text),
  )
  const isAlone = blocks.every(block => isCandidates(block) || block.kind === 'divider')
  return isAlone && children.length === 0 && labelled.length * 3 > items.length * 2
}

/** Whether a list or table stands below a heading without a line that introduces it. */
export const holdsLoose = ({ section: { blocks } }: View): boolean =>
  blocks.some((block, at) => isCandidates(block) && !introduces(blocks[at - 1]))

/** Whether a labelled sentence opens a section, and a line of its own stands above each list in it. */
export const isToldInParts = (view: View): boolean => {
  const [first] = view.section.blocks
  return (
    isLabelled(view) &&
    first?.kind === 'paragraph' &&
    isMarked(first.text, 0, 'strong') &&
    /[:：]\s*(?:[^\s:：]+[^\S\n]+){4}/u.test(first.text.text)
  )
}

export const isLabelled = (view: View): boolean => view.section.blocks.some(isCandidates) && !holdsLoose(view)
