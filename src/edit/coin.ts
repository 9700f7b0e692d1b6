/** A value that a file has not used yet, coined in the manner of those that it has. */
import type { Legend, Level, State } from '../issue/model.js'
import { foldWord, type Language, type WordRow, wordsOf } from '../issue/vocabulary.js'
import { levelCodes, levelWords } from '../issue/words/levels.js'
import { stateWords } from '../issue/words/states.js'
import { ALL_EMOJI, levelSymbols, stateSymbols, statusColours } from '../issue/words/symbols.js'
import { mostCommon } from './tally.js'

/** A value to coin: its field, its meaning, the word as it was asked for, and values of the file to go by. */
export interface Coin {
  readonly field: Legend['field']
  readonly word: string
  readonly meaning: State | Level
  readonly samples: readonly { readonly text: string }[]
  /** The language to take where the samples tell none. */
  readonly language?: Language
}

/** The word in the language, the letter case and with the symbols of the samples. */
export function coin({ field, word, meaning, samples, language = 'en' }: Coin): string {
  const rows: readonly WordRow<State | Level>[] =
    field === 'status' ? stateWords : [...levelWords, ...levelCodes]
  const plainSamples = samples.map(({ text }) => text.replace(ALL_EMOJI, '').replace(MARKS, '').trim())
  const known = plainSamples.filter(text => text !== '')
  const row = rowFor(rows, { meaning, samples: known, language })
  const asked = row !== undefined && wordsOf(row).includes(foldWord(word)) ? word : undefined
  const base = (asked ?? (row === undefined ? word : (wordsOf(row)[0] ?? word))).replaceAll('_', ' ')
  const written = known.length === 0 ? capitalize(base) : inCaseOf(known, base)
  const symbol =
    samples.some(({ text }) => HAS_EMOJI.test(text)) && mostHaveSymbol(samples)
      ? symbolFor(meaning, samples)
      : undefined
  return symbol === undefined ? written : `${symbol} ${written}`
}

const MARKS = /[*_~`]+/g

const HAS_EMOJI = /\p{Extended_Pictographic}/u

const mostHaveSymbol = (samples: Coin['samples']): boolean =>
  samples.filter(({ text }) => HAS_EMOJI.test(text)).length * 2 > samples.length

/** The row of words that mean the same in the language of the samples; a code where they are codes. */
function rowFor<Meaning>(
  rows: readonly WordRow<Meaning>[],
  {
    meaning,
    samples,
    language,
  }: { readonly meaning: Meaning; readonly samples: readonly string[]; readonly language: Language },
): WordRow<Meaning> | undefined {
  const fitting = rows.filter(row => row.means === meaning)
  const folded = samples.map(foldWord)
  const native = rows.find(row => wordsOf(row).some(word => folded.includes(foldWord(word))))
  const isCode = samples.length > 0 && samples.every(text => /^[A-Z]\d$/i.test(text))
  if (isCode) return fitting.find(row => wordsOf(row).some(word => /^[a-z]\d$/i.test(word)))
  return (
    fitting.find(row => row.language === (native?.language ?? language)) ??
    fitting.find(row => row.language === 'en')
  )
}

/** The word in the letter case of most samples: `IN PROGRESS`, `In Progress`, `In progress`, `in progress`. */
export function inCaseOf(samples: readonly string[], word: string): string {
  const style = mostCommon(samples.map(styleOf), one => one) ?? 'first'
  const hasTitles = samples.some(text => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text))
  const joined = samples.some(text => /\p{L}_\p{L}/u.test(text)) ? word.replaceAll(' ', '_') : word
  if (style === 'upper') return joined.toUpperCase()
  if (style === 'lower') return joined.toLowerCase()
  return hasTitles ? joined.replace(/(?<=^|\s)\p{L}/gu, letter => letter.toUpperCase()) : capitalize(joined)
}

export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function styleOf(text: string): 'upper' | 'lower' | 'first' {
  const word = /\p{L}[\p{L}\p{M}_ ]*/u.exec(text)?.[0] ?? ''
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return 'upper'
  return word === word.toLowerCase() ? 'lower' : 'first'
}

/** A colour where the samples are colours, else the symbol that is known best. */
function symbolFor(meaning: State | Level, samples: Coin['samples']): string | undefined {
  const areColours = samples.some(({ text }) => /[🔴🟠🟡🟢🔵⚪]/u.test(text))
  const tables = areColours ? [statusColours, levelSymbols, stateSymbols] : [stateSymbols, levelSymbols]
  for (const table of tables)
    for (const [symbol, means] of Object.entries(table)) if (means === meaning) return symbol
  return undefined
}
