import type { FileReport, Measures } from '../../measure/measure.js'
import { type Rank, ranks } from '../../measure/rank.js'
import { type State, states } from '../../issue/model.js'
import { formatCount, formatPercent } from '../number.js'
import { show } from '../show.js'
import type { Role, Style } from '../style.js'
import { type Cell, type Column, renderTable } from '../table.js'
import { widthOf } from '../width.js'
import { rankWord } from './words.js'

/** How many issues there are of each level in each state; where the states do not fit side by side, open and closed. */
export function levelsTable({ counts }: Measures, style: Style): string[] {
  const usedRanks = ranks.filter(rank => counts.byLevel[rank] > 0)
  const used = states.filter(state => counts.byState[state] > 0)
  const detailed = [...used.map(stateColumn), totalColumn]
  const narrow = [openColumn, closedColumn, totalColumn]
  const columns = tableWidth(detailed) <= style.width ? detailed : narrow
  const rows = usedRanks.map(rank => [
    { text: rankWord(rank), role: roleOfRank(rank) },
    ...columns.map(column => countCell(column.count(counts, rank))),
  ])
  const sums = [{ text: 'all' }, ...columns.map(column => countCell(column.sum(counts)))]
  const heads = [LEFT_HEAD, ...columns.map((column): Column => ({ head: column.head, align: 'right' }))]
  return renderTable(heads, usedRanks.length > 1 ? [...rows, sums] : rows, style)
}

/** A line for each file. */
export function filesTable(files: readonly FileReport[], style: Style): string[] {
  const rows = files.map(({ path, tracker, counts, completion, risk }) => [
    { text: show(path) },
    tracker ? countCell(counts.total) : { text: 'no tracker', role: 'dim' as const },
    countCell(counts.open),
    countCell(counts.openByLevel.critical),
    { text: completion.records.percent === null ? '-' : formatPercent(completion.records.percent) },
    countCell(risk.open.score),
  ])
  const columns = ['issues', 'open', 'critical', 'done', 'risk'].map(
    (head): Column => ({ head, align: 'right' }),
  )
  return renderTable([{ head: 'file', align: 'left' }, ...columns], rows, style)
}

interface CountColumn {
  readonly head: string
  readonly count: (counts: Measures['counts'], rank: Rank) => number
  readonly sum: (counts: Measures['counts']) => number
}

const LEFT_HEAD: Column = { head: 'level', align: 'left' }

const stateColumn = (state: State): CountColumn => ({
  head: state.replace('_', ' '),
  count: (counts, rank) => counts.byLevelAndState[rank][state],
  sum: counts => counts.byState[state],
})

const totalColumn: CountColumn = {
  head: 'all',
  count: (counts, rank) => counts.byLevel[rank],
  sum: counts => counts.total,
}

const openColumn: CountColumn = {
  head: 'open',
  count: (counts, rank) => counts.openByLevel[rank],
  sum: counts => counts.open,
}

const closedColumn: CountColumn = {
  head: 'closed',
  count: (counts, rank) => counts.byLevel[rank] - counts.openByLevel[rank],
  sum: counts => counts.closed,
}

/** How wide the table is if nothing is wrapped and no count is wider than its head. */
const tableWidth = (columns: readonly CountColumn[]): number =>
  columns.reduce((width, column) => width + widthOf(column.head) + 3, 'critical'.length + 4)

const countCell = (count: number): Cell =>
  count === 0 ? { text: '-', role: 'dim' } : { text: formatCount(count) }

const roleOfRank = (rank: Rank): Role => (rank === 'none' ? 'dim' : rank)
