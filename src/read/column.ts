/** The columns of a table, and which of them names its rows. */
import type { FieldName } from '../issue/fields.js'
import type { Table } from '../markdown/block.js'

/** A column of a table: its label, and which field it holds, as the label or the cells say. */
export interface Column {
  readonly label: string
  readonly name: FieldName | undefined
}

export interface ColumnedTable {
  readonly table: Table
  readonly columns: readonly Column[]
}

/** The column that names the issue: its title, its description, the first one without a known label; or else its id alone. */
export function nameColumn(columns: readonly Column[]): number | undefined {
  for (const wanted of ['title', 'description'] as const) {
    const at = columns.findIndex(column => column.name === wanted)
    if (at >= 0) return at
  }
  const hasId = columns.some(column => column.name === 'id' || column.name === 'number')
  const at = columns.findIndex(column => column.name === undefined || column.name === 'category')
  if (hasId && at >= 0) return at
  const ids = columns.findIndex(column => column.name === 'id')
  return ids >= 0 ? ids : undefined
}

/** The column by which a row can be told: the one that names its issue, or else its number, by which it can only name one that stands elsewhere. */
export function tellingColumn(columns: readonly Column[]): number | undefined {
  const number = columns.findIndex(column => column.name === 'number')
  return nameColumn(columns) ?? (number >= 0 ? number : undefined)
}

/** The first column that is no id. */
export const firstText = (columns: readonly Column[]): number =>
  columns.findIndex(({ name }) => name !== 'id' && name !== 'number')

export const isTitle = ({ name }: Column): boolean => name === 'title' || name === 'description'

export const renamed = (
  columns: readonly Column[],
  names: ReadonlyMap<number, FieldName>,
): readonly Column[] => columns.map((column, index) => ({ ...column, name: names.get(index) ?? column.name }))
