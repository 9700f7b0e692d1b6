/** Lists below a heading that are indented as code is: for Markdown alone. */
import type { Block, Code, Document } from '../markdown/block.js'
import { parsePart } from '../markdown/remark.js'
import { type Span, slice } from '../text/span.js'

/**
 * A document in which such code is a list. All of its items have the same bullet, as no other text in code has that stands
 * right below a heading.
 *
 *     ## To do
 *         * Oil the axle
 *         * Paint the door
 */
export function withIndentedLists(text: string, document: Document): Document {
  const lists = new Map(
    document.blocks.flatMap((block, at) => {
      const span = document.blocks[at - 1]?.kind === 'heading' ? listSpan(text, block) : undefined
      return span === undefined ? [] : [[block, span] as const]
    }),
  )
  if (lists.size === 0) return document
  const quoted = withQuoted(text, [...lists.values()])
  return {
    ...document,
    blocks: document.blocks.flatMap(block => {
      const span = lists.get(block)
      return span === undefined ? [block] : parsePart(quoted, span).flatMap(insideOf)
    }),
  }
}

/** Where the lines of a block stand, if it is such a list. */
function listSpan(text: string, block: Block): Span | undefined {
  if (block.kind !== 'code') return undefined
  const span = linesOf(text, block)
  const lines = slice(text, span)
  const bullet = BULLET.exec(lines)?.[1]
  const isList = bullet !== undefined && lines.split('\n').every(line => goesOn(line, bullet))
  return isList ? span : undefined
}

const linesOf = (text: string, { span: { start, end } }: Code): Span => ({
  start: text.lastIndexOf('\n', start - 1) + 1,
  end,
})

/** `    * Oil the axle` */
const BULLET = /^ {4}\s*([*+-])\s+\S*\p{L}/u

/** Whether a line is an item with a bullet, goes on with one, or is blank. */
const goesOn = (line: string, bullet: string): boolean =>
  line.trim() === '' || line.trimStart().startsWith(`${bullet} `) || /^ {6}/.test(line)

/** A text in which the mark of a quote takes the place of the first blank in each line of some stretches: behind it Markdown sees no code. */
function withQuoted(text: string, spans: readonly Span[]): string {
  const parts = spans.map((span, at) => {
    const before = { start: spans[at - 1]?.end ?? 0, end: span.start }
    return slice(text, before) + slice(text, span).replace(/^ /gm, '>')
  })
  return parts.join('') + text.slice(spans.at(-1)?.end)
}

const insideOf = (block: Block): readonly Block[] => (block.kind === 'quote' ? block.blocks : [block])
