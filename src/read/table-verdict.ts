/** Whether the rows of a table are issues, and why: told by its columns and by the section in which it stands. */
import type { FieldName } from '../issue/fields.js'
import { isClosed } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import { foldSymbol, levelSymbols } from '../issue/words/symbols.js'
import type { Row, Table } from '../markdown/block.js'
import { holdsSentences } from './cells.js'
import { type Column, type ColumnedTable, firstText, isTitle, nameColumn, tellingColumn } from './column.js'
import { hasIds } from './columns.js'
import { isFieldTable } from './field-tables.js'
import { looksLikeDate } from './dates.js'
import type { Ground } from './labelled.js'
import { aboutSection, type Grounds, type Refusal, refusal, type Told } from './reasons.js'
import { beginsWith } from './roles.js'
import { isRanked, type Scope } from './scope.js'
import { callsIssues, isCalledIssue, tellsInWords } from './title-column.js'

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

type TableGrounds = Extract<Grounds, { kind: 'table' }>

/** A table with a column that names issues and one that tells of them, whose rows are no counts. */
export function judgeTable(ground: Ground, columned: ColumnedTable, scope: Scope): TableGrounds | Refusal {
  const { table, columns } = columned
  if (table.rows.length === 0) return refusal('placeholder')
  if (isFieldTable(ground, table)) return refusal('fields')
  if (scope.role === 'legend' || scope.role === 'template') return aboutSection(scope)
  const name = columns[tellingColumn(columns) ?? -1]
  const telling = columns.flatMap(column =>
    column.name !== undefined && TELLING.has(column.name) ? [column.name] : [],
  )
  const told = tellsOf(ground, columned, scope)
  if (name === undefined || (told === undefined && telling.length === 0)) return refusal('columns')
  if (isStatistics(columned, telling)) return refusal('counts')
  return isByTerm(ground, columned, telling)
    ? refusal('terms')
    : { kind: 'table', name: name.label, telling, told }
}

/** Whether enough is told to make issues of the rows: else they can only name some. */
export const isEnough = ({ told }: TableGrounds): boolean => told !== undefined

/**
 * What makes issues of rows, the strongest first: a column for their state or level, or ids; the section, where it says of
 * what state or level they are; words. Costs, days and owners are told of steps and tests, too: they count where a heading
 * calls what stands here issues, or the column itself does and the title (`Bug | Owner`); a file or a day alone is told of
 * exercises and events, too, unless these are sentences (`Problem | File`, `Date | Issue`). Ids alone make none of rows
 * that are tests (`ID | Test | Expected`).
 */
function tellsOf(ground: Ground, columned: ColumnedTable, scope: Scope): Told | undefined {
  const { table, columns } = columned
  if (hasAny(columns, STATED)) return 'state'
  if (hasIds(table, columns) && columns[firstText(columns)]?.name !== 'acceptance') return 'ids'
  if (scope.role !== 'issues' && !isPlanAlone(scope)) return undefined
  if (isToldBySection(columned, scope)) return 'section'
  if (isToldInWords(ground, columned, scope)) return 'words'
  if (!hasAny(columns, TELLING)) return undefined
  if (!scope.isTitleRole) return 'columns'
  const at = nameColumn(columns) ?? -1
  const isCalled =
    isCalledIssue(ground, columns[at]?.label ?? '') ||
    beginsWith('lack', scope.path.at(-1) ?? '', ground.words)
  const saysMore = columns.some(({ name }) => name !== undefined && TELLING.has(name) && !PLACING.has(name))
  return isCalled && (saysMore || scope.path.length <= 1 || holdsSentences(table, at)) ? 'columns' : undefined
}

const PLACING: ReadonlySet<FieldName> = new Set(['files', 'created'])

/**
 * Whether the section tells the state of rows that are numbered and have a title (“Resolved” over `# | Bug | Version`), or
 * the state or level of rows that are numbered, of which more is told (“High” over `Title | File`), or that are sentences.
 */
function isToldBySection({ table, columns }: ColumnedTable, scope: Scope): boolean {
  const at = nameColumn(columns) ?? -1
  const name = columns[at]
  if (name === undefined || !isTitle(name)) return false
  const isNumbered = columns.some(column => column.name === 'number')
  if (scope.state !== undefined && isNumbered && name.name === 'title') return true
  return isRanked(scope) && (isNumbered || hasAny(columns, TELLING) || holdsSentences(table, at))
}

/**
 * Whether issues are told in words alone: where a heading says that they stand here, or of what state they are, or where
 * the title does and the column that names them is called by what is wrong (`Bug | Notes`, `Symptom | What happens`).
 */
function isToldInWords(ground: Ground, columned: ColumnedTable, scope: Scope): boolean {
  if (callsIssues(ground, columned)) return true
  const name = columned.columns[nameColumn(columned.columns) ?? -1]
  const isExpected =
    !scope.isTitleRole || isPlanAlone(scope) || hasOwnState(scope) || name?.name === 'description'
  if (tellsInWords(columned)) return isExpected
  return !scope.isTitleRole && areNumberedSentences(columned)
}

/** Whether the title calls the file a plan: where it keeps nothing else, the tasks are what it keeps. */
const isPlanAlone = ({ role, isTitleRole }: Scope): boolean => role === 'plan' && isTitleRole

/** Whether the rows have numbers, and what names them is a sentence for the most part, wherever its column stands. */
const areNumberedSentences = ({ table, columns }: ColumnedTable): boolean =>
  columns.some(({ name }) => name === 'number') && holdsSentences(table, nameColumn(columns) ?? -1)

/** Whether issues stand in a section and it says of what state they are; a title alone that calls them open (“Backlog”) says little. */
export const hasOwnState = (scope: Scope): boolean =>
  scope.role === 'issues' && scope.state !== undefined && (isRanked(scope) || isClosed(scope.state.value))

/** Whether a column rates the rows; tests and pages have a status, too. */
export const tellsLevel = (columns: readonly Column[]): boolean => hasAny(columns, LEVELS)

const LEVELS: ReadonlySet<FieldName> = new Set(['severity', 'priority'])

const hasAny = (columns: readonly Column[], fields: ReadonlySet<FieldName>): boolean =>
  columns.some(({ name }) => name !== undefined && fields.has(name))

const STATED: ReadonlySet<FieldName> = new Set(['status', 'severity', 'priority', 'resolved'])

/**
 * Rows of counts per level, state or component: every cell but the first is a number, a percentage or empty, but no
 * colour and no day. The numbers in a register of risks are ratings.
 */
const isStatistics = ({ table }: ColumnedTable, telling: readonly FieldName[]): boolean =>
  !telling.includes('likelihood') &&
  filledRows(table).every(row => row.cells.slice(1).every(cell => isCount(cell.text.text)))

const isCount = (text: string): boolean =>
  !looksLikeDate(text) &&
  levelSymbols[foldSymbol(text.trim())] === undefined &&
  /^[\s\d.,/%()+~–—-]*$/.test(withoutMarks(text))

/**
 * Rows that tell of each state or level once, but for issues in sentences that are rated so (`Priority | Task`). What is
 * only described tells the meaning of a priority as well (`Priority | Description`).
 */
function isByTerm(
  { words }: Ground,
  { table, columns }: ColumnedTable,
  telling: readonly FieldName[],
): boolean {
  const terms = filledRows(table).map(({ cells: [first] }) => first?.text.text.trim() ?? '')
  const isTerm = (text: string): boolean =>
    [words.levels, words.codes, words.states].some(
      vocabulary => meaningOf(vocabulary, withoutMarks(text).trim()) !== undefined,
    )
  const at = nameColumn(columns) ?? 0
  const isRated = telling.includes('severity') || telling.includes('priority')
  const isNamed = columns[at]?.name === 'title' || telling.some(name => OF_ONE.has(name))
  const areIssues = isRated && isNamed && columns.some(isTitle) && holdsSentences(table, at)
  return terms.every(isTerm) && new Set(terms).size === terms.length && !areIssues
}

/** What is told of one issue, and of no level. */
const OF_ONE: ReadonlySet<FieldName> = new Set(['status', 'severity', 'files', 'effort', 'owner'])

const filledRows = ({ rows }: Table): readonly Row[] => rows.filter(row => row.cells.length > 1)

const withoutMarks = (text: string): string => text.replace(/[\p{Extended_Pictographic}\ufe0f*]/gu, '')
