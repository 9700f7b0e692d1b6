import type { Issue } from '../../issue/model.js'
import { plural } from '../../text/number.js'
import { defineRule, noOptions } from '../rule.js'

/** Notes that the numbers of issues start again. */
export const noRestartingNumbers = defineRule({
  id: 'no-restarting-numbers',
  summary: 'The numbers of issues do not start again',
  why: `Where each section counts its issues from 1, “issue 3” names several. Numbers that run through the file, or ids, let
a number stand for one issue. This is a note: in a file whose issues are never called by their numbers it does no harm.`,
  severity: 'note',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'numbers that start again in the second section',
      bad: `# Pending fixes

## Bugs

### 1. Export loses the last row

**Status:** Open

### 2. Import stops at an empty line

**Status:** Open

## Debt

### 1. Two parsers for one format

**Status:** Open
`,
      good: `# Pending fixes

## Bugs

### 1. Export loses the last row

**Status:** Open

### 2. Import stops at an empty line

**Status:** Open

## Debt

### 3. Two parsers for one format

**Status:** Open
`,
    },
  ],
  *check({ tracker }) {
    const seen = new Map<number, Issue>()
    const again: Issue[] = []
    for (const issue of tracker.issues) {
      if (issue.number === undefined || issue.id !== undefined || issue.home.kind !== 'heading') continue
      if (seen.has(issue.number)) again.push(issue)
      else seen.set(issue.number, issue)
    }
    const [issue] = again
    const first = issue?.number === undefined ? undefined : seen.get(issue.number)
    if (issue === undefined || first === undefined) return
    yield {
      span: issue.title.span,
      message: `the numbers start again: number ${issue.number} and ${plural(again.length - 1, 'other')} stand for several issues`,
      related: [{ span: first.title.span, message: `the first number ${issue.number}` }],
    }
  },
})
