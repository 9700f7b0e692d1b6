/** Puts a line beside another one: as far apart as lines are there, and broken as they are. */
import { firstMatch } from '../text/match.js'
import type { Span } from '../text/span.js'
import { slice } from '../text/span.js'
import { isBlankLine, lineAround, lineBefore, lineEndNear, nextLine } from './lines.js'
import { type Replacement, replace } from './page.js'

/** Where a line goes. */
export interface Spot {
  /** The line beside which it goes. */
  readonly line: Span
  readonly side: 'above' | 'below'
  /** How many blank lines part the two. */
  readonly gap: number
  /** What breaks the lines of the example; it counts where the line stands alone, so that nothing here shows it. */
  readonly hardBreak?: string
}

/**
 * The line at its spot. Of lines that follow each other without a blank line between, each but the last ends in the
 * same hard break, and the last as it did before.
 */
export function putLine(text: string, { line, side, gap, hardBreak = '' }: Spot, put: string): Replacement {
  const newline = lineEndNear(text, line.start)
  // A blank line within a quotation bears its mark, or it would end it.
  const parting = newline + (firstMatch(QUOTE, slice(text, line)) + newline).repeat(gap)
  const bare = unbroken(put)
  const own = hardBreakOf(text, line)
  const [kept, added] = gap > 0 || own !== '' ? [own, ''] : ['', breakBeside(text, line) ?? hardBreak]
  if (side === 'above') return insertAt(line.start, bare, kept, added, parting)
  return insertAt(line.end, added, parting, bare, kept)
}

/** Takes a line away. The line that ends the paragraph then ends as that one did: a backslash there would be text. */
export function dropLine(text: string, line: Span): readonly Replacement[] {
  const gone = replace({ start: line.start, end: nextLine(text, line.end) })
  const isLast = !isParagraph(text, nextLine(text, line.end), line.end)
  const above = isLast && hardBreakOf(text, line) === '' ? lineAbove(text, line) : undefined
  if (above === undefined) return [gone]
  return [replace({ start: above.end - hardBreakOf(text, above).length, end: above.end }), gone]
}

/** `>`, `> >` */
const QUOTE = /^ {0,3}>(?: ?>)*/

const insertAt = (at: number, ...pieces: readonly string[]): Replacement =>
  replace({ start: at, end: at }, ...pieces)

/** The blanks or the backslash that break a line within a paragraph. */
const HARD_BREAK = /(?: {2,}|\\)$/

/** `**Status:** Open  `, `**Status:** Open\`: what breaks the line at its end. */
export const hardBreakOf = (text: string, line: Span): string => firstMatch(HARD_BREAK, slice(text, line))

/** A line as it ends a paragraph. */
export const unbroken = (line: string): string => line.replace(HARD_BREAK, '')

/** What breaks the lines around a line that has no hard break itself; undefined where it stands alone. */
function breakBeside(text: string, line: Span): string | undefined {
  if (isParagraph(text, nextLine(text, line.end), line.end)) return ''
  const above = lineAbove(text, line)
  return above === undefined ? undefined : hardBreakOf(text, above)
}

/** The line above, where that is of the same paragraph. */
function lineAbove(text: string, line: Span): Span | undefined {
  const above = lineBefore(text, line)
  return above !== undefined && isParagraph(text, above.start, 0) ? above : undefined
}

/** Whether text stands at an offset behind another that goes on with the paragraph, or begins one. */
const isParagraph = (text: string, at: number, behind: number): boolean =>
  at >= behind &&
  at < text.length &&
  !isBlankLine(text, at) &&
  !OTHER_BLOCK.test(slice(text, lineAround(text, at)))

/** `## Text`, `- text`, `2. text`, `| cell |`, `---`, `>` */
const OTHER_BLOCK = /^[\s>]*(?:$|#{1,6}\s|[-*+]\s|\d+[.)]\s|\||(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$)/
