import { type Finding, type Severity, severities } from '../../text/finding.js'
import { type LineStarts, lineStarts } from '../../text/lines.js'
import { hang, inked, joinLines } from '../layout.js'
import { formatCount, plural } from '../../text/number.js'
import type { Reporter } from '../reporter.js'
import { show } from '../show.js'
import type { Style } from '../style.js'
import type { LintedFile, LintView } from '../views.js'
import { maxWidth, pad, wrap } from '../../text/width.js'
import { placeOf } from './place.js'

/** Findings for people: a block per file, a line per finding, and what can be done about it. */
export const stylish: Reporter<LintView> = {
  id: 'stylish',
  summary: 'a block per file, for people',
  extension: 'txt',
  render(view, style) {
    const found = view.files.filter(file => file.findings.length > 0)
    if (found.length > 0)
      return `${found.map(file => block(file, style)).join('\n')}\n${summary(view, style)}`
    if (!view.speaksWhenClean) return ''
    const clean = `no findings in ${plural(view.files.length, 'file')}`
    return joinLines(hang(`${style.symbols.tick} `, clean, inked(style, 'good')))
  },
}

/** A line of a block. A row without a severity explains the one above. */
interface Row {
  readonly place: string
  readonly severity: Severity | undefined
  readonly message: string
  readonly rule: string
}

function block({ source, findings }: LintedFile, style: Style): string {
  const starts = lineStarts(source.raw)
  const rows = [...rowsOfAll(findings, starts)]
  const placeWidth = maxWidth(rows.map(row => row.place))
  const path = wrap(show(source.path), style.width).map(line => `${style.paint('path', line)}\n`)
  return path.join('') + rows.map(row => renderRow(row, placeWidth, style)).join('')
}

/**
 * Findings that one command mends need not be read one by one: of many of a rule the first are shown, and behind
 * them how many more there are. The other formats show all.
 */
function* rowsOfAll(findings: readonly Finding[], starts: LineStarts): Generator<Row> {
  const counts = new Map<string, number>()
  for (const { rule, fix } of findings) {
    if (fix?.safety === 'safe') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  const shown = new Map<string, number>()
  for (const finding of findings) {
    const { rule, severity, fix } = finding
    const count = fix?.safety === 'safe' ? (counts.get(rule) ?? 0) : 0
    const nth = (shown.get(rule) ?? 0) + (count > MANY ? 1 : 0)
    shown.set(rule, nth)
    if (nth <= FIRST) yield* rowsOf(finding, starts)
    if (nth === FIRST) {
      yield {
        place: '',
        severity,
        message: `${formatCount(count - FIRST)} more like these in this file`,
        rule,
      }
    }
  }
}

const MANY = 10
const FIRST = 3

function rowsOf({ span, severity, message, rule, related = [] }: Finding, starts: LineStarts): Row[] {
  const name = (place: typeof span): string => {
    const { line, column } = placeOf(starts, place)
    return `${line}:${column}`
  }
  return [
    { place: name(span), severity, message: show(message), rule },
    ...related.map(place => ({
      place: name(place.span),
      severity: undefined,
      message: show(place.message),
      rule: '',
    })),
  ]
}

/** `   12:5  warning  message [rule]`, the message wrapped under itself. */
function renderRow({ place, severity, message, rule }: Row, placeWidth: number, style: Style): string {
  const { paint, width, symbols } = style
  const word = pad(severity ?? symbols.arrow, WORD)
  const lead = `  ${paint('dim', pad(place, placeWidth, 'left'))}  ${paint(severity ?? 'dim', word)}  `
  const suffix = rule === '' ? '' : `[${rule}]`
  const dimRule = (line: string) =>
    suffix !== '' && line.endsWith(suffix) ? line.slice(0, -suffix.length) + paint('dim', suffix) : line
  return joinLines(hang(lead, `${message} ${suffix}`, { width, ink: dimRule }))
}

const WORD = 'warning'.length

function summary(view: LintView, style: Style): string {
  const findings = view.files.flatMap(file => file.findings)
  const parts = severities
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(part => part.count > 0)
  const gravest = parts[0]?.severity ?? 'note'
  const files = plural(view.files.filter(file => file.findings.length > 0).length, 'file')
  const counts = parts.map(part => plural(part.count, part.severity)).join(', ')
  const symbol = gravest === 'note' ? style.symbols.bullet : style.symbols.cross
  const total = `${plural(findings.length, 'finding')} in ${files}: ${counts}`
  const lines = hang(`${symbol} `, total, style).map(line => style.paint(gravest, line))
  const advice = adviceFor(findings)
  return joinLines(advice === '' ? lines : [...lines, ...hang('  ', advice, style)])
}

/** “3 fixable with `issues fix`, 1 more with `issues fix --unsafe`” */
function adviceFor(findings: readonly Finding[]): string {
  const safe = findings.filter(finding => finding.fix?.safety === 'safe').length
  const unsafe = findings.filter(finding => finding.fix?.safety === 'unsafe').length
  return [
    ...(safe > 0 ? [`${formatCount(safe)} fixable with \`issues fix\``] : []),
    ...(unsafe > 0
      ? [`${formatCount(unsafe)} ${safe > 0 ? 'more' : 'fixable'} with \`issues fix --unsafe\``]
      : []),
  ].join(', ')
}
