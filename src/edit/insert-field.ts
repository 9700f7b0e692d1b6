/** Puts a field into an issue that lacks it: where its siblings have it, and in their layout. */
import type { Field, Issue } from '../issue/model.js'
import type { FieldName } from '../issue/fields.js'
import type { Objection } from '../text/objection.js'
import { firstMatch } from '../text/match.js'
import { failure, type Result, success } from '../text/result.js'
import { slice } from '../text/span.js'
import { putInBrackets, putInline } from './field-inline.js'
import {
  aloneOnLine,
  blankLinesBetween,
  firstRun,
  gapOf,
  isFieldLine,
  isOneLine,
  isTight,
  isWord,
  lastLine,
  lineText,
  linesIn,
  nextContent,
  sharesLine,
  usualGap,
} from './field-lines.js'
import {
  aloneInSibling,
  isOfOneIssue,
  isSame,
  PARAGRAPH,
  lineLike,
  type NewField,
  type WrittenField,
} from './field-manner.js'
import { putSection } from './field-sections.js'
import { putFirst } from './first-field.js'
import { lineAround, nextLine } from './lines.js'
import { type Page, type Replacement, siblingsOf } from './page.js'
import { fillOut, leftOutIn } from './row-cells.js'
import { hardBreakOf, putLine, type Spot } from './put-line.js'

/** What is put in, and the label under which the field is found afterwards. */
export interface Inserted {
  readonly replacement: Replacement
  readonly label: string
  /** The labels of fields that are put in beside it, with nothing in them. */
  readonly empty?: readonly string[]
}

export function insertField(page: Page, issue: Issue, field: NewField): Result<Inserted, Objection> {
  const leftOut = leftOutIn(page, issue, field)
  if (leftOut !== undefined) return success(fillOut(page, issue, { ...leftOut, value: field.value }))
  if (issue.home.kind === 'row')
    return failure({
      message: `the table has no column for ${field.name ?? field.label}, only for ${issue.home.columns.filter(Boolean).join(', ')}`,
    })
  const model = mostAlike(
    oneLiners(page, issue),
    siblingsOf(page, issue).flatMap(sibling => modelIn(page, sibling, field) ?? []),
  )
  const inserted =
    (model && (inlineLike(page, issue, { field, model }) ?? lineAsIn(page, issue, { field, model }))) ??
    putSection(page, issue, field) ??
    putInBrackets(page, issue, field) ??
    lineBeside(page, issue, field) ??
    onSharedLine(page, issue, field) ??
    putFirst(page, issue, field)
  return inserted === undefined
    ? failure({
        message: `there is no place for ${field.label}: neither this issue nor one like it has fields`,
      })
    : success(inserted)
}

/** A field of a sibling that shows where the new one stands and how it is written. */
interface Model {
  readonly sibling: Issue
  readonly field: Field
}

interface Wanted {
  readonly field: NewField
  readonly model: Model
}

function modelIn(page: Page, sibling: Issue, wanted: NewField): Model | undefined {
  const field = sibling.fields.find(
    one => isSame(one, wanted) && isOneLine(page.text, one) && !isOfOneIssue(page, one),
  )
  return field === undefined ? undefined : { sibling, field }
}

/** The model that has most of these fields of an issue, and of several the nearest: it shows best where the new one goes. */
function mostAlike(fields: readonly Field[], models: readonly Model[]): Model | undefined {
  const shared = ({ sibling }: Model): number =>
    fields.filter(field => counterpart(sibling.fields, field) !== undefined).length
  return models.map(model => ({ model, count: shared(model) })).toSorted((a, b) => b.count - a.count)[0]
    ?.model
}

const oneLiners = ({ text }: Page, { fields }: Issue): readonly Field[] =>
  fields.filter(one => isOneLine(text, one))

/** The field of an issue that is the same as one of a sibling. */
const counterpart = (own: readonly Field[], { name, label }: Field): Field | undefined =>
  own.find(one => (name === undefined ? one.label.value === label.value : one.name === name))

/** On the line of the field before it, where the sibling has it there. */
function inlineLike(page: Page, issue: Issue, { field, model }: Wanted): Inserted | undefined {
  const order = oneLiners(page, model.sibling)
  const previous = order[order.indexOf(model.field) - 1]
  const anchor = previous && counterpart(oneLiners(page, issue), previous)
  return previous === undefined ||
    anchor === undefined ||
    !sharesLine(page.text, previous, model.field) ||
    leadOf(page.text, anchor) !== leadOf(page.text, previous)
    ? undefined
    : putInline(page.text, { anchor, previous, model: model.field }, field)
}

/** What stands ahead of the words on the line of a field: `- **`. */
const leadOf = (text: string, { label }: Field): string =>
  firstMatch(/^[^\p{L}]*/u, slice(text, lineAround(text, label.span.start)))

/** On a line of its own, written as the sibling writes it. */
function lineAsIn(page: Page, issue: Issue, { field, model }: Wanted): Inserted | undefined {
  const { text } = page
  const spot = spotIn(page, issue, model)
  if (spot === undefined) return undefined
  // Its own fields may be items where those of the sibling are not, or have the colon elsewhere.
  const own = oneLiners(page, issue).find(one => aloneOnLine(text, one, oneLiners(page, issue)))
  const isAlike = own === undefined || mannerOf(text, own) === mannerOf(text, model.field)
  return at(page, spot, lineLike(text, isAlike ? model.field : own, field))
}

/** What stands before a label, and between it and the value: `- **`, `:** `. */
const mannerOf = (text: string, { label, value }: Field): string =>
  [
    text.slice(lineAround(text, label.span.start).start, label.span.start),
    text.slice(label.span.end, value.span.start),
  ].join('…')

const at = ({ text }: Page, spot: Spot, written: WrittenField): Inserted => ({
  replacement: putLine(text, spot, written.text),
  label: written.label,
})

/** After the nearest field that comes before it in the sibling too, or else before one that comes after it. */
function spotIn(page: Page, issue: Issue, model: Model): Spot | undefined {
  const { text } = page
  const order = oneLiners(page, model.sibling)
  if (!aloneOnLine(text, model.field, order)) return undefined
  const place = order.indexOf(model.field)
  if (place === 0 && issue.home.kind === 'heading') return spotAbove(page, issue, model)
  const own = oneLiners(page, issue)
  for (const other of order.slice(0, place).toReversed()) {
    const anchor = counterpart(own, other)
    if (anchor === undefined || !isTight(page, issue, anchor)) continue
    return {
      line: lastLine(page, issue, anchor),
      side: 'below',
      gap: blankLinesBetween(text, other, model.field),
      hardBreak: hardBreakOf(text, lineAround(text, other.value.span.end)),
    }
  }
  for (const other of order.slice(place + 1)) {
    const anchor = counterpart(own, other)
    if (anchor === undefined) continue
    return {
      line: lineAround(text, anchor.label.span.start),
      side: 'above',
      gap: blankLinesBetween(text, model.field, other),
      hardBreak: hardBreakOf(text, lineAround(text, model.field.value.span.end)),
    }
  }
  return undefined
}

/** Above all that stands below the heading, where the sibling has it there. */
function spotAbove({ text }: Page, issue: Issue, { sibling, field }: Model): Spot | undefined {
  const heading = lineAround(text, issue.home.span.end - 1)
  const content = nextContent(text, nextLine(text, heading.end), issue.span.end)
  if (content === undefined || content <= heading.end) return undefined
  const line = lineAround(text, content)
  const modelLine = lineAround(text, field.value.span.end)
  const below = nextContent(text, nextLine(text, modelLine.end), sibling.span.end)
  const gap = below === undefined ? 0 : linesIn(text.slice(modelLine.end, below)) - 1
  return {
    line,
    side: 'above',
    gap: Math.max(gap, isFieldLine(issue, line) ? 0 : 1),
    hardBreak: hardBreakOf(text, modelLine),
  }
}

/** In the manner of another field of the same issue: below its first run of fields, or above it where that is prose. */
function lineBeside(page: Page, issue: Issue, field: NewField): Inserted | undefined {
  const { text } = page
  const own = oneLiners(page, issue)
  const whole = firstRun(page, issue, own)
  const isProse = whole.every(isText)
  const loose = whole.findIndex(one => !isTight(page, issue, one))
  const run = isProse || loose < 0 ? whole : whole.slice(0, loose)
  const alone = run.filter(one => aloneOnLine(text, one, own))
  const model = (isProse ? alone[0] : alone.at(-1)) ?? aloneInSibling(page, issue)
  const anchor = isProse ? run[0] : run.at(-1)
  if (model === undefined || anchor === undefined) return undefined
  const isLong = lastLine(page, issue, anchor).start !== lineAround(text, anchor.value.span.end).start
  const isAlone =
    whole.length === 1 && (anchor.name === undefined || anchor.name === 'title' || isProse || isLong)
  const line = lineText(text, anchor.label.span.start)
  // Two paragraphs right below one another would be read as one.
  const isSingle = whole.length === 1 && usualGap(page, issue) === 1
  const isApart = isProse ? !ITEM.test(line) : (isAlone || isSingle) && PARAGRAPH.test(line)
  const gap = Math.max(gapOf(text, whole), isApart ? 1 : 0)
  const spot: Spot = isProse
    ? { line: lineAround(text, anchor.label.span.start), side: 'above', gap }
    : { line: lastLine(page, issue, anchor), side: 'below', gap }
  return at(page, spot, lineLike(text, model, field))
}

/** Behind the last field of a line that several share, where the issue has no other. */
function onSharedLine(page: Page, issue: Issue, field: NewField): Inserted | undefined {
  const [previous, model] = oneLiners(page, issue).slice(-2)
  return previous !== undefined && model !== undefined && sharesLine(page.text, previous, model)
    ? putInline(page.text, { anchor: model, previous, model }, field)
    : undefined
}

/** `- **Action:** grease it` */
const ITEM = /^[\s>]*(?:[-*+]|\d+[.)])\s/

/** Whether a field describes something, in more than a word. */
const isText = (field: Field): boolean => field.name !== undefined && PROSE.has(field.name) && !isWord(field)

/** The fields whose value is a description, which may go on over many lines. */
const PROSE: ReadonlySet<FieldName> = new Set([
  'description',
  'cause',
  'fix',
  'workaround',
  'acceptance',
  'tasks',
  'note',
  'impact',
])
