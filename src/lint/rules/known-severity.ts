import * as z from 'zod'
import { wordsOf } from '../../issue/vocabulary.js'
import { levelWords } from '../../issue/words/levels.js'
import { unknownValues } from '../known-value.js'
import { defineRule } from '../rule.js'

const words = levelWords.filter(row => row.language === 'en').flatMap(wordsOf)

/** Reports severities that no vocabulary knows. */
export const knownSeverity = defineRule({
  id: 'known-severity',
  summary: 'A severity is a word that has a rank',
  why: `Severities are ranked: by the built-in words, by the config, or by a legend of the file whose order is the rank. A
severity that none of them knows has no rank, so the issue is missing wherever grave issues are counted. Numbers, such as a
CVSS score, are let pass.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('further values that are right as they stand'),
  }),
  examples: [
    {
      title: 'a misspelt severity',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Severity:** Criticla
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Severity:** Critical
`,
    },
  ],
  check: ({ tracker }, { allow }) =>
    unknownValues(tracker, { name: 'severity', wants: 'level', allow, words }),
})
