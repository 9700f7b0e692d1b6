import type { Field, Tracker } from '../../issue/model.js'
import type { Fix } from '../../text/finding.js'
import { plural } from '../../text/number.js'
import type { Span } from '../../text/span.js'
import { type ReadDay, readDay, withDayAndMonthExchanged } from '../days.js'
import { quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports days that are in no calendar, or that can be read in two ways. */
export const validDate = defineRule({
  id: 'valid-date',
  summary: 'A date is in the calendar and can be read in one way only',
  why: `Ages, deadlines and the order of events follow from dates. \`2025-02-30\` is no day; \`03/04/2025\` is one day in Europe and
another in America. A date with a day above 12 (\`25/04/2025\`) settles how its file is to be read; where nothing does, the first
such date is reported for all. Where month and day changed places (\`2025-25-04\`), the fix puts them right; it is unsafe, since
a digit may be what is wrong.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a day that no calendar has',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Reported:** 2025-02-30
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Reported:** 2025-02-28
`,
    },
    {
      title: 'month and day changed places',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Reported:** 2025-25-04
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Reported:** 2025-04-25
`,
    },
    {
      title: 'day and month may change places',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Reported:** 03/04/2025
`,
    },
  ],
  *check({ tracker }) {
    const dated = datedFields(tracker)
    for (const { field, day } of dated) {
      if (day.kind !== 'impossible') continue
      const span = spanOf(field, day.raw)
      const fix = exchangeFix(span, day.raw)
      yield { span, message: `the calendar has no day ${quote(day.raw)}`, ...(fix && { fix }) }
    }
    const unsettled = dated.flatMap(({ field, day }) => (day.kind === 'ambiguous' ? [{ field, day }] : []))
    const [first] = unsettled
    if (first === undefined || dated.some(({ field, day }) => settles(field, day))) return
    const { field, day } = first
    const rest = unsettled.length > 1 ? `, and so can ${plural(unsettled.length - 1, 'other date')}` : ''
    const message = `${quote(day.raw)} can be read as ${day.readings.join(' or ')}${rest}`
    yield { span: spanOf(field, day.raw), message }
  },
})

interface Dated {
  readonly field: Field
  readonly day: ReadDay
}

function datedFields({ metadata, issues }: Tracker): readonly Dated[] {
  return [...metadata, ...issues.flatMap(issue => issue.fields)]
    .filter(({ name }) => name === 'created' || name === 'resolved' || name === 'due' || name === 'updated')
    .flatMap(field => {
      const day = readDay(field.value.raw)
      return day === undefined ? [] : [{ field, day }]
    })
}

/** `25/04/2025`: the day can only be the first number, so it is the first in the whole file. */
const settles = (field: Field, day: ReadDay): boolean => day.kind === 'day' && YEAR_LAST.test(field.value.raw)

const YEAR_LAST = /(?<!\d)\d{1,2}([-/])\d{1,2}\1\d{4}(?!\d)/

function exchangeFix(span: Span, raw: string): Fix | undefined {
  const text = withDayAndMonthExchanged(raw)
  return text === undefined
    ? undefined
    : { title: `write ${quote(text)}`, safety: 'unsafe', edits: [{ span, text }] }
}

function spanOf(field: Field, raw: string): Span {
  const start = field.value.span.start + Math.max(0, field.value.raw.indexOf(raw))
  return { start, end: start + raw.length }
}
