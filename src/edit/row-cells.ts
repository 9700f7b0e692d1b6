/** Rows that have fewer cells than their table has columns, or more. */
import { isTermName } from '../issue/fields.js'
import { meaningOf } from '../issue/vocabulary.js'
import type { Issue } from '../issue/model.js'
import { type Span, slice, trimEnd } from '../text/span.js'
import { isSame, type NewField } from './field-manner.js'
import { lineAround } from './lines.js'
import { wholly } from './marks.js'
import { insert, type Page, type Replacement, siblingsOf } from './page.js'
import { letters, termIn } from './spelling.js'
import { majority, mostCommon } from './tally.js'
import { cellText, roomy } from './write-value.js'

/** A field that a row leaves out with the last cells of its table. */
export interface LeftOut {
  readonly column: number
  readonly label: string
}

interface Filled {
  readonly replacement: Replacement
  readonly label: string
  readonly empty: readonly string[]
}

/** The column of a field for which a row has no cell; undefined where it has one, or the table no such column. */
export function leftOutIn(
  page: Page,
  issue: Issue,
  field: Pick<NewField, 'name' | 'label'>,
): LeftOut | undefined {
  const { home } = issue
  if (home.kind !== 'row' || home.cells.length >= home.columns.length) return undefined
  const column = home.columns.findIndex(
    (label, at) => at >= home.cells.length && isColumnOf(page, issue, { ...field, column: { at, label } }),
  )
  return column < 0 ? undefined : { column, label: home.columns[column] ?? '' }
}

interface Asked extends Pick<NewField, 'name' | 'label'> {
  readonly column: { readonly at: number; readonly label: string }
}

/** Whether a column is for a field: as its cells in other rows are read, or by its label. */
function isColumnOf(page: Page, issue: Issue, { name, label, column }: Asked): boolean {
  const read = siblingsOf(page, issue).flatMap(({ home, fields }) => {
    const cell = home.kind === 'row' ? home.cells[column.at] : undefined
    return fields.filter(({ value }) => cell !== undefined && value.slot.start === cell.slot.start)
  })
  if (letters(column.label) === letters(label)) return true
  return read.length > 0
    ? read.some(field => isSame(field, { name, label }))
    : name !== undefined && meaningOf(page.words.labels, column.label) === name
}

/** The cells up to a column put in at the end of a row, the last of them with the value. */
export function fillOut(
  { text }: Page,
  { home }: Issue,
  { column, label, value }: LeftOut & { readonly value: string },
): Filled {
  const { start, end } = trimEnd(text, lineAround(text, home.span.start))
  const empty = home.kind === 'row' ? home.columns.slice(home.cells.length, column) : []
  const cells = [...empty.map(() => roomy('')), roomy(cellText(value))]
  const isClosed = /(?<!\\)\|$/.test(slice(text, { start, end }))
  const put = cells.map(cell => (isClosed ? `${cell}|` : ` |${cell.trimEnd()}`)).join('')
  return { replacement: insert(end, put), label, empty }
}

/** Of rows that stand together, one with as many cells as most have: the given one, or else the last. */
export function usualRow(rows: readonly Issue[], row: Issue): Issue {
  const count = ({ home }: Issue): number => (home.kind === 'row' ? home.cells.length : 0)
  const usual = mostCommon(rows, one => String(count(one))) ?? row
  return count(row) === count(usual) ? row : (rows.findLast(one => count(one) === count(usual)) ?? row)
}

/** A text in the emphasis that stands around most of some values as a whole: `**Open**`. */
export function dressedLike(text: string, values: readonly Span[], put: string): string {
  const dress = (span: Span): string => text.slice(wholly(text, span).start, span.start).replace(/[^*_]/g, '')
  const marks = majority(values.map(dress), one => one) ?? ''
  return marks + put + marks
}

/** Why a row cannot be written to: it has text behind the last column, and words that tell nothing where a state or level should be. */
export function shiftIn({ text }: Page, issue: Issue): string | undefined {
  const { home, fields } = issue
  if (home.kind !== 'row' || home.cells.slice(home.columns.length).every(({ value }) => value === ''))
    return undefined
  const isDoubtful = fields.some(
    ({ name, value }) => isTermName(name) && value.value !== '' && termIn(text, issue, name) === undefined,
  )
  return isDoubtful
    ? `the row has ${home.cells.length} cells where the table has ${home.columns.length} columns, so that what stands in which cannot be told; a bar that belongs to a text is written \\|`
    : undefined
}
