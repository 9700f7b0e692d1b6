/** Labelled lines at the margin right below a list: for Markdown they go on with its last item, though it is told no more of that. */
import type { Block, Item, List, Paragraph } from '../markdown/block.js'
import { type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'
import { slice, trimEnd } from '../text/span.js'
import { hasBoldLabel } from './labelled.js'

/**
 * Blocks in which a list that a labelled line introduces ends where another labelled line follows at the margin; items behind
 * that are a list of their own.
 *
 *     **Problem:** The crane stops
 *     - at low tide
 *     - in fog
 *     **Cause:**
 *     - The valve sticks
 *     **Priority:** High
 */
export const withLabelsBelow = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block, at) =>
    block.kind === 'list' && isLabelled(blocks[at - 1]) ? partList(text, block) : [block],
  )

const isLabelled = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && phraseLines(block.text).some(line => hasBoldLabel(line))

function partList(text: string, list: List): Block[] {
  const parted: Block[] = []
  let items: Item[] = []
  for (const item of list.items) {
    const cut = cutItem(text, item)
    items.push(cut?.block ?? item)
    if (cut === undefined) continue
    parted.push(listOf(list, items), cut.below)
    items = []
  }
  return items.length > 0 ? [...parted, listOf(list, items)] : parted
}

const listOf = (list: List, items: readonly Item[]): List => ({
  ...list,
  items,
  span: { start: items[0]?.span.start ?? list.span.start, end: items.at(-1)?.span.end ?? list.span.end },
})

/** A block that was cut, and the paragraph that stands below it. */
interface Parted<Part> {
  readonly block: Part
  readonly below: Paragraph
}

/** An item without the labelled lines with which its last paragraph goes on, or that of the last item in it. */
function cutItem(text: string, item: Item): Parted<Item> | undefined {
  const last = item.blocks.at(-1)
  const cut =
    last?.kind === 'list'
      ? cutLast(text, last)
      : last?.kind === 'paragraph'
        ? cutParagraph(text, last)
        : undefined
  return (
    cut && {
      block: {
        ...item,
        span: { start: item.span.start, end: cut.block.span.end },
        blocks: [...item.blocks.slice(0, -1), cut.block],
      },
      below: cut.below,
    }
  )
}

function cutLast(text: string, list: List): Parted<List> | undefined {
  const last = list.items.at(-1)
  const cut = last && cutItem(text, last)
  return cut && { block: listOf(list, [...list.items.slice(0, -1), cut.block]), below: cut.below }
}

function cutParagraph(text: string, paragraph: Paragraph): Parted<Paragraph> | undefined {
  const { span, text: phrase } = paragraph
  let at = 0
  for (const line of phraseLines(phrase)) {
    const start = at > 0 ? labelAtMargin(text, line) : undefined
    if (start !== undefined) {
      const own = { start: span.start, end: trimEnd(text, { start: span.start, end: start }).end }
      return {
        block: { ...paragraph, span: own, text: subPhrase(phrase, { start: 0, end: at - 1 }) },
        below: {
          kind: 'paragraph',
          span: { start, end: span.end },
          text: subPhrase(phrase, { start: at, end: phrase.text.length }),
        },
      }
    }
    at += line.text.length + 1
  }
  return undefined
}

/** Where a line begins that has a bold label and no blanks before it. */
function labelAtMargin(text: string, line: Phrase): number | undefined {
  const start = line.marks.find(mark => mark.kind === 'strong' && mark.span.start === 0)?.source.start
  return start !== undefined && hasBoldLabel(line) && slice(text, { start: start - 1, end: start }) === '\n'
    ? start
    : undefined
}
