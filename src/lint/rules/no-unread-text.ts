import { defineRule, noOptions } from '../rule.js'

/** Reports text that was not read, so that nobody takes silence for a clean bill. */
export const noUnreadText = defineRule({
  id: 'no-unread-text',
  summary: 'Every part of a file can be read',
  why: `A fence or a comment that nobody closes makes code or a comment of all that follows; a cell beyond the last column is
shown on no page; a line of a hundred thousand characters, or quotes nested without end, cannot be parsed in any sensible time.
Such text is left out, and so are the issues in it: counts, completion and risk then speak of the rest of the file only.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a fence that nobody closes',
      bad: `# Known issues

## BUG-1: The log is cut off

**Status:** Open

\`\`\`text
end of log

## BUG-2: The clock is slow

**Status:** Open
`,
      good: `# Known issues

## BUG-1: The log is cut off

**Status:** Open

\`\`\`text
end of log
\`\`\`

## BUG-2: The clock is slow

**Status:** Open
`,
    },
    {
      title: 'a cell beyond the last column',
      bad: `# Known issues

| ID | Problem | Status |
| --- | --- | --- |
| BUG-1 | The filter a | b finds nothing | Open |
| BUG-2 | The clock is slow | Fixed |
`,
      good: `# Known issues

| ID | Problem | Status |
| --- | --- | --- |
| BUG-1 | The filter a \\| b finds nothing | Open |
| BUG-2 | The clock is slow | Fixed |
`,
    },
    {
      title: 'quotes that are nested without end',
      bad: `# Known issues\n\n## BUG-1: Mails are quoted too often\n\n**Status:** Open\n\n## Sample\n\n${'> '.repeat(45)}Hello\n`,
    },
  ],
  *check({ tracker }) {
    for (const { span, why } of tracker.unread) {
      yield { span: { start: span.start, end: span.start }, message: `this text is not read: ${why}` }
    }
  },
})
