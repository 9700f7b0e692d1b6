import { defineRule, noOptions } from '../rule.js'

/** Reports text that was not read, so that nobody takes silence for a clean bill. */
export const noUnreadText = defineRule({
  id: 'no-unread-text',
  summary: 'Every part of a file can be read as Markdown',
  why: `A line of a hundred thousand characters, or quotes nested without end, cannot be parsed in any sensible time. Such
text is left out, and so are the issues in it: counts, completion and risk then speak of the rest of the file only.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
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
