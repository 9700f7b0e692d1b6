/** Items of lists as they stand on their lines. */
import { firstMatch } from '../text/match.js'
import { type Span, slice } from '../text/span.js'
import { lineAround } from './lines.js'

/** `  - `, `> 2. `: what stands before the text of the item on the line that holds an offset; empty where none begins. */
export const leadAt = (text: string, offset: number): string =>
  firstMatch(/^[\s>]*(?:[-*+]|\d+[.)])\s+/, slice(text, lineAround(text, offset)))

/** The checkbox of the item on the line that holds an offset. */
export function boxAt(text: string, offset: number): Span | undefined {
  const line = lineAround(text, offset)
  const lead = leadAt(text, offset)
  const start = line.start + lead.length
  const isBox = lead !== '' && /^\[[^\]]\]\s/.test(text.slice(start, line.end))
  return isBox ? { start, end: start + 3 } : undefined
}
