/** Says what `--mojibake` did to a file: how many places by confidence and page, and each place that is left. */
import { lossMessage } from '../lint/lost.js'
import { quote } from '../lint/naming.js'
import { toReading } from '../lint/raw.js'
import type { Repair, RepairResult, Unrepairable } from '../mojibake/result.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { formatCount, plural } from '../text/number.js'
import { type Source, withReading } from '../text/source.js'

interface Manner {
  readonly isDone: boolean
}

/** The lines to print, without the name of the file; none if there is nothing to say. */
export function summarizeRepair(source: Source, repair: RepairResult, { isDone }: Manner): readonly string[] {
  const after = isDone ? withReading(source, repair.edits) : source
  const lines = lineStarts(after.text)
  const places = repair.unrepairable.map(lost => {
    const { line, column } = positionAt(lines, isDone ? toReading(after, lost.span).start : lost.span.start)
    return `:${line}:${column}: ${leftMessage(lost)}`
  })
  return repair.repairs.length === 0 ? places : [`: ${counted(repair, { isDone })}`, ...places]
}

const leftMessage = (lost: Unrepairable): string => `${quote(lost.text)} ${lossMessage(lost)}`

/** “restored 3 places (2 exact, 1 inferred; windows-1252 3)” */
function counted({ edits, repairs }: RepairResult, { isDone }: Manner): string {
  const links = edits.length - repairs.length
  const verb = isDone ? 'restored' : 'would restore'
  const follow =
    links === 0 ? '' : `; ${plural(links, 'link')} ${isDone ? 'followed' : 'would follow'} the heading`
  const confidences = tally(repairs, ({ confidence }) => confidence).map(
    ([name, count]) => `${formatCount(count)} ${name}`,
  )
  const pages = tally(repairs, pagesOf).map(([name, count]) => `${name} ${formatCount(count)}`)
  return `${verb} ${plural(repairs.length, 'place')} (${confidences.join(', ')}; ${pages.join(', ')})${follow}`
}

const pagesOf = ({ pages }: Repair): string => pages.join(' and then ')

/** How often each value occurs, the most frequent first. */
function tally(
  repairs: readonly Repair[],
  keyOf: (repair: Repair) => string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const repair of repairs) counts.set(keyOf(repair), (counts.get(keyOf(repair)) ?? 0) + 1)
  return [...counts].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
}
