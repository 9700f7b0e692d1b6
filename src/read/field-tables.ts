/** Tables that tell of one thing: its fields stand in rows, or side by side under their labels. */
import { type FieldName, isTermName } from '../issue/fields.js'
import { meaningOf } from '../issue/vocabulary.js'
import type { Cell, Table } from '../markdown/block.js'
import { type Ground, labelText } from './labelled.js'

/**
 * Whether the cells of a table are the fields of one thing.
 *
 *     | Field    | Value |      | Status   | Fixed |      | Status | Severity | Owner |
 *     |----------|-------|      |----------|-------|      |--------|----------|-------|
 *     | Status   | Fixed |      | Severity | High  |      | Fixed  | High     | Ann   |
 *     | Severity | High  |
 */
export const isFieldTable = (ground: Ground, table: Table): boolean =>
  isKeyValueTable(ground, table) || isFieldRow(ground, table)

/** Two columns, of which the first holds labels that are known for the most part; of two lines it holds both, and no value. */
function isKeyValueTable(ground: Ground, { header, rows }: Table): boolean {
  if (header.cells.length !== 2) return false
  const known = rows.filter(({ cells: [label] }) => nameIn(ground, label) !== undefined)
  const [only] = rows
  if (rows.length > 1 || only === undefined) return known.length * 2 > rows.length
  const { words } = ground
  const isValue = [words.states, words.levels, words.codes].some(
    terms => meaningOf(terms, only.cells[0]?.text.text.trim() ?? '') !== undefined,
  )
  return known.length === 1 && !isValue && nameIn(ground, header.cells[0]) !== undefined
}

/** A row under labels that are all known, one of them that of a state or a level and none that of what would name an issue. */
function isFieldRow(ground: Ground, { header, rows }: Table): boolean {
  const names = header.cells.map(cell => nameIn(ground, cell))
  return (
    rows.length === 1 &&
    names.length > 1 &&
    names.every(name => name !== undefined && !NAMING.has(name)) &&
    names.some(isTermName)
  )
}

const NAMING: ReadonlySet<FieldName> = new Set(['id', 'number', 'title', 'description', 'category'])

interface FieldCells {
  readonly label: Cell
  readonly value: Cell
}

/** The labels and values of such a table. */
export function fieldCells(ground: Ground, table: Table): FieldCells[] {
  const { header, rows } = table
  const named = nameIn(ground, header.cells[0]) === undefined ? rows : [header, ...rows]
  const pairs = isKeyValueTable(ground, table)
    ? named.map(({ cells: [label, value] }) => ({ label, value }))
    : header.cells.map((label, at) => ({ label, value: rows[0]?.cells[at] }))
  return pairs.flatMap(({ label, value }) =>
    label === undefined || value === undefined ? [] : [{ label, value }],
  )
}

const nameIn = ({ words }: Ground, cell: Cell | undefined): FieldName | undefined =>
  cell && meaningOf(words.labels, labelText(cell.text.text))
