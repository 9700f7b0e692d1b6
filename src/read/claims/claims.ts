import type { Claim, Issue, Reference } from '../../issue/model.js'
import { type Phrase, sourceSpan } from '../../markdown/phrase.js'
import { type Span, slice } from '../../text/span.js'
import type { Ground } from '../labelled.js'
import { foldId } from '../references.js'
import { allViews, type View } from '../view.js'
import { type Comparison, compareCount, nameOf } from './count.js'
import { headingClaims } from './headings.js'
import { readBreakdown, readClosedOf, readLabelCount } from './labels.js'
import { type ClaimLine, claimLines, listedIssues } from './lines.js'
import { type NamedSpan, nameSpan, type Query, readQuery, runQuery } from './query.js'
import { compareRatio, findRatios } from './ratio.js'
import { tableClaims } from './tables.js'

/** What claims are checked against. */
export interface Content {
  readonly issues: readonly Issue[]
  readonly references: readonly Reference[]
}

/**
 * The statements of a file about its own content, each with its verdict: percentages beside their fraction, counts
 * behind a label with their breakdown and their list of ids, counts in headings and in tables of totals. What is not
 * understood whole is no claim.
 */
export function readClaims(ground: Ground, root: View, content: Content): Claim[] {
  const check = checkerOf(ground, root, content)
  const lines = [...claimLines(root, check.isInIssue)].flatMap(line => lineClaims(check, line))
  const headings = [...allViews(root)].flatMap(view => headingClaims(check, view))
  const tables = [...allViews(root)].flatMap(view =>
    check.isInIssue(view.section.span.start) ? [] : tableClaims(check, view),
  )
  return [...lines, ...headings, ...tables].sort((a, b) => a.span.start - b.span.start)
}

/** All that a claim may have to look up. */
export interface Checker {
  readonly ground: Ground
  readonly content: Content
  readonly sections: readonly NamedSpan[]
  readonly isInIssue: (offset: number) => boolean
  readonly keyOf: (id: string) => string | undefined
}

function checkerOf(ground: Ground, root: View, content: Content): Checker {
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

function lineClaims(check: Checker, line: ClaimLine): Claim[] {
  const ratios = findRatios(line.phrase.text).map(ratio =>
    claimOf(check, line.phrase, {
      number: ratio.percent,
      subject: `${ratio.part} of ${ratio.whole}`,
      comparison: compareRatio(ratio),
    }),
  )
  return line.isInIssue ? ratios : [...ratios, ...countClaims(check, line)]
}

/** The count behind a label, the counts per level in brackets behind it, and `(4/4 complete)`. */
function countClaims(check: Checker, line: ClaimLine): Claim[] {
  const { text } = line.phrase
  const { words } = check.ground
  const count = readLabelCount(text)
  const query = count === undefined ? undefined : readQuery(count.label, words, check.sections)
  if (count === undefined || query === undefined) return []
  const subject = count.label.trim()
  const compare = (says: number, part: Partial<Query>): Comparison =>
    compareCount(says, runQuery({ ...query, ...part }, check.content.issues), undefined)
  const closed = readClosedOf(text, count.rest, words)
  return [
    { number: count.number, subject, comparison: compareTotal(check, line, { query, says: count.says }) },
    ...readBreakdown(text, count.rest, words).map(({ number, says, level }) => ({
      number,
      subject: `${subject}, ${level}`,
      comparison: compare(says, { level }),
    })),
    ...(closed === undefined
      ? []
      : [
          {
            number: closed.number,
            subject: `${subject}, closed`,
            comparison: compare(closed.done, { isClosed: true }),
          },
        ]),
  ].map(statement => claimOf(check, line.phrase, statement))
}

function compareTotal(
  check: Checker,
  line: ClaimLine,
  { query, says }: { readonly query: Query; readonly says: number },
): Comparison {
  const outcome = runQuery(query, check.content.issues)
  const comparison = compareCount(says, outcome, listedIssues(line, check.keyOf))
  const levelless = outcome.issues.filter(issue => issue.level === undefined)
  const isTotal = query.isClosed === undefined && query.level === undefined && query.within === undefined
  const leavesThemOut = isTotal && levelless.length > 0 && says + levelless.length === outcome.issues.length
  return leavesThemOut && levelless.length <= 3 ? explainTotal(comparison, levelless) : comparison
}

/** A total that leaves out just the issues without a level says so. */
function explainTotal(comparison: Comparison, levelless: readonly Issue[]): Comparison {
  const names = `${levelless.map(nameOf).join(' and ')} ${levelless.length === 1 ? 'has' : 'have'} no level`
  return { ...comparison, receipt: `${comparison.receipt}; ${names}` }
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
