/** What the claims of a file are held against, and how one is put down. */
import type { Claim, Issue, Reference } from '../../issue/model.js'
import { type Phrase, sourceSpan } from '../../markdown/phrase.js'
import { type Span, slice } from '../../text/span.js'
import type { Ground } from '../labelled.js'
import { foldId } from '../references.js'
import { allViews, type View } from '../view.js'
import type { Comparison } from './count.js'
import { type NamedSpan, nameSpan } from './query.js'

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
  readonly keyOf: (id: string) => string | undefined
}

export function checkerOf(ground: Ground, root: View, content: Content): Checker {
  const keys = new Map(
    content.issues.flatMap(issue =>
      issue.id === undefined ? [] : [[foldId(issue.id.value), issue.key] as const],
    ),
  )
  const homes = content.issues.filter(issue => issue.home.kind === 'heading').map(issue => issue.span)
  return {
    ground,
    content,
    sections: [...allViews(root)]
      .filter(view => view.section.heading !== undefined && view.role !== 'summary')
      .map(view => nameSpan(view.heading, view.section.span)),
    isInIssue: offset => isWithin(homes, offset),
    keyOf: id => keys.get(foldId(id)),
  }
}

/** Whether an offset lies in one of the spans, which ascend and are disjoint. */
function isWithin(spans: readonly Span[], offset: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return offset <= (spans[low - 1]?.end ?? -1)
}

/** What a claim states: where its number stands in the phrase, what it counts, and how that compares. */
export interface Statement {
  readonly number: Span
  readonly subject: string
  readonly comparison: Comparison
}

export function claimOf(check: Checker, phrase: Phrase, { number, subject, comparison }: Statement): Claim {
  const span = sourceSpan(phrase, number)
  const raw = slice(check.ground.text, span)
  return {
    span: { start: phrase.span.start, end: phrase.span.end },
    text: phrase.text.trim(),
    subject,
    says: { value: raw, raw, span, slot: span },
    ...comparison,
  }
}
