import { EMOJI, ALL_EMOJI } from '../issue/words/symbols.js'
import type { Block, Html, Item, Row } from '../markdown/block.js'
import { type Phrase, sourceSpan } from '../markdown/phrase.js'
import type { Section } from '../markdown/section.js'
import type { Span } from '../text/span.js'
import { oneLine } from '../text/one-line.js'

/** A term of a legend as it is written, before it is ranked. */
export interface RawTerm {
  readonly symbol: string | undefined
  readonly label: string
  readonly meaning: string | undefined
  readonly span: Span
}

/** The terms in a block of a legend: items, rows, the pieces of a line, the boxes of an arrow diagram, the text of a comment. */
export function termsIn(block: Block): RawTerm[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(itemTerm)
    case 'table':
      return block.rows.flatMap(rowTerm)
    case 'paragraph':
      return lineTerms(block.text, 0)
    case 'code':
      return markedTerms(block.value, () => block.span) ?? diagramTerms(block.value, block.span)
    case 'html':
      return commentTerms(block)
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
  const spanOf = ({ start, end }: Span): Span => sourceSpan(phrase, { start: from + start, end: from + end })
  const text = phrase.text.slice(from)
  return markedTerms(text, spanOf) ?? cutTerms(text, spanOf)
}

/**
 * The terms of a text in which each begins with its symbol, or each ends with it, whatever stands between them; undefined
 * in any other text.
 *
 *     🔴 Open → 🟡 In progress → 🟢 Fixed        Bugs (🔴 = open, 🟢 = fixed)        open = 🔴, fixed = 🟢
 */
function markedTerms(text: string, spanOf: (piece: Span) => Span): RawTerm[] | undefined {
  const bare = text.replace(/(?<![\s.。])[\s.。]+$/u, '')
  const group = /[(（]([^()（）]*)[)）]$/u.exec(bare)
  if (group?.[1] !== undefined && symbolsAt(group[1]).length > 1) {
    const start = group.index + 1
    return markedTerms(group[1], piece => spanOf({ start: start + piece.start, end: start + piece.end }))
  }
  const symbols = symbolsAt(bare)
  const [first] = symbols
  if (first === undefined || symbols.length < 2) return undefined
  if (bare.slice(0, first.start).trim() === '')
    return symbols.flatMap(({ start, end, symbol }, index) => {
      const next = symbols[index + 1]?.start ?? bare.length
      return symbolTerm(symbol, bare.slice(end, next), spanOf({ start, end: next }))
    })
  if (symbols.at(-1)?.end !== bare.length) return undefined
  return symbols.flatMap(({ start, end, symbol }, index) => {
    const from = symbols[index - 1]?.end ?? 0
    return symbolTerm(symbol, bare.slice(from, start), spanOf({ start: from, end }))
  })
}

export const symbolsAt = (text: string): (Span & { readonly symbol: string })[] =>
  Array.from(text.matchAll(ALL_EMOJI), ({ index, 0: symbol }) => ({
    symbol,
    start: index,
    end: index + symbol.length,
  }))

/** A symbol and what stands beside it: the label, and what the label is said to mean. */
function symbolTerm(symbol: string, beside: string, span: Span): RawTerm[] {
  const [line = ''] = beside.replace(EDGES, '').split('\n')
  const [, label = '', meaning = ''] = PIECE.exec(line) ?? []
  return termOf(`${symbol} ${label}`, meaning, span)
}

/** What stands between a symbol and its label, and between the terms of a line. */
const EDGES = /^(?:[\s=:：→⟶➜|·•,，;；、/()（）–—-]|->|=>)+|(?:[\s=:：→⟶➜|·•,，;；、/(（–—-]|->|=>)+$/gu

/** The terms of a text without symbols, or with symbols for some of them. */
function cutTerms(text: string, spanOf: (piece: Span) => Span): RawTerm[] {
  const cuts = Array.from(text.matchAll(BETWEEN), match => ({
    end: match.index,
    next: match.index + match[0].length,
  }))
  return [...cuts, { end: text.length, next: 0 }].flatMap(({ end }, index) => {
    const start = cuts[index - 1]?.next ?? 0
    const term = PIECE.exec(text.slice(start, end))
    return term?.[1] === undefined ? [] : termOf(term[1], term[2] ?? '', spanOf({ start, end }))
  })
}

/** What stands between the terms of a line. */
const BETWEEN = /\s[|·•]\s|[;；、，\n]\s*|,\s|\s*(?:→|->)\s*/gu

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
    .map(word => word.replace(/^[\s.-]+|(?<![\s.-])[\s.-]+$/gu, ''))
  const labels = new Set(words.filter(word => /\p{L}{2}/u.test(word) && word.split(' ').length <= 3))
  return Array.from(labels, label => ({ symbol: undefined, label, meaning: undefined, span }))
}

const ARROW = /→|⟶|➜|➡|-+>|=>|↓|▼/u

/** `<!-- Legend: 🔴 = open, 🟢 = fixed -->` */
function commentTerms({ value, span }: Html): RawTerm[] {
  const text = COMMENT.exec(value.trim())?.[1] ?? ''
  return markedTerms(text.replace(/^\s*[^:：\n]{2,40}[:：]/u, ''), () => span) ?? []
}

const COMMENT = /^<!--([\s\S]*)-->$/u

/** `- **🚨 CRITICAL**: Security vulnerabilities`, `- 🔴 Open – not yet resolved`, `- P0 = now`, `- open = 🔴`. */
function itemTerm({ blocks: [first], span }: Item): RawTerm[] {
  if (first?.kind !== 'paragraph') return []
  const [line = ''] = first.text.text.split('\n')
  const symbol = LEADING_SYMBOL.exec(line)?.[1]
  if (symbol !== undefined) return symbolTerm(symbol, line.slice(line.indexOf(symbol) + symbol.length), span)
  const behind = TRAILING_SYMBOL.exec(line)
  if (behind?.[1] !== undefined) return symbolTerm(behind[1], line.slice(0, behind.index), span)
  const match = PIECE.exec(line)
  return match?.[1] === undefined || match[1].length > 40 ? [] : termOf(match[1], match[2] ?? '', span)
}

/** Cells in any order of symbol, label, meaning: a cell of nothing but an emoji is the symbol. */
function rowTerm(row: Row): RawTerm[] {
  const texts = row.cells.map(cell => plain(cell.text)).filter(text => text !== '')
  const symbol = texts.find(isSymbol)
  const [first = '', ...more] = texts.filter(text => text !== symbol)
  const [label = '', ...rest] = first.split(/\s+[–—-]\s+|[:：]\s+/u)
  return termOf(symbol === undefined ? label : `${symbol} ${label}`, [...rest, ...more].join(' – '), row.span)
}

const plain = ({ text }: Phrase): string => oneLine(text)

const isSymbol = (text: string): boolean => SYMBOL.test(text)

const SYMBOL = new RegExp(`^(?:${EMOJI.source})$`, 'u')

/** A term of a head that a symbol leads or ends: `🔴 Open`, `Certified ✅`. */
function termOf(head: string, meaning: string, span: Span): RawTerm[] {
  const leading = LEADING_SYMBOL.exec(head)?.[1]
  const symbol = leading ?? ENDING_SYMBOL.exec(head)?.[1]
  const label = head
    .slice(leading === undefined ? 0 : head.indexOf(leading) + leading.length)
    .replace(ALL_EMOJI, '')
    .trim()
  return label === ''
    ? []
    : [{ symbol, label, meaning: meaning.trim() === '' ? undefined : meaning.trim(), span }]
}

const ENDING_SYMBOL = new RegExp(`(${EMOJI.source})\\s*$`, 'u')

const LEADING_SYMBOL = new RegExp(`^\\s*(${EMOJI.source})`, 'u')

const TRAILING_SYMBOL = new RegExp(`[=:：→–—-]\\s*(${EMOJI.source})\\s*$`, 'u')
