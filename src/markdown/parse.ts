import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { type Span, slice } from '../text/span.js'
import type { Block, Document, FrontMatter, List } from './block.js'
import { CHUNK_TARGET, type Chunk, chunkText } from './chunk.js'
import { readPlainBlocks } from './plain-block.js'
import { linesFrom } from './plain-line.js'
import { parseCell, parseParagraph, parsePart, parseTree } from './remark.js'

/**
 * The blocks of a Markdown text (CommonMark 0.31 with the tables, task lists, strike-through and autolinks of GFM).
 * Any text gives a document; what no parser can be trusted with comes back as an `unparsed` block.
 * What is plain is read without the parser, and what is not is parsed in pieces of about `chunkTarget` characters;
 * neither is to be seen in the document.
 */
export function parseMarkdown(text: string, chunkTarget?: number): Document {
  const frontMatter = findFrontMatter(text)
  const from = frontMatter?.span.end ?? 0
  const blocks = DEFINITION.test(text)
    ? parseInChunks(text, from, chunkTarget ?? CHUNK_TARGET)
    : readOrParse(text, from, chunkTarget ?? PIECE_TARGET)
  return { span: { start: 0, end: text.length }, frontMatter, blocks }
}

/** Plain blocks are read; where one is not plain, the parser gets a piece as small as can be. */
function readOrParse(text: string, from: number, target: number): Block[] {
  const ground = {
    source: text,
    parseParagraph: (span: Span) => parseParagraph(text, span),
    parseCell: (slot: Span) => parseCell(text, slot),
  }
  const lines = linesFrom(text, from)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const plain = readPlainBlocks(ground, lines, at)
    addBlocks(text, blocks, plain.blocks)
    at = plain.next
    const [chunk] = chunkText(text, lines[at]?.start ?? text.length, target)
    if (chunk === undefined) break
    addBlocks(text, blocks, parseChunk(text, chunk, new Map()))
    while ((lines[at]?.start ?? Infinity) < chunk.span.end) at += 1
  }
  return blocks
}

/** A piece goes to the parser whole: the smaller it is, the less of it is plain. */
const PIECE_TARGET = 1_000

/** Where there are definitions, every bracket may be a link: the parser is asked for all of it. */
function parseInChunks(text: string, from: number, target: number): Block[] {
  const chunks = [...chunkText(text, from, target)]
  const definitions = findDefinitions(text, chunks)
  const blocks: Block[] = []
  for (const chunk of chunks) addBlocks(text, blocks, parseChunk(text, chunk, definitions))
  return blocks
}

/** YAML between `---` lines at the very top. A `---` over anything that is not `key: value` is a divider. */
function findFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\r?\n((?:[^\n]*\n){0,200}?)---[ \t]*(?:\r?\n|$)/.exec(text)
  const value = match?.[1]
  if (match === null || value === undefined || !/^\s*(?:#[^\n]*\n\s*)*[\w"'-]+[ \t]*:(?:\s|$)/.test(value))
    return undefined
  return { span: { start: 0, end: match[0].length }, value }
}

function parseChunk(text: string, { span, hazard }: Chunk, definitions: Definitions): Block[] {
  if (hazard !== undefined) return [{ kind: 'unparsed', span, why: hazard }]
  return parsePart(text, span, prefixFor(slice(text, span), definitions))
}

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

/** Appends blocks; a list with nothing between it and its like goes on with it: the text was cut between two items. */
function addBlocks(text: string, blocks: Block[], more: readonly Block[]): void {
  const last = blocks.at(-1)
  const [first, ...rest] = more
  const goesOn =
    last?.kind === 'list' &&
    first?.kind === 'list' &&
    delimiterOf(text, last) === delimiterOf(text, first) &&
    text.slice(last.span.end, first.span.start).trim() === ''
  if (goesOn) {
    const span = { start: last.span.start, end: first.span.end }
    blocks[blocks.length - 1] = { ...last, span, items: last.items.concat(first.items) }
  }
  for (const block of goesOn ? rest : more) blocks.push(block)
}

/** `-`, `*`, `+`, `.` or `)`: lists with different ones are different lists. */
const delimiterOf = (text: string, list: List): string =>
  text.charAt((list.items.at(-1)?.marker.end ?? 1) - 1)
