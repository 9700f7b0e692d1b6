/** What the cells of a column hold for the most part, whatever its label says. */
import type { FieldName } from '../issue/fields.js'
import { findWord } from '../issue/vocabulary.js'
import type { Table } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import { readDesignation } from './ids.js'
import type { Ground } from './labelled.js'
import { wordCount } from './length.js'
import { readLevel, readState } from './meaning.js'
import { saysOnlyStatus } from './title-token.js'

/** Whether the cells of a column hold more than a word or two for the most part. */
export const holdsSentences = (table: Table, at: number): boolean =>
  textsIn(table, at).filter(text => PHRASE.test(text)).length * 2 > table.rows.length

/** At least three words, or as much in a script without blanks. */
const PHRASE =
  /\p{L}.*\s.*\p{L}.*\s.*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}|\p{Script=Hangul}+\s\p{Script=Hangul}/u

/** Whether the cells of a column say what is so, at such length as no name has. */
export const holdsStatements = (table: Table, at: number): boolean =>
  textsIn(table, at).filter(text => wordCount(text) >= 6).length * 2 > table.rows.length

/** Whether the cells of a column are texts for the most part: neither numbers nor words for levels and states. */
export function holdsTexts({ words }: Ground, table: Table, at: number): boolean {
  const texts = textsIn(table, at).filter(text => {
    const isTerm = [words.levels, words.codes, words.states].some(
      terms => findWord(terms, text) !== undefined,
    )
    return isTerm ? SENTENCE.test(text) : /\p{L}{2}/u.test(text)
  })
  return texts.length * 2 > table.rows.length
}

/** More than a word. */
const SENTENCE = /\p{L}.*\s.*\p{L}|[\p{Script=Han}\p{Script=Hangul}]{4}/u

/** Whether the cells of a column are ids for the most part, each another one. */
export function holdsIds(table: Table, at: number): boolean {
  const ids = textsIn(table, at).flatMap(text => {
    const designation = readDesignation(`${text}:`)
    return designation?.kind === 'id' && designation.id.length >= text.length - 2 ? [designation.id] : []
  })
  return new Set(ids).size * 2 > table.rows.length && new Set(ids).size === ids.length
}

/** Whether the cells of a column are words of their own for the most part: neither code nor the same again and again. */
export function holdsNames(table: Table, at: number): boolean {
  const named = table.rows.flatMap(({ cells }) => {
    const phrase = cells[at]?.text
    return phrase !== undefined && /\p{L}{2}/u.test(withoutCode(phrase)) ? [phrase.text.trim()] : []
  })
  return named.length * 2 > table.rows.length && new Set(named).size * 4 > named.length * 3
}

const withoutCode = ({ text, marks }: Phrase): string =>
  marks.reduce(
    (rest, { kind, span }) =>
      kind === 'code'
        ? rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end)
        : rest,
    text,
  )

/** The field that a column holds whose cells are nothing but words for states or for levels. */
export function fieldOfTerms({ words }: Ground, table: Table, at: number): FieldName | undefined {
  const texts = textsIn(table, at).filter(text => /\p{L}/u.test(text))
  const are = (read: typeof readState | typeof readLevel): boolean =>
    texts.filter(text => saysOnlyStatus(text, words) && (read(text, words)?.by ?? 'symbol') !== 'symbol')
      .length *
      2 >
    table.rows.length
  if (texts.length < 2) return undefined
  return are(readState) ? 'status' : are(readLevel) ? 'severity' : undefined
}

const textsIn = (table: Table, at: number): string[] =>
  table.rows.map(({ cells }) => cells[at]?.text.text.trim() ?? '')
