/** Follows issues through a change of the text: what is moved stands elsewhere afterwards, and all else keeps its order. */
import type { Issue } from '../issue/model.js'
import { countWhile } from '../text/count-while.js'
import type { Span } from '../text/span.js'
import type { Piece, Replacement } from './page.js'

/** Where each issue stands among those that are read afterwards. */
export function placesAfter(
  replacements: readonly Replacement[],
  { before, after }: { readonly before: readonly Issue[]; readonly after: readonly Issue[] },
): readonly number[] {
  if (!isMoving(replacements)) return before.map((_, index) => index)
  const offsetAfter = followOffsets(replacements)
  const from = inOrder(before.map(({ title }) => offsetAfter(title.span.start)))
  const to = inOrder(after.map(({ title }) => title.span.start))
  const places = new Map(from.map((index, rank) => [index, to[rank] ?? index]))
  return before.map((_, index) => places.get(index) ?? index)
}

export const isMoving = (replacements: readonly Replacement[]): boolean =>
  replacements.some(({ pieces }) => pieces.some(isKept))

const isKept = (piece: Piece): piece is Span => typeof piece !== 'string'

/** The indexes of offsets in the order of the text. */
const inOrder = (offsets: readonly number[]): readonly number[] =>
  [...offsets.keys()].toSorted((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0))

/** A stretch of the old text, and where it stands in the new one. */
interface Stretch {
  readonly start: number
  readonly length: number
  readonly at: number
}

/** Tells where what stood at an offset stands afterwards; of what is gone, where it would stand. */
function followOffsets(replacements: readonly Replacement[]): (offset: number) => number {
  const stretches = stretchesLeft(replacements).toSorted((a, b) => a.start - b.start)
  return offset => {
    const last =
      stretches[countWhile(stretches.length, index => (stretches[index]?.start ?? 0) <= offset) - 1]
    return last === undefined ? offset : last.at + Math.min(offset - last.start, last.length)
  }
}

/** What is left of the old text in the order of the new one: what stands between the replacements, and what they move. */
function stretchesLeft(replacements: readonly Replacement[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  let at = 0
  const keep = ({ start, end }: Span): void => {
    stretches.push({ start, length: end - start, at })
    at += end - start
  }
  for (const { span, pieces } of replacements.toSorted((a, b) => inTextOrder(a.span, b.span))) {
    keep({ start: done, end: span.start })
    for (const piece of pieces) {
      if (isKept(piece)) keep(piece)
      else at += piece.length
    }
    done = span.end
  }
  return [...stretches, { start: done, length: Number.POSITIVE_INFINITY, at }]
}

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
