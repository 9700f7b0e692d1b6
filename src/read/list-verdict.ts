/** Whether the items of lists are issues, and why: told by the section in which they stand and by the lists. */
import type { FieldName } from '../issue/fields.js'
import { isChosen } from '../issue/choices.js'
import type { Field } from '../issue/model.js'
import type { Block, List } from '../markdown/block.js'
import { isMarked } from '../markdown/phrase.js'
import { contains } from '../text/span.js'
import { fieldsOf, isChecklist, isFieldList, itemsIn, readParts } from './body.js'
import { introduces } from './captions.js'
import type { Holder } from './headings.js'
import { belowFirstLine } from './headline.js'
import { readDesignation } from './ids.js'
import { areNames, areRules, isCountList, isIndex } from './inventories.js'
import type { Ground } from './labelled.js'
import { namesStage } from './kinds.js'
import { isLegendBlock } from './legends.js'
import { wordCount } from './length.js'
import { saysOnlyStatus } from './only-status.js'
import { aboutSection, type Grounds, type Refusal, refusal } from './reasons.js'
import { isAbout, isRanked, type Scope } from './scope.js'
import { opensWithSentence } from './sentences.js'
import { labelOf } from './sub-labels.js'

/** Whether the document has issues in another form that tell more than a plain item, or as much. */
export type Rivals = 'none' | 'equal' | 'stronger'

/**
 * Items are issues where a heading says that issues stand here. Where only the title of the document says so and the
 * document has issues of its own as headings, plain lists are something else; so are those
 * below the phases of a plan, unless they have boxes.
 */
export function judgeHolder(
  ground: Ground,
  { scope, view, blocks }: Holder,
  others: Rivals,
): Grounds | Refusal {
  if (others === 'none' && isTaskList(scope, [...listsIn(blocks)])) return { kind: 'checklist' }
  const isTold = some(listsIn(blocks), list => isToldOf(ground, list))
  if (isAbout(scope.role) && !(isTold && isGuide(scope))) return aboutSection(scope)
  if (isTold) return { kind: 'status' }
  if (others === 'stronger' && namesStage(view.heading) && !some(listsIn(blocks), isChecklist))
    return refusal('beside')
  const expected = { kind: 'expected', by: expectedBy(scope) } as const
  if (scope.role === 'issues')
    return !scope.isTitleRole ||
      others !== 'stronger' ||
      isRanked(scope) ||
      (view.section.depth > 1 && itemsAreMarked(blocks))
      ? expected
      : refusal('beside')
  return scope.state !== undefined || scope.level !== undefined ? expected : refusal('unexpected')
}

/** Whether the title alone calls the file a way of working: “Issue tracking guide” may keep the issues, too. */
const isGuide = ({ role, isTitleRole }: Scope): boolean => role === 'process' && isTitleRole

/** What says that issues stand in a section; where no heading does, the name of the file, or several lists of issues beside each other. */
const expectedBy = ({ role, roleBy, isTitleRole }: Scope): Extract<Grounds, { kind: 'expected' }>['by'] =>
  roleBy ?? (role !== 'issues' ? 'rank' : isTitleRole ? 'file' : 'lists')

/** Whether boxes, ids, strike marks or bold sentences mark items as more than notes. */
const itemsAreMarked = (blocks: readonly Block[]): boolean =>
  some(itemsIn(blocks), item => {
    const [first] = item.blocks
    const isNamed = first?.kind === 'paragraph' && readDesignation(first.text.text)?.kind === 'id'
    const isStruck = first?.kind === 'paragraph' && isMarked(first.text, 0, 'strike')
    return item.checkbox !== undefined || isNamed || isStruck || opensWithSentence(item)
  })

/** A plan of boxes to be checked; where the document is a plan and nothing else, all that stands in it. */
export const isTaskList = ({ role, isTitleRole }: Scope, lists: readonly List[]): boolean =>
  (role === 'plan' && isTitleRole) || ((role === 'plan' || role === 'product') && lists.every(isChecklist))

/** Whether a list with a line of its own above it, which gives no level, stands in a section whose tasks have boxes: it is about them. */
export const isBesideBoxes = ({ caption, scope: { level }, view }: Holder, list: List): boolean =>
  caption !== undefined &&
  !isChecklist(list) &&
  !(level !== undefined && contains(caption.span, level.span)) &&
  view.section.blocks.some(block => block.kind === 'list' && isChecklist(block))

/**
 * Whether a line introduces a list (`It was seen on:`) that is then a part of what the heading tells: the line does not say
 * itself that issues stand here, nor of what state or level; the heading is no mere name for issues, no list stands below
 * it without such a line, and neither boxes, ids, strike marks nor bold sentences mark the items.
 */
export function isPartOfText(
  { caption, scope: { roleBy, state, level }, view }: Holder,
  list: List,
): boolean {
  const { blocks } = view.section
  const isLoose = blocks.some((block, at) => block.kind === 'list' && !introduces(blocks[at - 1]))
  if (view.isCategory || isLoose || !blocks.includes(list) || itemsAreMarked([list])) return false
  const told = [roleBy?.heading, state?.span, level?.span]
  return !told.some(span => caption !== undefined && span !== undefined && contains(caption.span, span))
}

/** Why a list holds no issues, though it stands where they may stand. */
export function refuseList(ground: Ground, holder: Holder, list: List): Refusal | undefined {
  if (isFieldList(ground, list)) return refusal('fields')
  if (areChoices(ground, holder, list)) return refusal('choices')
  if (isLegendBlock(ground, list)) return refusal('legend')
  if (isIndex(list)) return refusal('linked')
  if (areNames(list)) return refusal('beside')
  if (areRules(ground, list)) return aboutSection({ role: 'process', roleBy: undefined })
  return isCountList(ground, list) ? refusal('counts') : undefined
}

/**
 * Whether a list of boxes gives the values of which one is to be chosen: they are all states or levels, or stand as words
 * below the label of such a field, as `- [ ] Frontend` does below “Type”.
 */
function areChoices(ground: Ground, { caption, view }: Holder, list: List): boolean {
  const label = caption === undefined ? view.fieldName : labelOf(ground, caption.text)
  const isLabelled = label !== 'status' && isChosen(label)
  const texts = list.items.map(({ blocks: [first] }) => (first?.kind === 'paragraph' ? first.text.text : ''))
  return (
    texts.length > 1 &&
    isChecklist(list) &&
    texts.every(text => wordCount(text) <= 3 && (isLabelled || saysOnlyStatus(text, ground.words)))
  )
}

/**
 * Whether the items of a list are issues wherever they stand: one has a status of its own, or most have fields of which
 * only issues have some.
 *
 *     - Title                        1. **Title**
 *       - Status: Fixed                 Recommended fix: …
 */
function isToldOf(ground: Ground, list: List): boolean {
  const told = toldIn(ground, list)
  return told.some(has(STATE)) || told.filter(has(REMEDY)).length * 2 > list.items.length
}

/** Whether several items of a list, and most of them, have a status or level of their own. */
export const areRated = (ground: Ground, list: List): boolean => {
  const rated = toldIn(ground, list).filter(has(STATE)).length
  return rated > 1 && rated * 2 > list.items.length
}

/** The fields below the first line of each item. */
const toldIn = (ground: Ground, { items }: List): (readonly Field[])[] =>
  items.map(({ blocks: [first, ...rest] }) =>
    fieldsOf(readParts(ground, first?.kind === 'paragraph' ? [...belowFirstLine(first), ...rest] : rest)),
  )

const has =
  (names: ReadonlySet<FieldName>) =>
  (fields: readonly Field[]): boolean =>
    fields.some(({ name }) => name !== undefined && names.has(name))

const STATE: ReadonlySet<FieldName> = new Set(['status', 'severity'])

const REMEDY: ReadonlySet<FieldName> = new Set(['fix', 'workaround', 'cause', 'impact'])

export function* listsIn(blocks: readonly Block[]): Generator<List> {
  for (const block of blocks) {
    if (block.kind === 'list') yield block
    else if (block.kind === 'quote') yield* listsIn(block.blocks)
  }
}

function some<Value>(values: Iterable<Value>, holds: (value: Value) => boolean): boolean {
  for (const value of values) if (holds(value)) return true
  return false
}
