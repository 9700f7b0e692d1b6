/** What the cells of a column hold for the most part, whatever its label says. */
import type { FieldName } from '../issue/fields.js'
import { findWord } from '../issue/vocabulary.js'
import type { Table } from '../markdown/block.js'
import { maskCode } from '../markdown/phrase.js'
import { readDesignation } from './ids.js'
import type { Ground } from './labelled.js'
import { isPhrase, letteredWords, wordCount } from './length.js'
import { readLevel, readState } from './meaning.js'
import { beginsWithPath } from './path.js'
import { saysOnlyStatus } from './only-status.js'

/** Whether the cells of a column hold more than a word or two for the most part. */
export const holdsSentences = (table: Table, at: number): boolean => areMostly(table, at, isPhrase)

/** Whether the cells of a column say what is so, at such length as no name has. */
export const holdsStatements = (table: Table, at: number): boolean =>
  areMostly(table, at, text => wordCount(text) >= 6)

/** Whether the cells of a column are texts for the most part: neither numbers nor words for levels and states. */
export const holdsTexts = ({ words }: Ground, table: Table, at: number): boolean =>
  areMostly(table, at, text => {
    const isTerm = [words.levels, words.codes, words.states].some(
      terms => findWord(terms, text) !== undefined,
    )
    return isTerm ? letteredWords(text) > 1 || COMPACT.test(text) : /\p{L}{2}/u.test(text)
  })

/** More than a word, in a script without blanks. */
const COMPACT = /[\p{Script=Han}\p{Script=Hangul}]{4}/u

/** Whether the cells of a column are ids for the most part, each another one. */
export function holdsIds(table: Table, at: number): boolean {
  const ids = textsIn(table, at).flatMap(text => {
    const designation = readDesignation(`${text}:`)
    const isAll = designation !== undefined && designation.length >= text.length
    return designation?.kind === 'id' && isAll ? [designation.id] : []
  })
  return new Set(ids).size * 2 > table.rows.length && new Set(ids).size === ids.length
}

/** Whether the cells of a column are words of their own for the most part: neither code nor the same again and again. */
export function holdsNames(table: Table, at: number): boolean {
  const named = table.rows.flatMap(({ cells }) => {
    const phrase = cells[at]?.text
    return phrase !== undefined && /\p{L}{2}/u.test(maskCode(phrase, ' ')) ? [phrase.text.trim()] : []
  })
  return named.length * 2 > table.rows.length && new Set(named).size * 4 > named.length * 3
}

/** Whether the cells of a column open with the path of a file for the most part. */
export function holdsPlaces(table: Table, at: number): boolean {
  const places = table.rows.filter(({ cells }) => {
    const phrase = cells[at]?.text
    return phrase !== undefined && beginsWithPath(phrase)
  })
  return places.length * 2 > table.rows.length
}

/** Whether the cells of a column are nothing but code for the most part, each another one. */
export function holdsCode(table: Table, at: number): boolean {
  const names = table.rows.flatMap(({ cells }) => {
    const phrase = cells[at]?.text
    return phrase !== undefined && /^[\s,/]*$/u.test(maskCode(phrase, ' ')) ? [phrase.text.trim()] : []
  })
  const named = names.filter(name => /\p{L}/u.test(name))
  return named.length * 2 > table.rows.length && new Set(named).size === named.length
}

/** The field that a column holds whose cells are nothing but words for states or for levels. */
export function fieldOfTerms({ words }: Ground, table: Table, at: number): FieldName | undefined {
  if (table.rows.length < 2) return undefined
  const are = (read: typeof readState | typeof readLevel): boolean =>
    areMostly(table, at, text => {
      const by = saysOnlyStatus(text, words) ? read(text, words)?.by : undefined
      return by === 'word' || by === 'code'
    })
  return are(readState) ? 'status' : are(readLevel) ? 'severity' : undefined
}

const areMostly = (table: Table, at: number, test: (text: string) => boolean): boolean =>
  textsIn(table, at).filter(test).length * 2 > table.rows.length

const textsIn = (table: Table, at: number): string[] =>
  table.rows.map(({ cells }) => cells[at]?.text.text.trim() ?? '')
