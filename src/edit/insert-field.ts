/** Puts a field into an issue that lacks it: where its siblings have it, and in their layout. */
import type { Field, Issue } from '../issue/model.js'
import type { FieldName } from '../issue/fields.js'
import { failure, type Result, success } from '../text/result.js'
import type { Objection } from '../text/objection.js'
import {
  aloneOnLine,
  blankLinesBetween,
  closedEnd,
  firstRun,
  gapOf,
  HARD_BREAK,
  hardBreak,
  isFieldLine,
  isInCell,
  isOneLine,
  isTight,
  nextContent,
  sharesLine,
  tailBehind,
} from './field-lines.js'
import { lineAround, lineEndNear, nextLine } from './lines.js'
import { insertFirst } from './insert-first.js'
import { aloneInSibling, type Inserted, labelledLike, type NewField } from './labelled-like.js'
import { insert, type Page, type Piece, siblingsOf } from './page.js'

export function insertField(page: Page, issue: Issue, field: NewField): Result<Inserted, Objection> {
  if (issue.home.kind === 'row') return failure({ message: `the table has no column for ${field.label}` })
  const model = siblingsOf(page, issue)
    .map(sibling => modelIn(page, sibling, field))
    .find(found => found !== undefined)
  const inserted =
    (model && insertLike(page, issue, { field, model })) ??
    insertBeside(page, issue, field) ??
    insertFirst(page, issue, field)
  return inserted === undefined
    ? failure({
        message: `there is no place for ${field.label}: neither this issue nor one like it has fields`,
      })
    : success(inserted)
}

/** A field of a sibling that shows how the new one is to be written. */
interface Model {
  readonly sibling: Issue
  readonly field: Field
}

function modelIn(page: Page, sibling: Issue, wanted: NewField): Model | undefined {
  const field = sibling.fields.find(one => isMeant(one, wanted) && isOneLine(page.text, one))
  return field === undefined || isInCell(page.text, field) ? undefined : { sibling, field }
}

const isMeant = ({ name, label }: Field, wanted: NewField): boolean =>
  wanted.name === undefined || wanted.name === 'note'
    ? label.value.toLowerCase() === wanted.label.toLowerCase()
    : name === wanted.name

/** After the nearest field that comes before it in the sibling too, or else before one that comes after it. */
function insertLike(
  page: Page,
  issue: Issue,
  { field, model }: { readonly field: NewField; readonly model: Model },
): Inserted | undefined {
  const order = model.sibling.fields.filter(one => isOneLine(page.text, one))
  const at = order.indexOf(model.field)
  const own = issue.fields.filter(one => isOneLine(page.text, one))
  const same = (other: Field): Field | undefined =>
    own.find(one =>
      other.name === undefined ? one.label.value === other.label.value : one.name === other.name,
    )
  const before = order.slice(0, at).toReversed()
  if (at === 0) return firstLike(page, issue, { field, model })
  const previous = order[at - 1]
  const isInline = previous !== undefined && sharesLine(page.text, previous, model.field)
  for (const other of before) {
    const anchor = same(other)
    if (anchor === undefined) continue
    if (isInline && other === previous) return inlineAfter(page, { anchor, previous, model }, field)
    if (isTight(page, issue, anchor)) return lineAfter(page, { anchor, model, other }, field)
  }
  for (const other of order.slice(at + 1)) {
    const anchor = same(other)
    if (anchor !== undefined && !isInline) return lineBefore(page, { anchor, model, other }, field)
  }
  return undefined
}

/** Above all that stands below the heading, where the sibling has it there. */
function firstLike(
  page: Page,
  issue: Issue,
  { field, model }: { readonly field: NewField; readonly model: Model },
): Inserted | undefined {
  const { text } = page
  if (issue.home.kind !== 'heading') return undefined
  const line = lineAround(text, Math.max(issue.home.span.start, issue.home.span.end - 1))
  const content = nextContent(text, nextLine(text, line.end), issue.span.end)
  if (content === undefined || content <= line.end) return undefined
  const modelLine = lineAround(text, model.field.value.span.end)
  const after = nextContent(text, nextLine(text, modelLine.end), model.sibling.span.end)
  const below = after === undefined ? '' : text.slice(modelLine.end, after)
  const newline = lineEndNear(text, line.end)
  const count = Math.max(
    below.match(/\r\n|\n|\r/g)?.length ?? 1,
    isFieldLine(issue, lineAround(text, content)) ? 1 : 2,
  )
  return {
    replacement: insert(content, ...lineLike(page, model, field.value), newline.repeat(count)),
    label: model.field.label.value,
  }
}

interface Place {
  readonly anchor: Field
  readonly model: Model
  /** The field of the sibling that stands where the anchor stands. */
  readonly other: Field
}

/** ` | **Owner:** @mara` behind the field before it. */
function inlineAfter(
  { text }: Page,
  { anchor, previous, model }: { readonly anchor: Field; readonly previous: Field; readonly model: Model },
  field: NewField,
): Inserted {
  const lead = text.slice(closedEnd(text, previous), model.field.value.span.start)
  const tail = tailBehind(lead, text.slice(model.field.value.span.end, closedEnd(text, model.field)))
  return {
    replacement: insert(closedEnd(text, anchor), lead, field.value, tail),
    label: model.field.label.value,
  }
}

/** The line of the model with the new value: what stands before it is copied, and what closes or breaks the line. */
function lineLike({ text }: Page, { field }: Model, value: string): readonly Piece[] {
  const line = lineAround(text, field.value.span.start)
  const lead = text.slice(line.start, field.value.span.start)
  return [lead, value, tailBehind(lead, text.slice(field.value.span.end, line.end))]
}

function lineAfter(page: Page, { anchor, model, other }: Place, field: NewField): Inserted {
  const { text } = page
  const line = lineAround(text, anchor.value.span.end)
  const newline = lineEndNear(text, line.end)
  const gap = blankLinesBetween(text, other, model.field)
  const pieces = lineLike(page, model, field.value)
  const breaks =
    HARD_BREAK.exec(
      text.slice(lineAround(text, other.value.span.end).start, lineAround(text, other.value.span.end).end),
    )?.[0] ?? ''
  const mine = HARD_BREAK.exec(text.slice(line.start, line.end))?.[0] ?? ''
  const mended = gap === 0 && breaks !== '' && mine === '' ? breaks : ''
  return {
    replacement: insert(line.end, mended, newline.repeat(gap + 1), ...pieces),
    label: model.field.label.value,
  }
}

function lineBefore(page: Page, { anchor, model, other }: Place, field: NewField): Inserted {
  const { text } = page
  const line = lineAround(text, anchor.label.span.start)
  const newline = lineEndNear(text, line.end)
  const gap = blankLinesBetween(text, model.field, other)
  return {
    replacement: insert(line.start, ...lineLike(page, model, field.value), newline.repeat(gap + 1)),
    label: model.field.label.value,
  }
}

/** In the manner of another field of the same issue: below its first run of fields, or above it where that is prose. */
function insertBeside(page: Page, issue: Issue, field: NewField): Inserted | undefined {
  const { text } = page
  const own = issue.fields.filter(one => isOneLine(text, one) && !isInCell(text, one))
  const whole = firstRun(page, own)
  const isProse = whole.every(({ name }) => name !== undefined && PROSE.has(name))
  const loose = whole.findIndex(one => !isTight(page, issue, one))
  const run = isProse || loose < 0 ? whole : whole.slice(0, loose)
  const model = run.find(one => aloneOnLine(text, one, own)) ?? aloneInSibling(page, issue)
  const [first] = run
  const last = run.at(-1)
  if (model === undefined || first === undefined || last === undefined) return undefined
  const line = lineAround(text, model.label.span.start)
  const newline = lineEndNear(text, line.end)
  const gap = gapOf(text, whole)
  const pieces = labelledLike(text, model, field)
  const { label } = pieces
  if (isProse) {
    const above = lineAround(text, first.label.span.start).start
    return { replacement: insert(above, pieces.line, newline.repeat(Math.max(gap, 1) + 1)), label }
  }
  const end = lineAround(text, last.value.span.end).end
  const wasLast = HARD_BREAK.exec(pieces.line) === null ? hardBreak(text, run) : ''
  return { replacement: insert(end, wasLast, newline.repeat(gap + 1), pieces.line), label }
}

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
