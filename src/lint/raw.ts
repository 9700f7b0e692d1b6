/** Leads what rules say of the reading back to the raw text, the one that stands on disk. */
import { countWhile } from '../text/count-while.js'
import type { TextEdit } from '../text/edit.js'
import type { Fix, Remark } from '../text/finding.js'
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

/**
 * An edit of the reading as an edit of the raw text. Where it cuts into a repaired place, the rest of that place is
 * written as it was read: half a repair cannot be kept.
 */
function rawEdit(source: Source, edit: TextEdit): TextEdit {
  const start = patchAround(source.patches, edit.span.start)?.textSpan.start ?? edit.span.start
  const end = patchAround(source.patches, edit.span.end)?.textSpan.end ?? edit.span.end
  const before = source.text.slice(start, edit.span.start)
  const after = source.text.slice(edit.span.end, end)
  return { span: rawSpan(source, edit.span), text: before + edit.text + after }
}

/** The repaired place that an offset of the reading cuts into. */
function patchAround(patches: readonly Patch[], offset: number): Patch | undefined {
  const patch = lastPatch(patches, ({ textSpan }) => textSpan.start < offset)
  return patch !== undefined && offset < patch.textSpan.end ? patch : undefined
}

/** Where a place of the raw text stands in the reading; the start of the repair for a place inside one. */
function readingOffset(patches: readonly Patch[], rawOffset: number): number {
  const patch = lastPatch(patches, ({ rawSpan }) => rawSpan.start <= rawOffset)
  if (patch === undefined) return rawOffset
  return rawOffset < patch.rawSpan.end
    ? patch.textSpan.start
    : rawOffset - patch.rawSpan.end + patch.textSpan.end
}

/** The last patch that begins early enough. Not looked for one by one: a garbled file has one in every line. */
function lastPatch(patches: readonly Patch[], isEarly: (patch: Patch) => boolean): Patch | undefined {
  const early = countWhile(patches.length, index => {
    const patch = patches[index]
    return patch !== undefined && isEarly(patch)
  })
  return patches[early - 1]
}
