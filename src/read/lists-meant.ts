/** What stands at the margin below a numbered item and was meant as a part of it. */
import type { Block, Document, List } from '../markdown/block.js'
import { slice } from '../text/span.js'

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
  const blocks: Block[] = []
  const series = seriesIn(document.blocks)
  let isInSeries = false
  for (const block of document.blocks) {
    const above = blocks.at(-1)
    isInSeries = series.has(block) || (isInSeries && block.kind === 'list')
    const isPart = (isInSeries && !series.has(block)) || isRightBelow(text, above, block)
    if (above?.kind === 'list' && block.kind === 'list' && isPart)
      blocks.splice(-1, 1, withInner(above, block))
    else blocks.push(block)
  }
  return { ...document, blocks }
}

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
    last.indent === below.items[0]?.indent &&
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
