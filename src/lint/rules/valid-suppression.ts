import { defineRule, noOptions } from '../rule.js'

/** Findings of this rule are made by the engine, which reads the comments before any rule runs. */
export const validSuppression = defineRule({
  id: 'valid-suppression',
  summary: 'A suppression comment names rules, issues and days that exist',
  why: `A comment with a slip of the pen (\`issues-disable-nextline\`, a rule that does not exist, JSON that does not parse)
silently does nothing, and its author believes that it does. The fix writes the word that is near; it is unsafe, since the comment then
hides what was seen before.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a rule that does not exist',
      bad: `# Known issues

<!-- issues-disable-file knwon-status -->

## BUG-1: Export loses the last row

**Status:** Disconnected
`,
      good: `# Known issues

<!-- issues-disable-file known-status -->

## BUG-1: Export loses the last row

**Status:** Disconnected
`,
    },
    {
      title: 'a misspelt verb',
      bad: `# Known issues

<!-- issues-disable-nextline -->
## BUG-1: Export loses the last row

**Status:** Open
`,
    },
  ],
  check: () => [],
})
