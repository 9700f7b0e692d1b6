import type { FieldName } from '../issue/fields.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import type { Table } from '../markdown/block.js'
import { fieldOfTerms, holdsIds, holdsNames, holdsPlaces } from './cells.js'
import { type Column, isTitle, nameColumn, renamed } from './column.js'
import { readDesignation } from './ids.js'
import { type Ground, labelName, labelText } from './labelled.js'
import { withTitle } from './title-column.js'
import { wordPattern } from './word-pattern.js'
import { oneLine } from '../text/one-line.js'

/** What the columns of a table hold: told by their labels, and where a label is unknown by their cells. */
export function readColumns(ground: Ground, table: Table): readonly Column[] {
  const called = withTerms(
    ground,
    table,
    table.header.cells.map((cell, at) => {
      const label = oneLine(cell.text.text)
      return { label, name: columnName(ground, label) ?? (ranks(table, label, at) ? 'priority' : undefined) }
    }),
  )
  const columns = withPlaces(table, withNamesBesideIds(table, withTitle(ground, table, called)))
  return columns.some(column => column.name === 'id') ? columns : withIdColumn(table, columns)
}

/** Columns of which the only title holds nothing but ids (`Area | Status | Issue` over `Bell | open | #7`): one ahead of it that has words of its own names the rows. */
function withNamesBesideIds(table: Table, columns: readonly Column[]): readonly Column[] {
  const title = columns.findIndex(isTitle)
  const name = columns.findIndex(
    (column, index) => (column.name === undefined || column.name === 'category') && holdsNames(table, index),
  )
  const isId = title >= 0 && columns.filter(isTitle).length === 1 && holdsIds(table, title)
  if (!isId || name < 0 || name > title) return columns
  return renamed(
    columns,
    new Map([
      [title, 'id'],
      [name, 'title'],
    ]),
  )
}

/** Columns of which the unknown ones are told by their cells; of two that rate each row the first says how likely it is (`W | A`). */
function withTerms(ground: Ground, table: Table, columns: readonly Column[]): readonly Column[] {
  const told = columns.map(({ name }, at) => name ?? fieldOfTerms(ground, table, at))
  const rated = told.flatMap((name, at) =>
    name === 'severity' && columns[at]?.name === undefined ? [at] : [],
  )
  const [first = -1, second = -1] = rated.length === 2 ? rated : []
  return columns.map(({ label }, at) => ({
    label,
    name: at === first ? 'likelihood' : at === second ? 'impact' : told[at],
  }))
}

/** A column of nothing but code places holds these, whatever its label (`Root cause file & line`), unless it names the rows. */
function withPlaces(table: Table, columns: readonly Column[]): readonly Column[] {
  const title = nameColumn(columns)
  if (title === undefined || columns.some(({ name }) => name === 'files')) return columns
  const at = columns.findIndex(
    ({ name }, index) => name === undefined && index !== title && holdsPlaces(table, index),
  )
  return renamed(columns, new Map([[at, 'files']]))
}

/** What a column holds by its label; one that is called “Resolved?” holds a status. */
const columnName = (ground: Ground, label: string): FieldName | undefined =>
  labelName(ground.words, label) ??
  (ENDS_WITH_ID.test(label) ? 'id' : undefined) ??
  leadingLabel(ground, label) ??
  (meaningOf(ground.words.states, labelText(label)) === 'resolved' ? 'status' : undefined)

/** Whether a column called by a letter gives each row a rank: `P` over `1`, `2` and `3`. */
const ranks = ({ rows }: Table, label: string, at: number): boolean =>
  label === 'P' && rows.every(({ cells }) => /^(?:P?[0-5])?$/u.test(cells[at]?.text.text.trim() ?? ''))

/** `Gap ID`, `风险ID` */
const ENDS_WITH_ID = /(?:[\s_-]|[^\p{ASCII}])ID$/u

/** The name of a column that has no more than a code or a remark behind its label: `Esito FASE 3`, `Status in V2`, `Problem (as of May)`. */
function leadingLabel(ground: Ground, label: string): FieldName | undefined {
  const word = findWord(ground.words.labels, label)
  return word?.start === 0 && CODE_BEHIND.test(label.slice(word.end)) ? word.meaning : undefined
}

const CODE_BEHIND = new RegExp(
  String.raw`^(?:(?:\s(?:${wordPattern(joinWords, 'circumstance')})(?=\s))?[\sA-Z\d().#:-]*|\s*[(（][^()（）]*[)）])$`,
  'u',
)

/**
 * The first column that holds an id in each row is that of the ids, whatever its label (`编号`, `Bug`, `Réf.`), unless it
 * stands behind the title: there ids are those of other things (`Requirement | For which session`).
 */
function withIdColumn(table: Table, columns: readonly Column[]): readonly Column[] {
  const titles = columns.filter(isTitle).length
  const at = columns.findIndex(
    (column, index) =>
      (column.name === undefined || column.name === 'number' || (isTitle(column) && titles > 1)) &&
      holdsIds(table, index),
  )
  const isBehind = at > (nameColumn(columns) ?? columns.length)
  return isBehind
    ? columns
    : columns.map((column, index) => (index === at ? { ...column, name: 'id' } : column))
}

/** Whether a column of ids holds ids for the most part. */
export function hasIds(table: Table, columns: readonly Column[]): boolean {
  const at = columns.findIndex(column => column.name === 'id')
  const ids = table.rows.filter(row => readDesignation(`${row.cells[at]?.text.text ?? ''}:`)?.kind === 'id')
  return at >= 0 && ids.length * 2 > table.rows.length
}
