import type { OutlineHeading, Tracker } from '../../issue/model.js'
import { plainWord } from '../near.js'
import { quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports the second of two sections of issues with one heading. */
export const uniqueSection = defineRule({
  id: 'unique-section',
  summary: 'A section of issues stands in the file once',
  why: `A second “Resolved issues” at the end of a file is the trace of an edit that did not find the first. Issues are then looked for
in one of them and missed in the other. Only sections that hold issues are judged, not the headings inside an issue.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a second section for what is resolved',
      bad: `# Known issues

## Resolved issues

- Export lost the last row

## Open issues

- [ ] Import stops at an empty line

## Resolved issues

- Dates were shifted by a day
`,
      good: `# Known issues

## Resolved issues

- Export lost the last row
- Dates were shifted by a day

## Open issues

- [ ] Import stops at an empty line
`,
    },
  ],
  *check({ tracker }) {
    const seen = new Map<string, OutlineHeading>()
    for (const { heading, path } of sectionsOf(tracker)) {
      const first = seen.get(path)
      if (first === undefined) seen.set(path, heading)
      else {
        yield {
          span: heading.span,
          message: `there is another section ${quote(heading.text)} beside this one`,
          related: [{ span: first.span, message: 'the first one' }],
        }
      }
    }
  },
})

/** The headings above issues, with the words of all headings from the top down to them. */
function* sectionsOf({ outline, issues }: Tracker): Generator<{ heading: OutlineHeading; path: string }> {
  const above: OutlineHeading[] = []
  const holding = new Set(issues.flatMap(issue => issue.section.map(plainWord)))
  let next = 0
  let end = 0
  for (const heading of outline) {
    for (; (issues[next]?.span.start ?? Infinity) <= heading.span.start; next += 1) {
      end = Math.max(end, issues[next]?.span.end ?? 0)
    }
    while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop()
    above.push(heading)
    const words = plainWord(heading.text)
    // A heading before the end of an issue that began above it is a part of that issue.
    if (heading.span.end <= end || heading.depth === 1 || !holding.has(words)) continue
    yield { heading, path: above.map(({ text }) => plainWord(text)).join('/') }
  }
}
