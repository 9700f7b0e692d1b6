import type { Comment, Tracker } from '../issue/model.js'
import type { Fix } from '../text/finding.js'
import { type LineStarts, lineAt } from '../text/lines.js'
import type { Source } from '../text/source.js'
import { type Span, slice } from '../text/span.js'
import { type Directive, meantVerb, readDirective, type Slip } from './directive.js'
import { nearest } from './near.js'

/** One rule, or all of them, kept silent in some stretches of a file. Spans are offsets into the reading. */
export interface Suppression {
  readonly comment: Comment
  /** Undefined where the comment names no rule and so means all. */
  readonly rule: string | undefined
  readonly spans: readonly Span[]
  /** The last day on which it holds, as an ISO day. */
  readonly until: string | undefined
}

/** Something a suppression comment says that cannot be meant. */
export interface CommentFault {
  readonly span: Span
  readonly message: string
  readonly fix?: Fix
}

/** All that the comments of a file say to the linter. */
export interface Suppressions {
  readonly suppressions: readonly Suppression[]
  /** The JSON of every `issues-configure-file`, read but not yet judged. */
  readonly configs: readonly {
    readonly comment: Comment
    readonly config: Readonly<Record<string, unknown>>
  }[]
  readonly faults: readonly CommentFault[]
  /** `issues-enable` for what was not disabled before. */
  readonly idle: readonly CommentFault[]
}

/**
 * What the comments of a tracker ask for:
 *
 *     <!-- issues-disable-next-line known-status -- waits for the new form (until: 2027-01-31) -->
 *     <!-- issues-disable RULE… -->  …  <!-- issues-enable RULE… -->
 *     text <!-- issues-disable-line -->
 *     <!-- issues-disable-file RULE… -->
 *     <!-- issues-disable-issue AUTH-001 RULE… -->
 *     <!-- issues-configure-file {"known-status": "off"} -->
 */
export function readSuppressions(source: Source, tracker: Tracker, known: ReadonlySet<string>): Suppressions {
  const found = collector()
  for (const comment of tracker.comments) {
    const read = readDirective(comment.text)
    if (read === undefined) continue
    if (!read.ok) {
      const fix = spellingFix(source, comment, meantVerb(comment.text))
      found.faults.push({ span: comment.span, message: read.error, ...(fix && { fix }) })
      continue
    }
    found.faults.push(...unknownRules({ comment, directive: read.value, source }, known))
    obey(found, { comment, directive: read.value, source, tracker })
  }
  for (const range of found.open) found.suppressions.push(closed(range, source.text.length))
  return found
}

/** Whether a comment keeps a rule silent in the whole file. */
export const isSilenced = (comments: readonly Comment[], rule: string): boolean =>
  comments.some(({ text }) => {
    const read = readDirective(text)
    if (read?.ok !== true || read.value.kind !== 'disable-file') return false
    return read.value.rules.length === 0 || read.value.rules.includes(rule)
  })

/** Whether the suppression speaks of a finding of this rule that starts at the offset. */
export const covers = (suppression: Suppression, rule: string, offset: number): boolean =>
  (suppression.rule === undefined || suppression.rule === rule) &&
  suppression.spans.some(span => span.start <= offset && offset <= span.end)

export const hasEnded = (suppression: Suppression, today: string): boolean =>
  suppression.until !== undefined && suppression.until < today

interface Collector extends Suppressions {
  readonly suppressions: Suppression[]
  readonly configs: { comment: Comment; config: Readonly<Record<string, unknown>> }[]
  readonly faults: CommentFault[]
  readonly idle: CommentFault[]
  /** Ranges that no `issues-enable` has ended yet. */
  open: readonly Suppression[]
}

interface Order {
  readonly comment: Comment
  readonly directive: Directive
  readonly source: Source
  readonly tracker: Tracker
}

const collector = (): Collector => ({ suppressions: [], configs: [], faults: [], idle: [], open: [] })

function unknownRules(
  { comment, directive, source }: Omit<Order, 'tracker'>,
  known: ReadonlySet<string>,
): CommentFault[] {
  if (directive.kind === 'configure-file') return []
  return directive.rules
    .filter(rule => !known.has(rule))
    .map(rule => {
      const right = nearest(rule, [...known])
      const fix = spellingFix(source, comment, right === undefined ? undefined : { wrong: rule, right })
      const message = `there is no rule “${rule}” to suppress`
      return { span: comment.span, message, ...(fix && { fix }) }
    })
}

/** Writes a word of a comment right. Unsafe: what the comment then hides was seen before. */
function spellingFix({ text }: Source, { span }: Comment, slip: Slip | undefined): Fix | undefined {
  const word = [...slice(text, span).matchAll(WORD)].find(([written]) => written === slip?.wrong)
  if (slip === undefined || word === undefined) return undefined
  const start = span.start + word.index
  const edit = { span: { start, end: start + slip.wrong.length }, text: slip.right }
  return { title: `write “${slip.right}”`, safety: 'unsafe', edits: [edit] }
}

/** As blanks and commas part them. */
const WORD = /[^\s,]+/g

function obey(found: Collector, order: Order): void {
  const { comment, directive, source, tracker } = order
  switch (directive.kind) {
    case 'configure-file':
      found.configs.push({ comment, config: directive.config })
      return
    case 'disable':
      found.open = [
        ...found.open,
        ...suppressionsOf(order, [{ start: comment.span.end, end: comment.span.end }]),
      ]
      return
    case 'enable':
      enable(found, order)
      return
    case 'disable-file':
      found.suppressions.push(...suppressionsOf(order, [{ start: 0, end: source.text.length }]))
      return
    case 'disable-line':
      found.suppressions.push(...suppressionsOf(order, [lineOf(source, comment.span.start)]))
      return
    case 'disable-next-line':
      found.suppressions.push(...suppressionsOf(order, [nextLine(source, comment.span.end)]))
      return
    case 'disable-issue': {
      const spans = spansOfIssue(tracker, directive.issue)
      if (spans.length === 0) {
        found.faults.push({ span: comment.span, message: `the file has no issue “${directive.issue}”` })
      } else found.suppressions.push(...suppressionsOf(order, spans))
      return
    }
    default:
      directive satisfies never
  }
}

/** One suppression for each rule that is named, so that each can be found unused by itself. */
function suppressionsOf(order: Order, spans: readonly Span[]): Suppression[] {
  const { comment, directive } = order
  if (directive.kind === 'configure-file') return []
  const names = directive.rules.length === 0 ? [undefined] : directive.rules
  return names.map(rule => ({ comment, rule, spans, until: directive.until }))
}

function enable(found: Collector, order: Order): void {
  const { comment, directive } = order
  if (directive.kind !== 'enable') return
  const ends = (range: Suppression): boolean =>
    directive.rules.length === 0 || (range.rule !== undefined && directive.rules.includes(range.rule))
  const ended = found.open.filter(ends)
  found.suppressions.push(...ended.map(range => closed(range, comment.span.start)))
  found.open = found.open.filter(range => !ends(range))
  if (ended.length === 0) {
    found.idle.push({
      span: comment.span,
      message: 'nothing that this comment enables was disabled before it',
    })
  }
}

const closed = (range: Suppression, end: number): Suppression => ({
  ...range,
  spans: range.spans.map(span => ({ start: span.start, end })),
})

const lineOf = (source: Source, offset: number): Span =>
  lineSpanAt(source.lines, lineAt(source.lines, offset), source.text)

/** The next line that holds anything: formatters like to put an empty one after a comment. */
function nextLine(source: Source, offset: number): Span {
  let line = lineAt(source.lines, offset) + 1
  while (line < source.lines.length && isBlank(source, line)) line += 1
  return lineSpanAt(source.lines, line, source.text)
}

function isBlank(source: Source, line: number): boolean {
  const { start, end } = lineSpanAt(source.lines, line, source.text)
  return source.text.slice(start, end).trim() === ''
}

/** The line up to the character before the next one; empty at the end of the text if there is no such line. */
function lineSpanAt(lines: LineStarts, line: number, text: string): Span {
  const start = lines[line - 1] ?? text.length
  const next = lines[line]
  return { start, end: next === undefined ? text.length : next - 1 }
}

/** Where an issue is spoken of: its record, and every place that refers to it. */
function spansOfIssue(tracker: Tracker, name: string): readonly Span[] {
  const issues = tracker.issues.filter(
    issue => issue.id?.value === name || issue.key === name || issue.aliases.includes(name),
  )
  const keys = new Set(issues.map(issue => issue.key))
  const references = tracker.references.filter(reference => keys.has(reference.to))
  return [...issues.map(issue => issue.span), ...references.map(reference => reference.span)]
}
