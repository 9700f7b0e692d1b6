/** Bullets that their author meant as parts of the numbered item right above them. */
import type { Block, Document, List } from '../markdown/block.js'
import { slice } from '../text/span.js'

/**
 * A document in which such bullets stand in the item that they tell of. Without a blank line between, and at the same
 * margin, they are another list for Markdown alone.
 *
 *     1. The wheel is stuck (high)
 *     - It creaks before it stops.
 */
export function withListsMeant(text: string, document: Document): Document {
  const blocks: Block[] = []
  for (const block of document.blocks) {
    const above = blocks.at(-1)
    if (above?.kind === 'list' && block.kind === 'list' && isPart(text, above, block))
      blocks.splice(-1, 1, withInner(above, block))
    else blocks.push(block)
  }
  return { ...document, blocks }
}

/** Whether bullets stand right below a numbered item that has nothing but its line. */
function isPart(text: string, above: List, below: List): boolean {
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
