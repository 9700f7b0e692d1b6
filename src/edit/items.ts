/** Items of lists as they stand on their lines. */
import { firstMatch } from '../text/match.js'
import { type Span, slice, trimEnd } from '../text/span.js'
import { lineAround, nextLine } from './lines.js'

/** `  - `, `> 2. `: what stands before the text of the item on the line that holds an offset; empty where none begins. */
export const leadAt = (text: string, offset: number): string =>
  firstMatch(/^[\s>]*(?:[-*+]|\d+[.)])\s+/, slice(text, lineAround(text, offset)))

/** The `2` of `> 2. ` on that line. */
export function ordinalAt(text: string, offset: number): number | undefined {
  const digits = firstMatch(/\d+/, leadAt(text, offset))
  return digits === '' ? undefined : Number(digits)
}

/** The checkbox of the item on the line that holds an offset. */
export function boxAt(text: string, offset: number): Span | undefined {
  const line = lineAround(text, offset)
  const lead = leadAt(text, offset)
  const start = line.start + lead.length
  const isBox = lead !== '' && /^\[[^\]]\]\s/.test(text.slice(start, line.end))
  return isBox ? { start, end: start + 3 } : undefined
}

/** The end of the text of the item on a line, which may go on over lines below it that are indented. */
export function textEnd(text: string, offset: number): number {
  let line = lineAround(text, offset)
  for (let next = nextLine(text, line.end); next < text.length; next = nextLine(text, next)) {
    const below = lineAround(text, next)
    if (!CONTINUED.test(slice(text, below))) break
    line = below
  }
  return trimEnd(text, line).end
}

/** `  and goes on`, behind which no item, quotation, row or block of code begins. */
const CONTINUED = /^[\s>]+(?![-*+]\s|\d+[.)]\s|[>\s|#]|```|~~~)/u
