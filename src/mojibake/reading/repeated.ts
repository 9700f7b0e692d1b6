/** Tells whether what came out of a misreading was misread before: it is UTF-8 once more. */
import type { Span } from '../../text/span.js'
import { decodeAt, decodedLength, NOTHING } from '../pages/decode.js'
import { easternLeads } from '../pages/multibyte-table.js'
import { firstPage, maskWhere, pageIndex, pageNames } from '../pages/page-index.js'
import type { ChosenToken } from './search.js'

/**
 * The pages in which every character beyond ASCII of the spans belongs to a sequence of UTF-8: a bit for each. What was
 * misread once and is UTF-8 throughout was most likely misread twice.
 */
export function findRepeated(text: string, spans: readonly Span[]): number {
  if (spans.length === 0) return 0
  return maskWhere(pageNames, (_, page) => spans.every(span => isSequences(text, span, page)))
}

/** Whether a span is UTF-8 throughout in a page, or may be in one of those of East Asia; soon seen of most. */
export function holdsSequences(text: string, span: Span): boolean {
  const { leads, trails } = pageIndex()
  const first = text.charCodeAt(span.start)
  for (let pages = leads(first) & trails(text.charCodeAt(span.start + 1)); pages !== 0; pages &= pages - 1)
    if (isSequences(text, span, firstPage(pages))) return true
  return easternLeads(first) !== 0
}

/**
 * Tells, of tokens in their order, whether one begins in what always stood there and goes on in what a layer before has
 * made: what was misread twice was so from its first byte on, and `è¯` before a mark just restored is no `诔`.
 */
export function createStraddle(text: string, uncovered: readonly Span[]): (one: ChosenToken) => boolean {
  let next = 0
  return ({ token: { loss }, page, start, end }) => {
    while ((uncovered[next]?.end ?? Infinity) <= start) next += 1
    const border = uncovered[next]?.start ?? Infinity
    if (border <= start || border >= end || text.charCodeAt(start) < 0x80) return false
    return (
      loss !== undefined ||
      (page < pageNames.length && readUntil(text, { start, end: border }, page) !== border)
    )
  }
}

const isSequences = (text: string, span: Span, page: number): boolean =>
  readUntil(text, span, page) !== undefined

/** Where the sequence ends that holds the end of a span, if the span is UTF-8 and ASCII throughout in a page. */
function readUntil(text: string, { start, end }: Span, page: number): number | undefined {
  let at = start
  while (at < end) {
    const decoded = text.charCodeAt(at) < 0x80 ? NOTHING : decodeAt(text, at, page)
    if (decoded === NOTHING && text.charCodeAt(at) >= 0x80) return undefined
    at += decoded === NOTHING ? 1 : decodedLength(decoded)
  }
  return at
}
