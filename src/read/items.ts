import { meaningOf } from '../issue/vocabulary.js'
import type { Block, Item, List } from '../markdown/block.js'
import { isBold, isMarked, type Phrase } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { isEmptyItem } from './answers.js'
import { isChecklist, isFieldList, itemsIn, partOf, readParts } from './body.js'
import { type Candidate, type Draft, idIn, isProse, type Refused, refuse } from './draft.js'
import type { Holder } from './headings.js'
import { fieldLabel, type Ground } from './labelled.js'
import { type LabelledLine, readTail } from './labelled-lines.js'
import { headLine, restBehind } from './headline.js'
import { isContents, isInventory } from './inventories.js'
import { wordCount } from './length.js'
import { isBesideBoxes, isPartOfText, isTaskList, judgeHolder, listsIn, refuseList } from './list-verdict.js'
import { paragraphName } from './paragraph-name.js'
import { type Grounds, isRefusal, type Refusal, refusal } from './reasons.js'
import { readRole } from './roles.js'
import type { Scope } from './scope.js'
import { holdsPlace, isChoice, isSample } from './template.js'
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
    const own = isBeside ? refusal('beside') : (refuseList(ground, holder, list) ?? verdict)
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

interface Origin {
  readonly scope: Scope
  readonly grounds: Grounds
}

function* issuesIn(ground: Ground, list: List, origin: Origin): Generator<Candidate | Refused> {
  const areCategories = areMostlyCategories(ground, list)
  for (const item of list.items) {
    const [first, ...rest] = item.blocks
    // `- 17. The lamp smokes` is for Markdown a list in a list.
    if (first?.kind === 'list' && rest.length === 0) yield* issuesIn(ground, first, origin)
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
