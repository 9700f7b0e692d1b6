import type { Issue } from '../../issue/model.js'
import type { Fix } from '../../text/finding.js'
import { nameIssue, quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'
import { groupBy } from '../../text/group.js'
import { subjectOf } from '../subject-words.js'

/** Reports rows that mean an issue of the file without naming it. */
export const noUnlinkedRow = defineRule({
  id: 'no-unlinked-row',
  summary: 'A row that means an issue of the file names it',
  why: `A matrix or an index that calls an issue by another title than the issue's own cannot be matched with it, neither by a reader
who searches nor by a program: the issue is counted twice, and the two drift apart. The row should bear the id, the title or a
link. The fix writes the title of the issue; it is unsafe, since another one may be meant.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a matrix with titles of its own',
      bad: `# Known issues

## Label printing

**Status:** Open

## Export of invoices

**Status:** Open

## Ranking

| Issue | Effort | Priority |
| --- | --- | --- |
| Add label printing support | High | High |
| Export of invoices | Low | High |
`,
      good: `# Known issues

## Label printing

**Status:** Open

## Export of invoices

**Status:** Open

## Ranking

| Issue | Effort | Priority |
| --- | --- | --- |
| Label printing | High | High |
| Export of invoices | Low | High |
`,
    },
  ],
  *check({ tracker }) {
    const homes = tracker.issues.filter(({ home }) => home.kind === 'heading')
    const bySubject = groupBy(homes, ({ title }) => subjectOf(title.value))
    for (const row of tracker.issues.filter(isNamelessRow)) {
      const subject = subjectOf(row.title.value)
      const [only, ...others] = subject === undefined ? [] : (bySubject.get(subject) ?? [])
      if (only === undefined || others.length > 0) continue
      const fix = titleFix(row, only)
      yield {
        span: row.title.span,
        message: `${quote(row.title.value)} names no issue of the file, but seems to mean ${nameIssue(only)}`,
        related: [{ span: only.title.span, message: 'the issue that is likely meant' }],
        ...(fix && { fix }),
      }
    }
  },
})

/** Writes the title as the issue has it, where both are plain words: what is marked up could not be taken over whole. */
function titleFix({ title: row }: Issue, { title }: Issue): Fix | undefined {
  if (row.raw !== row.value || title.raw !== title.value || /[|\r\n]/.test(title.value)) return undefined
  return {
    title: `write ${quote(title.value)}`,
    safety: 'unsafe',
    edits: [{ span: row.span, text: title.value }],
  }
}

const isNamelessRow = ({ home, id }: Issue): boolean => home.kind === 'row' && id === undefined
