/** Looks a value up in a legend of its file: by the symbol it bears and by the words it says. */
import type { Legend, LegendTerm } from '../issue/model.js'
import { buildVocabulary, findWord } from '../issue/vocabulary.js'
import { EMOJI, foldSymbol } from '../issue/words/symbols.js'

/** What a legend knows of a value. */
export interface LegendReading {
  /** The first symbol of the value, whether the legend has it or not. */
  readonly symbol: string | undefined
  /** The terms that the symbol stands for. */
  readonly bySymbol: readonly LegendTerm[]
  /** The term whose label the value bears. */
  readonly byLabel: LegendTerm | undefined
  /** The words of the value, without symbols. */
  readonly words: string
}

/** A reader of values for one legend: its words are made ready once. */
export function legendReader(legend: Legend): (raw: string) => LegendReading {
  const rows = legend.terms.map(term => ({
    means: term,
    language: 'any' as const,
    words: spellings(term.label),
  }))
  const vocabulary = buildVocabulary(rows)
  return raw => {
    const symbol = EMOJI.exec(raw)?.[0]
    const words = raw.replaceAll(EVERY_EMOJI, ' ').trim()
    const bySymbol = legend.terms.filter(term => symbol !== undefined && isSame(term.symbol, symbol))
    return { symbol, bySymbol, byLabel: findWord(vocabulary, words)?.meaning, words }
  }
}

const isSame = (a: string | undefined, b: string): boolean =>
  a !== undefined && foldSymbol(a) === foldSymbol(b)

const EVERY_EMOJI = new RegExp(EMOJI, 'gu')

/** `Critical (P0) / Blocker` is known by the whole and by each of its parts. */
const spellings = (label: string): readonly string[] =>
  [...new Set([label, ...label.split(/[/|,()]/)].map(word => word.trim()))].filter(word =>
    /[\p{L}\p{N}]/u.test(word),
  )
