import type { FileReport, Measures } from '../../measure/measure.js'
import { type Rank, ranks } from '../../measure/rank.js'
import { stateInWords, states } from '../../issue/model.js'
import { formatCount } from '../../text/number.js'
import { formatPercent } from '../number.js'
import { show } from '../show.js'
import type { Role, Style } from '../style.js'
import { type Cell, type Column, renderTable } from '../table.js'
import { widthOf } from '../../text/width.js'
import { rankWord } from './words.js'

/**
 * How many issues there are in each state, of each level. Where the levels do not fit side by side: how many are open
 * and closed.
 */
export function levelsTable({ counts }: Measures, style: Style): string[] {
  const used = ranks.filter(rank => counts.byLevel[rank] > 0)
  const usedStates = states.filter(state => counts.byState[state] > 0)
  const heads = [...used.map(rankWord), 'all']
  const columns = heads.map(numberColumn)
  if (tableWidth(['in progress', ...heads]) > style.width) return openTable(counts, style)
  const rows = usedStates.map(state => [
    { text: stateInWords(state) },
    ...used.map(rank => countCell(counts.byLevelAndState[rank][state], roleOfRank(rank))),
    countCell(counts.byState[state]),
  ])
  const sums = [
    { text: 'all' },
    ...used.map(rank => countCell(counts.byLevel[rank])),
    countCell(counts.total),
  ]
  return renderTable([textColumn(''), ...columns], [...rows, sums], style)
}

function openTable(counts: Measures['counts'], style: Style): string[] {
  const rows = ranks
    .filter(rank => counts.byLevel[rank] > 0)
    .map(rank => [
      { text: rankWord(rank), role: roleOfRank(rank) },
      countCell(counts.openByLevel[rank]),
      countCell(counts.byLevel[rank] - counts.openByLevel[rank]),
      countCell(counts.byLevel[rank]),
    ])
  const sums = [{ text: 'all' }, ...[counts.open, counts.closed, counts.total].map(count => countCell(count))]
  const columns = ['open', 'closed', 'all'].map(numberColumn)
  return renderTable([textColumn(''), ...columns], [...rows, sums], style)
}

/** A line for each file; on a narrow screen without the columns that matter least. */
export function filesTable(files: readonly FileReport[], style: Style): string[] {
  const fits = FILE_ROOM + tableWidth(fileColumns.map(column => column.head)) <= style.width
  const columns = fits ? fileColumns : fileColumns.filter(column => column.isVital)
  const rows = files.map(file => [{ text: show(file.path) }, ...columns.map(column => column.cell(file))])
  const heads = columns.map(({ head }) => numberColumn(head))
  return renderTable([{ head: 'file', align: 'left', overflow: 'cut' }, ...heads], rows, style)
}

/** Columns that the names of files should have at least. */
const FILE_ROOM = 20

interface FileColumn {
  readonly head: string
  readonly isVital: boolean
  readonly cell: (file: FileReport) => Cell
}

const fileColumns: readonly FileColumn[] = [
  {
    head: 'issues',
    isVital: false,
    cell: ({ tracker, counts }) => (tracker ? countCell(counts.total) : { text: 'no tracker', role: 'dim' }),
  },
  { head: 'open', isVital: true, cell: ({ counts }) => countCell(counts.open) },
  {
    head: 'critical',
    isVital: false,
    cell: ({ counts }) => countCell(counts.openByLevel.critical, 'critical'),
  },
  { head: 'done', isVital: true, cell: ({ completion }) => percentCell(completion.records.percent) },
  { head: 'risk', isVital: false, cell: ({ risk }) => countCell(risk.open.score) },
]

const percentCell = (percent: number | null): Cell =>
  percent === null ? { text: '-', role: 'dim' } : { text: formatPercent(percent) }

const numberColumn = (head: string): Column => ({ head, align: 'right', overflow: 'wrap' })

const textColumn = (head: string): Column => ({ head, align: 'left', overflow: 'wrap' })

/** How wide a table is if nothing is wrapped and no cell is wider than its head. */
const tableWidth = (heads: readonly string[]): number =>
  heads.reduce((width, head) => width + Math.max(2, widthOf(head)) + 3, 1)

const countCell = (count: number, role?: Role): Cell => {
  if (count === 0) return { text: '-', role: 'dim' }
  return role === undefined ? { text: formatCount(count) } : { text: formatCount(count), role }
}

const roleOfRank = (rank: Rank): Role => (rank === 'none' ? 'dim' : rank)
