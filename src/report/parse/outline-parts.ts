/** The lines of an outline for one thing each: an issue, a legend, a reference, a claim. */
import {
  type Claim,
  type Issue,
  type Legend,
  type Location,
  type Reference,
  stateInWords,
} from '../../issue/model.js'
import { plural } from '../../text/number.js'
import type { Span } from '../../text/span.js'
import { hang, inked } from '../layout.js'
import { clip, show } from '../show.js'
import type { Role, Style } from '../style.js'
import { pad } from '../../text/width.js'

/** Where lines of output are put: the style, and the margin that holds the line number of a span, or nothing. */
export interface Page {
  readonly style: Style
  readonly margin: (span: Span | undefined) => string
}

/** `  38  open         critical  AUTH-001  Hard-coded credentials`, and below it, dimmed, what else is known. */
export function outlineIssue(issue: Issue, { style, margin }: Page): string[] {
  const state = style.paint(roleOfState[issue.state], pad(stateInWords(issue.state), STATE))
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
export const LONG = 300
const STATE = 'in progress'.length
const LEVEL = 'critical'.length

/** How a state is painted. */
export const roleOfState = {
  open: 'strong',
  in_progress: 'warning',
  blocked: 'error',
  planned: 'note',
  deferred: 'dim',
  resolved: 'good',
  wontfix: 'dim',
} as const satisfies Record<Issue['state'], Role>

/** What else is known of an issue: its places, tasks, days, owner and what must happen before. */
export function detailsOf(issue: Issue): string[] {
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

export function outlineLegend(legend: Legend, { style, margin }: Page): string[] {
  const terms = legend.terms.map(term => {
    const meaning = term.state ?? term.level
    return [term.symbol, term.label, ...(meaning === undefined ? [] : [`= ${meaning}`])]
      .filter(Boolean)
      .join(' ')
  })
  return hang(`${margin(legend.span)}${legend.field}  `, show(terms.join(', ')), style)
}

export function outlineReference(reference: Reference, { style, margin }: Page): string[] {
  const name = reference.name.value
  const target = name === reference.to ? name : `${name} ${style.symbols.arrow} ${reference.to}`
  const state = reference.state === undefined ? '' : ` (${stateInWords(reference.state.value)})`
  return hang(margin(reference.span), clip(target + state, LONG), style)
}

export function outlineClaim(claim: Claim, { style, margin }: Page): string[] {
  const verdict = style.paint(roleOfClaim[claim.verdict], pad(claim.verdict, 'refuted'.length))
  const said = /\p{L}/u.test(claim.text) ? claim.text : `${claim.subject}: ${claim.text}`
  const text = claim.verdict === 'holds' ? said : `${said} ${style.symbols.arrow} ${claim.receipt}`
  return hang(`${margin(claim.span)}${verdict}  `, clip(text, LONG), style)
}

const roleOfClaim = { holds: 'good', refuted: 'error', unclear: 'dim' } as const satisfies Record<
  Claim['verdict'],
  Role
>
