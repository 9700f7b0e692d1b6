import { type LineStarts, positionAt } from '../../text/lines.js'
import type { Span } from '../../text/span.js'

/** A span as people name it: lines and columns from 1, the end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function placeOf(starts: LineStarts, span: Span): Place {
  const start = positionAt(starts, span.start)
  const end = positionAt(starts, span.end)
  return { ...start, endLine: end.line, endColumn: end.column }
}
