import type { Issue } from '../issue/model.js'
import type { ReportData } from '../measure/measure.js'
import type { Explained } from '../read/read.js'
import type { Reading } from '../read/reading.js'
import type { Finding } from '../text/finding.js'
import type { Source } from '../text/source.js'

/** What `issues lint` shows. */
export interface LintView {
  /** Every file that was linted, those without findings too, in the order of printing. */
  readonly files: readonly LintedFile[]
  /** Whether a line is said when nothing was found: to a person at a terminal yes, in a hook or a pipe no. */
  readonly speaksWhenClean: boolean
}

/** The findings of a file, in the order of printing. Their spans, those of fixes included, are offsets into `source.raw`. */
export interface LintedFile {
  readonly source: Source
  readonly findings: readonly Finding[]
}

/** What `issues parse` shows. */
export interface ParseView {
  readonly files: readonly Reading[]
}

/** What `issues parse --explain` shows. */
export interface ExplainView {
  readonly files: readonly ExplainedFile[]
}

/** A file with what was decided about its places; `line` is the only one that is asked for. */
export interface ExplainedFile extends Explained {
  readonly line: number | undefined
}

/** What `issues report` shows: the numbers, as `measure` gives them. */
export type ReportView = ReportData

/** What `issues fix --diff` shows: files before and after, as raw text. Files that are equal are left out. */
export interface DiffView {
  readonly files: readonly ChangedFile[]
}

export interface ChangedFile {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** What `issues list` and `issues show` show. */
export interface IssuesView {
  readonly issues: readonly ShownIssue[]
}

export interface ShownIssue {
  readonly reading: Reading
  readonly issue: Issue
}
