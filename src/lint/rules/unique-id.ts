import { groupBy } from '../group.js'
import { quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports the second of two equal ids. */
export const uniqueId = defineRule({
  id: 'unique-id',
  summary: 'An id belongs to one issue',
  why: `An id is what commits, reviews and other sections call an issue by. Where two issues share one, every mention of it is
a riddle, and a status that is set for the one is read for the other.`,
  severity: 'error',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'two issues with one id',
      bad: `# Known issues

## BUG-7: Export loses the last row

**Status:** Open

## BUG-7: Import stops at an empty line

**Status:** Open
`,
      good: `# Known issues

## BUG-7: Export loses the last row

**Status:** Open

## BUG-8: Import stops at an empty line

**Status:** Open
`,
    },
  ],
  *check({ tracker }) {
    const withId = tracker.issues.flatMap(({ id, title }) => (id === undefined ? [] : [{ id, title }]))
    for (const [id, same] of groupBy(withId, issue => issue.id.value)) {
      const [first, ...others] = same
      if (first === undefined) continue
      for (const other of others) {
        yield {
          span: other.id.span,
          message: `the id “${id}” already belongs to ${quote(first.title.value)}`,
          related: [{ span: first.id.span, message: 'first used here' }],
        }
      }
    }
  },
})
