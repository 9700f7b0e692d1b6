import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, Document, FrontMatter } from './block.js'
import { buildBlock } from './build-block.js'
import { type Chunk, type Chunking, chunkText, matchLabel } from './chunk.js'

/**
 * The blocks of a Markdown text (CommonMark 0.31 with the tables, task lists, strike-through and autolinks of GFM).
 * Any text gives a document; what no parser can be trusted with comes back as an `unparsed` block.
 */
export function parseMarkdown(text: string): Document {
  const frontMatter = findFrontMatter(text)
  const chunking = chunkText(text, frontMatter?.span.end ?? 0)
  const blocks: Block[] = []
  let splitsList = false
  for (const chunk of chunking.chunks) {
    addBlocks(blocks, parseChunk(text, chunk, chunking), splitsList)
    splitsList = chunk.splitsList
  }
  return { span: { start: 0, end: text.length }, frontMatter, blocks }
}

/** YAML between `---` lines at the very top. A `---` over anything that is not `key: value` is a divider. */
function findFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\r?\n((?:[^\n]*\n){0,200}?)---[ \t]*(?:\r?\n|$)/.exec(text)
  const value = match?.[1]
  if (match === null || value === undefined || !/^\s*(?:#[^\n]*\n\s*)*[\w"'-]+[ \t]*:(?:\s|$)/.test(value))
    return undefined
  return { span: { start: 0, end: match[0].length }, value }
}

function parseChunk(text: string, chunk: Chunk, chunking: Chunking): Block[] {
  if (chunk.hazard !== undefined) return [{ kind: 'unparsed', span: chunk.span, why: chunk.hazard }]
  const own = text.slice(chunk.span.start, chunk.span.end)
  const root = parseTree(chunk.isOpen ? own : own + definitionsFor(own, chunking))
  const ground = { source: text, offset: chunk.span.start }
  return root.children.filter(node => startOf(node) < own.length).flatMap(node => buildBlock(ground, node))
}

const startOf = (node: RootContent): number => node.position?.start.offset ?? 0

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** The tree of a text as remark builds it. Only this file and those that build blocks from it know its nodes. */
const parseTree = (text: string): Root => processor.parse(text)

/** The definitions from elsewhere that the chunk's references need, to stand behind it. */
function definitionsFor(own: string, chunking: Chunking): string {
  if (chunking.chunks.length === 1 || chunking.definitions.length === 0) return ''
  const mentioned = new Set(
    Array.from(own.matchAll(/\[([^\][]{1,200})\]/g), match => matchLabel(match[1] ?? '')),
  )
  const needed = chunking.definitions.filter(definition => mentioned.has(definition.label))
  return needed.length === 0 ? '' : `\n\n${needed.map(definition => definition.text).join('\n')}\n`
}

/** Appends blocks; the first list goes on with the list before it where the text was cut between two items. */
function addBlocks(blocks: Block[], more: readonly Block[], splitsList: boolean): void {
  const last = blocks.at(-1)
  const [first, ...rest] = more
  const isSplit =
    splitsList && last?.kind === 'list' && first?.kind === 'list' && last.isOrdered === first.isOrdered
  if (!isSplit) {
    blocks.push(...more)
    return
  }
  const span = { start: last.span.start, end: first.span.end }
  blocks[blocks.length - 1] = { ...last, span, items: [...last.items, ...first.items] }
  blocks.push(...rest)
}
