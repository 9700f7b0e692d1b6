/** Leads edits of the reading back to the raw text, the one that stands on disk. */
import { countWhile } from './count-while.js'
import type { TextEdit } from './edit.js'
import { type Patch, rawSpan, type Source } from './source.js'

/**
 * An edit of the reading as an edit of the raw text. Where it cuts into a repaired place, the rest of that place is
 * written as it was read: half a repair cannot be kept.
 */
export function rawEdit(source: Source, edit: TextEdit): TextEdit {
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

/** The last patch that begins early enough. Not looked for one by one: a garbled file has one in every line. */
export function lastPatch(patches: readonly Patch[], isEarly: (patch: Patch) => boolean): Patch | undefined {
  const early = countWhile(patches.length, index => {
    const patch = patches[index]
    return patch !== undefined && isEarly(patch)
  })
  return patches[early - 1]
}
