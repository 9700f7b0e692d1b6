import { failure, type Result, success } from './result.js'
import type { Span } from './span.js'

/** A replacement: `''` deletes the span, an empty span inserts the text before its offset. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/** Two edits that want the same character, or one that reaches outside the text. */
export interface Clash {
  readonly first: TextEdit
  readonly second?: TextEdit
}

/**
 * The text with all edits made, or the clash that forbids it: edits are applied together or not at all.
 * Offsets are those of the given text. Insertions at one offset keep their order.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): Result<string, Clash> {
  const sorted = sortEdits(edits)
  const clash = findClash(text, sorted)
  if (clash !== undefined) return failure(clash)
  const parts: string[] = []
  let done = 0
  for (const edit of sorted) {
    parts.push(text.slice(done, edit.span.start), edit.text)
    done = edit.span.end
  }
  return success(parts.join('') + text.slice(done))
}

/** Edits in the order of the text; at one offset insertions come before replacements. */
export const sortEdits = (edits: readonly TextEdit[]): TextEdit[] => edits.toSorted(inTextOrder)

/** Less than 0 where the first edit stands before the second. */
export const inTextOrder = (a: TextEdit, b: TextEdit): number =>
  a.span.start - b.span.start || a.span.end - b.span.end

function findClash(text: string, sorted: readonly TextEdit[]): Clash | undefined {
  let previous: TextEdit | undefined
  for (const edit of sorted) {
    const { start, end } = edit.span
    if (start < 0 || end < start || end > text.length) return { first: edit }
    if (previous !== undefined && start < previous.span.end) return { first: previous, second: edit }
    previous = edit
  }
  return undefined
}
