import { type Claim, stateInWords } from '../../issue/model.js'
import type { Cell, Row, Table } from '../../markdown/block.js'
import { tablesIn } from '../rows.js'
import type { View } from '../view.js'
import { type Checker, claimOf } from './checker.js'
import { compareCount } from './count.js'
import { everything, type Query, readQuery, runQuery } from './query.js'

/**
 * Tables of totals: a row per level or state, columns of counts.
 *
 *     | Severity | Open | Fixed | Total |
 *     | Critical | 3    | 0     | 3     |
 *     | **Total**| 24   | 1     | 25    |
 */
export function tableClaims(check: Checker, view: View): Claim[] {
  return [...tablesIn(view.section.blocks)].flatMap(table =>
    isTotals(check, table) ? table.rows.flatMap(row => rowClaims(check, table, row)) : [],
  )
}

/** Every row is named by words that a query can be made of, and at least two are; the columns but the first are counts. */
function isTotals(check: Checker, table: Table): boolean {
  const counted = table.rows.filter(row => rowQuery(check, row) !== undefined)
  const hasCounts = table.rows.every(row =>
    row.cells
      .slice(1)
      .every(cell =>
        /^[\s*~]*(?:\d{1,6}.*|[-–—]?|n\/a)[\s*]*$/iu.test(cell.text.text.replace(/[✅❌⚠\ufe0f]/gu, '')),
      ),
  )
  return counted.length === table.rows.length && counted.length >= 2 && hasCounts
}

const rowQuery = (check: Checker, row: Row): Query | undefined => {
  const label = row.cells[0]?.text.text.trim() ?? ''
  return label === '' ? undefined : readQuery(label, check.ground.words, [])
}

function rowClaims(check: Checker, table: Table, row: Row): Claim[] {
  const query = rowQuery(check, row)
  if (query === undefined) return []
  return row.cells.slice(1).flatMap((cell, index) => {
    const column = columnQuery(check, table.header.cells[index + 1])
    const combined = column === undefined ? undefined : combine(query, column)
    return combined === undefined
      ? []
      : cellClaim(check, cell, combined).map(claim => ({ ...claim, span: row.span }))
  })
}

/** What a column of counts counts: everything (`Total`, `Count`), or issues of a state. */
function columnQuery(check: Checker, cell: Cell | undefined): Query | undefined {
  const label = cell?.text.text.trim() ?? ''
  if (
    /^(?:#|count|total|number|anzahl|nombre|cantidad|totale|numero|liczba|количество|数量|件数|합계)$/iu.test(
      label,
    )
  )
    return everything
  return label === '' ? undefined : readQuery(label, check.ground.words, [])
}

function combine(a: Query, b: Query): Query | undefined {
  if (a.level !== undefined && b.level !== undefined) return undefined
  if (a.state !== undefined && b.state !== undefined) return undefined
  return { state: a.state ?? b.state, level: a.level ?? b.level, within: undefined }
}

function cellClaim(check: Checker, cell: Cell, query: Query): Claim[] {
  const match = /^[\s*]*(\d{1,6})[\s*]*$/.exec(cell.text.text)
  if (match?.[1] === undefined) return []
  const start = match[0].indexOf(match[1])
  const subject = [
    query.state === undefined ? '' : query.state === 'resolved' ? 'closed' : stateInWords(query.state),
    query.level ?? '',
    'issues',
  ]
    .filter(word => word !== '')
    .join(' ')
  const comparison = compareCount(Number(match[1]), runQuery(query, check.content.issues))
  const number = { start, end: start + match[1].length }
  return [claimOf(check, cell.text, { number, subject, comparison })]
}
