/** Tables that are written with pipes on both sides of every row. */
import { contains, type Span, slice, trim } from '../text/span.js'
import type { Cell, Row } from './block.js'
import { isBlank, isOdd, type Line, sequelOf, trimBlanks } from './plain-line.js'
import { type Found, type PlainGround, type Place, textAt } from './plain-leaf.js'
import { readPlainPhrase } from './plain-phrase.js'

/** Whether the line may be the header of a table, by the line below it. */
export const isTableAt = (place: Place): boolean =>
  DELIMITERS.test(textAt(place, place.at + 1)) && ROW.test(textAt(place, place.at))

const ROW = /^\|.*\|$/

const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/

export function readTable(place: Place): Found | undefined {
  const { ground, lines, at } = place
  const rows: Row[] = []
  let next = at
  for (; next < lines.length; next += 1) {
    const line = lines[next]
    const text = textAt(place, next)
    if (line === undefined || !ROW.test(text)) break
    if (next === at + 1) continue
    const row = isOdd(text) ? undefined : readRow(ground, line)
    if (row === undefined) return undefined
    rows.push(row)
  }
  const [header, ...body] = rows
  const columns = textAt(place, at + 1).split('|').length - 2
  if (header?.cells.length !== columns || !endsTable(place, next)) return undefined
  const span = { start: header.span.start, end: (body.at(-1)?.span ?? lines[at + 1])?.end ?? header.span.end }
  return { block: { kind: 'table', span, header, rows: body }, next }
}

/** Whether nothing but a row could go on with the table. */
function endsTable(place: Place, next: number): boolean {
  const text = textAt(place, next)
  return isBlank(text) || sequelOf(text) === 'ends'
}

function readRow(ground: PlainGround, line: Line): Row | undefined {
  const cells: Cell[] = []
  for (const slot of slotsOf(ground.source, line)) {
    const span = trimBlanks(ground.source, slot)
    const isPlain = contains(trim(ground.source, slot), span)
    const text = (isPlain ? readPlainPhrase(ground.source, [span]) : undefined) ?? ground.parseCell(slot)
    if (text === undefined) return undefined
    cells.push({ slot, text })
  }
  return cells.length === 0 ? undefined : { span: { start: line.start, end: line.end }, cells }
}

/** What stands between the pipes. Nothing if the last pipe is escaped. */
function slotsOf(source: string, line: Line): Span[] {
  const slots: Span[] = []
  let start = line.start + 1
  for (const pipe of pipesIn(slice(source, { start, end: line.end }))) {
    slots.push({ start, end: line.start + 1 + pipe })
    start = line.start + 1 + pipe + 1
  }
  return start === line.end ? slots : []
}

/** Where the pipes of a row stand; an escaped pipe is none. */
export const pipesIn = (row: string): readonly number[] =>
  Array.from(row.matchAll(/\\[\\|]|\|/g)).flatMap(({ index, 0: found }) => (found === '|' ? [index] : []))
