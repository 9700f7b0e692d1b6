/** Places of the repaired text and of the given one: each piece knows where it stands in both. */
import { countWhile } from '../../text/count-while.js'
import type { Span } from '../../text/span.js'
import { type Piece, weakest } from './layers.js'

/** Spans of the given text as they lie in the current one. */
export function movedSpans(spans: readonly Span[], pieces: readonly Piece[]): readonly Span[] {
  if (pieces.length === 0) return spans
  let next = 0
  let shift = 0
  const move = (offset: number): number => {
    for (let piece = pieces[next]; piece !== undefined && piece.source.end <= offset; piece = pieces[next]) {
      shift = piece.span.end - piece.source.end
      next += 1
    }
    return offset + shift
  }
  return spans.map(span => ({ start: move(span.start), end: move(span.end) }))
}

/** Pieces that touch each other and were misread alike become one. */
export function mergePieces(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last === undefined || !continues(last, piece)) merged.push(piece)
    else merged[merged.length - 1] = joined(last, piece)
  }
  return merged
}

const continues = (last: Piece, next: Piece): boolean =>
  last.source.end === next.source.start &&
  last.pages.length === next.pages.length &&
  last.pages.every((page, at) => page === next.pages[at])

const joined = (left: Piece, right: Piece): Piece => ({
  span: { start: left.span.start, end: right.span.end },
  source: { start: left.source.start, end: right.source.end },
  pages: left.pages,
  loss: left.loss ?? right.loss,
  confidence: weakest([left, right]),
})

/** A span of the current text as it lay in the given one. */
export const givenSpan = (span: Span, pieces: readonly Piece[]): Span => ({
  start: givenOffset(span.start, pieces),
  end: givenOffset(span.end, pieces),
})

function givenOffset(offset: number, pieces: readonly Piece[]): number {
  const before = countWhile(pieces.length, at => (pieces[at]?.span.end ?? Infinity) <= offset)
  const last = pieces[before - 1]
  return last === undefined ? offset : offset + last.source.end - last.span.end
}
