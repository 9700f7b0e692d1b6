import type { Claim, Field, Issue, Legend, Location, Reference } from '../../issue/model.js'
import type { Reading } from '../../read/reading.js'
import { lineAt } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import { hang, inked, joinLines } from '../layout.js'
import { plural } from '../number.js'
import type { Reporter } from '../reporter.js'
import { clip, show } from '../show.js'
import type { Role, Style } from '../style.js'
import type { ParseView } from '../views.js'
import { pad } from '../width.js'

/** What was read, for people: the issues under their headings, then what else the file says. */
export const outline: Reporter<ParseView> = {
  id: 'outline',
  summary: 'the issues under their headings, for people',
  extension: 'txt',
  render: (view, style) => view.files.map(file => joinLines(outlineFile(file, style))).join('\n'),
}

/** Where lines of output are put: the style, and the margin that holds the line number of a span, or nothing. */
interface Page {
  readonly style: Style
  readonly margin: (span: Span | undefined) => string
}

function outlineFile(reading: Reading, style: Style): string[] {
  const { tracker, source } = reading
  const size = String(source.lines.length).length
  const page: Page = {
    style,
    margin: span => {
      const line = span === undefined ? '' : String(lineAt(source.lines, span.start))
      return `  ${style.paint('dim', pad(line, size, 'left'))}  `
    },
  }
  return [
    ...hang('', show(source.path), inked(style, 'path')),
    ...(tracker.title === undefined ? [] : hang('', clip(tracker.title.value, LONG), inked(style, 'strong'))),
    ...hang('', summarize(reading), inked(style, 'dim')),
    ...tracker.metadata.flatMap(field => hang('  ', labelled(field), style)),
    ...titled(
      'Legends',
      tracker.legends.flatMap(legend => outlineLegend(legend, page)),
      style,
    ),
    ...outlineIssues(tracker.issues, page),
    ...titled(
      'References',
      tracker.references.flatMap(reference => outlineReference(reference, page)),
      style,
    ),
    ...titled(
      'Claims',
      tracker.claims.flatMap(claim => outlineClaim(claim, page)),
      style,
    ),
  ]
}

function summarize({ tracker, repair }: Reading): string {
  const { verdict, issues } = tracker
  const refuted = tracker.claims.filter(claim => claim.verdict === 'refuted').length
  const contradicted = refuted === 0 ? '' : ` (${refuted} refuted)`
  return [
    verdict.isTracker ? plural(issues.length, 'issue') : `not a tracker: ${show(verdict.reason)}`,
    ...(tracker.references.length === 0 ? [] : [plural(tracker.references.length, 'reference')]),
    ...(tracker.claims.length === 0 ? [] : [plural(tracker.claims.length, 'claim') + contradicted]),
    ...(repair.edits.length === 0
      ? []
      : [`read with ${plural(repair.edits.length, 'place')} of broken encoding mended`]),
  ].join(', ')
}

const labelled = (field: Field): string => clip(`${field.label.value}: ${field.value.value}`, LONG)

/** Issues in the order of the file, below the path of headings wherever it changes. */
function outlineIssues(issues: readonly Issue[], page: Page): string[] {
  let above: string | undefined
  return issues.flatMap(issue => {
    const path = clip(issue.section.join(` ${page.style.symbols.arrow} `), LONG)
    const lines = outlineIssue(issue, page)
    if (path === above) return lines
    above = path
    return titled(path, lines, page.style)
  })
}

/** `  38  open         critical  AUTH-001  Hard-coded credentials`, and below it, dimmed, what else is known. */
function outlineIssue(issue: Issue, { style, margin }: Page): string[] {
  const state = style.paint(roleOfState[issue.state], pad(issue.state.replace('_', ' '), STATE))
  const level = style.paint(issue.level ?? 'dim', pad(issue.level ?? '-', LEVEL))
  const name = issue.id?.value ?? (issue.number === undefined ? '' : `${issue.number}.`)
  const text = clip(`${name} ${issue.title.value}`, LONG)
  const details = clip(detailsOf(issue).join(` ${style.symbols.bullet} `), LONG)
  const indent = margin(undefined) + ' '.repeat(STATE + LEVEL + 4)
  return [
    ...hang(`${margin(issue.home.span)}${state}  ${level}  `, text, style),
    ...(details === '' ? [] : hang(indent, details, inked(style, 'dim'))),
  ]
}

/** Characters of a value; what is longer is cut in the outline, JSON has all. */
const LONG = 300
const STATE = 'in progress'.length
const LEVEL = 'critical'.length

const roleOfState = {
  open: 'strong',
  in_progress: 'warning',
  blocked: 'error',
  planned: 'note',
  deferred: 'dim',
  resolved: 'good',
  wontfix: 'dim',
} as const satisfies Record<Issue['state'], Role>

function detailsOf(issue: Issue): string[] {
  const { tasks, dates, owner, dependsOn } = issue
  return [
    ...issue.locations.map(formatLocation),
    ...(tasks === undefined ? [] : [`${tasks.done}/${plural(tasks.total, 'task')}`]),
    ...Object.entries(dates).flatMap(([name, date]) =>
      date?.value === undefined ? [] : [`${name} ${date.value}`],
    ),
    ...(owner === undefined ? [] : [`owner ${owner.value}`]),
    ...(dependsOn.length === 0 ? [] : [`after ${dependsOn.join(', ')}`]),
  ].map(show)
}

function formatLocation({ path, startLine, endLine, symbol }: Location): string {
  const lines =
    startLine === undefined
      ? ''
      : `:${startLine}${endLine === undefined || endLine === startLine ? '' : `-${endLine}`}`
  return `${path}${lines}${symbol === undefined ? '' : `#${symbol}`}`
}

function outlineLegend(legend: Legend, { style, margin }: Page): string[] {
  const terms = legend.terms.map(term => {
    const meaning = term.state ?? term.level
    return [term.symbol, term.label, ...(meaning === undefined ? [] : [`= ${meaning}`])]
      .filter(Boolean)
      .join(' ')
  })
  return hang(`${margin(legend.span)}${legend.field}  `, show(terms.join(', ')), style)
}

function outlineReference(reference: Reference, { style, margin }: Page): string[] {
  const name = reference.name.value
  const target = name === reference.to ? name : `${name} ${style.symbols.arrow} ${reference.to}`
  const state = reference.state === undefined ? '' : ` (${reference.state.value.replace('_', ' ')})`
  return hang(margin(reference.span), clip(target + state, LONG), style)
}

function outlineClaim(claim: Claim, { style, margin }: Page): string[] {
  const verdict = style.paint(roleOfClaim[claim.verdict], pad(claim.verdict, 'refuted'.length))
  const text =
    claim.verdict === 'holds' ? claim.text : `${claim.text} ${style.symbols.arrow} ${claim.receipt}`
  return hang(`${margin(claim.span)}${verdict}  `, clip(text, LONG), style)
}

const roleOfClaim = { holds: 'good', refuted: 'error', unclear: 'dim' } as const satisfies Record<
  Claim['verdict'],
  Role
>

/** Lines below a heading, with an empty line before it; nothing where there are no lines. */
function titled(heading: string, lines: readonly string[], style: Style): string[] {
  if (lines.length === 0) return []
  return ['', ...hang('', heading, inked(style, 'strong')), ...lines]
}
