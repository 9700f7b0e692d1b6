/** Leads what rules say of the reading back to the raw text, the one that stands on disk. */
import type { Fix, Remark } from '../text/finding.js'
import { lastPatch, rawEdit } from '../text/raw-edit.js'
import { type Patch, rawSpan, type Source } from '../text/source.js'
import type { Span } from '../text/span.js'

/** A remark in offsets of the raw text, and the place in the reading that it speaks of. */
export interface RawRemark {
  readonly inRaw: Remark
  readonly place: Span
}

/** The remark with all its spans and edits counted in the raw text. */
export function toRaw(remark: Remark, offsets: 'reading' | 'raw', source: Source): RawRemark {
  if (source.patches.length === 0) return { inRaw: remark, place: remark.span }
  if (offsets === 'raw') return { inRaw: remark, place: toReading(source, remark.span) }
  const { span, message, related, fix } = remark
  const inRaw: Remark = {
    span: rawSpan(source, span),
    message,
    ...(related && { related: related.map(place => ({ ...place, span: rawSpan(source, place.span) })) }),
    ...(fix && { fix: rawFix(source, fix) }),
  }
  return { inRaw, place: span }
}

/** Where a stretch of the raw text stands in the reading. */
export const toReading = ({ patches }: Source, { start, end }: Span): Span => ({
  start: readingOffset(patches, start),
  end: readingOffset(patches, end),
})

function rawFix(source: Source, fix: Fix): Fix {
  const [first, ...rest] = fix.edits
  return { ...fix, edits: [rawEdit(source, first), ...rest.map(edit => rawEdit(source, edit))] }
}

/** Where a place of the raw text stands in the reading; the start of the repair for a place inside one. */
function readingOffset(patches: readonly Patch[], rawOffset: number): number {
  const patch = lastPatch(patches, ({ rawSpan }) => rawSpan.start <= rawOffset)
  if (patch === undefined) return rawOffset
  return rawOffset < patch.rawSpan.end
    ? patch.textSpan.start
    : rawOffset - patch.rawSpan.end + patch.textSpan.end
}
