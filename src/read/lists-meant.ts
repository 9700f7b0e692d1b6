/** Lists that were not meant: what stands at the margin below a numbered item and is a part of it, and a `+` that joins two lines. */
import type { Block, Document, List } from '../markdown/block.js'
import { joinPhrases } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { withLabelsBelow } from './lazy-labels.js'
import { withNumberedLines } from './numbered-lines.js'

/**
 * A document in which such blocks stand in the item that they tell of. At the same margin they are blocks of their own for
 * Markdown alone: bullets right below an item, and all that parts the items of a series of issues.
 *
 *     1. The wheel is stuck (high)         1. The wheel is stuck
 *     - It creaks before it stops.
 *                                          - Severity: high
 *
 *                                          2. The gate creaks
 */
export function withListsMeant(text: string, document: Document): Document {
  const written = withLabelsBelow(text, document.blocks.flatMap(withNumberedLines))
  const blocks: Block[] = []
  const series = seriesIn(written)
  let isInSeries = false
  for (const block of written) {
    const above = blocks.at(-1)
    isInSeries = series.has(block) || (isInSeries && block.kind === 'list')
    const isPart = (isInSeries && !series.has(block)) || isRightBelow(text, above, block)
    const joined = joinedBy(text, above, block)
    if (joined !== undefined) blocks.splice(-1, 1, ...joined)
    else if (above?.kind === 'list' && block.kind === 'list' && isPart)
      blocks.splice(-1, 1, withInner(above, block))
    else blocks.push(block)
  }
  return { ...document, blocks }
}

/**
 * A text and what stands behind the `+` with which its next line happens to begin: as one, where the text breaks off amid a
 * sentence in a line that is full, and no other item follows.
 *
 *     The bell and the rope were tried out on the ferry (by the mate
 *     + two of the crew) before she left.
 */
function joinedBy(text: string, above: Block | undefined, below: Block): readonly Block[] | undefined {
  if (above?.kind !== 'paragraph' || below.kind !== 'list' || below.items.length > 1) return undefined
  const [item] = below.items
  const [first, ...rest] = item?.blocks ?? []
  if (item === undefined || first?.kind !== 'paragraph' || item.checkbox !== undefined) return undefined
  const isPlus = slice(text, item.marker).startsWith('+')
  const isNext = NEXT_LINE.test(slice(text, { start: above.span.end, end: item.marker.start }))
  if (!isPlus || !isNext || !BREAKS_OFF.test(above.text.text)) return undefined
  const span = { start: above.span.start, end: first.span.end }
  return [{ kind: 'paragraph', span, text: joinPhrases(text, above.text, first.text) }, ...rest]
}

/** A line as long as lines are where they are wrapped, without a mark that ends a sentence or introduces a list. */
const BREAKS_OFF = /[^\n]{40,}[^\s.:;!?。：；！？…*_]\s*$/u

/**
 * The lists of one numbered item each that follow each other with nothing but bullets between: the items of a series. Their
 * numbers count on, or are all the same.
 */
function seriesIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>()
  let last: List | undefined
  let isParted = false
  for (const block of blocks) {
    if (block.kind === 'list' && block.isOrdered) {
      if (last !== undefined && isParted && goesOn(last, block)) found.add(last).add(block)
      last = block.items.length === 1 ? block : undefined
      isParted = false
    } else if (block.kind === 'list') isParted = true
    else last = undefined
  }
  return found
}

/** Whether a numbered item follows another one: `1.` and `2.`, or `1.` again. */
function goesOn({ items: [above] }: List, { items }: List): boolean {
  const [below] = items
  const first = above?.ordinal
  const next = below?.ordinal
  return (
    items.length === 1 &&
    first !== undefined &&
    next !== undefined &&
    above?.indent === below?.indent &&
    (next === first || next === first + 1)
  )
}

/** Whether bullets stand right below a numbered item that has nothing but its line. */
function isRightBelow(text: string, above: Block | undefined, below: Block): boolean {
  if (above?.kind !== 'list' || below.kind !== 'list') return false
  const last = above.items.at(-1)
  return (
    above.isOrdered &&
    !below.isOrdered &&
    last?.blocks.length === 1 &&
    last.indent <= (below.items[0]?.indent ?? -1) &&
    NEXT_LINE.test(slice(text, { start: last.span.end, end: below.span.start }))
  )
}

const NEXT_LINE = /^[ \t]*\r?\n?[ \t]*$/

function withInner(above: List, inner: List): List {
  const { end } = inner.span
  const items = above.items.map((item, at) =>
    at < above.items.length - 1
      ? item
      : { ...item, span: { ...item.span, end }, blocks: [...item.blocks, inner] },
  )
  return { ...above, span: { ...above.span, end }, items }
}
