import type { FieldName } from '../issue/fields.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import type { Table } from '../markdown/block.js'
import { readDesignation } from './ids.js'
import { type Ground, labelName, labelText } from './labelled.js'
import { readRole } from './roles.js'
import { wordPattern } from './word-pattern.js'

/** A column of a table: its label, and which field it holds, as the label or the cells say. */
export interface Column {
  readonly label: string
  readonly name: FieldName | undefined
}

export interface ColumnedTable {
  readonly table: Table
  readonly columns: readonly Column[]
}

export function readColumns(ground: Ground, table: Table): readonly Column[] {
  const columns = withTitle(
    ground,
    table,
    table.header.cells.map(cell => {
      const label = cell.text.text.replace(/\s+/g, ' ').trim()
      return { label, name: columnName(ground, label) }
    }),
  )
  return columns.some(column => column.name === 'id') ? columns : withIdColumn(table, columns)
}

/** What a column holds by its label; one that is called “Resolved?” holds a status. */
const columnName = (ground: Ground, label: string): FieldName | undefined =>
  labelName(ground.words, label) ??
  (ENDS_WITH_ID.test(label) ? 'id' : undefined) ??
  leadingLabel(ground, label) ??
  (meaningOf(ground.words.states, labelText(label)) === 'resolved' ? 'status' : undefined)

/** `Gap ID`, `风险ID` */
const ENDS_WITH_ID = /(?:[\s_-]|[^\p{ASCII}])ID$/u

/**
 * Where no column is called a title, the one that is named for issues (“Known bug”, “Risk”) and holds texts is the title,
 * and so is the one that leads to a description (`Risk | Severity | Description`); where the title only says what the
 * issues are about (`Feature | Known problem`), so is the one that tells them.
 */
function withTitle(ground: Ground, table: Table, columns: readonly Column[]): readonly Column[] {
  const title = columns.findIndex(isTitle)
  const at = columns.findIndex(
    (column, index) => index !== title && mayNameIssues(ground, column) && holdsTexts(ground, table, index),
  )
  if (title < 0)
    return renamed(columns, new Map([[at < 0 ? textColumn(ground, table, columns) : at, 'title']]))
  if (columns[title]?.name === 'description' && at === firstText(columns))
    return renamed(columns, new Map([[at, 'title']]))
  const tellsMore = at >= 0 && holdsSentences(table, at) && !holdsSentences(table, title)
  if (!tellsMore || columns[title]?.name !== 'title' || readsAsMinor(columns[at])) return columns
  return renamed(
    columns,
    new Map([
      [title, 'category'],
      [at, 'title'],
    ]),
  )
}

/** The first column that is no id. */
const firstText = (columns: readonly Column[]): number =>
  columns.findIndex(({ name }) => name !== 'id' && name !== 'number')

const renamed = (columns: readonly Column[], names: ReadonlyMap<number, FieldName>): readonly Column[] =>
  columns.map((column, index) => ({ ...column, name: names.get(index) ?? column.name }))

const mayNameIssues = ({ words }: Ground, { name, label }: Column): boolean =>
  (name === undefined || name === 'title' || readsAsMinor({ name, label })) &&
  readRole(label, words).role === 'issues'

/** A column of what may follow from an issue: its title only where nothing else is. */
const readsAsMinor = (column: Column | undefined): boolean =>
  column?.name === 'risk' || column?.name === 'impact'

/** Of numbered rows, the first column that nothing is known of and that holds whole sentences, but for `Status / what remains`. */
const textColumn = ({ words }: Ground, table: Table, columns: readonly Column[]): number =>
  columns.some(({ name }) => name === 'id' || name === 'number')
    ? columns.findIndex(
        ({ name, label }, index) =>
          name === undefined &&
          holdsSentences(table, index) &&
          findWord(words.labels, label)?.meaning !== 'status',
      )
    : -1

/** The columns of a table that stands among issues: where none names them, the first one does. */
export function withLeadingName(columns: readonly Column[]): readonly Column[] {
  const [first] = columns
  const isFree = nameColumn(columns) === undefined && (first?.name ?? 'category') === 'category'
  return isFree ? renamed(columns, new Map([[0, 'title']])) : columns
}

/** Whether a table says in its first column what is wrong and in another one more about it. */
export const tellsInWords = ({ table, columns }: ColumnedTable): boolean => {
  const at = firstText(columns)
  return at === nameColumn(columns) && columns.some((_, index) => index > at && holdsSentences(table, index))
}

/** Whether the column that names the rows is called by what is wrong, and another one says more (`Limitation | Impact`). */
export const callsIssues = ({ words }: Ground, columned: ColumnedTable): boolean => {
  const name = columned.columns[nameColumn(columned.columns) ?? -1]
  return name !== undefined && readRole(name.label, words).role === 'issues' && tellsInWords(columned)
}

/** Whether the cells of a column hold more than a word or two for the most part. */
export const holdsSentences = (table: Table, at: number): boolean =>
  table.rows.filter(({ cells }) => PHRASE.test(cells[at]?.text.text ?? '')).length * 2 > table.rows.length

/** At least three words, or as much in a script without blanks. */
const PHRASE =
  /\p{L}.*\s.*\p{L}.*\s.*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}|\p{Script=Hangul}+\s\p{Script=Hangul}/u

/** Whether the cells of a column are texts for the most part: neither numbers nor words for levels and states. */
function holdsTexts({ words }: Ground, table: Table, at: number): boolean {
  const texts = table.rows.filter(row => {
    const { text } = row.cells[at]?.text ?? { text: '' }
    const isTerm = [words.levels, words.codes, words.states].some(
      terms => findWord(terms, text) !== undefined,
    )
    return isTerm ? SENTENCE.test(text) : /\p{L}{2}/u.test(text)
  })
  return texts.length * 2 > table.rows.length
}

/** More than a word. */
const SENTENCE = /\p{L}.*\s.*\p{L}|[\p{Script=Han}\p{Script=Hangul}]{4}/u

/**
 * Columns of which the first that holds an id in each row, whatever its label (`编号`, `Bug`, `Réf.`), is that of the ids;
 * behind the title such a column tells of something else (`Release`).
 */
function withIdColumn(table: Table, columns: readonly Column[]): Column[] {
  const titles = columns.filter(isTitle).length
  const title = columns.findIndex(isTitle)
  const at = columns.findIndex(
    (column, index) =>
      (title < 0 || titles > 1 || index < title) &&
      (column.name === undefined || column.name === 'number' || (isTitle(column) && titles > 1)) &&
      holdsIds(table, index),
  )
  return columns.map((column, index) => (index === at ? { ...column, name: 'id' } : column))
}

const isTitle = ({ name }: Column): boolean => name === 'title' || name === 'description'

/** Whether the cells of a column are ids for the most part, each another one. */
function holdsIds(table: Table, at: number): boolean {
  const ids = table.rows.flatMap(row => {
    const text = row.cells[at]?.text.text.trim() ?? ''
    const designation = readDesignation(`${text}:`)
    return designation?.kind === 'id' && designation.id.length >= text.length - 2 ? [designation.id] : []
  })
  return new Set(ids).size * 2 > table.rows.length && new Set(ids).size === ids.length
}

/** The name of a column that has no more than a code behind its label: `Esito FASE 3`, `Status in V2`. */
function leadingLabel(ground: Ground, label: string): FieldName | undefined {
  const word = findWord(ground.words.labels, label)
  return word?.start === 0 && CODE_BEHIND.test(label.slice(word.end)) ? word.meaning : undefined
}

const CODE_BEHIND = new RegExp(
  String.raw`^(?:\s(?:${wordPattern(joinWords, 'circumstance')})(?=\s))?[\sA-Z\d().#:-]*$`,
)

/** Whether a column of ids holds ids for the most part. */
export function hasIds(table: Table, columns: readonly Column[]): boolean {
  const at = columns.findIndex(column => column.name === 'id')
  const ids = table.rows.filter(row => readDesignation(`${row.cells[at]?.text.text ?? ''}:`)?.kind === 'id')
  return at >= 0 && ids.length * 2 > table.rows.length
}

/** The column that names the issue: its title, its description, the first one without a known label; or else its id alone. */
export function nameColumn(columns: readonly Column[]): number | undefined {
  for (const wanted of ['title', 'description'] as const) {
    const at = columns.findIndex(column => column.name === wanted)
    if (at >= 0) return at
  }
  const hasId = columns.some(column => column.name === 'id' || column.name === 'number')
  const at = columns.findIndex(column => column.name === undefined || column.name === 'category')
  if (hasId && at >= 0) return at
  const ids = columns.findIndex(column => column.name === 'id')
  return ids >= 0 ? ids : undefined
}
