/** Labelled lines at the margin right below a list: for Markdown they go on with its last item, though it is told no more of that. */
import type { Block, Item, List, Paragraph } from '../markdown/block.js'
import { type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'
import { slice, trimEnd } from '../text/span.js'
import { hasBoldLabel } from './labelled.js'

/**
 * Blocks in which a list that a labelled line introduces ends where another labelled line follows at the margin.
 *
 *     **Problem:** The crane stops
 *     - at low tide
 *     - in fog
 *     **Priority:** High
 */
export const withLabelsBelow = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block, at) => {
    const above = blocks[at - 1]
    const parted = block.kind === 'list' && isLabelled(above) ? cutList(text, block) : undefined
    return parted === undefined ? [block] : [parted.block, parted.below]
  })

const isLabelled = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && phraseLines(block.text).some(line => hasBoldLabel(line))

/** A block that was cut, and the paragraph that stands below it. */
interface Parted<Part> {
  readonly block: Part
  readonly below: Paragraph
}

function cutList(text: string, list: List): Parted<List> | undefined {
  const last = list.items.at(-1)
  const cut = last && cutItem(text, last)
  return (
    cut && {
      block: {
        ...list,
        span: endingWith(list.span, cut.block),
        items: [...list.items.slice(0, -1), cut.block],
      },
      below: cut.below,
    }
  )
}

function cutItem(text: string, item: Item): Parted<Item> | undefined {
  const last = item.blocks.at(-1)
  const cut =
    last?.kind === 'list'
      ? cutList(text, last)
      : last?.kind === 'paragraph'
        ? cutParagraph(text, last)
        : undefined
  return (
    cut && {
      block: {
        ...item,
        span: endingWith(item.span, cut.block),
        blocks: [...item.blocks.slice(0, -1), cut.block],
      },
      below: cut.below,
    }
  )
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

const endingWith = ({ start }: List['span'], { span: { end } }: Block | Item): List['span'] => ({
  start,
  end,
})
