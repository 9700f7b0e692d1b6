import { lineAt } from '../../text/lines.js'
import { slice } from '../../text/span.js'
import { toJson } from '../json.js'
import { documentIssue } from '../parse/json.js'
import type { Reporter } from '../reporter.js'
import type { IssuesView, ShownIssue } from '../views.js'
import type { IssuesDocument } from './document.js'

type Listed = IssuesDocument['issues'][number]

/** The issues for programs. */
export const jsonList: Reporter<IssuesView> = {
  id: 'json',
  summary: 'one JSON document, as schemas/issues.json describes it',
  extension: 'json',
  render: ({ issues }) => document(issues.map(listed)),
}

/** The same, with the text of each and the places that name it. */
export const jsonShow: Reporter<IssuesView> = {
  ...jsonList,
  render: ({ issues }) => document(issues.map(shown)),
}

const document = (issues: readonly Listed[]): string =>
  toJson({ schemaVersion: 1, issues } satisfies IssuesDocument)

const listed = ({ issue, reading: { source } }: ShownIssue): Listed => ({
  path: source.path,
  ...documentIssue(issue, source),
})

const shown = (one: ShownIssue): Listed => ({
  ...listed(one),
  text: slice(one.reading.source.text, one.issue.span),
  references: one.reading.tracker.references
    .filter(({ to }) => to === one.issue.key)
    .map(({ name, span, state }) => ({
      line: lineAt(one.reading.source.lines, span.start),
      name: name.value,
      state: state?.value ?? null,
    })),
})
