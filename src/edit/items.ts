/** Items of lists as they stand on their lines. */
import type { Issue } from '../issue/model.js'
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

/** The end of the text of an item, which may go on over lines below it, be they indented or not. */
export function textEnd(text: string, { home, span }: Pick<Issue, 'home' | 'span'>): number {
  let line = lineAround(text, home.span.start)
  for (let next = nextLine(text, line.end); next < span.end; next = nextLine(text, next)) {
    const below = slice(text, lineAround(text, next))
    if (!CONTINUED.test(below) && !LAZY.test(below)) break
    line = lineAround(text, next)
  }
  return trimEnd(text, line).end
}

/** `  and goes on`, behind which no item, quotation, row or block of code begins. */
const CONTINUED = /^[\s>]+(?![-*+]\s|\d+[.)]\s|[>\s|#]|```|~~~)/u

/** `and goes on` without an indent: neither a label nor a divider, and nothing that leads in a list. */
const LAZY =
  /^(?![-*+]\s|\d+[.)]\s|[>\s|#<]|```|~~~|\*\*|__|[-*_]{3}|\p{L}[^:：]{0,30}[:：](?:\s|$)).*[^\s:：]\s*$/u
