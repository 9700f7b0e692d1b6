/** Headings that lack the blank behind their hashes: paragraphs for Markdown. */
import type { Block, Document, Heading, Paragraph } from '../markdown/block.js'
import { type Phrase, phraseLines, sourceSpan, subPhrase } from '../markdown/phrase.js'
import { belowFirstLine } from './headline.js'
import type { Ground } from './labelled.js'
import { isOnlyWords } from './roles.js'

/**
 * A document in which such lines are headings where they say of what state, level or kind the issues are that stand below
 * them, and so are those beside them over a list or a table. Those that name an issue open it as they stand.
 *
 *     ##Closed
 *
 *     ###Slow start
 *     It took a minute.
 */
export function withTightHeadings({ words }: Ground, document: Document): Document {
  const lines = document.blocks.map(tightLine)
  const saying = lines.map(line => line !== undefined && isOnlyWords(line.text.text, words))
  const depths = new Set(lines.flatMap((line, at) => (line !== undefined && saying[at] ? [line.depth] : [])))
  if (depths.size === 0) return document
  return {
    ...document,
    blocks: document.blocks.flatMap((block, at): Block[] => {
      const line = lines[at]
      const isBeside = line !== undefined && depths.has(line.depth) && holdsList(document.blocks[at + 1])
      return line !== undefined && (saying[at] || isBeside) ? headingOf(line) : [block]
    }),
  }
}

const holdsList = (block: Block | undefined): boolean => block?.kind === 'list' || block?.kind === 'table'

/** A line that begins with hashes, without them, and the paragraph that it opens. */
interface TightLine {
  readonly block: Paragraph
  readonly depth: number
  readonly text: Phrase
}

function tightLine(block: Block): TightLine | undefined {
  const [line] = block.kind === 'paragraph' && block.text.text.startsWith('##') ? phraseLines(block.text) : []
  const depth = HASHES.exec(line?.text ?? '')?.[0].length
  if (block.kind !== 'paragraph' || line === undefined || depth === undefined) return undefined
  return { block, depth, text: subPhrase(line, { start: depth, end: line.text.length }) }
}

/** A single hash opens a tag, too. */
const HASHES = /^#{2,6}(?=[^\s#\d])/u

function headingOf({ block, depth, text }: TightLine): Block[] {
  const { start } = block.span
  const { end } = sourceSpan(text, { start: 0, end: text.text.length })
  const heading: Heading = { kind: 'heading', span: { start, end }, depth, text }
  return [heading, ...belowFirstLine(block)]
}
