import { type Finding, type Severity, severities } from '../../text/finding.js'
import { lineStarts } from '../../text/lines.js'
import { visible } from '../../text/visible.js'
import { plural } from '../../text/number.js'
import type { Reporter } from '../reporter.js'
import type { LintView } from '../views.js'
import { placeOf } from './place.js'

/**
 * Workflow commands that GitHub shows beside the lines of a pull request. It takes ten of each severity from a step;
 * where there are more, the tenth says how many are not shown.
 */
export const github: Reporter<LintView> = {
  id: 'github',
  summary: 'GitHub annotations; at most ten of each severity, the last says how many more there are',
  extension: 'txt',
  render: view => severities.map(severity => renderSeverity(view, severity)).join(''),
}

const LIMIT = 10

const commands = { error: 'error', warning: 'warning', note: 'notice' } satisfies Record<Severity, string>

function renderSeverity(view: LintView, severity: Severity): string {
  const found = view.files.flatMap(({ source, findings }) => {
    const starts = lineStarts(source.raw)
    return findings.filter(finding => finding.severity === severity).map(finding => ({ finding, starts }))
  })
  const shown = found.length <= LIMIT ? found : chooseVaried(found, LIMIT - 1)
  const lines = shown.map(({ finding, starts }) => annotate(finding, placeOf(starts, finding.span)))
  const left = found.length - shown.length
  if (left === 0) return lines.join('')
  const rest = `${plural(left, `more ${severity}`)} not shown here`
  return `${lines.join('')}::${commands[severity]} title=issues::${escapeData(rest)}\n`
}

/** So many of the findings, in their order: of every rule the first before the second of any. */
function chooseVaried<Found extends { readonly finding: Finding }>(
  found: readonly Found[],
  size: number,
): Found[] {
  const seen = new Map<string, number>()
  const ranked = found.map((one, index) => {
    const nth = seen.get(one.finding.rule) ?? 0
    seen.set(one.finding.rule, nth + 1)
    return { one, index, nth }
  })
  return ranked
    .toSorted((a, b) => a.nth - b.nth || a.index - b.index)
    .slice(0, size)
    .toSorted((a, b) => a.index - b.index)
    .map(({ one }) => one)
}

/** GitHub refuses columns where an annotation spans lines. */
function annotate(finding: Finding, place: ReturnType<typeof placeOf>): string {
  const columns = place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {}
  const properties = {
    file: finding.path,
    line: place.line,
    endLine: place.endLine,
    ...columns,
    title: finding.rule,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[finding.severity]} ${list.join(',')}::${escapeData(finding.message)}\n`
}

/** `%`, CR and LF end or alter a command; `visible` would show the line ends, GitHub can keep them. */
const escapeData = (text: string): string =>
  text
    .split(/(\r\n|\r|\n)/)
    .map(part => (/[\r\n]/.test(part) ? '%0A' : visible(part).replaceAll('%', '%25')))
    .join('')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
