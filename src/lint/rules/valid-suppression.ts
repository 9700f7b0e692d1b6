import { defineRule, noOptions } from '../rule.js'

/** Findings of this rule are made by the engine, which reads the comments before any rule runs. */
export const validSuppression = defineRule({
  id: 'valid-suppression',
  summary: 'A suppression comment names rules, issues and days that exist',
  why: `A comment with a slip of the pen (\`issues-disable-nextline\`, a rule that does not exist, JSON that does not parse)
silently does nothing, and its author believes that it does.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a rule that does not exist',
      bad: `# Known issues

<!-- issues-disable-file knwon-status -->

## BUG-1: Export loses the last row

**Status:** Open
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
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
