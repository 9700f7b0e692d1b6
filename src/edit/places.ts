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
  const rankAfter = ranksOf(stretchesLeft(replacements))
  const from = inOrder(before.map(({ title }) => [rankAfter(title.span.start), title.span.start]))
  const to = inOrder(after.map(({ title }) => [title.span.start]))
  const places = new Map(from.map((index, rank) => [index, to[rank] ?? index]))
  return before.map((_, index) => places.get(index) ?? index)
}

export const isMoving = (replacements: readonly Replacement[]): boolean =>
  replacements.some(({ pieces }) => pieces.some(isKept))

const isKept = (piece: Piece): piece is Span => typeof piece !== 'string'

/** The indexes of keys in their order: by their first numbers, then by the next. */
const inOrder = (keys: readonly (readonly number[])[]): readonly number[] =>
  [...keys.keys()].toSorted((a, b) => compare(keys[a] ?? [], keys[b] ?? []))

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, at) => one - (b[at] ?? 0)).find(difference => difference !== 0) ?? 0

/** Tells of an offset in which stretch what stands there goes on; of what is gone, behind which one it stood. */
function ranksOf(stretches: readonly Span[]): (offset: number) => number {
  const ranked = stretches.map(({ start }, rank) => ({ start, rank })).toSorted((a, b) => a.start - b.start)
  return offset => ranked[countWhile(ranked.length, at => (ranked[at]?.start ?? 0) <= offset) - 1]?.rank ?? 0
}

/** What is left of the old text in the order of the new one: what stands between the replacements, and what they move. */
function stretchesLeft(replacements: readonly Replacement[]): readonly Span[] {
  const ordered = replacements.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const stretches = ordered.flatMap(({ span, pieces }, at) => [
    { start: ordered[at - 1]?.span.end ?? 0, end: span.start },
    ...pieces.filter(isKept),
  ])
  const rest = { start: ordered.at(-1)?.span.end ?? 0, end: Number.POSITIVE_INFINITY }
  return [...stretches, rest].filter(({ start, end }) => start < end)
}
