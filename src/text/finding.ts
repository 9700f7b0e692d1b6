/** What is wrong with a file, where, and how it can be mended. */
import type { TextEdit } from './edit.js'
import type { Span } from './span.js'

export const severities = ['error', 'warning', 'note'] as const

/** How much a finding weighs. `note` says what could not be judged or is worth knowing; it never fails a run. */
export type Severity = (typeof severities)[number]

/**
 * A change that mends what a remark speaks of. `title` is a verb phrase (“write the status as the legend does”).
 * `safe` fixes are those no reader would disagree with; `unsafe` ones are applied only when asked for.
 */
export interface Fix {
  readonly title: string
  readonly safety: 'safe' | 'unsafe'
  readonly edits: readonly [TextEdit, ...TextEdit[]]
}

/** What a rule yields: a place, what is wrong there, and perhaps how to mend it. */
export interface Remark {
  readonly span: Span
  readonly message: string
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
}

/** Another place that explains a remark, such as “first used here”. */
export interface RelatedPlace {
  readonly span: Span
  readonly message: string
}

/** A remark with the stamp of the engine: which rule, how grave, in which file. */
export interface Finding extends Remark {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
}

/** What is known of a rule without running it; reporters and `explain` print this. */
export interface RuleDoc {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly severity: Severity
  readonly fixes: 'never' | 'sometimes' | 'always'
}
