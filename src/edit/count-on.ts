/** Puts a line into a list; where the list counts, the line is counted too, and those behind it one further. */
import { firstMatch } from '../text/match.js'
import { type Span, slice } from '../text/span.js'
import { lineAround, lineEndNear, nextLine } from './lines.js'
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
  if (!isCounting) return [insert(line.end, newline, put)]
  const entry = counted(put, slice(text, line))
  return [insert(line.end, newline, entry), ...countedOn(text, entry, nextLine(text, line.end))]
}

/** `4. …` behind `3. …`, if both are of one list. */
const counted = (entry: string, above: string): string => {
  const [own, other] = [COUNT.exec(entry)?.groups, COUNT.exec(above)?.groups]
  if (own === undefined) return entry
  const number = other?.['indent'] === own['indent'] ? Number(other?.['number']) + 1 : 1
  return entry.replace(COUNT, `$<indent>${number}`)
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
