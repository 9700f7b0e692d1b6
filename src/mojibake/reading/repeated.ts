/** Tells whether what came out of a misreading was misread before: it is UTF-8 once more. */
import type { Span } from '../../text/span.js'
import { decodeAt, decodedLength, NOTHING } from '../pages/decode.js'
import { easternLeads } from '../pages/multibyte-table.js'
import { firstPage, maskWhere, pageIndex, pageNames } from '../pages/page-index.js'

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

function isSequences(text: string, { start, end }: Span, page: number): boolean {
  for (let at = start; at < end; ) {
    const decoded = text.charCodeAt(at) < 0x80 ? NOTHING : decodeAt(text, at, page)
    if (decoded === NOTHING && text.charCodeAt(at) >= 0x80) return false
    at += decoded === NOTHING ? 1 : decodedLength(decoded)
  }
  return true
}
