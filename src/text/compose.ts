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
  const rest = createCutter(pieces)
  for (const { span, text } of sortEdits(edits)) {
    for (const piece of rest(span.start)) result.push(piece)
    rest(span.end)
    result.push({ text })
  }
  return [...result, ...rest(Number.POSITIVE_INFINITY)]
}

/** Cuts off the pieces up to an offset, from where the last cut was. All cuts together take one walk along the pieces. */
function createCutter(pieces: readonly Piece[]): (end: number) => readonly Piece[] {
  let index = 0
  let at = 0
  let done = 0
  return end => {
    const found: Piece[] = []
    for (let piece = pieces[index]; piece !== undefined && at < end; piece = pieces[index]) {
      const size = sizeOf(piece)
      const [from, to] = [Math.max(done - at, 0), Math.min(end - at, size)]
      if (from < to) found.push(partOf(piece, from, to))
      if (end < at + size) break
      at += size
      index += 1
    }
    done = Math.max(done, end)
    return found
  }
}

const sizeOf = (piece: Piece): number => ('text' in piece ? piece.text.length : piece.end - piece.start)

const partOf = (piece: Piece, from: number, to: number): Piece =>
  'text' in piece
    ? { text: piece.text.slice(from, to) }
    : { start: piece.start + from, end: piece.start + to }

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
