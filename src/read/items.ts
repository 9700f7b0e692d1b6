import type { FieldName } from '../issue/fields.js'
import type { Field } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import type { Block, Item, List } from '../markdown/block.js'
import { isBold, isMarked, type Phrase } from '../markdown/phrase.js'
import { contains, slice } from '../text/span.js'
import { isEmptyItem } from './answers.js'
import { fieldsOf, isChecklist, isFieldList, itemsIn, partOf, readParts } from './body.js'
import { introduces } from './captions.js'
import { type Candidate, type Draft, idIn, isProse, type Refused, refuse } from './draft.js'
import type { Holder } from './headings.js'
import { readDesignation } from './ids.js'
import { fieldLabel, type Ground } from './labelled.js'
import { type LabelledLine, readTail } from './labelled-lines.js'
import { belowFirstLine, headLine, restBehind } from './headline.js'
import { areNames, areRules, isContents, isCountList, isIndex, isInventory } from './inventories.js'
import { isLegendBlock } from './legends.js'
import { wordCount } from './length.js'
import { paragraphName } from './paragraph-name.js'
import { aboutSection, type Grounds, isRefusal, type Refusal, refusal } from './reasons.js'
import { readRole } from './roles.js'
import { isAbout, isRanked, type Scope } from './scope.js'
import { holdsPlace, isChoice, isSample } from './template.js'
import { opensWithSentence } from './sentences.js'
import { saysOnlyStatus } from './only-status.js'

/** What else the file holds: headings that are issues, and what stands below paragraphs that are. */
interface Others {
  readonly headings: readonly Draft[]
  /** Whether rows with ids of their own are issues. */
  readonly hasRows: boolean
  /** Whether boxes to be checked are issues elsewhere: then those of a plan are, too. */
  readonly hasBoxes: boolean
  readonly parts: ReadonlySet<Block>
}

/**
 * The list items of a section: those that state an issue, outermost first (an item that only names a category gives way
 * to those below it); and, where none may stand, all items as possible references.
 */
export function* findItems(
  ground: Ground,
  holder: Holder,
  { headings, parts, hasRows, hasBoxes }: Others,
): Generator<Candidate | Refused> {
  const rivals = hasRows || !headings.every(isProse) ? 'stronger' : headings.length > 0 ? 'equal' : 'none'
  const verdict =
    hasBoxes && isTaskList(holder.scope, [...listsIn(holder.blocks)])
      ? ({ kind: 'checklist' } as const)
      : judgeHolder(ground, holder, rivals)
  const isPlan = !isRefusal(verdict) && verdict.kind === 'checklist'
  for (const list of listsIn(holder.blocks)) {
    const isBeside =
      (parts.has(list) && !isChecklist(list)) ||
      isBesideBoxes(holder, list) ||
      (!isRefusal(verdict) && verdict.kind === 'expected' && isPartOfText(holder, list)) ||
      isContents(holder.view, list) ||
      (isPlan && isInventory(list))
    const own = isBeside ? refusal('beside') : (refuseList(ground, list) ?? verdict)
    const grounds = isRefusal(verdict) ? verdict : own
    if (isRefusal(grounds)) yield* namesIn(ground, list, { scope: holder.scope, refusal: grounds })
    else yield* issuesIn(ground, list, { scope: holder.scope, grounds })
  }
}

/** Whether lists of boxes stand where issues are expected, whatever state or kind of them the headings tell. */
export const holdTasks = (holders: readonly Holder[]): boolean =>
  holders.some(({ scope, blocks }) => {
    const lists = [...listsIn(blocks)]
    return scope.role === 'issues' && lists.length > 0 && lists.every(isChecklist)
  })

/** Every item of a list and of the lists within: it may name an issue. */
function* namesIn(
  ground: Ground,
  list: List,
  { scope, refusal }: { readonly scope: Scope; readonly refusal: Refusal },
): Generator<Candidate> {
  for (const item of itemsIn([list])) {
    const draft = draftOf(ground, item, { scope, grounds: { kind: 'named' } })
    if (draft === undefined) continue
    const isOwn = refusal.why === 'beside' && draft.name.id !== undefined && list.items.includes(item)
    yield { kind: 'candidate', draft, refusal: isOwn ? undefined : refusal }
  }
}

/** Whether the document has issues in another form that tell more than a plain item, or as much. */
type Rivals = 'none' | 'equal' | 'stronger'

/**
 * Items are issues where a heading says that issues stand here. Where only the title of the document says so and the
 * document has issues of its own as headings, plain lists are something else.
 */
function judgeHolder(ground: Ground, { scope, view, blocks }: Holder, others: Rivals): Grounds | Refusal {
  if (others === 'none' && isTaskList(scope, [...listsIn(blocks)])) return { kind: 'checklist' }
  if (isAbout(scope.role)) return aboutSection(scope)
  if (some(listsIn(blocks), list => isToldOf(ground, list))) return { kind: 'status' }
  const expected = { kind: 'expected', by: scope.roleBy } as const
  if (scope.role === 'issues')
    return !scope.isTitleRole ||
      others !== 'stronger' ||
      isRanked(scope) ||
      (view.section.depth > 1 && itemsAreMarked(blocks))
      ? expected
      : refusal('beside')
  return scope.state !== undefined || scope.level !== undefined ? expected : refusal('unexpected')
}

/** Whether boxes, ids, strike marks or bold sentences mark items as more than notes. */
const itemsAreMarked = (blocks: readonly Block[]): boolean =>
  some(itemsIn(blocks), item => {
    const [first] = item.blocks
    const isNamed = first?.kind === 'paragraph' && readDesignation(first.text.text)?.kind === 'id'
    const isStruck = first?.kind === 'paragraph' && isMarked(first.text, 0, 'strike')
    return item.checkbox !== undefined || isNamed || isStruck || opensWithSentence(item)
  })

/** A plan of boxes to be checked; where the document is a plan and nothing else, all that stands in it. */
const isTaskList = ({ role, isTitleRole }: Scope, lists: readonly List[]): boolean =>
  (role === 'plan' && isTitleRole) || ((role === 'plan' || role === 'product') && lists.every(isChecklist))

/** Whether a list with a line of its own above it, which gives no level, stands in a section whose tasks have boxes: it is about them. */
const isBesideBoxes = ({ caption, scope: { level }, view }: Holder, list: List): boolean =>
  caption !== undefined &&
  !isChecklist(list) &&
  !(level !== undefined && contains(caption.span, level.span)) &&
  view.section.blocks.some(block => block.kind === 'list' && isChecklist(block))

/**
 * Whether a line introduces a list (`It was seen on:`) that is then a part of what the heading tells: the line does not say
 * itself that issues stand here, nor of what state or level; the heading is no mere name for issues, no list stands below
 * it without such a line, and neither boxes, ids, strike marks nor bold sentences mark the items.
 */
function isPartOfText({ caption, scope: { roleBy, state, level }, view }: Holder, list: List): boolean {
  const { blocks } = view.section
  const isLoose = blocks.some((block, at) => block.kind === 'list' && !introduces(blocks[at - 1]))
  if (view.isCategory || isLoose || !blocks.includes(list) || itemsAreMarked([list])) return false
  const told = [roleBy?.heading, state?.span, level?.span]
  return !told.some(span => caption !== undefined && span !== undefined && contains(caption.span, span))
}

/** Why a list holds no issues, though it stands where they may stand. */
function refuseList(ground: Ground, list: List): Refusal | undefined {
  if (isFieldList(ground, list)) return refusal('fields')
  if (isLegendBlock(ground, list)) return refusal('legend')
  if (isIndex(list)) return refusal('linked')
  if (areNames(list)) return refusal('beside')
  if (areRules(ground, list)) return aboutSection({ role: 'process', roleBy: undefined })
  return isCountList(ground, list) ? refusal('counts') : undefined
}

/**
 * Whether the items of a list are issues wherever they stand: one has a status of its own, or most have fields of which
 * only issues have some.
 *
 *     - Title                        1. **Title**
 *       - Status: Fixed                 Recommended fix: …
 */
function isToldOf(ground: Ground, list: List): boolean {
  const told = list.items.map(({ blocks: [first, ...rest] }) =>
    fieldsOf(readParts(ground, first?.kind === 'paragraph' ? [...belowFirstLine(first), ...rest] : rest)),
  )
  const has = (names: ReadonlySet<FieldName>) => (fields: readonly Field[]) =>
    fields.some(({ name }) => name !== undefined && names.has(name))
  return told.some(has(STATE)) || told.filter(has(REMEDY)).length * 2 > list.items.length
}

const STATE: ReadonlySet<FieldName> = new Set(['status', 'severity'])

const REMEDY: ReadonlySet<FieldName> = new Set(['fix', 'workaround', 'cause', 'impact'])

function* listsIn(blocks: readonly Block[]): Generator<List> {
  for (const block of blocks) {
    if (block.kind === 'list') yield block
    else if (block.kind === 'quote') yield* listsIn(block.blocks)
  }
}

interface Origin {
  readonly scope: Scope
  readonly grounds: Grounds
}

function* issuesIn(ground: Ground, list: List, origin: Origin): Generator<Candidate | Refused> {
  const areCategories = areMostlyCategories(ground, list)
  for (const item of list.items) {
    const [first] = item.blocks
    if (first?.kind !== 'paragraph') continue
    const below = categoryList(ground, item) ?? (areCategories ? nameOverList(ground, item) : undefined)
    const draft = draftOf(ground, item, origin)
    if (below !== undefined && isPart(ground, first.text)) {
      yield refuse('item', first.text, refusal('label'))
      yield* namesIn(ground, below, { scope: origin.scope, refusal: refusal('beside') })
    } else if (below !== undefined) {
      yield refuse('item', first.text, refusal('category'))
      yield* issuesIn(ground, below, origin)
    } else if (isEmptyItem(first.text.text, ground.words) || isOnlyRemark(list, first.text))
      yield refuse('item', first.text, refusal('placeholder'))
    else if (isChoice(ground, first.text.text)) yield refuse('item', first.text, refusal('legend'))
    else if (holdsPlace(first.text.text) || (draft && isSample(ground, draft.name, draft.phrase)))
      yield refuse('item', first.text, refusal('sample'))
    else if (draft !== undefined) yield { kind: 'candidate', draft, refusal: refuseUntitled(draft) }
  }
}

/** `- _Nothing to report for this release._`: the only item of a list, all of it in italics, is a remark on the list. */
const isOnlyRemark = ({ items }: List, { text, marks }: Phrase): boolean =>
  items.length === 1 &&
  items[0]?.checkbox === undefined &&
  items[0]?.blocks.length === 1 &&
  marks.length === 1 &&
  marks.some(({ kind, span }) => kind === 'emphasis' && span.start === 0 && span.end >= text.trimEnd().length)

const refuseUntitled = ({ name: { id, title } }: Draft): Refusal | undefined =>
  id === undefined && title.end <= title.start ? refusal('untitled') : undefined

/**
 * The list below `- **Backend**` or `- Backend:`, an item of a word or two that only says what stands below it. One that
 * is numbered in bold (`1. **Error handling**`), or over a single remark, names an issue, as the others do that stand beside it.
 */
function categoryList(ground: Ground, item: Item): List | undefined {
  const [first, ...rest] = item.blocks
  const inner = rest.find(block => block.kind === 'list')
  if (inner === undefined || first?.kind !== 'paragraph' || item.checkbox !== undefined) return undefined
  const text = first.text.text.trim()
  if (text.includes('\n') || isFieldList(ground, inner)) return undefined
  const isNumbered = isBold(first.text) && item.ordinal !== undefined
  const isLabel = isNumbered
    ? text.endsWith(':') && inner.items.length > 1
    : text.endsWith(':') || isBold(first.text)
  return isLabel && wordCount(text) <= 3 && !isMarked(first.text, 0, 'code') ? inner : undefined
}

/** Whether most items of a list only say what stands below them: then one without a colon does so, too. */
const areMostlyCategories = (ground: Ground, { items }: List): boolean =>
  items.filter(item => categoryList(ground, item) !== undefined).length * 2 > items.length

/** The list below an item of a word or two. */
function nameOverList(ground: Ground, { blocks: [first, ...rest], checkbox }: Item): List | undefined {
  const inner = rest.find(block => block.kind === 'list')
  const isName = first?.kind === 'paragraph' && checkbox === undefined && wordCount(first.text.text) <= 3
  return isName && inner !== undefined && !isFieldList(ground, inner) ? inner : undefined
}

/** Whether an item calls what stands below it a remedy, or plans: `- **Next steps**:`. */
const isPart = ({ words }: Ground, { text }: Phrase): boolean =>
  meaningOf(words.labels, fieldLabel(text)) === 'fix' ||
  readRole(text.replace(/(?<![\s*:：])[\s*:：]+$/u, ''), words).role === 'plan'

function draftOf(ground: Ground, item: Item, origin: Origin): Draft | undefined {
  const [first, ...rest] = item.blocks
  if (first?.kind !== 'paragraph') return undefined
  const line = headLine(ground, first.text)
  const { lead: head = line, labelled = [] } = tailOf(ground, line) ?? {}
  const name = paragraphName(ground, head)
  const box = item.checkbox
  const parts = [
    ...labelled.map(partOf),
    ...readParts(ground, [...restBehind(first.text, line.text.length), ...rest]),
  ]
  return {
    home: {
      kind: 'item',
      span: { start: item.span.start, end: line.span.end },
      indent: item.indent,
      checkbox:
        box === undefined
          ? undefined
          : { value: box.isChecked, raw: slice(ground.text, box.span), span: box.span, slot: box.span },
    },
    phrase: head,
    ordinal: item.ordinal,
    name: {
      ...name,
      // `1. **Title.** …`: a list that is numbered and names its items numbers issues.
      number: name.number ?? (isMarked(head, 0, 'strong') ? item.ordinal : undefined),
      checkbox: box === undefined ? name.checkbox : box.isChecked,
      id: name.id ?? idIn(parts),
    },
    ...origin,
    span: item.span,
    parts,
    cells: [],
    blocks: rest,
  }
}

/** The fields behind a title; `BUG-3 — MEDIUM / FIXED: title` has none, for what stands before them names nothing. */
function tailOf(ground: Ground, line: Phrase): LabelledLine | undefined {
  const tail = readTail(ground, line)
  if (tail?.lead === undefined) return undefined
  const title = slice(tail.lead.text, paragraphName(ground, tail.lead).title)
  return saysOnlyStatus(title, ground.words) ? undefined : tail
}

function some<Value>(values: Iterable<Value>, holds: (value: Value) => boolean): boolean {
  for (const value of values) if (holds(value)) return true
  return false
}
