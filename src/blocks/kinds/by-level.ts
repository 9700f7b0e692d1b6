import { levels } from '../../issue/model.js'
import { type Rank, ranks } from '../../measure/rank.js'
import type { Measurable } from '../../measure/metric.js'
import { success } from '../../text/result.js'
import type { BlockKind } from '../block-kind.js'
import { escapeCell } from '../cell.js'
import { labelOf, namesIn } from '../names.js'
import { countsOf, wordsFor } from '../numbers.js'
import { alignedTable } from '../table.js'

/** A row for each level that the file knows: open, closed, and together. */
export const byLevel: BlockKind = {
  name: 'by-level',
  summary: 'a row for each level: open, closed, and together',
  options: undefined,
  render: file => success(tableOf(file)),
}

function tableOf(file: Measurable): readonly string[] {
  const words = wordsFor(file)
  const counts = countsOf(file)
  const names = namesIn(file)
  const cells = (name: string, open: number, total: number) => [
    name,
    ...[open, total - open, total].map(String),
  ]
  const nameOf = (rank: Rank): string => (rank === 'none' ? words.levelless : names.level(rank))
  const known = knownRanks(file)
  const rows = ranks
    .filter(rank => counts.byLevel[rank] > 0 || known.has(rank))
    .map(rank => cells(escapeCell(nameOf(rank)), counts.openByLevel[rank], counts.byLevel[rank]))
  const heads = [words.open, words.closed, words.total].map(head => ({ head, isNumeric: true as const }))
  return alignedTable(
    [{ head: escapeCell(labelOf(file, ['severity', 'priority']) ?? words.level) }, ...heads],
    [...rows, cells(`**${words.total}**`, counts.open, counts.total)],
  )
}

/** The levels of the legend: one without issues is told, too. */
const knownRanks = ({ tracker }: Measurable): ReadonlySet<Rank> =>
  new Set(
    tracker.legends.flatMap(({ terms }) => terms.flatMap(({ level }) => levels.filter(one => one === level))),
  )
