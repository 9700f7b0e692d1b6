/** Whether the rows of tables are issues, told from what else the file keeps. */
import type { Candidate, Draft, Refused } from './draft.js'
import { labelText } from './labelled.js'
import { type Refusal, refusal } from './reasons.js'
import { isRanked } from './scope.js'
import { isEnough } from './table-verdict.js'

/** The rows of each section of a file. */
type Rows = readonly (readonly (Candidate | Refused)[])[]

/**
 * The rows of a file, where those in a plan are issues, too, if their table has the columns of tables that hold issues
 * with a state of their own: then the plan is one of several lists. Which of them name an issue that stands elsewhere is told later.
 *
 *     ## Round 1                         ## Future plan
 *     | # | Idea | Status | Notes |      | # | Idea (as promised) | Status | Notes |
 */
export function withTablesAlike(rows: Rows): Rows {
  const kept = new Set(
    rows.flat().flatMap(row => (isKept(row) && tellsState(row.draft) ? [columnsOf(row.draft)] : [])),
  )
  return judgedAnew(rows, row => isPlanned(row) && kept.has(columnsOf(row.draft)), undefined)
}

/**
 * The rows of a file that is called a plan and keeps nothing else: what it plans are its issues.
 *
 *     # Roadmap
 *     | Feature | Status |
 */
export function withPlannedRows(rows: Rows, headings: readonly Draft[]): Rows {
  return headings.length > 0 || rows.flat().some(isKept) ? rows : judgedAnew(rows, isTask, undefined)
}

/** Whether a row is planned by the title of its file alone, and enough is told to make an issue of it. */
const isTask = (row: Candidate): boolean =>
  isPlanned(row) &&
  row.draft.scope.isTitleRole &&
  row.draft.grounds.kind === 'table' &&
  isEnough(row.draft.grounds)

/**
 * The rows of a file whose issues are headings with ids for the most part: there those without an id tell of other things, such
 * as requirements, where no heading says that issues stand here, or of what state or level they are.
 */
export function withoutThings(rows: Rows, headings: readonly Draft[]): Rows {
  const named = headings.filter(({ name }) => name.id !== undefined).length
  if (named < 3 || named * 2 <= headings.length) return rows
  const isThing = ({ refusal, draft: { name, scope } }: Candidate): boolean =>
    refusal === undefined &&
    name.id === undefined &&
    !isRanked(scope) &&
    (scope.isTitleRole || scope.role !== 'issues')
  return judgedAnew(rows, isThing, refusal('beside'))
}

/**
 * The rows of a file, where those of a table are none if as many tables with its very columns are told to hold no issues:
 * the columns say what rows without ids are, and what the headings above some of them tell does not change it.
 *
 *     ### Login, works                   ### Cart, partially works
 *     | Route | Screen | Status |        | Route | Screen | Status |
 */
export function withoutOddTables(rows: Rows): Rows {
  const refused = rows.flat().flatMap(row => (isRefusedTable(row) ? [folded(row.text.split(' | '))] : []))
  const kept = rows.flatMap(all => [
    ...new Set(all.flatMap(row => (isKept(row) ? [columnsOf(row.draft)] : []))),
  ])
  const times = (all: readonly string[], columns: string): number => all.filter(one => one === columns).length
  const odd = new Set(kept.filter(columns => times(refused, columns) >= times(kept, columns)))
  const isOdd = (row: Candidate): boolean =>
    isKept(row) && row.draft.name.id === undefined && odd.has(columnsOf(row.draft))
  return judgedAnew(rows, isOdd, refusal('columns'))
}

const isRefusedTable = (row: Candidate | Refused): row is Refused =>
  row.kind === 'refused' && row.form === 'table' && row.refusal.why === 'columns'

const isKept = (row: Candidate | Refused): row is Candidate =>
  row.kind === 'candidate' && row.refusal === undefined

/** The rows with another verdict on those of a kind. */
const judgedAnew = (rows: Rows, is: (row: Candidate) => boolean, verdict: Refusal | undefined): Rows =>
  rows.map(all => all.map(row => (row.kind === 'candidate' && is(row) ? { ...row, refusal: verdict } : row)))

const tellsState = ({ grounds }: Draft): boolean => grounds.kind === 'table' && grounds.told === 'state'

const isPlanned = ({ refusal }: Candidate): boolean => refusal?.why === 'about' && refusal.role === 'plan'

const columnsOf = ({ home }: Draft): string => (home.kind === 'row' ? folded(home.columns) : '')

const folded = (labels: readonly string[]): string =>
  labels.map(label => labelText(label).toLowerCase()).join('\n')
