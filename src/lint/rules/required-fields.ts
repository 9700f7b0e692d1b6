import * as z from 'zod'
import { fieldNames, isTermName } from '../../issue/fields.js'
import { type Evidence, type Issue, isClosed, type State } from '../../issue/model.js'
import { listed, nameIssue, quote } from '../naming.js'
import { defineRule, type RuleRemark } from '../rule.js'
import { hasField, isWritten, likelySiblings, siblingGroups, type Siblings } from '../siblings.js'

/** Reports issues that lack a field which their siblings have, or which the config demands. */
export const requiredFields = defineRule({
  id: 'required-fields',
  summary: 'An issue has the fields that its siblings have',
  why: `A field that most issues of a file have is missed where one lacks it: an issue without a status counts as open, one without a
severity is in no ranking. What a file asks of its issues is taken from the issues themselves; a config can demand fields of all
of them. A state or level told by a mark in the title counts as a field. Where no issue of a file says what has become of it,
one finding says so for all.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: z.strictObject({
    fields: z
      .array(z.string())
      .default([])
      .describe(
        `fields that every issue must have, by name (${fieldNames.join(', ')}) or by a label of the file`,
      ),
    share: z
      .number()
      .gt(0)
      .max(1)
      .default(0.66)
      .describe(
        'the share of siblings with a status, severity or priority from which on the others are expected to have one',
      ),
    otherShare: z
      .number()
      .gt(0)
      .max(1)
      .default(0.8)
      .describe('the same share for every other field that is known by its label'),
    minSiblings: z
      .int()
      .min(2)
      .default(3)
      .describe('how many siblings there must be before any field is expected'),
  }),
  examples: [
    {
      title: 'one of four issues has no status',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

**Status:** Open

## BUG-3: Dates are shifted by a day

**Status:** Resolved

## BUG-4: Names are cut after 20 letters

Seen in the address book only.
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

**Status:** Open

## BUG-3: Dates are shifted by a day

**Status:** Resolved

## BUG-4: Names are cut after 20 letters

**Status:** Open

Seen in the address book only.
`,
    },
    {
      title: 'no issue says what has become of it',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Severity:** High

## BUG-2: Import stops at an empty line

**Severity:** Low

## BUG-3: Dates are shifted by a day

**Severity:** Low
`,
    },
    {
      title: 'a field that the config demands',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
`,
      options: { fields: ['owner'] },
    },
  ],
  *check({ tracker }, options) {
    const groups = [...siblingGroups(tracker.issues)]
    const unstated = groups.find(group => group.length >= options.minSiblings && isStateless(group))
    if (unstated !== undefined) yield statelessRemark(unstated)
    const demanded = options.fields.map(name => ({ name, label: name, rate: 'the config demands it' }))
    for (const group of groups) {
      const expected = group.length < options.minSiblings ? [] : expectedFields(group, options)
      const all = [...demanded, ...expected.filter(({ name }) => !options.fields.includes(name))]
      for (const issue of likelySiblings(group)) yield* missingFields(issue, all)
    }
  },
})

interface Expected {
  readonly name: string
  /** How a message calls it. */
  readonly label: string
  /** Why it is expected of one that lacks it: `24 of 26 siblings have one`. */
  readonly rate: string
}

interface Shares {
  readonly share: number
  readonly otherShare: number
}

/** Some issues explain themselves: their cause or fix is missed only where everyone else tells it. */
const prose: ReadonlySet<string> = new Set(['description', 'cause', 'fix', 'acceptance'])

const proseShare = 0.9

/** Fields that only some issues can have: their absence says nothing. */
const incidental: ReadonlySet<string> = new Set([
  ...['id', 'number', 'title', 'lines', 'changedFiles', 'createdFiles', 'resolved', 'updated', 'dependsOn'],
  ...['note', 'workaround', 'frequency', 'likelihood', 'due'],
])

function expectedFields(group: Siblings, { share, otherShare }: Shares): readonly Expected[] {
  // An empty cell is how a table says “nothing”; only its vital columns are to be filled.
  const isTable = group[0].home.kind === 'row'
  return fieldNames.flatMap(name => {
    // They tell an issue from the next one at a glance.
    const isVital = isTermName(name)
    if (incidental.has(name) || (isTable && !isVital)) return []
    const having = group.filter(issue => isWritten(issue, name)).length
    const wanted = isVital ? share : prose.has(name) ? Math.max(otherShare, proseShare) : otherShare
    const isExpected = having > 0 && having >= group.length * wanted
    return isExpected
      ? [{ name, label: labelOf(name, group), rate: `${having} of ${group.length - 1} siblings have one` }]
      : []
  })
}

function* missingFields(issue: Issue, expected: readonly Expected[]): Generator<RuleRemark> {
  const missing = expected.filter(
    ({ name }) => !hasField(issue, name) && !(prose.has(name) && isClosed(issue.state)),
  )
  const [first] = missing
  if (first === undefined) return
  const names = listed(missing.map(({ label }) => `no ${label}`))
  const why = missing.length > 1 ? 'its siblings have them' : first.rate
  yield { span: issue.title.span, message: `${nameIssue(issue)} has ${names}: ${why}` }
}

/** A field as the file calls it: not everyone's `created` is called so. */
function labelOf(name: string, group: Siblings): string {
  if (isTermName(name)) return name
  const field = group.flatMap(issue => issue.fields).find(each => each.name === name)
  return quote(field?.label.value ?? name)
}

/** Issues with levels of their own, none of which says or shows whether it is open. */
function isStateless(group: Siblings): boolean {
  if (group[0].home.kind === 'row') return false
  const ranked = group.filter(issue => hasField(issue, 'severity') || hasField(issue, 'priority'))
  return (
    ranked.length * 3 >= group.length && group.every(({ stateEvidence }) => stateEvidence.every(saysLittle))
  )
}

/** “Pending fixes” or “To do” above all issues of a file is its name rather than their state; “Open issues” is both. */
const saysLittle = ({ from, value, raw }: Evidence<State>): boolean =>
  from === 'section' && value === 'open' && !OPEN_WORD.test(raw)

const OPEN_WORD = /open|offen|ouvert|abiert|apert|abert|otwart|открыт|未解|미해결|פתוח/i

const statelessRemark = (group: Siblings): RuleRemark => ({
  span: group[0].title.span,
  message: `none of these ${group.length} issues says whether it is open: they have no status`,
})
