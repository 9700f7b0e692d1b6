import type { FieldName } from '../issue/fields.js'
import type { Issue, Verdict } from '../issue/model.js'
import { findCodeSpans } from '../markdown/code-spans.js'
import { repeatedIn } from '../text/group.js'
import type { Span } from '../text/span.js'
import { areTickets } from './inventories.js'
import type { Ground } from './labelled.js'
import type { ProseKind } from './prose.js'
import { asksReader, beginsWith } from './roles.js'
import { isAbout } from './scope.js'
import { isPlace } from './template.js'
import { allViews, type View } from './view.js'

/** Whether a file keeps issues: it has some, or it says that it has none. */
export function judgeFile(ground: Ground, root: View, issues: readonly Issue[]): Verdict {
  const views = [...allViews(root)]
  const names = views.filter(view => view.role === 'issues').length
  if (issues.length > 0) {
    const told = issues.filter(
      issue => issue.stateEvidence.length > 0 || issue.level !== undefined || issue.id !== undefined,
    ).length
    const confidence = Math.min(0.99, 0.6 + 0.2 * Math.min(1, names) + (0.2 * told) / issues.length)
    return {
      isTracker: true,
      confidence: round(confidence),
      reason: `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} found`,
    }
  }
  const holds = views.some(view => view.role === 'issues' && (view.isCategory || view.section.depth === 1))
  const saysSo = views.some(
    view => (view.isVoid && view.section.heading !== undefined) || awaitsIssues(view) || holdsTickets(view),
  )
  if (holds && (saysSo || isYetEmpty(ground, root)) && !asks(ground.text, []))
    return { isTracker: true, confidence: 0.6, reason: 'a tracker without an issue' }
  return {
    isTracker: false,
    confidence: round(names > 0 ? 0.6 : 0.9),
    reason: 'nothing in it reads as an issue',
  }
}

/** Whether nothing stands below a heading for issues but the place of the first one: `### [Add issues below]`. */
const awaitsIssues = ({ role, isCategory, children, section: { blocks } }: View): boolean =>
  role === 'issues' &&
  isCategory &&
  children.length > 0 &&
  children.every(({ heading }) => isPlace(heading)) &&
  blocks.every(({ kind }) => kind === 'divider')

/** Whether a list of issues that are kept elsewhere stands below a heading. */
const holdsTickets = ({ section: { blocks } }: View): boolean =>
  blocks.some(block => block.kind === 'list' && areTickets(block))

const PROSE: Readonly<Record<ProseKind, string>> = {
  essay: 'it is an essay about its title',
  instructions: 'it tells how to file issues and holds none',
  exercises: 'it sets problems to be solved, and keeps no issues',
}

/** The verdict on a file that only speaks about issues as such. */
export const judgeProse = (kind: ProseKind): Verdict => ({
  isTracker: false,
  confidence: 0.7,
  reason: PROSE[kind],
})

/**
 * Whether a text is a form to be filled in, such as an issue template: it tells its reader what to write. Nothing in it
 * is an issue. A form asks for each thing once: a line that stands there again is a question which several issues answer; one
 * that is shown as code is to be filled in elsewhere.
 */
export const isForm = (text: string): boolean => asks(text, []) && asks(text, findCodeSpans(text))

function asks(text: string, code: readonly Span[]): boolean {
  const lines = Array.from(text.matchAll(ASKED), ({ index }) => index)
    .filter(at => !code.some(({ start, end }) => start <= at && at < end))
    .map(at => lineAround(text, at))
  const again = repeatedIn(lines)
  return lines.filter(line => !again.has(line)).length >= 2
}

const ASKED =
  /a clear and concise description|please (?:complete|fill|describe|delete|provide)|\[e\.g\.[^\]]*\]|steps to reproduce the behaviou?r|<!--[^>]*(?:delete|remove) (?:this|any)|add any other context/giu

/** What stands around a place in its line, which may be as long as the file. */
function lineAround(text: string, at: number): string {
  const [before = ''] = text
    .slice(Math.max(0, at - 100), at)
    .split('\n')
    .slice(-1)
  const [after = ''] = text.slice(at, at + 100).split('\n')
  return before + after
}

/**
 * Whether a file is a tracker that waits for its first issue: below its title stand names of lists and what speaks about issues
 * as such, neither labels of what an issue has nor texts about something else, and nothing waits to be filled in.
 */
const isYetEmpty = (ground: Ground, root: View): boolean =>
  root.section.span.end < 1_500 &&
  [...allViews(root)].every(view =>
    view.section.depth <= 1 ? !asksFor(ground, view) : view.isVoid || isAbout(view.role) || isOfMany(view),
  )

/** Whether a heading names a list of issues, or no text stands below it. */
const isOfMany = ({ role, isCategory, fieldName, evidence }: View): boolean =>
  isCategory || role === 'issues' || (fieldName === undefined && !evidence.includes('prose'))

/** Whether a text asks its reader to report bugs (“Please report bugs at …”), or has the label of what is wrong over nothing. */
const asksFor = ({ words }: Ground, { section: { blocks }, ownParts }: View): boolean =>
  ownParts.some(
    ({ field, phrases, blocks }) =>
      field?.name !== undefined && ASKED_FOR.has(field.name) && phrases.length + blocks.length === 0,
  ) ||
  blocks.some(
    block =>
      block.kind === 'paragraph' &&
      (asksReader(block.text.text, words) || beginsWith('report', block.text.text, words)),
  )

const ASKED_FOR: ReadonlySet<FieldName> = new Set(['title', 'description', 'cause', 'status', 'severity'])

const round = (value: number): number => Math.round(value * 100) / 100
