import { EMOJI, ALL_EMOJI } from '../issue/words/symbols.js'
import type { Block, Item, Row } from '../markdown/block.js'
import { type Phrase, sourceSpan } from '../markdown/phrase.js'
import type { Section } from '../markdown/section.js'
import type { Span } from '../text/span.js'

/** A term of a legend as it is written, before it is ranked. */
export interface RawTerm {
  readonly symbol: string | undefined
  readonly label: string
  readonly meaning: string | undefined
  readonly span: Span
}

/** The terms in a block of a legend: items, rows, the pieces of a line, the boxes of an arrow diagram. */
export function termsIn(block: Block): RawTerm[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(itemTerm)
    case 'table':
      return block.rows.flatMap(rowTerm)
    case 'paragraph':
      return lineTerms(block.text, 0)
    case 'code':
      return diagramTerms(block.value, block.span)
    case 'quote':
      return block.blocks.flatMap(termsIn)
    default:
      return []
  }
}

/** The terms that sub-headings name, each with its first paragraph as the meaning. */
export function headingTerms(sections: readonly Section[]): RawTerm[] {
  return sections.flatMap(({ heading, blocks: [first] }) =>
    heading === undefined
      ? []
      : termOf(plain(heading.text), first?.kind === 'paragraph' ? plain(first.text) : '', heading.span),
  )
}

/** `🔴 = must be solved | 🟡 = soon`, or a term on each line; from an offset on, since a label may stand before them. */
export function lineTerms(phrase: Phrase, from: number): RawTerm[] {
  const cuts = Array.from(phrase.text.slice(from).matchAll(BETWEEN), match => ({
    end: from + match.index,
    next: from + match.index + match[0].length,
  }))
  return [...cuts, { end: phrase.text.length, next: 0 }].flatMap(({ end }, index) => {
    const start = cuts[index - 1]?.next ?? from
    const term = PIECE.exec(phrase.text.slice(start, end))
    const span = sourceSpan(phrase, { start, end })
    return term?.[1] === undefined ? [] : pieceTerm(term[1], term[2] ?? '', span)
  })
}

/** What stands between the terms of a line. */
const BETWEEN = /\s[|·•]\s|[;；、\n]\s*|,\s|\s*(?:→|->)\s*/gu

/** `🔴 = urgent`: where the symbol stands alone, what it means is the label. */
const pieceTerm = (head: string, meaning: string, span: Span): RawTerm[] =>
  isSymbol(head.trim()) ? termOf(`${head} ${meaning}`, '', span) : termOf(head, meaning, span)

const PIECE = /^\s*([^:：=–—\n]{1,60}?)\s*(?:[:：=–—]|\s-\s|$)\s*([^\n]*)/u

/**
 * The words of a diagram, which arrows join.
 *
 *     pending → in_progress → fixed
 *                   ↓
 *                blocked
 */
function diagramTerms(text: string, span: Span): RawTerm[] {
  if (!ARROW.test(text)) return []
  const words = text
    .split(/[^\p{L}\p{N}_ '’.-]+|-+>|\s{2,}/gu)
    .map(word => word.replace(/^[\s.-]+|[\s.-]+$/gu, ''))
  const labels = new Set(words.filter(word => /\p{L}{2}/u.test(word) && word.split(' ').length <= 3))
  return Array.from(labels, label => ({ symbol: undefined, label, meaning: undefined, span }))
}

const ARROW = /→|⟶|➜|➡|-+>|=>|↓|▼/u

/** `- **🚨 CRITICAL**: Security vulnerabilities`, `- 🔴 Open – not yet resolved`, `- P0 = now`. */
function itemTerm(item: Item): RawTerm[] {
  const [first] = item.blocks
  const match =
    first?.kind === 'paragraph'
      ? /^([^:：=–—\n]{1,40}?)\s*(?:[:：=–—]|\s-\s|$)\s*([^\n]*)/u.exec(first.text.text)
      : null
  if (match?.[1] === undefined) return []
  return termOf(match[1], match[2] ?? '', item.span)
}

/** Cells in any order of symbol, label, meaning: a cell of nothing but an emoji is the symbol. */
function rowTerm(row: Row): RawTerm[] {
  const texts = row.cells.map(cell => plain(cell.text)).filter(text => text !== '')
  const symbol = texts.find(isSymbol)
  const [first = '', ...more] = texts.filter(text => text !== symbol)
  const [label = '', ...rest] = first.split(/\s+[–—-]\s+|[:：]\s+/u)
  return termOf(symbol === undefined ? label : `${symbol} ${label}`, [...rest, ...more].join(' – '), row.span)
}

const plain = (phrase: Phrase): string => phrase.text.replace(/\s+/g, ' ').trim()

const isSymbol = (text: string): boolean => SYMBOL.test(text)

const SYMBOL = new RegExp(`^(?:${EMOJI.source})$`, 'u')

function termOf(head: string, meaning: string, span: Span): RawTerm[] {
  const symbol = LEADING_SYMBOL.exec(head)?.[1]
  const label = head
    .slice(symbol === undefined ? 0 : head.indexOf(symbol) + symbol.length)
    .replace(ALL_EMOJI, '')
    .trim()
  return label === ''
    ? []
    : [{ symbol, label, meaning: meaning.trim() === '' ? undefined : meaning.trim(), span }]
}

const LEADING_SYMBOL = new RegExp(`^\\s*(${EMOJI.source})`, 'u')
