/** Labelled lines that a line of hyphens below them turns into a heading. */
import type { Block, Document, Heading } from '../markdown/block.js'
import { phraseLines } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { type Ground, readLabelled } from './labelled.js'

/**
 * A document in which such lines are what their author meant: a paragraph of fields, and a divider.
 *
 *     **ID:** 101
 *     **Status:** Open
 *     ---
 */
export const withoutFalseHeadings = (ground: Ground, document: Document): Document => ({
  ...document,
  blocks: document.blocks.flatMap((block): Block[] =>
    block.kind === 'heading' && holdsFields(ground, block)
      ? [{ kind: 'paragraph', span: block.text.span, text: block.text }, dividerOf(ground, block)]
      : [block],
  ),
})

/** Whether a heading has several lines and each is a known label with its value. */
function holdsFields(ground: Ground, { text }: Heading): boolean {
  if (!text.text.includes('\n')) return false
  return phraseLines(text).every(line => readLabelled(ground, line)?.field.name !== undefined)
}

function dividerOf({ text }: Ground, { span }: Heading): Block {
  const start =
    span.start +
    slice(text, span)
      .trimEnd()
      .search(/[=-]+$/)
  return { kind: 'divider', span: { start, end: span.end } }
}
