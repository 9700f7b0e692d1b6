import { sortEdits, type TextEdit } from './edit.js'

/** A stretch of the first text that still stands, or text that was put in since. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string }

/**
 * The edits of a text that do at once what lists of edits do one after the other. Each list must be free of clashes and
 * counts in the text that those before it have made.
 */
export function composeEdits(length: number, lists: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const whole: readonly Piece[] = [{ start: 0, end: length }]
  return gapsOf(lists.reduce<readonly Piece[]>(edited, whole), length)
}

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = []
  let done = 0
  for (const { span, text } of sortEdits(edits)) {
    result.push(...cut(pieces, done, span.start), { text })
    done = span.end
  }
  return [...result, ...cut(pieces, done, Number.POSITIVE_INFINITY)]
}

/** The pieces between two offsets. */
function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const size = 'text' in piece ? piece.text.length : piece.end - piece.start
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, size)
    if (from < to)
      found.push(
        'text' in piece
          ? { text: piece.text.slice(from, to) }
          : { start: piece.start + from, end: piece.start + to },
      )
    at += size
  }
  return found
}

/** What stands between the stretches that are left, in place of what stood there. */
function gapsOf(pieces: readonly Piece[], length: number): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let done = 0
  let text = ''
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ('text' in piece) {
      text += piece.text
      continue
    }
    if (text !== '' || piece.start > done) edits.push({ span: { start: done, end: piece.start }, text })
    done = piece.end
    text = ''
  }
  return edits
}
