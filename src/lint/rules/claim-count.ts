import type { Claim } from '../../issue/model.js'
import type { Fix } from '../../text/finding.js'
import { quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports what a file says about its own content where the content refutes it. */
export const claimCount = defineRule({
  id: 'claim-count',
  summary: 'What a file says about its own content is true',
  why: `Totals, counts per state and level, percentages beside them, lists of what remains, tables of counts and bars are written
once and forgotten at the next change. Whoever reads only the summary then believes a number that the file itself refutes. Every
number of a line, a heading or a table is judged by itself, in twelve languages; the message holds the receipt: what is stated,
and what the issues of the file add up to. Nothing is said where a word beside a number is not understood, or where it may mean
more than one thing and one of them is true. The fix is unsafe, since the count may be right and the issues incomplete.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a total that was not counted anew',
      bad: `# Known issues

**Total issues:** 2

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

**Status:** Open

## BUG-3: Dates are shifted by a day

**Status:** Open
`,
      good: `# Known issues

**Total issues:** 3

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

**Status:** Open

## BUG-3: Dates are shifted by a day

**Status:** Open
`,
    },
    {
      title: 'one of several numbers of a line',
      bad: `# Known issues

**Open:** 1 (33%) | **Closed:** 1 | **Total:** 3

| ID | Bug | Status |
| --- | --- | --- |
| BUG-1 | Export loses the last row | Open |
| BUG-2 | Import stops at an empty line | Closed |
| BUG-3 | Dates are shifted by a day | Closed |
`,
      good: `# Known issues

**Open:** 1 (33%) | **Closed:** 2 | **Total:** 3

| ID | Bug | Status |
| --- | --- | --- |
| BUG-1 | Export loses the last row | Open |
| BUG-2 | Import stops at an empty line | Closed |
| BUG-3 | Dates are shifted by a day | Closed |
`,
    },
  ],
  *check({ tracker }) {
    for (const claim of tracker.claims) {
      if (claim.verdict !== 'refuted') continue
      const fix = fixOf(claim)
      yield {
        span: claim.says.span,
        message: `says ${quote(claim.says.raw)}, ${claim.receipt}`,
        ...(fix && { fix }),
      }
    }
  },
})

/** A list that should name nothing goes with its brackets. */
function fixOf({ says, truth }: Claim): Fix | undefined {
  if (truth === undefined || truth === says.raw) return undefined
  if (truth === '')
    return { title: 'take the list away', safety: 'unsafe', edits: [{ span: says.slot, text: '' }] }
  return { title: `write ${quote(truth)}`, safety: 'unsafe', edits: [{ span: says.span, text: truth }] }
}
