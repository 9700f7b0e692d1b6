import type { Issue, Reference } from '../../issue/model.js'
import type { Source } from '../../text/source.js'
import { slice } from '../../text/span.js'
import { groupBy } from '../../text/group.js'
import { nameIssue, quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'
import { stems } from '../stems.js'

/** Reports places that name an id and tell of something else. */
export const consistentTitle = defineRule({
  id: 'consistent-title',
  summary: 'An id stands for the same thing wherever it is named',
  why: `An index row or a list of fixes that names an id and tells of something else is wrong about one of the two: the id was
mistyped, or given twice. Whoever follows it closes the wrong issue. Reported is only a place that has no word in common with the
whole of the issue it names.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a list of fixes with a mistyped id',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

**Status:** Resolved

## Fixed this week

- BUG-1: readers skip blank lines
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

**Status:** Resolved

## Fixed this week

- BUG-2: empty lines are skipped on import
`,
    },
  ],
  *check({ source, tracker }) {
    const named = groupBy(tracker.references, ({ span }) => span.start)
    const byKey = new Map(tracker.issues.map(issue => [issue.key, issue]))
    for (const reference of tracker.references) {
      const issue = byKey.get(reference.to)
      // A place that names several issues tells of them all.
      const told = named.get(reference.span.start)?.length === 1 ? toldOf(source, reference) : undefined
      if (issue?.id === undefined || told === undefined || isAbout(source, issue, told)) continue
      yield {
        span: reference.name.span,
        message: `${nameIssue(issue)} is ${quote(told)} here, but ${quote(issue.title.value)} in its own place`,
        related: [{ span: issue.title.span, message: 'the issue of this id' }],
      }
    }
  },
})

/** What the place tells of the issue beside its id; undefined where it says nothing. */
function toldOf(source: Source, reference: Reference): string | undefined {
  if (reference.form === 'text') return undefined
  if (reference.form === 'row') {
    const field =
      reference.fields.find(({ name }) => name === 'title') ??
      reference.fields.find(({ name }) => name === 'description')
    return field?.value.value
  }
  const [line = ''] = slice(source.text, reference.span).split('\n')
  const cut = line.indexOf(reference.name.raw)
  return cut < 0
    ? undefined
    : line
        .slice(cut + reference.name.raw.length)
        .replace(/^[\s:*_)\]–—-]+/, '')
        .trim()
}

function isAbout(source: Source, issue: Issue, told: string): boolean {
  const words = stems(told)
  const own = stems(slice(source.text, issue.span))
  return words.size < 3 || [...words].some(word => own.has(word))
}
