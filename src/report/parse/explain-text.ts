import type { Evidence, Issue } from '../../issue/model.js'
import { type Judgement, judgementsAt } from '../../read/judgement.js'
import { lineAt, lineSpan } from '../../text/lines.js'
import type { Source } from '../../text/source.js'
import { hang, inked, joinLines } from '../layout.js'
import type { Reporter } from '../reporter.js'
import { clip, show } from '../show.js'
import type { Style } from '../style.js'
import type { ExplainedFile, ExplainView } from '../views.js'
import { evidencePlaces, type LineName, sayGrounds, sayRefusal } from './explain-words.js'
import { oneLine } from '../../text/one-line.js'

/** Why each place of a file is an issue or is none, for people. */
export const explainText: Reporter<ExplainView> = {
  id: 'outline',
  summary: 'why each place is an issue or is none, for people',
  extension: 'txt',
  render: (view, style) => view.files.map(file => joinLines(explainFile(file, style))).join('\n'),
}

/** The judgements of a file that are asked for: those of a line, or else all. */
export function judgementsFor({ reading, judgements, line }: ExplainedFile): readonly Judgement[] {
  const { text, lines } = reading.source
  const span = line === undefined ? undefined : lineSpan(text, lines, line)
  return span === undefined ? judgements : judgementsAt(judgements, span)
}

function explainFile(file: ExplainedFile, style: Style): string[] {
  const { source, tracker } = file.reading
  const place = file.line === undefined ? '' : `:${file.line}`
  const found = judgementsFor(file)
  const verdict = tracker.verdict.isTracker ? 'a tracker' : 'not a tracker'
  return [
    ...hang('', show(source.path) + place, inked(style, 'path')),
    ...(file.line === undefined
      ? hang('', `${verdict}: ${show(tracker.verdict.reason)}`, inked(style, 'dim'))
      : []),
    ...(found.length === 0 ? hang('', NOTHING, style) : []),
    ...(isWithin(file, found) ? hang('', 'it is a part of the issue below', style) : []),
    ...found.flatMap(judgement => ['', ...explainJudgement(judgement, source, style)]),
  ]
}

/** Whether the line that is asked for belongs to an issue whose home is another line. */
const isWithin = ({ line, reading: { source } }: ExplainedFile, found: readonly Judgement[]): boolean =>
  line !== undefined &&
  found.length > 0 &&
  found.every(({ span }) => lineAt(source.lines, span.start) > line || lineAt(source.lines, span.end) < line)

const NOTHING =
  'nothing here looks like an issue: no heading, list item, table row or paragraph that begins with an id'

function explainJudgement(judgement: Judgement, source: Source, style: Style): string[] {
  const lineName = lineNames(source)
  const head = hang(
    `${lineName(judgement.span)}  `,
    clip(headOf(judgement), 200),
    inked(style, judgement.kind === 'refused' ? 'dim' : 'strong'),
  )
  return [...head, ...reasonsOf(judgement, lineName).flatMap(reason => hang('  ', show(reason), style))]
}

const lineNames =
  ({ lines }: Source): LineName =>
  span =>
    `line ${lineAt(lines, span.start)}`

function headOf(judgement: Judgement): string {
  if (judgement.kind === 'issue') return `issue (${judgement.issue.home.kind}): ${nameOf(judgement.issue)}`
  const text = oneLine(judgement.text)
  return `${judgement.kind === 'reference' ? 'reference' : 'no issue'} (${judgement.form}): ${text}`
}

const nameOf = ({ id, title }: Issue): string =>
  id === undefined || title.value === '' ? (id?.value ?? title.value) : `${id.value} ${title.value}`

function reasonsOf(judgement: Judgement, lineName: LineName): string[] {
  if (judgement.kind === 'refused') return [sayRefusal(judgement.refusal, lineName)]
  if (judgement.kind === 'reference') {
    return judgement.to.map(issue => `names ${nameOf(issue)}, whose home is ${lineName(issue.home.span)}`)
  }
  const { issue, grounds } = judgement
  return [
    ...sayGrounds(grounds, lineName),
    issue.stateEvidence.length === 0
      ? 'state open: nothing tells it'
      : sayEvidence('state', issue.stateEvidence, lineName),
    issue.levelEvidence.length === 0 ? 'no level' : sayEvidence('level', issue.levelEvidence, lineName),
  ]
}

/** `state resolved: “✅ Fixed” in the status field (line 14); not open: “[ ]” in the checkbox (line 12)` */
function sayEvidence(name: string, evidence: readonly Evidence<string>[], lineName: LineName): string {
  const said = evidence.map(
    ({ value, raw, from, span }) =>
      `${value.replace('_', ' ')}: “${raw}” in ${evidencePlaces[from]} (${lineName(span)})`,
  )
  const [first = '', ...others] = said
  return [`${name} ${first}`, ...others.map(other => `weaker, ${other}`)].join('; ')
}
