/** Statuses and levels in the spelling of the legend, else of the config, else as most of the file write the same word. */
import { type TermName, termNames } from '../../issue/fields.js'
import type { Issue, Legend } from '../../issue/model.js'
import { EMOJI, foldSymbol } from '../../issue/words/symbols.js'
import { groupBy } from '../../text/group.js'
import { contains } from '../../text/span.js'
import { insert, replace } from '../page.js'
import { letters, type Term, termIn, termOf } from '../spelling.js'
import { majority } from '../tally.js'
import type { Change, NormalPage, NormalStep } from './normal-step.js'

export const values: NormalStep = {
  name: 'values',
  plan: page =>
    termNames.flatMap(name => {
      const used = [...termsIn(page, name)].flatMap(placed => partsOf(placed) ?? [])
      const alike = groupBy(used, ({ home, word }) => `${home} ${word}`)
      return [...alike.values()].flatMap(same => respelled(page, name, same))
    }),
}

/**
 * A value taken apart.
 *
 *     🔴 OPEN – see below
 *     ^          symbol
 *        ^^^^    term without it
 */
interface Value {
  readonly home: Issue['home']['kind'] | 'reference'
  readonly term: Term
  /** The letters of the term, by which it is the same word as another. */
  readonly word: string
  readonly symbol: string
  /** The term without symbol and emphasis. */
  readonly bare: string
  readonly at: number
}

interface PlacedTerm {
  readonly home: Value['home']
  readonly term: Term
}

/** The terms of a field in the issues, and in the rows that name them, which may abridge what the legend says. */
function* termsIn({ text, tracker }: NormalPage, name: TermName): Generator<PlacedTerm> {
  for (const issue of tracker.issues) {
    const term = termIn(text, issue, name)
    if (term !== undefined) yield { home: issue.home.kind, term }
  }
  for (const { form, fields, state, level } of tracker.references) {
    const value = fields.find(field => field.name === name)?.value
    const evidence = name === 'status' ? state : level
    const isTold = value !== undefined && evidence !== undefined && contains(value.span, evidence.span)
    const term = form === 'row' && isTold ? termOf(text, value, evidence) : undefined
    if (term !== undefined) yield { home: 'reference', term }
  }
}

function partsOf({ home, term }: PlacedTerm): Value | undefined {
  const [bare] = BARE.exec(term.text) ?? []
  if (bare === undefined) return undefined
  const lead = term.text.indexOf(bare)
  return {
    home,
    term,
    bare,
    word: letters(bare),
    symbol: term.text.slice(0, lead),
    at: term.span.start + lead,
  }
}

/** From the first letter of a term to its last: `OPEN` of `🔴 **OPEN**`. */
const BARE = /\p{L}(?:.*[\p{L}\p{M}\p{N}])?/u

function respelled(page: NormalPage, name: TermName, same: readonly Value[]): readonly Change[] {
  const word = same[0]?.word ?? ''
  const bare =
    (same[0]?.home === 'reference' ? undefined : legendSpelling(page, name, word)) ??
    wished(page, word)?.bare ??
    majority(same, one => one.bare)?.bare
  const symbol = wished(page, word)?.symbol ?? usualSymbol(same)
  return same.flatMap(value => {
    const put =
      bare !== undefined && bare !== value.bare
        ? [replace({ start: value.at, end: value.at + value.bare.length }, bare)]
        : []
    const lead = symbol !== '' && value.term.text === value.bare ? [insert(value.at, symbol)] : []
    return put.length + lead.length === 0 ? [] : [[...lead, ...put]]
  })
}

/** The label of the legend that is the word, if the legend has it once. */
function legendSpelling({ tracker }: NormalPage, name: Legend['field'], word: string): string | undefined {
  const labels = tracker.legends
    .filter(({ field }) => field === name)
    .flatMap(({ terms }) => terms.map(({ label }) => label.trim()))
    .filter(label => letters(label) === word)
  return new Set(labels).size === 1 ? BARE.exec(labels[0] ?? '')?.[0] : undefined
}

interface Wish {
  readonly bare: string
  readonly symbol: string
}

/** The word as the config wants it, with the symbol it puts before it. */
function wished({ settings }: NormalPage, word: string): Wish | undefined {
  const given = settings.spelling.find(one => letters(one) === word)
  const [bare] = (given === undefined ? undefined : BARE.exec(given)) ?? []
  if (given === undefined || bare === undefined) return undefined
  return { bare, symbol: given.slice(0, given.indexOf(bare)) }
}

/** What most put before the word, if no two differ in it: of two symbols each may be meant. */
function usualSymbol(same: readonly Value[]): string {
  const symbols = same.flatMap(({ symbol }) => EMOJI.exec(symbol)?.[0] ?? [])
  if (new Set(symbols.map(foldSymbol)).size !== 1) return ''
  return majority(same, ({ symbol }) => symbol)?.symbol.replace(/[*_`~]+/g, '') ?? ''
}
