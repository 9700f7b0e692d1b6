import type { Finding, Fix } from '../../text/finding.js'
import { type LineStarts, lineStarts } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import { toJson } from '../json.js'
import type { Reporter } from '../reporter.js'
import type { LintedFile, LintView } from '../views.js'
import type { LintDocument } from './document.js'
import { placeOf } from './place.js'

/** Findings for programs. Every file is listed, so that “no findings” and “not linted” differ. */
export const jsonLint: Reporter<LintView> = {
  id: 'json',
  summary: 'one JSON document, as schemas/lint.json describes it',
  extension: 'json',
  render: view => toJson(documentOf(view)),
}

const documentOf = (view: LintView): LintDocument => ({
  schemaVersion: 1,
  files: view.files.map(({ source, findings }: LintedFile) => {
    const starts = lineStarts(source.raw)
    return { path: source.path, findings: findings.map(finding => documentFinding(finding, starts)) }
  }),
})

const documentFinding = (
  finding: Finding,
  starts: LineStarts,
): LintDocument['files'][number]['findings'][number] => ({
  rule: finding.rule,
  severity: finding.severity,
  ...placeOf(starts, finding.span),
  span: pairOf(finding.span),
  message: finding.message,
  related: (finding.related ?? []).map(({ span, message }) => ({
    ...placeOf(starts, span),
    span: pairOf(span),
    message,
  })),
  fix: finding.fix === undefined ? null : documentFix(finding.fix),
})

const documentFix = ({ title, safety, edits }: Fix) => ({
  title,
  safety,
  edits: edits.map(edit => ({ span: pairOf(edit.span), text: edit.text })),
})

const pairOf = (span: Span): readonly [number, number] => [span.start, span.end]
