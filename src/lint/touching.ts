import { countWhile } from '../text/count-while.js'
import { overlaps, type Span } from '../text/span.js'

/** Asks whether a span overlaps any of the given ones, which are disjoint and ascending. Logarithmic in their number. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  return span => {
    const next = spans[countWhile(spans.length, index => (spans[index]?.end ?? Infinity) <= span.start)]
    return next !== undefined && overlaps(next, span)
  }
}
