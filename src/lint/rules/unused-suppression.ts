import { defineRule, noOptions } from '../rule.js'

/** Findings of this rule are made by the engine, which alone knows what a comment has kept silent. */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  summary: 'A suppression comment that suppresses nothing is to go',
  why: `A comment that keeps a rule silent outlives its reason. Left in place, it hides the next finding of that rule
without anyone having decided so. A comment whose \`until:\` day is over counts as unused: it no longer hides anything.
Comments for rules that are switched off, or did not run because the file keeps no issues, are left alone. The
fix takes the comment out; it is unsafe, since the reason in it may still be worth a word.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'the finding it was written for is gone',
      bad: `# Known issues

<!-- issues-disable-next-line known-status -- agreed with the team -->
## BUG-1: Export loses the last row

**Status:** Open
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
`,
    },
  ],
  check: () => [],
})
