import { termNames } from '../../issue/fields.js'
import type { Field, Issue } from '../../issue/model.js'
import { plainWord } from '../near.js'
import { nameIssue, quote } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

/** Reports a second status, severity or priority field with another value. */
export const noDuplicateField = defineRule({
  id: 'no-duplicate-field',
  summary: 'An issue has one status, one severity and one priority',
  why: `Where an issue has two status fields with different values, one of them is out of date, and which one is anyone's guess. Two
fields that say the same are let pass.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a second status below the first',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open

The cause was found.

**Status:** In progress
`,
      good: `# Known issues

## BUG-1: Export loses the last row

The cause was found.

**Status:** In progress
`,
    },
  ],
  *check({ tracker }) {
    for (const issue of tracker.issues) {
      for (const name of termNames) {
        yield* duplicates(
          issue,
          issue.fields.filter(field => field.name === name),
        )
      }
    }
  },
})

function* duplicates(issue: Issue, [first, ...others]: readonly Field[]): Generator<RuleRemark> {
  if (first === undefined) return
  for (const other of others) {
    // “Status” and “Current state” may both be understood as the status, and mean different things.
    const isSameLabel = plainWord(other.label.value) === plainWord(first.label.value)
    if (!isSameLabel || plainWord(other.value.raw) === plainWord(first.value.raw)) continue
    yield {
      span: other.value.span,
      message: `${nameIssue(issue)} says ${quote(first.value.value)} and ${quote(other.value.value)} in two ${quote(first.label.value)} fields`,
      related: [{ span: first.value.span, message: 'the first one' }],
    }
  }
}
