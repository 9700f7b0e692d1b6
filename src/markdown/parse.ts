import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Block, Document, FrontMatter, List } from './block.js'
import { buildBlock } from './build-block.js'
import { CHUNK_TARGET, type Chunk, chunkText } from './chunk.js'

/**
 * The blocks of a Markdown text (CommonMark 0.31 with the tables, task lists, strike-through and autolinks of GFM).
 * Any text gives a document; what no parser can be trusted with comes back as an `unparsed` block.
 * The text is parsed in pieces of about `chunkTarget` characters, which is not to be seen in the document.
 */
export function parseMarkdown(text: string, chunkTarget = CHUNK_TARGET): Document {
  const frontMatter = findFrontMatter(text)
  const chunks = chunkText(text, frontMatter?.span.end ?? 0, chunkTarget)
  const definitions = findDefinitions(text, chunks)
  const blocks: Block[] = []
  let splitsList = false
  for (const chunk of chunks) {
    addBlocks(blocks, parseChunk(text, chunk, definitions), splitsList ? text : undefined)
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

function parseChunk(text: string, chunk: Chunk, definitions: Definitions): Block[] {
  if (chunk.hazard !== undefined) return [{ kind: 'unparsed', span: chunk.span, why: chunk.hazard }]
  const own = text.slice(chunk.span.start, chunk.span.end)
  const prefix = prefixFor(own, definitions)
  const root = parseTree(prefix + own)
  const ground = { source: text, offset: chunk.span.start - prefix.length }
  return root.children
    .filter(node => startOf(node) >= prefix.length)
    .flatMap(node => buildBlock(ground, node))
}

const startOf = (node: RootContent): number => node.position?.start.offset ?? 0

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

/** The tree of a text as remark builds it. Only this file and those that build blocks from it know its nodes. */
const parseTree = (text: string): Root => processor.parse(text)

/** The labels of the link and footnote definitions of a text that is parsed in pieces, normalised, with their text. */
type Definitions = ReadonlyMap<string, string>

/** A reference is one only if its definition stands somewhere: the definitions are found before the rest is read. */
function findDefinitions(text: string, chunks: readonly Chunk[]): Definitions {
  const found = new Map<string, string>()
  if (chunks.length < 2) return found
  for (const { span, hazard } of chunks) {
    const own = text.slice(span.start, span.end)
    if (hazard !== undefined || !DEFINITION.test(own)) continue
    for (const node of definitionsIn(parseTree(own))) {
      const label = node.type === 'definition' ? node.identifier : `^${node.identifier}`
      found.set(matchLabel(label), node.type === 'definition' ? `[${label}]: x\n` : `[${label}]: x\n\n`)
    }
  }
  return found
}

/** `[label]: target`, the beginning of a definition, perhaps in a quote or a list. */
const DEFINITION = /^(?:[ \t]|>|[-*+][ \t]|\d+[.)][ \t])*\[(?:[^\]\\[]|\\.){1,999}\]:/m

function* definitionsIn(root: Root): Generator<Definition | FootnoteDefinition> {
  const open: RootContent[] = [...root.children]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') yield node
    if ('children' in node) for (const child of node.children) open.push(child)
  }
}

/** The definitions that a piece mentions, to stand in front of it, with a divider that nothing reaches across. */
function prefixFor(own: string, definitions: Definitions): string {
  if (definitions.size === 0) return ''
  const labels = new Set(Array.from(own.matchAll(LABEL), match => matchLabel(match[1] ?? '')))
  const needed = Array.from(labels, label => definitions.get(label)).filter(text => text !== undefined)
  return needed.length === 0 ? '' : `${needed.toSorted().join('')}\n***\n\n`
}

/** `[label]`; brackets inside are escaped. */
const LABEL = /\[((?:[^\]\\[]|\\.){1,999})\]/gs

/** Labels match without regard to case and to runs of white space (CommonMark 0.31, “matches”). */
const matchLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()

/** Appends blocks; where the `text` was cut between two items, the first list goes on with the list before it. */
function addBlocks(blocks: Block[], more: readonly Block[], text: string | undefined): void {
  const last = blocks.at(-1)
  const first = more[0]
  const goesOn =
    text !== undefined &&
    last?.kind === 'list' &&
    first?.kind === 'list' &&
    delimiterOf(text, last) === delimiterOf(text, first)
  if (goesOn) {
    const span = { start: last.span.start, end: first.span.end }
    blocks[blocks.length - 1] = { ...last, span, items: last.items.concat(first.items) }
  }
  for (const block of goesOn ? more.slice(1) : more) blocks.push(block)
}

/** `-`, `*`, `+`, `.` or `)`: lists with different ones are different lists. */
const delimiterOf = (text: string, list: List): string =>
  text.charAt((list.items.at(-1)?.marker.end ?? 1) - 1)
