import { type Legend, type LegendTerm, type Level, levels, type State } from '../issue/model.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { ALL_EMOJI, EMOJI } from '../issue/words/symbols.js'
import type { Block, Item, Row, Table } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import { allSections, type Section } from '../markdown/section.js'
import type { Span } from '../text/span.js'
import { splitByCaptions } from './captions.js'
import type { Ground } from './labelled.js'
import { readRole } from './roles.js'

/** The legends of a file: lists and tables under a heading or a line that says so (`Symbol | Priority | Action`). */
export function readLegends(ground: Ground, root: Section): Legend[] {
  return [...allSections(root)].flatMap(section =>
    splitByCaptions(ground, section.blocks).flatMap(({ caption, blocks }) => {
      const heading = (caption ?? section.heading?.text)?.text ?? ''
      const { role } = readRole(
        caption === undefined ? heading : heading.replace(/[:：]\s*$/u, ''),
        ground.words,
      )
      return role === 'legend' ? blocks.flatMap(block => legendsOf(ground, heading, block)) : []
    }),
  )
}

/** Terms as they are written, before they are ranked. */
interface RawTerm {
  readonly symbol: string | undefined
  readonly label: string
  readonly meaning: string | undefined
  readonly span: Span
}

function legendsOf(ground: Ground, heading: string, block: Block): Legend[] {
  const terms =
    block.kind === 'list' ? block.items.flatMap(itemTerm) : block.kind === 'table' ? tableTerms(block) : []
  if (terms.length < 2) return []
  const columns = block.kind === 'table' ? block.header.cells.map(cell => cell.text.text).join(' ') : ''
  const field = fieldOf(ground, `${heading} ${columns}`)
  if (field !== undefined) return [legendOf(ground, field, terms)]
  const states = terms.filter(
    term => stateOf(ground, term) !== undefined && levelWord(ground, term) === undefined,
  )
  const others = terms.filter(term => !states.includes(term))
  return [
    ...(others.length > 0 ? [legendOf(ground, 'severity', others)] : []),
    ...(states.length > 0 ? [legendOf(ground, 'status', states)] : []),
  ]
}

function legendOf(ground: Ground, field: Legend['field'], terms: readonly RawTerm[]): Legend {
  const span = { start: terms[0]?.span.start ?? 0, end: terms.at(-1)?.span.end ?? 0 }
  return { field, span, terms: rankTerms(ground, field, terms) }
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

/** The field that a legend is for, as its heading or its columns say. */
function fieldOf(ground: Ground, heading: string): Legend['field'] | undefined {
  for (const match of heading.matchAll(/[\p{L}]+/gu)) {
    const name = meaningOf(ground.words.labels, match[0])
    if (name === 'status' || name === 'severity' || name === 'priority') return name
  }
  return undefined
}

function rankTerms(ground: Ground, field: Legend['field'], terms: readonly RawTerm[]): LegendTerm[] {
  return terms.map((term, index) => ({
    ...term,
    state: field === 'status' ? stateOf(ground, term) : undefined,
    level: field === 'status' ? undefined : levelOf(ground, term, index),
  }))
}

/** The state of a term: by its label, or else by what it is said to mean (`Next: planned`). */
const stateOf = (ground: Ground, term: RawTerm): State | undefined =>
  (findWord(ground.words.states, term.label) ?? findWord(ground.words.states, term.meaning ?? ''))?.meaning

const levelWord = (ground: Ground, term: RawTerm): Level | undefined =>
  (findWord(ground.words.levels, term.label) ?? findWord(ground.words.codes, term.label))?.meaning

/** A word that we do not know takes its rank from its place: the first is the gravest. */
const levelOf = (ground: Ground, term: RawTerm, index: number): Level | undefined =>
  levelWord(ground, term) ?? levels[Math.min(index, levels.length - 1)]
