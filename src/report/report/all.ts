import type { Reporter } from '../reporter.js'
import type { ReportView } from '../views.js'
import { jsonReport } from './json.js'
import { markdown } from './markdown.js'
import { terminal } from './terminal.js'

/** The formats of `issues report`; the first is the default. */
export const reportReporters: readonly [Reporter<ReportView>, ...Reporter<ReportView>[]] = [
  terminal,
  markdown,
  jsonReport,
]
