import type { Claim, Field, Issue, Legend, Reference } from '../../issue/model.js'
import type { Reading } from '../../read/reading.js'
import { lineAt } from '../../text/lines.js'
import { rawSpan, type Source } from '../../text/source.js'
import type { Span } from '../../text/span.js'
import { toJson } from '../json.js'
import type { Reporter } from '../reporter.js'
import type { ParseView } from '../views.js'
import type { ParseDocument } from './document.js'

/** What was read, for programs: spans lead to the bytes on disk, values are those of the repaired reading. */
export const jsonParse: Reporter<ParseView> = {
  id: 'json',
  summary: 'one JSON document, as schemas/parse.json describes it',
  extension: 'json',
  render: view => toJson({ schemaVersion: 1, files: view.files.map(documentFile) } satisfies ParseDocument),
}

type File = ParseDocument['files'][number]

const documentFile = ({ source, tracker, repair }: Reading): File => ({
  path: source.path,
  title: tracker.title?.value ?? null,
  tracker: tracker.verdict.isTracker,
  verdict: { confidence: tracker.verdict.confidence, reason: tracker.verdict.reason },
  repaired: repair.edits.length,
  metadata: documentFields(tracker.metadata),
  legends: tracker.legends.map(legend => documentLegend(legend, source)),
  issues: tracker.issues.map(issue => documentIssue(issue, source)),
  references: tracker.references.map(reference => documentReference(reference, source)),
  claims: tracker.claims.map(claim => documentClaim(claim, source)),
})

export const documentIssue = (issue: Issue, source: Source): File['issues'][number] => ({
  key: issue.key,
  id: issue.id?.value ?? null,
  aliases: issue.aliases,
  number: issue.number ?? null,
  title: issue.title.value,
  form: issue.home.kind,
  line: lineOf(issue.home.span, source),
  section: issue.section,
  state: issue.state,
  stateFrom: issue.stateEvidence[0]?.from ?? null,
  status: issue.status?.value ?? null,
  severity: issue.severity?.value ?? null,
  priority: issue.priority?.value ?? null,
  level: issue.level ?? null,
  levelFrom: issue.levelEvidence[0]?.from ?? null,
  locations: issue.locations.map(documentLocation),
  tasks: issue.tasks === undefined ? null : [issue.tasks.done, issue.tasks.total],
  dates: documentDates(issue),
  owner: issue.owner?.value ?? null,
  dependsOn: issue.dependsOn,
  fields: documentFields(issue.fields.filter(field => field.name === undefined || !printed.has(field.name))),
  span: rawPair(issue.span, source),
})

/** Fields that the document gives a property of their own, with the text as written. */
const printed: ReadonlySet<Field['name']> = new Set([
  'id',
  'number',
  'title',
  'status',
  'severity',
  'priority',
  'owner',
])

const documentLocation = ({ path, startLine, endLine, symbol }: Issue['locations'][number]) => ({
  path,
  ...(startLine === undefined ? {} : { startLine }),
  ...(endLine === undefined ? {} : { endLine }),
  ...(symbol === undefined ? {} : { symbol }),
})

function documentDates({ dates }: Issue): File['issues'][number]['dates'] {
  const { created, resolved, due, updated } = dates
  return {
    ...(created?.value === undefined ? {} : { created: created.value }),
    ...(resolved?.value === undefined ? {} : { resolved: resolved.value }),
    ...(due?.value === undefined ? {} : { due: due.value }),
    ...(updated?.value === undefined ? {} : { updated: updated.value }),
  }
}

/** By label; what is written under a label that comes again goes on a line of its own. */
function documentFields(fields: readonly Field[]): Readonly<Record<string, string>> {
  const texts = new Map<string, string>()
  for (const { label, value } of fields) {
    const before = texts.get(label.value)
    texts.set(label.value, before === undefined ? value.raw : `${before}\n${value.raw}`)
  }
  return Object.fromEntries(texts)
}

const documentReference = (reference: Reference, source: Source): File['references'][number] => ({
  line: lineOf(reference.span, source),
  to: reference.to,
  name: reference.name.value,
  form: reference.form,
  state: reference.state?.value ?? null,
  section: reference.section,
  fields: documentFields(reference.fields),
  span: rawPair(reference.span, source),
})

const documentClaim = (claim: Claim, source: Source): File['claims'][number] => ({
  line: lineOf(claim.span, source),
  text: claim.text,
  subject: claim.subject,
  says: claim.says.value,
  truth: claim.truth ?? null,
  holds: holds[claim.verdict],
  receipt: claim.receipt,
  span: rawPair(claim.span, source),
})

const holds = { holds: 'yes', refuted: 'no', unclear: 'unclear' } as const satisfies Record<
  Claim['verdict'],
  string
>

const documentLegend = (legend: Legend, source: Source): File['legends'][number] => ({
  line: lineOf(legend.span, source),
  field: legend.field,
  terms: legend.terms.map(term => ({
    line: lineOf(term.span, source),
    symbol: term.symbol ?? null,
    label: term.label,
    meaning: term.meaning ?? null,
    state: term.state ?? null,
    level: term.level ?? null,
  })),
  span: rawPair(legend.span, source),
})

const lineOf = (span: Span, source: Source): number => lineAt(source.lines, span.start)

const rawPair = (span: Span, source: Source): readonly [number, number] => {
  const { start, end } = rawSpan(source, span)
  return [start, end]
}
