import * as z from 'zod'
import { wordsOf } from '../../issue/vocabulary.js'
import { stateWords } from '../../issue/words/states.js'
import { unknownValues } from '../known-value.js'
import { defineRule } from '../rule.js'

const words = stateWords.filter(row => row.language === 'en').flatMap(wordsOf)

/** Reports statuses that no vocabulary knows. */
export const knownStatus = defineRule({
  id: 'known-status',
  summary: 'A status is a word that says whether the issue is open',
  why: `An issue is open or closed by its status. A status that no vocabulary knows, be it built in, written in the config
or listed in a legend of the file, counts as open, and so does a severity that has slipped into the status field: counts
and completion are then wrong without anyone seeing why. A legend in the file is the best place to explain a word of one's own.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('further values that are right as they stand'),
  }),
  examples: [
    {
      title: 'a misspelt status',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Opne
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
`,
    },
    {
      title: 'a word that says nothing about open or closed',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Disconnected
`,
    },
    {
      title: 'a severity in the status field',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Critical
`,
    },
  ],
  check: ({ tracker }, { allow }) => unknownValues(tracker, { name: 'status', wants: 'state', allow, words }),
})
