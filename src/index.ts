/** The public API of known-issues: pure functions over texts. Nothing here touches the disk, the clock or the screen. */

// bytes ⇄ text
export { decodeSource as decode, encodeSource as encode, sourceOf, rawSpan } from './text/source.js'
export { applyEdits } from './text/edit.js'
export { lineStarts, positionAt } from './text/lines.js'

// text → tracker
export { repairMojibake } from './mojibake/repair.js'
export { read } from './read/read.js'
export { buildWords } from './read/words.js'

// tracker → findings, fixes, numbers
export { noFacts } from './resolve/facts.js'
export { resolve } from './resolve/resolve.js'
export { rules } from './lint/rules/all.js'
export { defaultRules, faultMessage, resolveRules } from './lint/settings.js'
export { lint } from './lint/lint.js'
export { fix } from './edit/fix.js'
export { normalize } from './edit/normal/normalize.js'
export { normalSettings } from './edit/normal/settings.js'
export { measure } from './measure/measure.js'
export { measureSettings } from './measure/settings.js'

// the JSON that the tool prints
export { lintDocument } from './report/lint/document.js'
export { parseDocument } from './report/parse/document.js'
export { reportDocument } from './report/report/document.js'

export type { Fixed, Find } from './edit/fix.js'
export type { FieldName } from './issue/fields.js'
export type {
  Claim,
  Evidence,
  Field,
  Issue,
  Legend,
  Level,
  Location,
  Reference,
  State,
  Tracker,
} from './issue/model.js'
export type { Written } from './issue/written.js'
export type { LintResult } from './lint/lint.js'
export type { Example, Rule } from './lint/rule.js'
export type { LintSettings, RuleSetting, SettingFault } from './lint/settings.js'
export type { Measurable, MeasureOptions } from './measure/metric.js'
export type { Measures, ReportData } from './measure/measure.js'
export type {
  CodePolicy,
  Confidence,
  Repair,
  RepairOptions,
  RepairResult,
  Unrepairable,
} from './mojibake/result.js'
export type { Reading } from './read/reading.js'
export type { LintDocument } from './report/lint/document.js'
export type { ParseDocument } from './report/parse/document.js'
export type { ReportDocument } from './report/report/document.js'
export type { Facts, FileFact } from './resolve/facts.js'
export type { Asked, World } from './resolve/resolve.js'
export type { TextEdit } from './text/edit.js'
export type { Finding, Fix, RuleDoc, Severity } from './text/finding.js'
export type { Result } from './text/result.js'
export type { Source, Undecodable } from './text/source.js'
export type { Span } from './text/span.js'
