import type * as Mdast from 'mdast'
import { type Span, slice, trim, trimEnd } from '../text/span.js'
import type { Block, Cell, Checkbox, Code, Item, Row } from './block.js'
import { buildPhrase, type Ground, spanOf } from './build-phrase.js'
import type { Phrase } from './phrase.js'

/** The blocks that one node of the parser makes; definitions and footnotes make none. */
export function buildBlock(ground: Ground, node: Mdast.RootContent): Block[] {
  const span = blockSpan(ground, node)
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', span, depth: node.depth, text: contentPhrase(ground, node, span) }]
    case 'paragraph':
      return [{ kind: 'paragraph', span, text: contentPhrase(ground, node, span) }]
    case 'list':
      return [{ kind: 'list', span, isOrdered: node.ordered === true, items: buildItems(ground, node) }]
    case 'table':
      return buildTable(ground, node, span)
    case 'code':
      return [buildCode(ground, node, span)]
    case 'blockquote':
      return [{ kind: 'quote', span, blocks: buildBlocks(ground, node.children) }]
    case 'html':
      return [{ kind: 'html', span, value: node.value }]
    case 'thematicBreak':
      return [{ kind: 'divider', span }]
    case 'footnoteDefinition':
      return buildBlocks(ground, node.children)
    default:
      return []
  }
}

/** Where a block stands. A fence that is not closed sometimes takes the blank lines behind it; we never do. */
const blockSpan = (ground: Ground, node: Mdast.RootContent): Span =>
  trimEnd(ground.source, spanOf(ground, node))

const buildBlocks = (ground: Ground, nodes: readonly Mdast.RootContent[]): Block[] =>
  nodes.flatMap(node => buildBlock(ground, node))

/** The phrase of a heading or a paragraph; its span is that of its content, without `#` and closing marks. */
function contentPhrase(ground: Ground, node: Mdast.Heading | Mdast.Paragraph, span: Span): Phrase {
  const first = node.children[0]
  const last = node.children.at(-1)
  if (first === undefined || last === undefined)
    return buildPhrase(ground, [], { start: span.end, end: span.end })
  const content = { start: spanOf(ground, first).start, end: spanOf(ground, last).end }
  return buildPhrase(ground, node.children, content)
}

function buildCode(ground: Ground, node: Mdast.Code, span: Span): Code {
  const isClosed = isClosedFence(slice(ground.source, span))
  return { kind: 'code', span, isClosed, language: node.lang ?? undefined, value: node.value.trimEnd() }
}

/** Whether the last line is a fence as long as the first; indented code needs none. */
function isClosedFence(raw: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(raw)?.[0]
  const last = raw.slice(raw.lastIndexOf('\n') + 1).replace(/^[\s>]+/, '')
  return fence === undefined || (raw.includes('\n') && last.startsWith(fence) && /^(?:`+|~+)$/.test(last))
}

function buildItems(ground: Ground, list: Mdast.List): Item[] {
  return list.children.map((node, index) => {
    const span = itemSpan(ground, node, list.children[index + 1])
    const raw = slice(ground.source, span)
    const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(raw)?.[0] ?? ''
    const ordinal = list.ordered === true ? Number.parseInt(marker, 10) : Number.NaN
    return {
      span,
      marker: { start: span.start, end: span.start + marker.length },
      indent: (node.position?.start.column ?? 1) - 1,
      ordinal: Number.isNaN(ordinal) ? (list.ordered === true ? index + 1 : undefined) : ordinal,
      checkbox: typeof node.checked === 'boolean' ? buildCheckbox(raw, span.start) : undefined,
      blocks: buildBlocks(ground, node.children),
    }
  })
}

/** Where an item stands; one that ends in an open fence claims the marker of the next, and does not get it. */
function itemSpan(ground: Ground, node: Mdast.ListItem, next: Mdast.ListItem | undefined): Span {
  const span = spanOf(ground, node)
  const limit = next === undefined ? span.end : spanOf(ground, next).start
  return trimEnd(ground.source, { start: span.start, end: Math.min(span.end, limit) })
}

/** `[ ]`, `[x]`, `[X]` behind the marker; the parser has seen that text follows. */
function buildCheckbox(raw: string, offset: number): Checkbox {
  const start = offset + raw.indexOf('[')
  return { isChecked: /^\[x/i.test(raw.slice(raw.indexOf('['))), span: { start, end: start + 3 } }
}

function buildTable(ground: Ground, node: Mdast.Table, span: Span): Block[] {
  const [header, ...rows] = node.children.map(row => buildRow(ground, row))
  return header === undefined ? [] : [{ kind: 'table', span, header, rows }]
}

const buildRow = (ground: Ground, node: Mdast.TableRow): Row => ({
  span: spanOf(ground, node),
  cells: node.children.map(cell => buildCell(ground, cell)),
})

/** The parser counts the pipe in front of a cell, and behind the last one, as part of the cell. */
export function buildCell(ground: Ground, node: Mdast.TableCell): Cell {
  const span = spanOf(ground, node)
  const raw = slice(ground.source, span)
  const start = span.start + (raw.startsWith('|') ? 1 : 0)
  const hasEnd = raw.length > 1 && /(?:^|[^\\])(?:\\\\)*\|$/.test(raw)
  const slot = { start, end: Math.max(start, span.end - (hasEnd ? 1 : 0)) }
  return { slot, text: buildPhrase(ground, node.children, trim(ground.source, slot)) }
}
