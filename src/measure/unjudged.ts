/** What could not be judged, and where it stands. */
import * as z from 'zod'
import { type Issue, isClosed } from '../issue/model.js'
import type { Written } from '../issue/written.js'
import { lineAt } from '../text/lines.js'
import { overlaps } from '../text/span.js'
import type { DeepReadonly } from './deep-readonly.js'
import { type Gauger, gaugerFor, textsOf } from './gauge.js'
import { defineMetric, type Measurable, type MeasureOptions } from './metric.js'

export const unjudgedKinds = [
  'level-unknown',
  'state-untold',
  'status-unclear',
  'likelihood-unclear',
  'impact-unclear',
  'date-unclear',
  'claim-unclear',
  'text-unread',
] as const

const unjudgedSchema = z
  .array(
    z.strictObject({
      kind: z
        .enum(unjudgedKinds)
        .describe(
          'level-unknown: nothing tells the level · state-untold: nothing tells the state, so it is taken for open · ' +
            'status-unclear: the words of the status field are not known · likelihood-unclear, impact-unclear: an ' +
            'open issue has such a field, but its words are not on the scale · date-unclear: the date can be read in ' +
            'more than one way · claim-unclear: what the file says of itself cannot be checked · text-unread: a part of the ' +
            'file that no parser can be trusted with',
        ),
      path: z.string(),
      line: z.int().min(1),
      key: z.string().nullable().describe('the issue it is about; null for a claim'),
      text: z.string().describe('what is not understood, or the title of the issue'),
    }),
  )
  .describe('what could not be judged, in the order of the files')

/** What a reader of the numbers should know that they do not say. */
export type Unjudged = DeepReadonly<z.infer<typeof unjudgedSchema>>

export type UnjudgedKind = Unjudged[number]['kind']

export const unjudged = defineMetric({
  id: 'unjudged',
  summary: 'what could not be judged: unknown levels and states, unclear words, dates and claims',
  schema: unjudgedSchema,
  measure: (files, options) => files.flatMap(file => [...findUnjudged(file, options)]),
})

function* findUnjudged(
  { source, tracker }: Measurable,
  options: MeasureOptions,
): Generator<Unjudged[number]> {
  const { path } = tracker
  const gauger = gaugerFor(tracker, options)
  for (const issue of tracker.issues) {
    const line = lineAt(source.lines, issue.home.span.start)
    for (const [kind, text] of unclearIn(issue, gauger)) yield { kind, path, line, key: issue.key, text }
  }
  for (const claim of tracker.claims) {
    if (claim.verdict !== 'unclear') continue
    const line = lineAt(source.lines, claim.span.start)
    yield { kind: 'claim-unclear', path, line, key: null, text: claim.text }
  }
  for (const { span, why } of tracker.unread) {
    yield { kind: 'text-unread', path, line: lineAt(source.lines, span.start), key: null, text: why }
  }
}

function* unclearIn(issue: Issue, gauger: Gauger): Generator<[UnjudgedKind, string]> {
  if (issue.level === undefined) yield ['level-unknown', issue.title.value]
  if (issue.stateEvidence.length === 0) yield ['state-untold', issue.title.value]
  if (issue.status !== undefined && !speaks(issue, issue.status)) yield ['status-unclear', issue.status.value]
  for (const date of Object.values(issue.dates)) {
    if (date !== undefined && date.value === undefined) yield ['date-unclear', date.raw]
  }
  if (isClosed(issue.state)) return
  const fields = gauger.fieldsOf(issue)
  if (!['likelihood', 'frequency'].includes(gauger.likelihood(issue).from)) {
    const text = textsOf('likelihood', fields)[0] ?? textsOf('frequency', fields)[0]
    if (text !== undefined) yield ['likelihood-unclear', text]
  }
  const impact = textsOf('impact', fields).find(isRating)
  if (impact !== undefined && gauger.impact(issue).from !== 'impact') {
    yield ['impact-unclear', impact]
  }
}

/**
 * Whether the status field, be it of the record or of a place that refers to it, was understood: as a state, or as the
 * level that some files write there.
 */
const speaks = ({ stateEvidence, levelEvidence }: Issue, status: Written<string>): boolean =>
  [...stateEvidence, ...levelEvidence].some(
    evidence => evidence.from === 'status' || overlaps(evidence.span, status.span),
  )

/** Whether a text is a few words, meant as a rating (“Performance”); an impact told in a sentence is none. */
const isRating = (text: string): boolean =>
  text.length <= 30 && text.trim().split(/\s+/).length <= 4 && !SENTENCE.test(text)

const SENTENCE = /[,.;:，。；：、]/
