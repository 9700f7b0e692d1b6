import type { Location } from '../../issue/model.js'
import { isClosed } from '../../issue/model.js'
import type { Facts } from '../../resolve/facts.js'
import { plural } from '../../text/number.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports line numbers that the file does not have. */
export const lineInRange = defineRule({
  id: 'line-in-range',
  summary: 'A line number is one that the file has',
  why: `A location such as \`src/export.ts:120\` is an instruction to look there. If the file ends before that line, the code has
moved since, and whoever follows the instruction reads the wrong lines. Closed issues are left alone: they speak of the code
as it was.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a line behind the end of the file',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**File:** \`src/export.ts:120\`
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**File:** \`src/export.ts:2\`
`,
      files: { 'src/export.ts': 'export const rows = []\nexport const write = () => rows\n' },
    },
  ],
  *check({ tracker, facts }) {
    const open = tracker.issues.filter(issue => !isClosed(issue.state))
    for (const location of open.flatMap(issue => issue.locations)) {
      const message = problemOf(location, facts)
      if (message !== undefined) yield { span: location.span, message }
    }
  },
})

function problemOf({ path, startLine, endLine }: Location, facts: Facts): string | undefined {
  if (startLine === undefined) return undefined
  if (startLine < 1) return 'lines are counted from 1'
  if (endLine !== undefined && endLine < startLine) return `the lines ${startLine}-${endLine} run backwards`
  const fact = facts.files.get(path)
  if (fact?.kind !== 'found' || fact.lines === undefined) return undefined
  const last = endLine ?? startLine
  return last > fact.lines
    ? `\`${fact.path}\` has ${plural(fact.lines, 'line')}, there is no line ${last}`
    : undefined
}
