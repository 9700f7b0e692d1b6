/** Tables of a plan whose rows are issues: made like the tables of issues beside them, or all that the file keeps. */
import type { Candidate, Draft, Refused } from './draft.js'
import { labelText } from './labelled.js'
import { isEnough } from './table-verdict.js'

/**
 * The rows of a file, where those in a plan are issues, too, if their table has the columns of tables that hold issues
 * with a state of their own: then the plan is one of several lists. Which of them name an issue that stands elsewhere is told later.
 *
 *     ## Round 1                         ## Future plan
 *     | # | Idea | Status | Notes |      | # | Idea (as promised) | Status | Notes |
 */
export function withTablesAlike(rows: readonly (Candidate | Refused)[][]): (Candidate | Refused)[][] {
  const kept = new Set(
    rows
      .flat()
      .flatMap(row =>
        row.kind === 'candidate' && row.refusal === undefined && tellsState(row.draft)
          ? [columnsOf(row.draft)]
          : [],
      ),
  )
  return rows.map(all =>
    all.map(row =>
      row.kind === 'candidate' && isPlanned(row) && kept.has(columnsOf(row.draft))
        ? { ...row, refusal: undefined }
        : row,
    ),
  )
}

/**
 * The rows of a file that is called a plan and keeps nothing else: what it plans are its issues.
 *
 *     # Roadmap
 *     | Feature | Status |
 */
export function withPlannedRows(
  rows: readonly (Candidate | Refused)[][],
  headings: readonly Draft[],
): readonly (Candidate | Refused)[][] {
  const isKept = (row: Candidate | Refused): boolean => row.kind === 'candidate' && row.refusal === undefined
  return headings.length > 0 || rows.flat().some(isKept)
    ? rows
    : rows.map(all =>
        all.map(row => (row.kind === 'candidate' && isTask(row) ? { ...row, refusal: undefined } : row)),
      )
}

/** Whether a row is planned by the title of its file alone, and enough is told to make an issue of it. */
const isTask = (row: Candidate): boolean =>
  isPlanned(row) &&
  row.draft.scope.isTitleRole &&
  row.draft.grounds.kind === 'table' &&
  isEnough(row.draft.grounds)

const tellsState = ({ grounds }: Draft): boolean => grounds.kind === 'table' && grounds.told === 'state'

const isPlanned = ({ refusal }: Candidate): boolean => refusal?.why === 'about' && refusal.role === 'plan'

const columnsOf = ({ home }: Draft): string =>
  home.kind === 'row' ? home.columns.map(label => labelText(label).toLowerCase()).join('\n') : ''
