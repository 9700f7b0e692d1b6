import { defineRule, noOptions } from '../rule.js'

/** Reports `[]` where a checkbox was meant. */
export const validCheckbox = defineRule({
  id: 'valid-checkbox',
  summary: 'A checkbox is written as one: `[ ]` or `[x]`',
  why: `\`- []\` looks like a checkbox to whoever writes it, but Markdown shows it as text and no program counts it as a task: the issue
can never be ticked off.`,
  severity: 'warning',
  fixes: 'always',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a box without its blank',
      bad: `# To do

- [ ] Write the last row on export
- [] Skip empty lines on import
`,
      good: `# To do

- [ ] Write the last row on export
- [ ] Skip empty lines on import
`,
    },
  ],
  *check({ source, isCode }) {
    for (const { 1: before = '', index } of source.text.matchAll(EMPTY_BOX)) {
      const start = index + before.length
      const span = { start, end: start + 2 }
      if (isCode(span)) continue
      yield {
        span,
        message: '`[]` is not a checkbox',
        fix: { title: 'write `[ ]`', safety: 'safe', edits: [{ span, text: '[ ]' }] },
      }
    }
  },
})

/** `- [] text` at the beginning of a line */
const EMPTY_BOX = /^([ \t]*(?:[-*+]|\d+[.)])[ \t]+)\[\](?=[ \t]+\S)/gm
