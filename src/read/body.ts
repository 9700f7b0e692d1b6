import { type FieldName, isBrief, isTelling } from '../issue/fields.js'
import { isChosen } from '../issue/choices.js'
import type { Field } from '../issue/model.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import type { Block, Item, List, Table } from '../markdown/block.js'
import type { Written } from '../issue/written.js'
import { isMarked, type Phrase } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { chosenIn, chosenItem, onlyItem } from './choices.js'
import { looksLikeDate } from './dates.js'
import { fieldCells, isFieldTable } from './field-tables.js'
import {
  beginsWithField,
  endsInColon,
  type Ground,
  hasBoldLabel,
  type Labelled,
  labelText,
  readLabelled,
  trimPhrase,
  writtenPhrase,
} from './labelled.js'
import { readLines } from './labelled-lines.js'
import { wordCount } from './length.js'

/**
 * A part of a record: a label with its value and the blocks that belong to it, or (`field` undefined) text that no
 * label introduces.
 */
export interface Part {
  readonly field: Field | undefined
  /** The text of the part: the labelled value and the lines that go on with it. */
  readonly phrases: readonly Phrase[]
  readonly blocks: readonly Block[]
}

/** The parts of a record's blocks, in the order of the text. */
export function readParts(ground: Ground, blocks: readonly Block[]): Part[] {
  const parts: OpenPart[] = []
  for (const block of blocks) addBlock(ground, parts, block)
  return parts.map(part => withValue(ground, part))
}

/** The value of a label: the text behind it or, if there is none, the line below; and the lines that go on with it. */
function withValue(ground: Ground, part: OpenPart): Part {
  const { field, phrases } = part
  const first = phrases[0] ?? choiceBelow(part)
  if (field === undefined || first === undefined) return part
  const own = chosenIn(trimPhrase(first), field.name)
  const value = field.value.value === '' ? writtenPhrase(ground, own, own.span.end) : field.value
  const endsWithLine = field.name !== undefined && isBrief(field.name)
  return {
    ...part,
    phrases: [own, ...phrases.slice(1)],
    field: { ...field, value: endsWithLine ? value : withLines(ground, value, phrases.slice(1)) },
  }
}

/** What the list below a label for a state or a level chooses, where the label stands alone: `Priority:` over `- High`. */
const choiceBelow = ({ field, blocks }: OpenPart): Phrase | undefined =>
  isChosen(field?.name) ? (chosenItem(blocks) ?? onlyItem(blocks)) : undefined

/** A value with the lines that go on with it, each right behind the one before, with no break but that of the line. */
function withLines(ground: Ground, value: Written<string>, lines: readonly Phrase[]): Written<string> {
  let { end } = value.span
  const more: string[] = []
  for (const line of lines) {
    const text = trimPhrase(line)
    if (text.text === '' || !/^\r?\n[ \t>]*$/.test(ground.text.slice(end, text.span.start))) break
    more.push(text.text)
    end = writtenPhrase(ground, text, text.span.end).span.end
  }
  if (more.length === 0) return value
  const span = { start: value.span.start, end }
  return {
    value: [value.value, ...more].join('\n'),
    raw: slice(ground.text, span),
    span,
    slot: { start: value.slot.start, end: Math.max(value.slot.end, end) },
  }
}

/** The labelled values among parts. */
export const fieldsOf = (parts: readonly Part[]): Field[] =>
  parts.flatMap(part => (part.field === undefined ? [] : [part.field]))

/** Whether fields that only issues have stand in blocks. */
export const holdsTelling = (ground: Ground, blocks: readonly Block[]): boolean =>
  fieldsOf(readParts(ground, blocks)).some(({ name }) => name !== undefined && isTelling(name))

export const partsNamed = (parts: readonly Part[], ...names: readonly FieldName[]): Part[] =>
  parts.filter(part => part.field?.name !== undefined && names.includes(part.field.name))

/** A part that may still grow. */
interface OpenPart {
  readonly field: Field | undefined
  readonly phrases: Phrase[]
  readonly blocks: Block[]
}

/** The part that a labelled value makes. */
export const partOf = (labelled: Labelled): Part => openPart(labelled)

const openPart = (labelled?: Labelled): OpenPart => ({
  field: labelled?.field,
  phrases: labelled === undefined || labelled.value.text === '' ? [] : [labelled.value],
  blocks: [],
})

function addBlock(ground: Ground, parts: OpenPart[], block: Block): void {
  if (block.kind === 'paragraph') addParagraph(ground, parts, block.text)
  else if (block.kind === 'list' && holdsFields(ground, parts, block)) addFieldList(ground, parts, block)
  else if (block.kind === 'table' && isFieldTable(ground, block)) addFieldTable(ground, parts, block)
  else if (block.kind === 'quote') for (const inner of block.blocks) addBlock(ground, parts, inner)
  else if (block.kind === 'divider' || block.kind === 'html') parts.push(openPart())
  else current(parts).blocks.push(block)
}

/**
 * Whether fields stand in a list: most of its items have labels, or the first one has and no line above introduces the
 * list. The list below a label for a fix is the plan, whatever its items begin with.
 */
function holdsFields(ground: Ground, parts: readonly OpenPart[], list: List): boolean {
  const last = parts.at(-1)
  const name = awaitsValue(last) ? last?.field?.name : undefined
  if (name === 'fix' || name === 'tasks' || name === 'acceptance') return false
  const isIntroduced = awaitsValue(last) || endsInColon(last?.phrases.at(-1)?.text ?? '')
  return (
    isFieldList(ground, list) ||
    (!isIntroduced && (isField(ground, list.items[0]) || closesWithEnd(ground, list)))
  )
}

/** `- **Resolved on**: 2025-03-02`, `- Status: fixed` below what was done: what has become of one issue stands behind all that is told of it. */
function closesWithEnd(ground: Ground, { items }: List): boolean {
  const [first] = items.at(-1)?.blocks ?? []
  const field = first?.kind === 'paragraph' ? readLabelled(ground, first.text)?.field : undefined
  if (field?.name === 'status') return tellsState(ground, field) && !items.slice(0, -1).some(hasLabel)
  return field?.name === 'resolved' && looksLikeDate(field.value.value)
}

/** Whether a status is told, and not what a state means: `DONE: solved or no longer wanted`. */
const tellsState = ({ words: { states } }: Ground, { label, value }: Field): boolean =>
  findWord(states, value.value) !== undefined && meaningOf(states, labelText(label.value)) === undefined

const hasLabel = ({ blocks: [first] }: Item): boolean =>
  first?.kind === 'paragraph' && hasBoldLabel(first.text)

/** Whether a label stands there without its value. */
const awaitsValue = (part: OpenPart | undefined): boolean =>
  part?.field !== undefined && part.phrases.length === 0 && part.blocks.length === 0

/** The part to which a block without a label belongs: the last one. */
function current(parts: OpenPart[]): OpenPart {
  const last = parts.at(-1)
  if (last !== undefined) return last
  const fresh = openPart()
  parts.push(fresh)
  return fresh
}

/** Labelled lines begin parts; other lines go on with the part above them in the same paragraph. */
function addParagraph(ground: Ground, parts: OpenPart[], phrase: Phrase): void {
  let isFirst = true
  for (const { line, lead, labelled } of readLines(ground, phrase)) {
    const text = labelled.length === 0 ? line : lead
    if (text !== undefined && isFirst) addLoose(parts, text)
    else if (text !== undefined) current(parts).phrases.push(text)
    parts.push(...labelled.map(openPart))
    isFirst = false
  }
}

/** A paragraph without a label is the value of a label that has none yet; else it is a part of its own. */
function addLoose(parts: OpenPart[], line: Phrase): void {
  const last = parts.at(-1)
  if (last !== undefined && (awaitsValue(last) || last.field === undefined)) last.phrases.push(line)
  else parts.push({ ...openPart(), phrases: [line] })
}

/** A list all of whose items have a box. */
export const isChecklist = (list: List): boolean => list.items.every(item => item.checkbox !== undefined)

/** A list in which at least half of the items begin with a label. */
export function isFieldList(ground: Ground, list: List): boolean {
  const labelled = list.items.filter(item => isField(ground, item))
  return labelled.length * 2 >= list.items.length && labelled.length > 0 && !areStates(ground, list)
}

/** A list in which each item begins with a bold name. */
export function isNameList(ground: Ground, block: Block): boolean {
  if (block.kind !== 'list' || block.items.length < 2 || isFieldList(ground, block)) return false
  return block.items.every(
    ({ ordinal, blocks: [first] }) =>
      ordinal === undefined && first?.kind === 'paragraph' && isMarked(first.text, 0, 'strong'),
  )
}

/** `- Closed: the gate creaks`: items with a state and a name behind it, of which no label is; a day or an answer is a value. */
const areStates = ({ words }: Ground, { items }: List): boolean =>
  items.length > 1 &&
  items.every(({ blocks: [first] }) => {
    const [, state = '', name = ''] =
      first?.kind === 'paragraph' ? (STATE_FIRST.exec(first.text.text) ?? []) : []
    return meaningOf(words.states, state) !== undefined && wordCount(name) > 2 && !looksLikeDate(name)
  })

const STATE_FIRST = /^([\p{L} ]{3,20})[:：]\s*(.+)/u

/** Whether an item begins with a known label (an unknown bold lead may be a title), and is neither a task nor a numbered name (`1. **Testing**`). */
function isField(ground: Ground, item: Item | undefined): boolean {
  const first = item?.checkbox === undefined ? item?.blocks[0] : undefined
  if (first?.kind !== 'paragraph' || (item?.ordinal !== undefined && !/[:：]/u.test(first.text.text)))
    return false
  return beginsWithField(ground, first.text)
}

/** A list item by item: a box is a task, whatever it begins with; a label makes a field; other text goes on with it. */
function addFieldList(ground: Ground, parts: OpenPart[], list: List): void {
  for (const item of list.items) {
    const [first, ...rest] = item.blocks
    if (item.checkbox !== undefined) {
      current(parts).blocks.push({ ...list, span: item.span, items: [item] })
      continue
    }
    if (first?.kind !== 'paragraph') continue
    const before = parts.length
    addParagraph(ground, parts, first.text)
    if (parts.length === before) current(parts).phrases.push(first.text)
    current(parts).blocks.push(...rest)
  }
}

/** The fields of a table that tells of one thing. */
function addFieldTable(ground: Ground, parts: OpenPart[], table: Table): void {
  for (const { label, value } of fieldCells(ground, table)) {
    const name = meaningOf(ground.words.labels, labelText(label.text.text))
    const told = chosenIn(trimPhrase(value.text), name)
    const field = {
      name,
      label: { ...writtenPhrase(ground, label.text, label.slot.end), slot: label.slot },
      value: { ...writtenPhrase(ground, told, value.slot.end), slot: value.slot },
    }
    parts.push(openPart({ field, value: told }))
  }
}

/** Every phrase in blocks, wherever it stands. */
export function* phrasesIn(blocks: readonly Block[]): Generator<Phrase> {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') yield block.text
    else if (block.kind === 'quote') yield* phrasesIn(block.blocks)
    else if (block.kind === 'list') for (const item of block.items) yield* phrasesIn(item.blocks)
    else if (block.kind === 'table') {
      for (const row of [block.header, ...block.rows]) for (const cell of row.cells) yield cell.text
    }
  }
}

/** Every list item in blocks, outer before inner. */
export function* itemsIn(blocks: readonly Block[]): Generator<Item> {
  for (const block of blocks) {
    if (block.kind === 'quote') yield* itemsIn(block.blocks)
    if (block.kind !== 'list') continue
    for (const item of block.items) {
      yield item
      yield* itemsIn(item.blocks)
    }
  }
}

/** Every table in blocks. */
export function* tablesIn(blocks: readonly Block[]): Generator<Table> {
  for (const block of blocks) {
    if (block.kind === 'table') yield block
    else if (block.kind === 'quote') yield* tablesIn(block.blocks)
  }
}
