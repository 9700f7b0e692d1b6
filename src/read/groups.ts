import type { FieldName } from '../issue/fields.js'
import type { Block, Item, List, Paragraph } from '../markdown/block.js'
import { isMarked, type Phrase } from '../markdown/phrase.js'
import type { Span } from '../text/span.js'
import { fieldsOf, isFieldList, type Part, readParts } from './body.js'
import { type Candidate, type CellField, type Draft, idIn } from './draft.js'
import { isFieldTable } from './field-tables.js'
import type { Holder } from './headings.js'
import { readDesignation } from './ids.js'
import { beginsWithField, type Ground } from './labelled.js'
import { wordCount } from './length.js'
import { readName } from './name.js'
import { paragraphName } from './paragraph-name.js'
import { isOnlyWords } from './roles.js'
import { isAbout } from './scope.js'

/**
 * Issues without a name of their own: groups of labelled values, one after the other, in lists, paragraphs or tables. The
 * value that says what is wrong is the title, or the line right above each of them.
 *
 *     - **File**: `server/routes.ts`
 *     - **Severity**: High
 *     - **Issue**: The id of the user is taken from the query string.
 *
 *     ---
 *
 *     - **File**: `server/mail.ts`
 */
export function* findGroups(ground: Ground, holder: Holder): Generator<Candidate> {
  if (isAbout(holder.scope.role) || !holder.view.isGrouped) return
  if (holder.view.groupNames.size > 0) {
    for (const draft of namedDrafts(ground, holder)) yield { kind: 'candidate', draft, refusal: undefined }
    return
  }
  const found = groupsOf(ground, holder.blocks)
  const [only, ...others] = found
  const groups = only === undefined || others.length > 0 ? found : [{ ...only, blocks: holder.blocks }]
  for (const group of groups) {
    const draft = draftOf(ground, holder, group)
    if (draft !== undefined) yield { kind: 'candidate', draft, refusal: undefined }
  }
}

/**
 * The lines above lists of fields, by the list, where there are several: the names of issues that were not made headings. Bold
 * names that follow each other without a line across are a series by themselves.
 *
 *     Delivery of the pump
 *
 *     - Likelihood: Medium
 *     - Impact: High
 */
export function namesOverGroups(ground: Ground, blocks: readonly Block[]): ReadonlyMap<Block, Paragraph> {
  const found = blocks.flatMap((list, at) => {
    const above = blocks[at - 1]
    const isNamed = above?.kind === 'paragraph' && isPlainName(ground, above) && isTold(ground, list)
    return isNamed ? [[list, above] as const] : []
  })
  const isParted = blocks.some(({ kind }) => kind === 'divider')
  const areSeries = !isParted && found.every(([, { text }]) => isMarked(text, 0, 'strong'))
  return new Map(found.length < 2 || areSeries ? [] : found)
}

/** Whether a paragraph is a line of some words that neither introduces what follows nor is a label or a sentence. */
const isPlainName = (ground: Ground, { text: phrase }: Paragraph): boolean =>
  !phrase.text.includes('\n') &&
  !/[:：.。!?]\s*$/u.test(phrase.text) &&
  wordCount(phrase.text) <= 15 &&
  readDesignation(phrase.text) === undefined &&
  !beginsWithField(ground, phrase) &&
  !isOnlyWords(phrase.text, ground.words)

const isTold = (ground: Ground, block: Block): boolean =>
  block.kind === 'list' &&
  isFieldList(ground, block) &&
  fieldsOf(readParts(ground, [block])).some(({ name }) => name !== undefined && TELLING.has(name))

/** Whether labelled values come again and again: they belong to several issues, not to the heading above them. */
export function holdsGroups(parts: readonly Part[]): boolean {
  const counts = new Map<FieldName, number>()
  for (const { name } of fieldsOf(parts))
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isRepeated = (names: Iterable<FieldName>): boolean =>
    [...names].some(name => (counts.get(name) ?? 0) > 1)
  return isRepeated(NAMING) && isRepeated(TELLING)
}

/** Whether values are those of one issue that bears an id: they do not belong to the heading of a category. */
export function holdsGroupWithId(parts: readonly Part[]): boolean {
  const names = new Set(fieldsOf(parts).map(({ name }) => name))
  return names.has('id') && NAMING.some(name => names.has(name))
}

/** The fields whose value names an issue, the best one first. */
const NAMING: readonly FieldName[] = ['title', 'description', 'cause']

/** Fields that only an issue has. */
const TELLING: ReadonlySet<FieldName> = new Set([
  'id',
  'status',
  'severity',
  'priority',
  'files',
  'impact',
  'risk',
])

/** Blocks that make one issue, and the place where it begins. */
interface Group {
  readonly form: 'item' | 'paragraph'
  readonly span: Span
  readonly indent: number
  readonly blocks: readonly Block[]
}

/** The groups among blocks. A list without labels below the paragraph of a group belongs to it, up to a line across. */
function groupsOf(ground: Ground, blocks: readonly Block[]): Group[] {
  const groups: Group[] = []
  let isOpen = false
  for (const block of blocks) {
    const last = groups.at(-1)
    const found = groupsIn(ground, block)
    if (found.length > 0) groups.push(...found)
    else if (isOpen && last !== undefined && block.kind !== 'divider')
      groups[groups.length - 1] = { ...last, blocks: [...last.blocks, block] }
    isOpen = block.kind === 'paragraph' || (isOpen && found.length === 0 && block.kind !== 'divider')
  }
  return groups
}

function groupsIn(ground: Ground, block: Block): Group[] {
  if (block.kind === 'paragraph') return [{ form: 'paragraph', span: block.span, indent: 0, blocks: [block] }]
  if (block.kind === 'table' && isFieldTable(ground, block))
    return [{ form: 'paragraph', span: block.span, indent: 0, blocks: [block] }]
  if (block.kind !== 'list' || !isFieldList(ground, block)) return []
  return runsOf(ground, block).map(items => ({
    form: 'item',
    span: { start: items[0]?.span.start ?? block.span.start, end: items.at(-1)?.span.end ?? block.span.end },
    indent: items[0]?.indent ?? 0,
    blocks: [{ ...block, items }],
  }))
}

/** The items of a list, cut where the label of the first one comes again. */
function runsOf(ground: Ground, list: List): Item[][] {
  const runs: Item[][] = []
  const first = labelOf(ground, list.items[0])
  for (const item of list.items) {
    if (runs.length === 0 || labelOf(ground, item) === first) runs.push([item])
    else runs.at(-1)?.push(item)
  }
  return runs
}

const labelOf = (ground: Ground, item: Item | undefined): string | undefined =>
  fieldsOf(readParts(ground, item?.blocks ?? []))[0]?.label.value

function draftOf(ground: Ground, { scope }: Holder, group: Group): Draft | undefined {
  const parts = readParts(ground, group.blocks)
  const whole = phraseOf(parts, 'title')
  const title = whole ?? NAMING.map(name => phraseOf(parts, name)).find(phrase => phrase !== undefined)
  if (title === undefined || !fieldsOf(parts).some(({ name }) => name !== undefined && TELLING.has(name)))
    return undefined
  const { form, span, indent } = group
  const name = whole === undefined ? paragraphName(ground, title) : readName(title, ground.words)
  return {
    home: form === 'item' ? { kind: 'item', span, indent, checkbox: undefined } : { kind: 'paragraph', span },
    phrase: title,
    name: { ...name, id: idIn(parts) ?? name.id },
    scope,
    grounds: { kind: 'group' },
    span,
    parts: parts.filter(part => part.field?.name !== 'id'),
    cells: parts.flatMap(idCell),
    blocks: group.blocks,
  }
}

/** The issues whose names stand above their fields, each with all that follows up to the next name. */
function namedDrafts(ground: Ground, { scope, blocks, view }: Holder): Draft[] {
  const groups: { readonly name: Paragraph; readonly blocks: Block[] }[] = []
  blocks.forEach((block, at) => {
    const below = blocks[at + 1]
    const name = below === undefined ? undefined : view.groupNames.get(below)
    if (name === undefined) groups.at(-1)?.blocks.push(block)
    else groups.push({ name, blocks: [] })
  })
  return groups.map(({ name, blocks }) => ({
    home: { kind: 'paragraph', span: name.span },
    phrase: name.text,
    name: paragraphName(ground, name.text),
    scope,
    grounds: { kind: 'group' },
    span: { start: name.span.start, end: blocks.at(-1)?.span.end ?? name.span.end },
    parts: readParts(ground, blocks),
    cells: [],
    blocks,
  }))
}

const phraseOf = (parts: readonly Part[], name: FieldName): Phrase | undefined =>
  parts.find(part => part.field?.name === name && part.phrases.length > 0)?.phrases[0]

const idCell = ({ field, phrases: [value] }: Part): CellField[] =>
  field?.name === 'id' && value !== undefined ? [{ field, value }] : []
