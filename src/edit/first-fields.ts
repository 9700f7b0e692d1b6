/** The fields that a new issue has from the start: a status where its model has one, in a table where the model has that. */
import { isTermName } from '../issue/fields.js'
import type { Field, Issue } from '../issue/model.js'
import { contains, type Span, slice } from '../text/span.js'
import { capitalize } from './coin.js'
import { dayLike } from './day.js'
import { aloneOnLine, isOneLine, lineText, tailBehind } from './field-lines.js'
import { lineLike } from './field-manner.js'
import { lineAround, lineBefore, lineEndNear, nextLine } from './lines.js'
import { nextId } from './next-id.js'
import { type Page, siblingsOf } from './page.js'
import { unbroken } from './put-line.js'
import { holdsLevel, toldBySection } from './rating.js'
import { labelFor } from './set-field.js'
import { letters, spell, type Wish } from './spelling.js'
import { most } from './tally.js'
import { cellText, inCells, roomy } from './write-value.js'

/** The lines of the fields; undefined where the model shows none. */
export function firstFields(
  page: Page,
  model: Issue,
  asked: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const known = knownIn(model, asked)
  const form = formFor(page, model, Object.keys(known))
  const own = [idLine, statusLine].flatMap(lineOf => {
    const line = lineOf(page, model)
    const like = line.length === 0 ? [] : lineOf(page, form)
    return like.length > 0 ? like : line.map(one => ({ ...one, at: form === model ? one.at : 0 }))
  })
  const lines = [...own, ...knownLines(page, form, { model, known })].toSorted((a, b) => a.at - b.at)
  if (lines.length === 0) return fieldTable(page, model, asked)
  return lines.map(({ line }, index) => (index < lines.length - 1 ? line : unbroken(line)))
}

/** The head of the model's table of fields, with the rows of the id, of the status and of what is asked for. */
function fieldTable(
  page: Page,
  model: Issue,
  asked: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const { text } = page
  const inTable = model.fields.filter(field => isTableField(text, field))
  const [first] = inTable
  if (first === undefined) return undefined
  const top = topOfTable(text, lineAround(text, first.label.span.start))
  const delimiter = lineAround(text, nextLine(text, top.end))
  const isHead = inTable.every(({ label }) => !contains(top, label.span))
  if (!isHead || !DELIMITER.test(slice(text, delimiter))) return undefined
  const given = new Map(Object.entries(asked).map(([name, value]) => [letters(name), value]))
  const alike = [model, ...siblingsOf(page, model)].filter(({ fields }) =>
    fields.some(field => isTableField(text, field)),
  )
  const isUsual = ({ label }: Field): boolean =>
    most(alike, ({ fields }) => fields.some(one => letters(one.label.value) === letters(label.value)))
  const values = inTable.map(field => ({ field, put: knownValue(page, { field, model, given }) }))
  const known = values.filter(({ put }) => put !== undefined)
  // A table of one row is no table of fields.
  const other = inTable.find(field => known.every(one => one.field !== field))
  const usual = values.filter(({ field, put }) => put !== undefined || isUsual(field))
  const rows = usual.length === 1 && other !== undefined ? [...usual, { field: other, put: '' }] : usual
  const lines = rows.map(({ field: { label, value }, put = '' }) =>
    inCells(text, lineAround(text, label.span.start), [
      put === '' ? { span: value.slot, text: roomy('') } : { span: value.span, text: put },
    ]),
  )
  return known.length === 0 ? undefined : [slice(text, top), slice(text, delimiter), ...lines]
}

function topOfTable(text: string, row: Span): Span {
  let top = row
  for (let above = lineBefore(text, top); above !== undefined; above = lineBefore(text, top)) {
    if (!slice(text, above).startsWith('|')) break
    top = above
  }
  return top
}

interface KnownField {
  readonly field: Field
  readonly model: Issue
  readonly given: ReadonlyMap<string, string>
}

/** What a new issue says in a field of its model: the id, that it is open, and what is asked for. */
function knownValue(
  page: Page,
  { field: { name, label, value }, model, given }: KnownField,
): string | undefined {
  const asked = given.get(letters(name ?? '')) ?? given.get(letters(label.value))
  if (asked !== undefined)
    return cellText(isTermName(name) ? spelled(page, { field: name, word: asked, issue: model }) : asked)
  if (name === 'id' && model.id !== undefined) return nextId(page, model.id.value)
  const day = model.dates.created?.value
  if (name === 'created' && day !== undefined) return dayLike(page.today, { text: value.raw, day })
  return name === 'status' ? spelled(page, { field: 'status', word: 'open', issue: model }) : undefined
}

/** A word as the file spells it; one that nobody knows is refused where it is set. */
function spelled(page: Page, wish: Wish): string {
  const found = spell(page, wish)
  return found.ok ? found.value.text : wish.word
}

/** `| **Status** | Open |` */
const isTableField = (text: string, field: Field): boolean =>
  isOneLine(text, field) && lineText(text, field.label.span.start).startsWith('|')

/** `|---|:-:|` */
const DELIMITER = /^\|[\s:|-]+$/

/** A line for a new issue, and where its model has it. */
interface ModelLine {
  readonly at: number
  readonly line: string
}

/** The line of the id as the model has it, with the next one. */
function idLine({ text, tracker }: Page, model: Issue): readonly ModelLine[] {
  const { id } = model
  // It may stand in the heading, and in a field once more.
  const field = model.fields.find(
    ({ name, value }) =>
      id !== undefined && (contains(value.span, id.span) || (name === 'id' && value.value === id.value)),
  )
  if (id === undefined || field === undefined) return []
  const next = slice(text, field.value.span).replace(id.value, () => nextId({ text, tracker }, id.value))
  return lineWith(text, model, { field, put: next })
}

/** The line of the status as the model has it, with the word for what is open. */
function statusLine(page: Page, model: Issue): readonly ModelLine[] {
  const field = model.fields.find(one => one.name === 'status' && isOneLine(page.text, one))
  const spelled = spell(page, { field: 'status', word: 'open', issue: model })
  return field === undefined || !spelled.ok || holdsLevel(model, field)
    ? []
    : lineWith(page.text, model, { field, put: spelled.value.text })
}

/** What is asked for, and the level that the section tells, where the model repeats it. */
function knownIn(model: Issue, asked: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const told = toldBySection(model)
  const repeated = model.fields.find(({ value }) =>
    model.levelEvidence.some(one => one.value === told && contains(value.span, one.span)),
  )
  return { ...(told && repeated?.name && { [repeated.name]: told }), ...asked }
}

/** The lines of what is known, but for the status, as an issue has them that has a line for each. */
function knownLines(
  page: Page,
  form: Issue,
  { model, known }: { readonly model: Issue; readonly known: Readonly<Record<string, string>> },
): readonly ModelLine[] {
  return Object.entries(known).flatMap(([name, word]) => {
    const field = fieldCalled(form, name)
    if (field === undefined || field.name === 'status' || !aloneOnLine(page.text, field, form.fields))
      return []
    const put = isTermName(field.name) ? spelled(page, { field: field.name, word, issue: model }) : word
    const isCode = page.text.charAt(field.value.span.start - 1) === '`'
    return lineWith(page.text, form, { field, put: isCode ? put.replace(/^`+|`+$/gu, '') : put })
  })
}

/** Of the model and those like it the first with most of the fields. */
function formFor(page: Page, model: Issue, names: readonly string[]): Issue {
  const all = [model, ...siblingsOf(page, model)]
  const hits = all.map(
    one =>
      names.filter(name => fieldCalled(one, name) !== undefined).length +
      names.filter(name => fieldLabelled(one, name) !== undefined).length,
  )
  return all[hits.indexOf(Math.max(...hits))] ?? model
}

const fieldCalled = (issue: Issue, name: string): Field | undefined =>
  fieldLabelled(issue, name) ?? issue.fields.find(field => field.name === name.toLowerCase())

const fieldLabelled = ({ fields }: Issue, name: string): Field | undefined =>
  fields.find(({ label }) => letters(label.value) === letters(name))

/** The line of a field of the model with another value; of several on one line that field alone. */
function lineWith(
  text: string,
  model: Issue,
  { field, put }: { readonly field: Field; readonly put: string },
): readonly ModelLine[] {
  const line = lineAround(text, field.label.span.start)
  if (!isOneLine(text, field) || isTableField(text, field)) return []
  const isAlone = model.fields.every(
    one => one === field || lineAround(text, one.label.span.start).start !== line.start,
  )
  const lead = isAlone
    ? text.slice(line.start, field.value.span.start)
    : text.slice(Math.max(line.start, field.label.span.start - 2), field.value.span.start)
  const tail = isAlone ? tailBehind(lead, text.slice(field.value.span.end, line.end)) : ''
  return [{ at: field.label.span.start, line: lead + put + tail }]
}

/** The blank line that stands between the heading of the model and its fields. */
export function fieldGap({ text }: Page, { home }: Issue): string {
  const line = lineAround(text, home.span.end - 1)
  const newline = lineEndNear(text, line.end)
  return text.slice(line.end).startsWith(newline + newline) ? newline : ''
}

/** A status in the manner of another field of the model. */
export function coinedStatus(page: Page, model: Issue): string {
  const { text } = page
  const status = spell(page, { field: 'status', word: 'open', issue: model })
  const value = status.ok ? status.value.text : 'Open'
  const field = model.fields.find(one => isOneLine(text, one) && !isTableField(text, one))
  const label = labelFor(page, model, { name: 'status' })
  return field === undefined
    ? `**${capitalize(label)}:** ${value}`
    : unbroken(lineLike(text, field, { name: 'status', label, value }).text)
}
