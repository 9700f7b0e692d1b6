import { type Legend, type LegendTerm, type Level, levels, type State } from '../issue/model.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { EMOJI } from '../issue/words/symbols.js'
import type { Block, Item, Row, Table } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import type { Span } from '../text/span.js'
import type { Ground } from './labelled.js'
import type { View } from './view.js'
import { allViews } from './view.js'

/** The legends of a file: lists and tables in sections that define symbols and words (`Symbol | Priority | Action`). */
export function readLegends(ground: Ground, root: View): Legend[] {
  return [...allViews(root)]
    .filter(view => view.role === 'legend')
    .flatMap(view => view.section.blocks.flatMap(block => legendOf(ground, view, block)))
}

/** Terms as they are written, before they are ranked. */
interface RawTerm {
  readonly symbol: string | undefined
  readonly label: string
  readonly meaning: string | undefined
  readonly span: Span
}

function legendOf(ground: Ground, view: View, block: Block): Legend[] {
  const terms =
    block.kind === 'list' ? block.items.flatMap(itemTerm) : block.kind === 'table' ? tableTerms(block) : []
  if (terms.length < 2) return []
  const columns = block.kind === 'table' ? block.header.cells.map(cell => cell.text.text).join(' ') : ''
  const field = fieldOf(ground, `${view.heading} ${columns}`, terms)
  return [{ field, span: block.span, terms: rankTerms(ground, field, terms) }]
}

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

function tableTerms(table: Table): RawTerm[] {
  return table.rows.flatMap(row => rowTerm(row))
}

/** Cells in any order of symbol, label, meaning: a cell of nothing but an emoji is the symbol. */
function rowTerm(row: Row): RawTerm[] {
  const texts = row.cells.map(cell => plain(cell.text)).filter(text => text !== '')
  const symbol = texts.find(isSymbol)
  const [label = '', ...meaning] = texts.filter(text => text !== symbol)
  return termOf(symbol === undefined ? label : `${symbol} ${label}`, meaning.join(' – '), row.span)
}

const plain = (phrase: Phrase): string => phrase.text.replace(/\s+/g, ' ').trim()

const isSymbol = (text: string): boolean => new RegExp(`^(?:${EMOJI.source})$`, 'u').test(text)

function termOf(head: string, meaning: string, span: Span): RawTerm[] {
  const symbol = new RegExp(`^\\s*(${EMOJI.source})`, 'u').exec(head)?.[1]
  const label = head
    .slice(symbol === undefined ? 0 : head.indexOf(symbol) + symbol.length)
    .replace(new RegExp(EMOJI, 'gu'), '')
    .trim()
  return label === ''
    ? []
    : [{ symbol, label, meaning: meaning.trim() === '' ? undefined : meaning.trim(), span }]
}

/** The field that a legend is for: as its heading or columns say, else what most of its labels are. */
function fieldOf(ground: Ground, heading: string, terms: readonly RawTerm[]): Legend['field'] {
  for (const match of heading.matchAll(/[\p{L}]+/gu)) {
    const name = meaningOf(ground.words.labels, match[0])
    if (name === 'status' || name === 'severity' || name === 'priority') return name
  }
  const states = terms.filter(term => findWord(ground.words.states, term.label) !== undefined)
  return states.length * 2 > terms.length ? 'status' : 'severity'
}

function rankTerms(ground: Ground, field: Legend['field'], terms: readonly RawTerm[]): LegendTerm[] {
  return terms.map((term, index) => ({
    ...term,
    state: field === 'status' ? stateOf(ground, term) : undefined,
    level: field === 'status' ? undefined : levelOf(ground, term, index),
  }))
}

const stateOf = (ground: Ground, term: RawTerm): State | undefined =>
  findWord(ground.words.states, term.label)?.meaning

/** A word that we do not know takes its rank from its place: the first is the gravest. */
function levelOf(ground: Ground, term: RawTerm, index: number): Level | undefined {
  const known = findWord(ground.words.levels, term.label) ?? findWord(ground.words.codes, term.label)
  return known?.meaning ?? levels[Math.min(index, levels.length - 1)]
}
