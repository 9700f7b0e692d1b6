import { countWhile } from './count-while.js'
import type { Span } from './span.js'

/** The offsets at which the lines of a text start; the first is 0. LF, CRLF and a lone CR end a line. */
export type LineStarts = readonly [number, ...number[]]

/** A place as people name it: line and column from 1, the column in UTF-16 code units (as editors and LSP count). */
export interface Position {
  readonly line: number
  readonly column: number
}

export function lineStarts(text: string): LineStarts {
  const starts: [number, ...number[]] = [0]
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineEnd.index + lineEnd[0].length)
  return starts
}

/** Whether the last line that has ended is blank. A CRLF is one line end, not a blank line between two. */
export const endsWithBlankLine = (text: string): boolean =>
  /(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*$/.test(text)

/** The 1-based number of the line that holds the offset. */
export const lineAt = (starts: LineStarts, offset: number): number =>
  Math.max(
    1,
    countWhile(starts.length, index => (starts[index] ?? 0) <= offset),
  )

export function positionAt(starts: LineStarts, offset: number): Position {
  const line = lineAt(starts, offset)
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
}

/** The span of a line without its line end; undefined if the text has no such line. */
export function lineSpan(text: string, starts: LineStarts, line: number): Span | undefined {
  const start = starts[line - 1]
  if (start === undefined) return undefined
  let end = starts[line] ?? text.length
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
