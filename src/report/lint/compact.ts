import { lineStarts } from '../../text/lines.js'
import type { Reporter } from '../reporter.js'
import { show } from '../show.js'
import type { LintedFile, LintView } from '../views.js'
import { placeOf } from './place.js'

/** `path:line:column: severity message [rule]`, one line each: for grep, editors and problem matchers. Never wrapped. */
export const compact: Reporter<LintView> = {
  id: 'compact',
  summary: 'one line per finding: path:line:column: severity message [rule]',
  extension: 'txt',
  render: view => view.files.flatMap(linesOf).join(''),
}

function linesOf({ source, findings }: LintedFile): string[] {
  const starts = lineStarts(source.raw)
  return findings.map(({ span, severity, message, rule }) => {
    const { line, column } = placeOf(starts, span)
    return `${show(source.path)}:${line}:${column}: ${severity} ${show(message)} [${rule}]\n`
  })
}
