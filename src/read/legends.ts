import { type Legend, type LegendTerm, type Level, levels, type State } from '../issue/model.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { foldSymbol, levelSymbols } from '../issue/words/symbols.js'
import type { Block } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import { allSections, type Section } from '../markdown/section.js'
import { splitByCaptions } from './captions.js'
import type { Ground } from './labelled.js'
import { headingTerms, lineTerms, type RawTerm, symbolsAt, termsIn } from './legend-terms.js'
import { isOnlyWords, readRole } from './roles.js'

/**
 * The legends of a file: lists, tables, lines, sub-headings and arrow diagrams under a heading or a line that says so
 * (“Severity levels”), lines and comments that say so themselves (`**Legend:** 🔴 = now | 🟡 = soon`), and whatever else is
 * nothing but symbols with words of state or level beside them.
 */
export const readLegends = (ground: Ground, root: Section): Legend[] =>
  [...allSections(root)].flatMap(section => [
    ...splitByCaptions(ground, section.blocks).flatMap(({ caption, blocks }) => {
      const heading = (caption ?? section.heading?.text)?.text ?? ''
      const isLegend = namesLegend(
        ground,
        caption === undefined ? heading : heading.replace(/[:：]\s*$/u, ''),
      )
      return blocks.flatMap(block =>
        isLegend ? legendsOf(ground, heading, block) : ownLegends(ground, heading, block),
      )
    }),
    ...headingLegend(ground, section),
  ])

const namesLegend = (ground: Ground, heading: string): boolean =>
  readRole(heading, ground.words).role === 'legend'

function legendsOf(ground: Ground, heading: string, block: Block): Legend[] {
  const terms = termsIn(block)
  const isLoose = block.kind !== 'list' && block.kind !== 'table'
  if (isLoose && !areKnown(ground, terms)) return ownLegends(ground, heading, block)
  const columns = block.kind === 'table' ? block.header.cells.map(cell => cell.text.text).join(' ') : ''
  return divide(ground, `${heading} ${columns}`, terms)
}

/** The legends in a block that no heading says to be one. */
function ownLegends(ground: Ground, heading: string, block: Block): Legend[] {
  if (block.kind === 'quote') return block.blocks.flatMap(inner => ownLegends(ground, heading, inner))
  return isLegendBlock(ground, block) ? divide(ground, heading, termsIn(block)) : lineLegend(ground, block)
}

/**
 * Whether a block is nothing but symbols with words of state or level beside them: no counts, nothing below the items,
 * and no two marks of one issue (`🔴 Critical | 🚧 In progress`).
 */
export function isLegendBlock(ground: Ground, block: Block): boolean {
  if (block.kind === 'list' && block.items.some(item => item.blocks.length > 1)) return false
  const size = block.kind === 'list' ? block.items.length : block.kind === 'table' ? block.rows.length : 0
  return areSelfTelling(ground, termsIn(block), { size, isLine: size === 0 })
}

function areSelfTelling(
  ground: Ground,
  terms: readonly RawTerm[],
  { size, isLine }: { readonly size: number; readonly isLine: boolean },
): boolean {
  if (terms.length < Math.max(2, size) || !terms.every(term => isSelfTelling(ground, term))) return false
  if (new Set(terms.map(({ symbol }) => symbol)).size < terms.length) return false
  const states = terms.filter(term => tellsState(ground, term)).length
  return terms.length > 2 || (!isLine && (states === 0 || states === terms.length))
}

const isSelfTelling = (ground: Ground, { symbol, label, meaning = '' }: RawTerm): boolean =>
  symbol !== undefined &&
  isOnlyTerms(ground, label) &&
  !/^[\s~≈(（]*\d/u.test(meaning) &&
  !/(?:^|[\s(（])\d/u.test(label)

/** Terms as one legend of the field that the heading names, or else the levels and the states among them apart. */
function divide(ground: Ground, heading: string, terms: readonly RawTerm[]): Legend[] {
  if (terms.length < 2) return []
  const field = fieldOf(ground, heading)
  const isKnown = (term: RawTerm): boolean => term.symbol !== undefined && isOnlyTerms(ground, term.label)
  const states = terms.filter(term =>
    field === undefined || isKnown(term) ? tellsState(ground, term) : field === 'status',
  )
  const others = terms.filter(term => !states.includes(term))
  if (field === undefined && !terms.some(term => tellsMeaning(ground, term))) return []
  const level = field === undefined || field === 'status' ? 'severity' : field
  return [
    ...(others.length > 0 ? [legendOf(ground, level, others)] : []),
    ...(states.length > 0 ? [legendOf(ground, 'status', states)] : []),
  ]
}

/** Whether a term tells a state and no level. */
const tellsState = (ground: Ground, term: RawTerm): boolean =>
  stateOf(ground, term) !== undefined && levelWord(ground, term) === undefined

/** `**Legend:** 🔴 = must be solved | 🟡 = soon`, wherever it stands; also behind other fields of the line. */
function lineLegend(ground: Ground, block: Block): Legend[] {
  if (block.kind !== 'paragraph') return []
  const label = labelsOf(block.text).find(({ name }) => namesLegend(ground, name))
  if (label === undefined) return []
  const terms = lineTerms(block.text, label.end)
  return terms.every(term => term.symbol !== undefined) || areKnown(ground, terms)
    ? divide(ground, label.name, terms)
    : []
}

/** What stands ahead of the first colon, and all that is bold ahead of one. */
function labelsOf({ text, marks }: Phrase): { readonly name: string; readonly end: number }[] {
  // Behind other fields it takes symbols to tell a legend: to ask each label for what it names would cost much.
  const bold = symbolsAt(text).length > 1 ? marks.filter(({ kind }) => kind === 'strong') : []
  return [0, ...bold.map(({ span }) => span.start)].flatMap(start => {
    const [label = '', name] = /^([^:：\n]{2,40})[:：]\s*/u.exec(text.slice(start, start + 60)) ?? []
    return name === undefined ? [] : [{ name, end: start + label.length }]
  })
}

/**
 * A section whose sub-headings are the terms: “Severity definitions” over “Blocker”, “Major”, “Minor”, or symbols with words
 * of state or level, each over a line of text.
 */
function headingLegend(ground: Ground, { heading, sections }: Section): Legend[] {
  const text = heading?.text.text ?? ''
  const named = sections.filter(({ heading }) => heading !== undefined)
  if (namesLegend(ground, text)) {
    const terms = headingTerms(sections)
    return areKnown(ground, terms) ? divide(ground, text, terms) : []
  }
  const lines = named.filter(isLine)
  const terms = headingTerms(lines)
  const isLegend = areSelfTelling(ground, terms, { size: lines.length, isLine: false })
  return isLegend && lines.length > 0 ? divide(ground, text, terms) : []
}

/** Whether nothing but a line of text stands below a heading. */
const isLine = ({ blocks: [first, ...rest], sections }: Section): boolean =>
  first?.kind === 'paragraph' && rest.length + sections.length === 0 && !first.text.text.includes('\n')

/** Whether at least half of the terms are nothing but words of state and level as we know them. */
const areKnown = (ground: Ground, terms: readonly RawTerm[]): boolean =>
  terms.filter(({ label }) => isOnlyTerms(ground, label)).length >= Math.max(2, terms.length / 2)

/** Whether a term has a symbol, or its label or its meaning is a word of state or level. */
const tellsMeaning = (ground: Ground, { symbol, label, meaning = '' }: RawTerm): boolean =>
  symbol !== undefined || isOnlyTerms(ground, label) || isOnlyTerms(ground, meaning)

const isOnlyTerms = ({ words }: Ground, label: string): boolean =>
  [words.states, words.levels, words.codes].some(vocabulary => findWord(vocabulary, label) !== undefined) &&
  isOnlyWords(label, words)

function legendOf(ground: Ground, field: Legend['field'], terms: readonly RawTerm[]): Legend {
  const span = { start: terms[0]?.span.start ?? 0, end: terms.at(-1)?.span.end ?? 0 }
  return { field, span, terms: rankTerms(ground, field, terms) }
}

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

/** A word that we do not know takes the rank of its symbol, or else of its place: the first is the gravest. */
const levelOf = (ground: Ground, term: RawTerm, index: number): Level | undefined =>
  levelWord(ground, term) ??
  levelSymbols[foldSymbol(term.symbol ?? '')] ??
  levels[Math.min(index, levels.length - 1)]
