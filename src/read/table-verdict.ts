/** Whether the rows of a table are issues, and why: told by its columns and by the section in which it stands. */
import type { FieldName } from '../issue/fields.js'
import { meaningOf } from '../issue/vocabulary.js'
import { foldSymbol, levelSymbols } from '../issue/words/symbols.js'
import type { Row, Table } from '../markdown/block.js'
import { isKeyValueTable } from './body.js'
import {
  type Column,
  type ColumnedTable,
  hasIds,
  holdsSentences,
  nameColumn,
  tellsInWords,
} from './columns.js'
import type { Ground } from './labelled.js'
import { aboutSection, type Grounds, type Refusal, refusal } from './reasons.js'
import { readRole } from './roles.js'
import type { Scope } from './scope.js'

/** Columns that say what an issue table says; a table of topics has none of them. */
const TELLING: ReadonlySet<FieldName> = new Set([
  'status',
  'severity',
  'priority',
  'impact',
  'likelihood',
  'effort',
  'files',
  'resolved',
  'created',
  'due',
  'owner',
  'fix',
  'risk',
  'cause',
  'workaround',
])

/** A table with a column that names issues and one that tells of them, whose rows are no counts. */
export function judgeTable(
  ground: Ground,
  { table, columns }: ColumnedTable,
  scope: Scope,
): Grounds | Refusal {
  if (isKeyValueTable(ground, table)) return refusal('fields')
  if (scope.role === 'legend' || scope.role === 'template') return aboutSection(scope)
  const name = columns[nameColumn(columns) ?? -1]
  const telling = columns.flatMap(column =>
    column.name !== undefined && TELLING.has(column.name) ? [column.name] : [],
  )
  const isTold =
    telling.length > 0 ||
    hasIds(table, columns) ||
    tellsState(scope, columns) ||
    isToldInWords(ground, { table, columns }, scope)
  if (name === undefined || !isTold) return refusal('columns')
  return isStatistics(ground, table, telling)
    ? refusal('counts')
    : { kind: 'table', name: name.label, telling }
}

/**
 * Whether columns tell enough to make issues of rows: a state or a level does. Costs, days and owners are told of steps
 * and tests, too: they count where a heading calls what stands here issues, a cause or a remedy (`Bug | Workaround`)
 * where the column itself does and the title, any of them right below such a title (`Issue | Owner`).
 */
export function suffices(ground: Ground, { table, columns }: ColumnedTable, scope: Scope): boolean {
  if (hasAny(columns, STATED) || hasIds(table, columns) || tellsState(scope, columns)) return true
  if (isToldInWords(ground, { table, columns }, scope)) return true
  if (scope.role !== 'issues' || !scope.isTitleRole) return scope.role === 'issues'
  const label = columns[nameColumn(columns) ?? -1]?.label ?? ''
  const isRightBelow = scope.path.length <= 1
  return readRole(label, ground.words).role === 'issues' && (isRightBelow || hasAny(columns, EXPLAINING))
}

/**
 * Whether issues are told in words alone: where a heading says that they stand here, or of what state they are, or where
 * the title does and the column that names them is called by what is wrong (`Bug | Notes`, `Symptom | What happens`).
 */
function isToldInWords(ground: Ground, { table, columns }: ColumnedTable, scope: Scope): boolean {
  const name = columns[nameColumn(columns) ?? -1]
  if (scope.role !== 'issues' || name === undefined) return false
  if (!tellsInWords({ table, columns })) return !scope.isTitleRole && areNumberedSentences({ table, columns })
  return (
    !scope.isTitleRole ||
    hasOwnState(scope) ||
    name.name === 'description' ||
    readRole(name.label, ground.words).role === 'issues'
  )
}

/** Whether the rows have numbers, and what names them is a sentence for the most part, wherever its column stands. */
const areNumberedSentences = ({ table, columns }: ColumnedTable): boolean =>
  columns.some(({ name }) => name === 'number') && holdsSentences(table, nameColumn(columns) ?? -1)

/** Whether issues stand in a section and it says of what state they are. */
export const hasOwnState = ({ role, state }: Scope): boolean => role === 'issues' && state !== undefined

const hasAny = (columns: readonly Column[], fields: ReadonlySet<FieldName>): boolean =>
  columns.some(({ name }) => name !== undefined && fields.has(name))

const STATED: ReadonlySet<FieldName> = new Set(['status', 'severity', 'priority', 'resolved'])

const EXPLAINING: ReadonlySet<FieldName> = new Set(['cause', 'fix', 'workaround', 'likelihood'])

/** Whether the section tells the state of numbered rows, so that no column needs to: “Resolved” over `# | Bug | Version`. */
const tellsState = (scope: Scope, columns: readonly Column[]): boolean =>
  scope.role === 'issues' &&
  scope.state !== undefined &&
  columns.some(({ name }) => name === 'number') &&
  columns.some(({ name }) => name === 'title')

/**
 * Rows of counts per level, state or component: every cell but the first is a number, a percentage or empty, but no
 * colour. The numbers in a register of risks are ratings.
 */
function isStatistics(ground: Ground, table: Table, telling: readonly FieldName[]): boolean {
  const isCount = (text: string): boolean =>
    levelSymbols[foldSymbol(text.trim())] === undefined &&
    /^[\s\d.,/%()+~–—-]*$/.test(text.replace(/[\p{Extended_Pictographic}\ufe0f*]/gu, ''))
  const isTerm = (text: string): boolean =>
    meaningOf(ground.words.levels, bare(text)) !== undefined ||
    meaningOf(ground.words.codes, bare(text)) !== undefined ||
    meaningOf(ground.words.states, bare(text)) !== undefined
  const rows = table.rows.filter(row => row.cells.length > 1)
  return (
    (!telling.includes('likelihood') &&
      rows.every(row => row.cells.slice(1).every(cell => isCount(cell.text.text)))) ||
    (rows.every(row => isTerm(firstCell(row))) && new Set(rows.map(firstCell)).size === rows.length)
  )
}

const firstCell = (row: Row): string => row.cells[0]?.text.text.trim() ?? ''

const bare = (text: string): string => text.replace(/[\p{Extended_Pictographic}\ufe0f*]/gu, '').trim()
