/** Which column of a table names the issues: told by its label, or else by what stands in it. */
import { findWord } from '../issue/vocabulary.js'
import type { Table } from '../markdown/block.js'
import { holdsCode, holdsNames, holdsSentences, holdsStatements, holdsTexts } from './cells.js'
import { type Column, type ColumnedTable, firstText, isTitle, nameColumn, renamed } from './column.js'
import { callsOne } from './kinds.js'
import { type Ground, labelName } from './labelled.js'
import { readRole } from './roles.js'

/**
 * Where no column is called a title, the one that is named for issues (“Known bug”, “Risk”) and holds texts is the title,
 * and so is the one that leads to a description (`Risk | Severity | Description`); where the title only says what the
 * issues are about (`Feature | Known problem`), so is the one that tells them.
 */
export function withTitle(ground: Ground, table: Table, columns: readonly Column[]): readonly Column[] {
  const title = columns.findIndex(isTitle)
  const at = columns.findIndex(
    (column, index) => index !== title && mayNameIssues(ground, column) && holdsTexts(ground, table, index),
  )
  if (title < 0)
    return renamed(columns, new Map([[at < 0 ? textColumn(ground, table, columns) : at, 'title']]))
  const first = firstText(columns)
  const isNamed =
    at === first || (columns[first]?.name === undefined && isNamedInCode(table, { first, title }))
  if (columns[title]?.name === 'description' && isNamed) return renamed(columns, new Map([[first, 'title']]))
  const isFuller = at >= 0 && holdsSentences(table, at) && !holdsSentences(table, title)
  if (!isFuller || columns[title]?.name !== 'title' || readsAsMinor(columns[at])) return columns
  return renamed(
    columns,
    new Map([
      [title, 'category'],
      [at, 'title'],
    ]),
  )
}

/** `resize()` before “Changes the size”: what is missing is named in code, and what it would do told in a few words. */
const isNamedInCode = (table: Table, { first, title }: { first: number; title: number }): boolean =>
  holdsCode(table, first) && !holdsStatements(table, title)

const mayNameIssues = (ground: Ground, { name, label }: Column): boolean =>
  (name === undefined || name === 'title' || readsAsMinor({ name, label })) && isCalledIssue(ground, label)

/** Whether a column is called by what stands in it: “Known bugs”, “Problema”. */
export const isCalledIssue = ({ words }: Ground, label: string): boolean => {
  const { role } = readRole(label, words)
  return role === 'issues' || (role === undefined && callsOne(label))
}

/** A column of what may follow from an issue, or is to be done: its title only where nothing else is. */
const readsAsMinor = (column: Column | undefined): boolean =>
  column?.name === 'risk' || column?.name === 'impact' || column?.name === 'tasks'

/**
 * The column of which nothing is known and that holds whole sentences, but for `Status / what remains`, of numbered rows, or
 * ahead of a status; or else that of the risks which leads the table.
 */
function textColumn({ words }: Ground, table: Table, columns: readonly Column[]): number {
  const isNumbered = columns.some(({ name }) => name === 'id' || name === 'number')
  const isStated = columns.some(({ label }) => labelName(words, label) === 'status')
  const unknown = columns.findIndex(
    ({ name, label }, index) =>
      (isNumbered || (index === 0 && isStated)) &&
      name === undefined &&
      holdsSentences(table, index) &&
      findWord(words.labels, label)?.meaning !== 'status',
  )
  const first = firstText(columns)
  return unknown < 0 && readsAsMinor(columns[first]) && holdsNames(table, first) ? first : unknown
}

/**
 * The columns of a table that stands among issues: where none names them, the first one does whose cells are names or
 * texts of their own; where nothing but the causes is told, these.
 */
export function withNameByTexts(table: Table, columns: readonly Column[]): readonly Column[] {
  if (nameColumn(columns) !== undefined) return columns
  const first = columns.findIndex(
    ({ name }, index) => (name === undefined || name === 'category') && holdsNames(table, index),
  )
  const coded = firstText(columns)
  if (
    columns[coded]?.name === undefined &&
    first > coded &&
    isNamedInCode(table, { first: coded, title: first })
  )
    return renamed(columns, new Map([[coded, 'title']]))
  const cause = columns.findIndex(({ name }, index) => name === 'cause' && holdsSentences(table, index))
  const isTold = first >= 0 && (cause < 0 || holdsSentences(table, first))
  return renamed(columns, new Map([[isTold ? first : cause, 'title']]))
}

/** Whether a table says in its first column what is wrong and in another one more about it. */
export const tellsInWords = (columned: ColumnedTable): boolean =>
  firstText(columned.columns) === nameColumn(columned.columns) && tellsMore(columned)

/** Whether a column behind the one that names the rows says more about them. */
const tellsMore = ({ table, columns }: ColumnedTable): boolean =>
  columns.some((_, index) => index > (nameColumn(columns) ?? index) && holdsSentences(table, index))

/** Whether the column that names the rows is called by what is wrong, and it or another one says so in words (`Limitation | Impact`). */
export function callsIssues(ground: Ground, { table, columns }: ColumnedTable): boolean {
  const at = nameColumn(columns) ?? -1
  return (
    isCalledIssue(ground, columns[at]?.label ?? '') &&
    (holdsStatements(table, at) || tellsMore({ table, columns }))
  )
}

/** Whether a table says in sentences of several things what was done about each of them: `What | Fix`. */
const tellsFixes = ({ table, columns }: ColumnedTable): boolean =>
  table.rows.length > 1 && holdsSentences(table, 0) && columns.slice(1).some(({ name }) => name === 'fix')

/** Whether a table lists issues, whatever stands above it: they are called so, told with their fixes, or numbered under a title, and told in sentences. */
export function listsIssues(ground: Ground, { table, columns }: ColumnedTable): boolean {
  const at = nameColumn(columns) ?? -1
  const label = labelName(ground.words, columns[at]?.label ?? '')
  const isTitled = label === 'title' || label === 'description'
  const isNumbered = columns.some(({ name }) => name === 'number')
  return (
    callsIssues(ground, { table, columns }) ||
    tellsFixes({ table, columns }) ||
    (isTitled && isNumbered && tellsInWords({ table, columns }))
  )
}
