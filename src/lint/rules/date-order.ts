import type { Dates, Field, Issue, Tracker } from '../../issue/model.js'
import type { Span } from '../../text/span.js'
import { readDay } from '../days.js'
import { nameIssue } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

/** Reports dates that lie before what must have come first. */
export const dateOrder = defineRule({
  id: 'date-order',
  summary: 'Dates follow one another as the events do',
  why: `Nothing is resolved before it was reported, no review that is yet to come lies before the last update, and a file was
updated no earlier than the last thing it tells. A date that breaks this order is a slip, often a year that was not changed,
or a line in the head of the file that nobody keeps.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'resolved before it was reported',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Resolved
**Reported:** 2025-03-02
**Resolved:** 2024-03-09
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Resolved
**Reported:** 2025-03-02
**Resolved:** 2025-03-09
`,
    },
    {
      title: 'the next review lies before the last update',
      bad: `# Known issues

**Last updated:** 2025-07-26
**Next review:** 2024-07-31

## BUG-1: Export loses the last row

**Status:** Open
`,
      good: `# Known issues

**Last updated:** 2025-07-26
**Next review:** 2025-07-31

## BUG-1: Export loses the last row

**Status:** Open
`,
    },
  ],
  *check({ tracker }) {
    for (const issue of tracker.issues) yield* issueOrder(issue)
    yield* documentOrder(tracker)
  },
})

/** Pairs of events of an issue: the first never comes after the second. */
const issueEvents = [
  { before: 'created', after: 'resolved' },
  { before: 'created', after: 'updated' },
  { before: 'created', after: 'due' },
] as const

const deeds = {
  created: 'was reported',
  resolved: 'was resolved',
  due: 'is due',
  updated: 'was last updated',
} as const satisfies Record<keyof Dates, string>

function* issueOrder(issue: Issue): Generator<RuleRemark> {
  for (const { before, after } of issueEvents) {
    const first = issue.dates[before]
    const second = issue.dates[after]
    if (first?.value === undefined || second?.value === undefined || first.value <= second.value) continue
    yield {
      span: second.span,
      message: `${nameIssue(issue)} ${deeds[after]} on ${second.value}, before it ${deeds[before]} on ${first.value}`,
      related: [{ span: first.span, message: `it ${deeds[before]}` }],
    }
  }
}

interface Dated {
  readonly span: Span
  readonly day: string
}

function* documentOrder(tracker: Tracker): Generator<RuleRemark> {
  const next = documentDay(tracker, ({ label }) => NEXT.test(label.value))
  const updated = documentDay(tracker, ({ name, label }) => name === 'updated' && !NEXT.test(label.value))
  const created = documentDay(tracker, ({ name, label }) => name === 'created' && !NEXT.test(label.value))
  if (updated === undefined) return
  const place = { span: updated.span, message: 'the last update' }
  if (next !== undefined && next.day < updated.day) {
    const message = `the next review, ${next.day}, lies before the last update of ${updated.day}`
    yield { span: next.span, message, related: [place] }
  }
  if (created !== undefined && updated.day < created.day) {
    const message = `the last update, ${updated.day}, lies before the day of creation, ${created.day}`
    yield { span: updated.span, message }
  }
  const latest = latestEvent(tracker)
  if (latest !== undefined && updated.day < latest.day) {
    const message = `the last update is given as ${updated.day}, but ${latest.message} on ${latest.day}`
    yield { span: updated.span, message, related: [{ span: latest.span, message: latest.message }] }
  }
}

/** “Next Review Date”, “Nächste Prüfung”, “Prochaine révision” */
const NEXT = /\bnext\b|nächste|prochaine?\b|próxim[ao]\b|prossim[ao]\b|следующ|次回|下次/i

function documentDay(tracker: Tracker, isMeant: (field: Field) => boolean): Dated | undefined {
  for (const field of tracker.metadata) {
    const day = isMeant(field) ? readDay(field.value.raw) : undefined
    if (day?.kind === 'day') return { span: field.value.span, day: day.iso }
  }
  return undefined
}

/** The last thing that the issues tell to have happened. */
function latestEvent(tracker: Tracker): (Dated & { readonly message: string }) | undefined {
  const events = tracker.issues.flatMap(issue =>
    (['created', 'resolved', 'updated'] as const).flatMap(kind => {
      const date = issue.dates[kind]
      if (date?.value === undefined) return []
      return [{ span: date.span, day: date.value, message: `${nameIssue(issue)} ${deeds[kind]}` }]
    }),
  )
  return events.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0]
}
