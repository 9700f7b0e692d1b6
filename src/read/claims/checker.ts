/** What the claims of a file are held against, and how one is put down. */
import type { Claim, Issue, Reference } from '../../issue/model.js'
import { type Phrase, sourceSpan } from '../../markdown/phrase.js'
import { contains, type Span, slice } from '../../text/span.js'
import { countWhile } from '../../text/count-while.js'
import type { Ground } from '../labelled.js'
import { foldId } from '../known.js'
import { allViews, type View } from '../view.js'
import type { Comparison } from './judge.js'
import { type NamedSpan, nameSpan } from './query.js'
import type { Statement } from './statements.js'

/** What claims are checked against. */
export interface Content {
  readonly issues: readonly Issue[]
  readonly references: readonly Reference[]
}

/** All that a claim may have to look up. */
export interface Checker {
  readonly ground: Ground
  readonly content: Content
  readonly sections: readonly NamedSpan[]
  readonly isInIssue: (offset: number) => boolean
  /** The issues whose home lies in a stretch. */
  readonly issuesIn: (span: Span) => readonly Issue[]
  readonly keyOf: (id: string) => string | undefined
}

export function checkerOf(ground: Ground, root: View, content: Content): Checker {
  const keys = new Map(
    content.issues.flatMap(issue =>
      issue.id === undefined ? [] : [[foldId(issue.id.value), issue.key] as const],
    ),
  )
  const wholes = disjoint(content.issues.map(issue => issue.span))
  const byHome = content.issues.toSorted((a, b) => a.home.span.start - b.home.span.start)
  return {
    ground,
    content,
    sections: [...allViews(root)]
      .filter(view => view.section.heading !== undefined && view.role !== 'summary')
      .map(view => nameSpan(view.heading, view.section.span)),
    isInIssue: offset => isWithin(wholes, offset),
    issuesIn: span => issuesIn(byHome, span),
    keyOf: id => keys.get(foldId(id)),
  }
}

/** Spans as they ascend, one inside another left out. */
function disjoint(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span)
  return outer
}

/** Whether an offset lies in one of the spans, which ascend and are disjoint. */
function isWithin(spans: readonly Span[], offset: number): boolean {
  const begun = countWhile(spans.length, at => (spans[at]?.start ?? Infinity) <= offset)
  return offset < (spans[begun - 1]?.end ?? -1)
}

/** The issues whose home lies in a stretch, of issues in the order of their homes. */
function issuesIn(issues: readonly Issue[], span: Span): readonly Issue[] {
  const before = (offset: number): number =>
    countWhile(issues.length, at => (issues[at]?.home.span.start ?? Infinity) < offset)
  return issues.slice(before(span.start), before(span.end)).filter(({ home }) => contains(span, home.span))
}

/** A claim of a phrase: what stands at a span of its text, and how it compares with what the file has. */
export function claimOf(
  { ground }: Checker,
  phrase: Phrase,
  { span: place, slot: room, subject, compare }: Stated,
): Claim {
  const span = sourceSpan(phrase, place)
  const raw = slice(ground.text, span)
  const { senses, verdict, receipt } = compare(raw)
  const [likeliest] = senses
  return {
    span: { start: phrase.span.start, end: phrase.span.end },
    text: phrase.text.trim(),
    subject,
    says: { value: raw, raw, span, slot: room === undefined ? span : sourceSpan(phrase, room) },
    truth: verdict === 'holds' ? raw : verdict === 'refuted' ? likeliest?.value : undefined,
    senses,
    verdict,
    receipt,
  }
}

interface Stated extends Pick<Statement, 'span' | 'slot' | 'subject'> {
  readonly compare: (raw: string) => Comparison
}
