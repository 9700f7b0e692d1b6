import { isClosed } from '../../issue/model.js'
import { groupBy } from '../../text/group.js'
import { plainWord } from '../near.js'
import { quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports the second of two open issues with one title. */
export const uniqueTitle = defineRule({
  id: 'unique-title',
  summary: 'No two open issues have the same title',
  why: `Two open issues with one title are either the same issue, counted and worked on twice, or two that nobody can tell apart. Issues
below headings of their own (“Missing tests” of each module) are let pass.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'one task in two places of a list',
      bad: `# To do

- [ ] Write the last row on export
- [ ] Skip empty lines on import
- [ ] Write the last row on export
`,
      good: `# To do

- [ ] Write the last row on export
- [ ] Skip empty lines on import
`,
    },
  ],
  *check({ tracker }) {
    const open = tracker.issues.filter(
      ({ state, title }) => !isClosed(state) && plainWord(title.value).length >= 8,
    )
    const keyOf = ({ title, section }: (typeof open)[number]): string =>
      `${plainWord(title.value)} ${section.join('/')}`
    for (const [first, ...others] of groupBy(open, keyOf).values()) {
      for (const other of others) {
        yield {
          span: other.title.span,
          message: `there is another open issue ${quote(first.title.value)}`,
          related: [{ span: first.title.span, message: 'the first one' }],
        }
      }
    }
  },
})
