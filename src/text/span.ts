import { countWhile } from './count-while.js'

/** A stretch of text, by UTF-16 offsets, half-open: `text.slice(span.start, span.end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

export const isEmpty = (span: Span): boolean => span.start === span.end

/** Whether `inner` lies within `outer`; touching the borders counts. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The last of some items in the order of the text that ends before an offset; found by halving. */
export const lastBefore = <Item extends { readonly span: Span }>(
  items: readonly Item[],
  offset: number,
): Item | undefined => items[countWhile(items.length, at => (items[at]?.span.end ?? Infinity) <= offset) - 1]

/** The same stretch of text, seen from a text in which `offset` characters stand before it. */
export const shift = (span: Span, offset: number): Span => ({
  start: span.start + offset,
  end: span.end + offset,
})

/** The span without the white space at its ends; an empty span at its start if there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start += 1
  while (end > start && isSpace(text, end - 1)) end -= 1
  return { start, end }
}

/** The span without the white space at its end. */
export function trimEnd(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && isSpace(text, last - 1)) last -= 1
  return { start, end: last }
}

const isSpace = (text: string, offset: number): boolean => /\s/.test(text.charAt(offset))
