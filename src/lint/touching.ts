import { overlaps, type Span } from '../text/span.js'

/** Asks whether a span overlaps any of the given ones, which are disjoint and ascending. Logarithmic in their number. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  return span => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.end ?? Infinity) <= span.start) low = middle + 1
      else high = middle
    }
    const next = spans[low]
    return next !== undefined && overlaps(next, span)
  }
}
