import { type Claim, stateInWords } from '../../issue/model.js'
import type { Cell, Row, Table } from '../../markdown/block.js'
import { tablesIn } from '../body.js'
import { meaningOf } from '../../issue/vocabulary.js'
import type { View } from '../view.js'
import { type Checker, claimOf } from './checker.js'
import { type Bench, judge } from './judge.js'
import { combine, everything, isFiller, isProgress, type Query, readQuery, sectionCalled } from './query.js'
import { readStatements } from './statements.js'

/**
 * Tables of totals: a row per level, state or section, columns of counts; or a single row below names of what is counted.
 *
 *     | Severity | Open | Fixed | Total |        | Total | Open | Closed |
 *     | Critical | 3    | 0     | 3     |        | 3     | 2    | 1      |
 *     | **Total**| 24   | 1     | 25    |
 */
export function tableClaims(check: Checker, view: View, bench: Bench): Claim[] {
  return [...tablesIn(view.section.blocks)].flatMap(table => {
    if (check.isInIssue(table.span.start)) return []
    if (isTotals(check, table)) {
      const isUnsure = bench.isUnsure || !countColumns(check, table).every(Boolean)
      return table.rows.flatMap(row => rowClaims(check, { table, row, from: 1 }, { ...bench, isUnsure }))
    }
    return isOneRow(check, table)
      ? table.rows.flatMap(row => rowClaims(check, { table, row, from: 0 }, bench))
      : []
  })
}

/** Whether a table is one of totals that is understood. */
export const isCounts = (check: Checker, table: Table): boolean =>
  isTotals(check, table) || isOneRow(check, table)

/** Every row is named by words that a query can be made of, and at least two are; the columns but the first are counts, or describe. */
function isTotals(check: Checker, table: Table): boolean {
  const counted = table.rows.filter(row => rowQuery(check, row) !== undefined)
  const columns = countColumns(check, table)
  return counted.length === table.rows.length && counted.length >= 2 && columns.length > 0
}

/** Whether each column but the first counts; none where one neither does that nor describes what is counted. */
function countColumns({ ground: { words } }: Checker, { header, rows }: Table): readonly boolean[] {
  const columns = header.cells.slice(1).map(({ text }, at) => ({
    isCounting: rows.every(({ cells }) => cells[at + 1] === undefined || isAmount(cells[at + 1])),
    isProse: ['description', 'note'].includes(meaningOf(words.labels, text.text) ?? ''),
  }))
  const isMeant =
    columns.some(({ isCounting }) => isCounting) &&
    columns.every(({ isCounting, isProse }) => isCounting || isProse)
  return isMeant ? columns.map(({ isCounting }) => isCounting) : []
}

/** All columns are named by what they count. */
const isOneRow = (check: Checker, { header, rows }: Table): boolean =>
  rows.length === 1 &&
  header.cells.length >= 2 &&
  header.cells.every(cell => columnQuery(check, cell, undefined) !== undefined) &&
  rows.every(row => row.cells.every(cell => isAmount(cell) && /\d/.test(cell.text.text)))

export const isAmount = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  /^[\s*~≈]*(?:\d{1,6}.*|[-–—]?|n\/a)[\s*]*$/iu.test(
    cell.text.text.replace(/[\p{Extended_Pictographic}\ufe0f]/gu, ''),
  )

function rowQuery({ ground, sections }: Checker, { cells: [cell] }: Row): Query | undefined {
  const label = cell?.text.text.trim() ?? ''
  return label === '' ? undefined : (readQuery(label, ground.words) ?? sectionCalled(label, sections))
}

interface TableRow {
  readonly table: Table
  readonly row: Row
  /** The first cell that counts. */
  readonly from: number
}

function rowClaims(check: Checker, { table, row, from }: TableRow, bench: Bench): Claim[] {
  const named = from === 0 ? undefined : rowQuery(check, row)
  return row.cells.slice(from).flatMap((cell, index) => {
    const query = columnQuery(check, table.header.cells[index + from], named)
    return query === undefined
      ? []
      : cellClaims(check, cell, { query, bench }).map(claim => ({ ...claim, span: row.span }))
  })
}

/** What a cell counts, by the name of its column and by that of its row; undefined: that is not known. */
function columnQuery(
  { ground: { words } }: Checker,
  cell: Cell | undefined,
  row: Query | undefined,
): Query | undefined {
  const label = cell?.text.text.replace(/[%％#№]/gu, ' ').trim() ?? ''
  if (cell === undefined || cell.text.text.trim() === '') return undefined
  if (isProgress(label, words)) return { ...(row ?? everything), state: 'resolved' }
  const column = isFiller(label, words) && row !== undefined ? everything : readQuery(label, words)
  if (column === undefined || row === undefined) return column
  const isContradiction =
    (column.level !== undefined && row.level !== undefined) ||
    (column.state !== undefined && row.state !== undefined)
  return isContradiction ? undefined : combine(row, column)
}

function cellClaims(
  check: Checker,
  cell: Cell,
  { query, bench }: { readonly query: Query; readonly bench: Bench },
): Claim[] {
  const { words } = check.ground
  const statements = readStatements(cell.text.text, { words, sections: [], keyOf: check.keyOf, base: query })
  return statements.map(statement =>
    claimOf(check, cell.text, {
      ...statement,
      subject: subjectOf(query),
      compare: raw => judge(raw, statement.measure, bench),
    }),
  )
}

/** `open critical issues` */
const subjectOf = ({ state, level }: Query): string =>
  [state === undefined ? '' : state === 'resolved' ? 'closed' : stateInWords(state), level ?? '', 'issues']
    .filter(word => word !== '')
    .join(' ')
