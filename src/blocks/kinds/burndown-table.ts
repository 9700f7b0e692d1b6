import { type Flow, type FlowRow, measureFlow, type Period, periods } from '../../measure/flow.js'
import type { Measurable } from '../../measure/metric.js'
import { failure, success } from '../../text/result.js'
import type { BlockKind } from '../block-kind.js'
import { countsOf, wordsFor } from '../numbers.js'
import { alignedTable } from '../table.js'
import type { BlockWords } from '../words.js'

/** How many issues came and went in each month, as far as their dates tell. */
export const burndownTable: BlockKind = {
  name: 'burndown-table',
  summary: 'how many issues came and went in each month, as far as their dates tell',
  options: '`by=week` for weeks instead of months',
  render(file, options) {
    const period = options === '' ? 'month' : periods.find(one => options === `by=${one}`)
    if (period !== undefined) return success(linesOf(file, period))
    return failure({
      message: `“${options}” is no way to count time`,
      unknown: { word: options, known: periods.map(one => `by=${one}`) },
    })
  },
}

function linesOf(file: Measurable, period: Period): readonly string[] {
  const words = wordsFor(file)
  const flow = measureFlow(file.tracker.issues, period)
  const table = flow.rows.length === 0 ? [] : tableOf(flow, words, period)
  const { total, closed } = countsOf(file)
  const notes = [
    ...(flow.uncreated === 0 ? [] : [`- **${words.uncreated}:** ${flow.uncreated}/${total}`]),
    ...(flow.unresolved === 0 ? [] : [`- **${words.unresolved}:** ${flow.unresolved}/${closed}`]),
  ]
  return table.length > 0 && notes.length > 0 ? [...table, '', ...notes] : [...table, ...notes]
}

interface FlowColumn {
  readonly head: string
  readonly isTold: boolean
  readonly cell: (row: FlowRow) => number
}

/** Columns of which the dates tell nothing are left out. */
function tableOf({ rows, tellsOpen }: Flow, words: BlockWords, period: Period): readonly string[] {
  const columns: readonly FlowColumn[] = [
    { head: words.created, isTold: rows.some(row => row.created > 0), cell: row => row.created },
    { head: words.resolved, isTold: rows.some(row => row.resolved > 0), cell: row => row.resolved },
    { head: words.open, isTold: tellsOpen, cell: row => row.open },
  ]
  const told = columns.filter(({ isTold }) => isTold)
  return alignedTable(
    [{ head: words[period] }, ...told.map(({ head }) => ({ head, isNumeric: true as const }))],
    rows.map(row => [row.period, ...told.map(({ cell }) => String(cell(row)))]),
  )
}
