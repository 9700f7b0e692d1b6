/** Keeps account of what stands where while a text is repaired layer by layer. */
import type { Span } from '../../text/span.js'
import type { PageName } from '../pages/pages.js'
import type { Confidence } from '../result.js'
import type { LossKind } from '../tokens/token.js'

/** How a replacement came about. */
export interface Origin {
  /** The misreadings undone, the outermost first. */
  readonly pages: readonly PageName[]
  readonly loss: LossKind | undefined
  readonly confidence: Confidence
}

/** A replacement in the current text. */
export interface Change extends Origin {
  readonly span: Span
  readonly text: string
}

/** A place of the current text that differs from the given text, and where it stood there. */
export interface Piece extends Origin {
  readonly span: Span
  readonly source: Span
}

/** A text under repair: the current text, and its pieces in order. */
export interface Layered {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Makes the changes (disjoint, ascending); a piece that a change touches becomes part of the new piece. */
export function applyChanges(layered: Layered, changes: readonly Change[]): Layered {
  if (changes.length === 0) return layered
  if (layered.pieces.length === 0) return applyFirst(layered.text, changes)
  const parts: string[] = []
  const pieces: Piece[] = []
  let done = 0
  let length = 0
  let shift = 0
  for (const group of groupOverlaps(layered.pieces, changes)) {
    const untouched = untouchedPiece(group)
    if (untouched !== undefined) {
      pieces.push(movedBy(length - done, untouched))
      shift = untouched.source.end - untouched.span.end
      continue
    }
    length += group.span.start - done
    parts.push(layered.text.slice(done, group.span.start))
    const sourceStart = group.span.start + shift
    const lastPiece = group.pieces.at(-1)
    if (lastPiece !== undefined) shift = lastPiece.source.end - lastPiece.span.end
    const text = changedText(layered.text, group)
    parts.push(text)
    const { pages, loss, confidence } = originOf(group)
    pieces.push({
      span: { start: length, end: length + text.length },
      source: { start: sourceStart, end: group.span.end + shift },
      pages,
      loss,
      confidence,
    })
    length += text.length
    done = group.span.end
  }
  parts.push(layered.text.slice(done))
  return { text: parts.join(''), pieces }
}

/** The changes of a text that has none yet. */
function applyFirst(text: string, changes: readonly Change[]): Layered {
  const parts: string[] = []
  const pieces: Piece[] = []
  let done = 0
  let length = 0
  for (const { span, text: after, pages, loss, confidence } of changes) {
    parts.push(text.slice(done, span.start), after)
    length += span.start - done
    pieces.push({
      span: { start: length, end: length + after.length },
      source: span,
      pages,
      loss,
      confidence,
    })
    length += after.length
    done = span.end
  }
  parts.push(text.slice(done))
  return { text: parts.join(''), pieces }
}

/** Pieces and changes that overlap each other. */
interface Group {
  readonly span: Span
  readonly pieces: readonly Piece[]
  readonly changes: readonly Change[]
}

function* groupOverlaps(pieces: readonly Piece[], changes: readonly Change[]): Generator<Group> {
  let piece = 0
  let change = 0
  while (piece < pieces.length || change < changes.length) {
    const start = Math.min(pieces[piece]?.span.start ?? Infinity, changes[change]?.span.start ?? Infinity)
    const [firstPiece, firstChange] = [piece, change]
    let end = start + 1
    for (let grown = true; grown; ) {
      grown = false
      for (let next = pieces[piece]; next !== undefined && next.span.start < end; next = pieces[piece]) {
        end = Math.max(end, next.span.end)
        piece += 1
        grown = true
      }
      for (let next = changes[change]; next !== undefined && next.span.start < end; next = changes[change]) {
        end = Math.max(end, next.span.end)
        change += 1
        grown = true
      }
    }
    yield {
      span: { start, end },
      pieces: pieces.slice(firstPiece, piece),
      changes: changes.slice(firstChange, change),
    }
  }
}

/** The piece that a group is, if it is nothing else. */
const untouchedPiece = ({ span, pieces, changes }: Group): Piece | undefined =>
  changes.length === 0 && pieces.length === 1 && span.end === pieces[0]?.span.end ? pieces[0] : undefined

const movedBy = (distance: number, { span, source, pages, loss, confidence }: Piece): Piece => ({
  span: { start: span.start + distance, end: span.end + distance },
  source,
  pages,
  loss,
  confidence,
})

function changedText(text: string, { span, changes }: Group): string {
  const parts: string[] = []
  let done = span.start
  for (const change of changes) {
    parts.push(text.slice(done, change.span.start), change.text)
    done = change.span.end
  }
  return parts.join('') + text.slice(done, span.end)
}

function originOf({ pieces, changes }: Group): Origin {
  const [only] = changes
  if (pieces.length === 0 && changes.length === 1 && only !== undefined) {
    return { pages: only.pages, loss: only.loss, confidence: only.confidence }
  }
  const all = [...pieces, ...changes]
  return {
    pages: [...deepest(pieces), ...deepest(changes)],
    loss: all.find(one => one.loss !== undefined)?.loss,
    confidence: weakest(all),
  }
}

/** The confidence of a whole is that of its weakest part. */
export const weakest = (origins: readonly Origin[]): Confidence =>
  (['guessed', 'inferred'] as const).find(least => origins.some(one => one.confidence === least)) ?? 'exact'

/** The longest chain of pages among origins. */
const deepest = (origins: readonly Origin[]): readonly PageName[] =>
  origins.reduce<readonly PageName[]>((best, one) => (one.pages.length > best.length ? one.pages : best), [])
