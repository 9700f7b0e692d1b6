import type { Evidence, Level, State } from '../../issue/model.js'
import type { Judgement } from '../../read/judgement.js'
import { lineAt } from '../../text/lines.js'
import type { Source } from '../../text/source.js'
import type { Span } from '../../text/span.js'
import { toJson } from '../json.js'
import type { Reporter } from '../reporter.js'
import type { ExplainedFile, ExplainView } from '../views.js'
import type { ExplainDocument } from './explain-document.js'
import { judgementsFor } from './explain-text.js'
import { sayGrounds, sayRefusal } from './explain-words.js'

/** Why each place of a file is an issue or is none, for programs. */
export const explainJson: Reporter<ExplainView> = {
  id: 'json',
  summary: 'one JSON document, as schemas/explain.json describes it',
  extension: 'json',
  render: view => toJson({ schemaVersion: 1, files: view.files.map(documentFile) } satisfies ExplainDocument),
}

type File = ExplainDocument['files'][number]

function documentFile(file: ExplainedFile): File {
  const { source, tracker } = file.reading
  return {
    path: source.path,
    tracker: tracker.verdict.isTracker,
    line: file.line ?? null,
    judgements: judgementsFor(file).map(judgement => documentJudgement(judgement, source)),
  }
}

function documentJudgement(judgement: Judgement, source: Source): File['judgements'][number] {
  const lineName = (span: Span): string => `line ${lineOf(span, source)}`
  const shared = { line: lineOf(judgement.span, source), key: null, names: [], state: [], level: [] }
  if (judgement.kind === 'issue') {
    const { issue, grounds } = judgement
    return {
      ...shared,
      form: issue.home.kind,
      verdict: 'issue',
      text: issue.title.value,
      key: issue.key,
      why: grounds.kind === 'heading' ? grounds.evidence : [grounds.kind],
      reasons: sayGrounds(grounds, lineName),
      state: issue.stateEvidence.map(evidence => documentEvidence(evidence, source)),
      level: issue.levelEvidence.map(evidence => documentEvidence(evidence, source)),
    }
  }
  const { form, text } = judgement
  if (judgement.kind === 'refused') {
    const { refusal } = judgement
    return {
      ...shared,
      form,
      text,
      verdict: 'none',
      why: [refusal.why],
      reasons: [sayRefusal(refusal, lineName)],
    }
  }
  const names = judgement.to.map(({ key, home }) => ({ key, line: lineOf(home.span, source) }))
  return { ...shared, form, text, verdict: 'reference', names, why: ['named'], reasons: [] }
}

const documentEvidence = <Value extends State | Level>(
  { value, from, raw, span }: Evidence<Value>,
  source: Source,
): { value: Value; from: string; raw: string; line: number } => ({
  value,
  from,
  raw,
  line: lineOf(span, source),
})

const lineOf = (span: Span, source: Source): number => lineAt(source.lines, span.start)
