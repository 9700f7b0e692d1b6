/** A value that a file has not used yet, coined in the manner of those that it has. */
import { isLevel, type Legend, type Level, type State } from '../issue/model.js'
import { foldWord, type Language, type WordRow, wordsOf } from '../issue/vocabulary.js'
import { levelCodes, levelWords } from '../issue/words/levels.js'
import { stateWords } from '../issue/words/states.js'
import { ALL_EMOJI, COLOUR, levelSymbols, stateSymbols, statusColours } from '../issue/words/symbols.js'
import { firstMatch } from '../text/match.js'
import { once } from '../text/once.js'
import { levelForms, masculinePriority } from './level-words.js'
import { mostCommon } from './tally.js'

/** A value to coin: its field, its meaning, the word as it was asked for, and values of the file to go by. */
export interface Coin {
  readonly field: Legend['field']
  readonly word: string
  readonly meaning: State | Level
  readonly samples: readonly { readonly text: string }[]
  /** The symbol by which the file itself says it. */
  readonly symbol?: string
  /** The language to take where the samples tell none. */
  readonly language?: Language
}

/** The word in the language, the letter case, the emphasis and with the symbols of the samples, or their code for it. */
export function coin(wish: Coin): string {
  const plain = wish.samples.map(({ text }) => text.replace(ALL_EMOJI, '').replace(MARKS, '').trim())
  const known = plain.filter(text => text !== '')
  const word = coinCode(wish, known) ?? coinWord(wish, known)
  const dress = mostCommon(wish.samples.map(dressOf), one => one) ?? ''
  const written = dress + word + dress
  const symbol =
    wish.samples.some(({ text }) => HAS_EMOJI.test(text)) && mostHaveSymbol(wish.samples)
      ? symbolFor(wish)
      : undefined
  if (symbol === undefined) return written
  // Where others are nothing but symbols, so is this one.
  return known.length === 0 ? symbol : `${symbol} ${written}`
}

/** The emphasis of a word behind a symbol, `✅ **FIXED**`; that of a whole value stays around it. */
const dressOf = ({ text }: Coin['samples'][number]): string =>
  /^[^\p{L}\p{N}*_`]+(?<dress>\*\*|__|[*_`])[\p{L}\p{N}][^*_`]*\k<dress>/u.exec(text)?.groups?.['dress'] ?? ''

/** `P3`, `P3 - BASSO`: the code of the letter that all samples have, with a word behind it where most have one. */
function coinCode(wish: Coin, samples: readonly string[]): string | undefined {
  const parts = samples.map(text => CODED.exec(text)?.groups)
  const letter = parts[0]?.['code']?.charAt(0)
  if (letter === undefined || parts.includes(undefined)) return undefined
  const row = levelCodes.find(({ means }) => means === wish.meaning)
  const code = row && wordsOf(row).find(word => word.length === 2 && word.startsWith(letter.toLowerCase()))
  if (code === undefined) return undefined
  const written = inCaseOf([letter], code)
  const worded = parts.flatMap(part => (part?.['word'] === undefined ? [] : [part]))
  const parting = mostCommon(worded, part => part['parting'] ?? '')?.['parting']
  if (parting === undefined || worded.length * 2 <= parts.length) return written
  return (
    written +
    parting +
    coinWord(
      wish,
      worded.map(part => part['word'] ?? ''),
    )
  )
}

/** `P1`, `P1 - ALTO`, `S2: hoch` */
const CODED = /^(?<code>[A-Z]\d)(?:(?<parting>\s*[-–—:]\s*|\s)(?<word>\p{L}[\p{L} ]*))?$/iu

function coinWord({ field, word, meaning, language = 'en' }: Coin, samples: readonly string[]): string {
  const rows: readonly WordRow<State | Level>[] = field === 'status' ? stateWords : levelWords
  const fitting = rows.filter(({ means }) => means === meaning)
  const spoken = languageOf(field === 'status' ? stateRows() : levelRows(), samples, language)
  const row = fitting.find(one => one.language === spoken) ?? fitting.find(one => one.language === 'en')
  const words = row === undefined ? [] : wordsOf(row)
  // `wontfix` is our name for the state, and nobody's word for it.
  const asked = word !== meaning && words.includes(foldWord(word)) ? word : undefined
  const base = asked ?? formOf(row, { field, meaning, samples }) ?? words[0] ?? word
  return inCaseOf(samples, base.replaceAll('_', ' '))
}

/** The form that ends as most samples do, or else the one that fits the name of the field. */
function formOf(
  row: WordRow<State | Level> | undefined,
  { field, meaning, samples }: Pick<Coin, 'field' | 'meaning'> & { readonly samples: readonly string[] },
): string | undefined {
  const language = row === undefined || row.language === 'any' ? undefined : row.language
  const forms = language && isLevel(meaning) ? levelForms[language]?.[meaning] : undefined
  if (language === undefined || forms === undefined) return undefined
  const endings = samples.map(text => text.slice(-1).toLowerCase())
  const ending = mostCommon(endings, one => one)
  const usual = field === 'priority' && masculinePriority.includes(language) ? forms.at(-1) : forms[0]
  return forms.find(form => form.endsWith(ending ?? ' ')) ?? usual
}

/** Emphasis; the `_` of `NOT_STARTED` is none. */
const MARKS = /[*~`]+|(?<!\p{L})_+|_+(?!\p{L})/gu

const HAS_EMOJI = /\p{Extended_Pictographic}/u

const mostHaveSymbol = (samples: Coin['samples']): boolean =>
  samples.filter(({ text }) => HAS_EMOJI.test(text)).length * 2 > samples.length

/** The words of a row as they are compared; rows of any language, which hold the words of several, are left out. */
interface SpokenRow {
  readonly language: Language
  readonly words: ReadonlySet<string>
}

const spokenRows = (rows: readonly WordRow<unknown>[]): readonly SpokenRow[] =>
  rows.flatMap(row =>
    row.language === 'any' ? [] : [{ language: row.language, words: new Set(wordsOf(row).map(foldWord)) }],
  )

const stateRows = once(() => spokenRows(stateWords))

const levelRows = once(() => spokenRows(levelWords))

/** What the words of samples are in, or the language of the labels; words that languages share tell nothing against it. */
function languageOf(rows: readonly SpokenRow[], samples: readonly string[], own: Language): Language {
  const folded = samples.map(foldWord)
  const forms = Object.values(levelForms[own] ?? {}).flat()
  if (forms.some(form => folded.includes(foldWord(form)))) return own
  const spoken = rows.filter(({ words }) => folded.some(word => words.has(word)))
  return spoken.find(({ language }) => language === own)?.language ?? spoken[0]?.language ?? own
}

/** The word in the letter case of most samples: `IN PROGRESS`, `In Progress`, `In progress`, `in progress`. */
export function inCaseOf(samples: readonly string[], word: string): string {
  const style = mostCommon(samples.map(styleOf), one => one) ?? 'first'
  const hasTitles = samples.some(text => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text))
  const areNames = samples.some(text => /\p{L}_\p{L}/u.test(text))
  const joined = areNames ? word.replaceAll("'", '').replaceAll(' ', '_') : word
  if (style === 'upper') return joined.toUpperCase()
  if (style === 'lower') return joined.toLowerCase()
  return hasTitles ? joined.replace(/(?<=^|\s)\p{L}/gu, letter => letter.toUpperCase()) : capitalize(joined)
}

export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function styleOf(text: string): 'upper' | 'lower' | 'first' {
  const word = firstMatch(/\p{L}[\p{L}\p{M}_ ]*/u, text)
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return 'upper'
  return word === word.toLowerCase() ? 'lower' : 'first'
}

/**
 * A colour where the samples are colours, else the symbol of the file, else the one that is known best. What is open has none of
 * those: a cross says that it is not done to some, and that it was rejected to others.
 */
function symbolFor({ meaning, samples, symbol: own }: Coin): string | undefined {
  const areColours = samples.some(({ text }) => COLOUR.test(text))
  if (areColours ? COLOUR.test(own ?? '') : own !== undefined || meaning === 'open') return own
  const tables = areColours ? [statusColours, levelSymbols, stateSymbols] : [stateSymbols, levelSymbols]
  for (const table of tables)
    for (const [symbol, means] of Object.entries(table)) if (means === meaning) return symbol
  return undefined
}
