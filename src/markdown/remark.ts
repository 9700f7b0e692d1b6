import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Span } from '../text/span.js'
import type { Block } from './block.js'
import { buildBlock, buildCell } from './build-block.js'
import type { Phrase } from './phrase.js'

/** The tree of a text as remark builds it (CommonMark 0.31 with GFM); no room but this one knows its nodes. */
export const parseTree = (text: string): Root => processor.parse(text)

/**
 * The transforms of GFM look for autolinks a second time, in places that its tokenizer passes over, and forget where
 * they stand. A text that is a link in no place is worse than a text that is no link.
 */
function dropTransforms(this: Processor): undefined {
  const extensions = this.data().fromMarkdownExtensions?.flat(2) ?? []
  this.data(
    'fromMarkdownExtensions',
    extensions.map(extension => ({ ...extension, transforms: [] })),
  )
}

const processor = unified().use(remarkParse).use(remarkGfm).use(dropTransforms).freeze()

/** The blocks of a part of the text, as if the prefix stood before it; those of the prefix are left out. */
export function parsePart(text: string, span: Span, prefix = ''): Block[] {
  const ground = { source: text, offset: span.start - prefix.length }
  return parseTree(prefix + text.slice(span.start, span.end))
    .children.filter(node => (node.position?.start.offset ?? 0) >= prefix.length)
    .flatMap(node => buildBlock(ground, node))
}

/** The phrase of a part of the text that is a paragraph; undefined if by itself it is something else, or very long. */
export function parseParagraph(text: string, span: Span): Phrase | undefined {
  if (span.end - span.start > LONGEST_PHRASE) return undefined
  // The blanks at its end belong to it: `www. ` is a link where `www.` is none.
  const feed = text.indexOf('\n', span.end)
  const [block, ...more] = parsePart(text, { start: span.start, end: feed < 0 ? text.length : feed })
  return block?.kind === 'paragraph' && more.length === 0 ? block.text : undefined
}

/** The phrase between two pipes, read below the head of a table. */
export function parseCell(text: string, slot: Span): Phrase | undefined {
  if (slot.end - slot.start > LONGEST_PHRASE) return undefined
  const [table] = parseTree(`${HEAD}${text.slice(slot.start - 1, slot.end + 1)}`).children
  const cell = table?.type === 'table' ? table.children[1]?.children[0] : undefined
  const ground = { source: text, offset: slot.start - 1 - HEAD.length }
  return cell && buildCell(ground, cell).text
}

const HEAD = '|a|\n|-|\n'

/** What takes the parser long it should be given once, and not first by itself and then with its neighbours. */
const LONGEST_PHRASE = 4_000
