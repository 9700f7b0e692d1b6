import { isTermName } from '../issue/fields.js'
import { type Legend, type LegendTerm, type Level, levels, type State } from '../issue/model.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { foldSymbol, levelSymbols } from '../issue/words/symbols.js'
import type { Block } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import { allSections, type Section } from '../markdown/section.js'
import { once } from '../text/once.js'
import { splitByCaptions } from './captions.js'
import type { Ground } from './labelled.js'
import { headingTerms, lineTerms, type RawTerm, symbolsAt, termsIn } from './legend-terms.js'
import { readState, symbolState } from './meaning.js'
import { isOnlyWords, readRole } from './roles.js'
import { statedValues, valueKey } from './stated-values.js'

/** A file whose legends are read, and what it states in its fields for states and levels. */
interface Page extends Ground {
  readonly stated: () => ReadonlySet<string>
}

/**
 * The legends of a file: lists, tables, lines, sub-headings and arrow diagrams under a heading or a line that says so
 * (“Severity levels”), lines and comments that say so themselves (`**Legend:** 🔴 = now | 🟡 = soon`), lines below the title
 * that list the symbols of a field (`**Severity:** 🔴 Critical | 🟡 High | 🟢 Low`), and whatever else is nothing but symbols with words of state or level beside them.
 */
export function readLegends(ground: Ground, root: Section): Legend[] {
  const page = { ...ground, stated: once(() => statedValues(ground, root)) }
  return [...allSections(root)].flatMap(section => [
    ...splitByCaptions(page, section.blocks).flatMap(({ caption, blocks }) => {
      const text = (caption ?? section.heading?.text)?.text ?? ''
      const heading = caption === undefined ? text : text.replace(/[:：]\s*$/u, '')
      return blocks.flatMap(block => legendsUnder(page, heading, block))
    }),
    ...(section.depth <= 1 ? section.blocks.flatMap(block => fieldLegend(page, block)) : []),
    ...headingLegend(page, section),
  ])
}

const namesLegend = (ground: Ground, heading: string): boolean =>
  readRole(heading, ground.words).role === 'legend'

/** The legends in a block under a heading that says to be one, or that is called by a field of which the block explains the words. */
function legendsUnder(page: Page, heading: string, block: Block): Legend[] {
  const isLegend = namesLegend(page, heading)
  const isField = !isLegend && block.kind === 'list' && fieldOf(page, heading) !== undefined
  return isLegend || (isField && explainsStated(page, termsIn(block)))
    ? legendsOf(page, heading, block)
    : ownLegends(page, heading, block)
}

function legendsOf(page: Page, heading: string, block: Block): Legend[] {
  const terms = termsIn(block)
  const isLoose = block.kind !== 'list' && block.kind !== 'table'
  const own = isLoose ? ownLegends(page, heading, block) : []
  if (isLoose && (own.length > 0 || !areKnown(page, terms))) return own
  const columns = block.kind === 'table' ? block.header.cells.map(cell => cell.text.text).join(' ') : ''
  const called = `${heading} ${columns}`
  const isTold = fieldOf(page, called) !== undefined || terms.some(term => tellsMeaning(page, term))
  return isTold || explainsStated(page, terms) ? divide(page, called, terms) : []
}

/** Whether one of the terms is a word that we do not know and that the file states of its issues. */
const explainsStated = (page: Page, terms: readonly RawTerm[]): boolean =>
  terms.some(({ label }) => !isOnlyTerms(page, label) && page.stated().has(valueKey(label)))

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
  const level = field === undefined || field === 'status' ? 'severity' : field
  return [
    ...(others.length > 0 ? [legendOf(ground, level, others)] : []),
    ...(states.length > 0 ? [legendOf(ground, 'status', states)] : []),
  ]
}

/** Whether a term tells a state and no level. */
const tellsState = (ground: Ground, term: RawTerm): boolean =>
  stateOf(ground, term) !== undefined && levelWord(ground, term.label) === undefined

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

/** `**Severity:** 🔴 Critical | 🟡 High | 🟢 Low`: every symbol of a field, with its word. */
function fieldLegend(ground: Ground, block: Block): Legend[] {
  if (block.kind !== 'paragraph') return []
  const label = labelsOf(block.text).find(({ name }) => fieldOf(ground, name) !== undefined)
  if (label === undefined || namesLegend(ground, label.name)) return []
  const terms = lineTerms(block.text, label.end)
  return areSelfTelling(ground, terms, { size: 0, isLine: true }) ? divide(ground, label.name, terms) : []
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
 * A section whose sub-headings are the terms: “Severity definitions” over “Blocker”, “Major”, “Minor”, words of its own that
 * the file states, or symbols with words of state or level, each over a line of text.
 */
function headingLegend(page: Page, { heading, sections }: Section): Legend[] {
  const text = heading?.text.text ?? ''
  const named = sections.filter(({ heading }) => heading !== undefined)
  const isLegend = namesLegend(page, text)
  const isField = fieldOf(page, text) !== undefined && named.every(isLine)
  if (isLegend || isField) {
    const terms = headingTerms(sections)
    const isTold = (isLegend && areKnown(page, terms)) || explainsStated(page, terms)
    if (isLegend || isTold) return isTold ? divide(page, text, terms) : []
  }
  const lines = named.filter(isLine)
  const terms = headingTerms(lines)
  const isAlone = areSelfTelling(page, terms, { size: lines.length, isLine: false })
  return isAlone && lines.length > 0 ? divide(page, text, terms) : []
}

/** Whether nothing but a line of text stands below a heading. */
const isLine = ({ blocks: [first, ...rest], sections }: Section): boolean =>
  first?.kind === 'paragraph' && rest.length + sections.length === 0 && !first.text.text.includes('\n')

/** Whether at least half of the terms are nothing but words of state and level as we know them, or codes for such words (`H = High`). */
const areKnown = (ground: Ground, terms: readonly RawTerm[]): boolean =>
  terms.filter(({ label, meaning = '' }) => isOnlyTerms(ground, label) || isOnlyTerms(ground, meaning))
    .length >= Math.max(2, terms.length / 2)

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
    if (isTermName(name)) return name
  }
  return undefined
}

function rankTerms(ground: Ground, field: Legend['field'], terms: readonly RawTerm[]): LegendTerm[] {
  // `H = High`, `M = Medium`: what each is said to mean is its level; of `Boom: data loss`, `Meh: cosmetic` the order counts.
  const areCodes = terms.every(({ meaning = '' }) => isOnlyTerms(ground, meaning))
  return terms.map((term, index) => ({
    ...term,
    state: field === 'status' ? stateOf(ground, term) : undefined,
    level:
      field === 'status'
        ? undefined
        : (levelWord(ground, term.label) ??
          (areCodes ? levelWord(ground, term.meaning ?? '') : undefined) ??
          rankOf(term, index)),
  }))
}

/** The state of a term: by its label, or else by what it is said to mean (`Next: planned`), or by its symbol (`✅ Certified`). */
const stateOf = ({ words }: Ground, { symbol = '', label, meaning = '' }: RawTerm): State | undefined =>
  [label, meaning].map(text => readState(text, words)).find(state => state?.by === 'word')?.value ??
  symbolState(foldSymbol(symbol), words)

const levelWord = ({ words }: Ground, text: string): Level | undefined =>
  (findWord(words.levels, text) ?? findWord(words.codes, text))?.meaning

/** A word that we do not know takes the rank of its symbol, or else of its place: the first is the gravest. */
const rankOf = ({ symbol }: RawTerm, index: number): Level | undefined =>
  levelSymbols[foldSymbol(symbol ?? '')] ?? levels[Math.min(index, levels.length - 1)]
