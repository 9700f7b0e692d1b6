import * as z from 'zod'
import { wordsOf } from '../../issue/vocabulary.js'
import { levelWords } from '../../issue/words/levels.js'
import { unknownValues } from '../known-value.js'
import { defineRule } from '../rule.js'

const words = levelWords.filter(row => row.language === 'en').flatMap(wordsOf)

/** Reports priorities that no vocabulary knows. */
export const knownPriority = defineRule({
  id: 'known-priority',
  summary: 'A priority is a word that has a rank',
  why: `Priorities are ranked: by the built-in words, by the config, or by a legend of the file whose order is the rank. A
priority that none of them knows has no rank, so the issue is missing wherever urgent issues are counted. Numbers, such as
1 to 5, are let pass.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('further values that are right as they stand'),
  }),
  examples: [
    {
      title: 'a misspelt priority',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Priority:** Hihg
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**Priority:** High
`,
    },
  ],
  check: ({ tracker }, { allow }) =>
    unknownValues(tracker, { name: 'priority', wants: 'level', allow, words }),
})
