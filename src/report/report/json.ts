import { toJson } from '../json.js'
import type { Reporter } from '../reporter.js'
import type { ReportView } from '../views.js'
import type { ReportDocument } from './document.js'

/** The numbers for programs. */
export const jsonReport: Reporter<ReportView> = {
  id: 'json',
  summary: 'one JSON document, as schemas/report.json describes it',
  extension: 'json',
  render: view => toJson({ schemaVersion: 1, ...view } satisfies ReportDocument),
}
