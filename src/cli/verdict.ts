import type { Finding, Severity } from '../text/finding.js'
import type { ExitCode } from './command.js'

/** From which severity on a finding fails the run. */
export type FailOn = Severity | 'never'

export const failOnChoices = ['error', 'warning', 'note', 'never'] as const satisfies readonly FailOn[]

const weights = { note: 0, warning: 1, error: 2, never: 3 } as const satisfies Record<FailOn, number>

/** What a run of `issues lint` is held to. */
export interface Strictness {
  readonly failOn: FailOn
  /** How many warnings are borne; undefined: any number. */
  readonly maxWarnings?: number | undefined
}

/** 1 if a finding is as grave as `failOn`, or if there are more warnings than are borne. */
export function judge(findings: readonly Finding[], { failOn, maxWarnings }: Strictness): ExitCode {
  const warnings = findings.filter(finding => finding.severity === 'warning').length
  if (maxWarnings !== undefined && warnings > maxWarnings) return 1
  return findings.some(finding => weights[finding.severity] >= weights[failOn]) ? 1 : 0
}
