import type { Claim } from '../../issue/model.js'
import type { Fix } from '../../text/finding.js'
import { quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports what a file says about its own content where the content refutes it. */
export const claimCount = defineRule({
  id: 'claim-count',
  summary: 'What a file says about its own content is true',
  why: `Totals, counts per level, lists of what remains and percentages are written once and forgotten at the next change. Whoever
reads only the summary then believes a number that the file itself refutes. The message holds the receipt: what is stated,
and what the issues of the file add up to. The fix is unsafe, since the count may be right and the issues incomplete.`,
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

function fixOf({ says, truth }: Claim): Fix | undefined {
  if (truth === undefined || truth === '' || truth === says.raw || /[\r\n]/.test(truth)) return undefined
  return { title: `write ${quote(truth)}`, safety: 'unsafe', edits: [{ span: says.span, text: truth }] }
}
