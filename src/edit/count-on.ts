/** Puts a line into a list; where the list counts, the line is counted too, and those behind it one further. */
import { firstMatch } from '../text/match.js'
import { type Span, slice } from '../text/span.js'
import { isBlankLine, lineAround, lineEndNear, nextLine } from './lines.js'
import { insert, type Replacement, replace } from './page.js'

/** Where a line goes: behind or ahead of a line, in a list of lines. */
export interface ListPlace {
  readonly line: Span
  readonly side: 'behind' | 'ahead'
  readonly list: readonly Span[]
}

export function putCounted(
  text: string,
  { line, side, list }: ListPlace,
  put: string,
): readonly Replacement[] {
  const newline = lineEndNear(text, line.start)
  const numbers = list.map(one => firstMatch(COUNT, slice(text, one))).filter(Boolean)
  // `1.` before each entry counts nothing.
  const isCounting = numbers.every((number, at) => number !== numbers[at - 1])
  if (side === 'ahead')
    return [insert(line.start, put, newline), ...(isCounting ? countedOn(text, put, line.start) : [])]
  const end = endBelow(text, line)
  if (!isCounting) return [insert(end, newline, put)]
  const above = list.filter(({ start }) => start <= line.start).map(one => slice(text, one))
  const entry = counted(put, above)
  return [insert(end, newline, entry), ...countedOn(text, entry, nextLine(text, end))]
}

/** `4. …` behind `3. …` and whatever stands below that. */
const counted = (entry: string, above: readonly string[]): string =>
  entry.replace(COUNT, (_, indent: string) => {
    const last = above.findLast(line => firstMatch(/^\s*/, line) === indent && COUNT.test(line)) ?? ''
    return indent + String(Number(COUNT.exec(last)?.groups?.['number'] ?? 0) + 1)
  })

/** The end of a line, or of the last one that is indented below it. */
function endBelow(text: string, line: Span): number {
  const depthAt = (offset: number): number => firstMatch(/^\s*/, slice(text, lineAround(text, offset))).length
  let last = line
  for (let next = nextLine(text, last.end); next < text.length; next = nextLine(text, next)) {
    if (isBlankLine(text, next) || depthAt(next) <= depthAt(line.start)) break
    last = lineAround(text, next)
  }
  return last.end
}

/** The entries of the list from an offset on, each counted one further. */
function countedOn(text: string, entry: string, from: number): readonly Replacement[] {
  const indent = COUNT.exec(entry)?.groups?.['indent']
  if (indent === undefined) return []
  const done: Replacement[] = []
  for (let start = from; start < text.length; start = nextLine(text, start)) {
    const here = slice(text, lineAround(text, start))
    const { indent: lead, number = '' } = COUNT.exec(here)?.groups ?? {}
    if (lead === indent) {
      const at = start + indent.length
      done.push(replace({ start: at, end: at + number.length }, String(Number(number) + 1)))
    } else if (firstMatch(/^\s*/, here).length <= indent.length) break
  }
  return done
}

const COUNT = /^(?<indent>\s*)(?<number>\d+)(?=[.)]\s)/
