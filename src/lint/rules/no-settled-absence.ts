import { type Issue, isClosed } from '../../issue/model.js'
import { nameIssue, quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'
import { subjectOf } from '../subject-words.js'

/** Reports “No X” among what is open where “X” is resolved. */
export const noSettledAbsence = defineRule({
  id: 'no-settled-absence',
  summary: 'Nothing is said to be missing that a resolved issue brought',
  why: `“No authentication implemented” in a list of limitations was true until the issue “Authentication System” was resolved. The
list was forgotten, and whoever reads it believes that the work is still to do. Only plain English absences (“No …”, “Missing …”)
are judged, and only where the whole of what is missing is what the resolved issue is called.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a limitation that was lifted',
      bad: `# Known issues

## Authentication System

**Status:** Resolved

## Limitations

- No authentication/authorization implemented
- No rate limiting
`,
      good: `# Known issues

## Authentication System

**Status:** Resolved

## Limitations

- No rate limiting
`,
    },
  ],
  *check({ tracker }) {
    const resolved = tracker.issues.filter(({ state }) => state === 'resolved')
    // The first of several resolved issues about one thing is the one to name.
    const bySubject = new Map(resolved.toReversed().map(issue => [subjectOf(issue.title.value), issue]))
    for (const issue of tracker.issues) {
      if (isClosed(issue.state)) continue
      const other = absentThings(issue)
        .map(subject => bySubject.get(subject))
        .find(found => found !== undefined)
      if (other === undefined) continue
      yield {
        span: issue.title.span,
        message: `${quote(issue.title.value)} is open, but ${nameIssue(other)} is resolved`,
        related: [{ span: other.title.span, message: 'resolved here' }],
      }
    }
  },
})

/** “No authentication/authorization implemented”: what the title says is not there, thing by thing. */
function absentThings({ title }: Issue): readonly string[] {
  const things = ABSENCE.exec(title.value)?.[1]?.replace(PREDICATE, '')
  const parts = things?.split(/\s*(?:\/|,|\band\b|\bor\b)\s*/i) ?? []
  return parts.flatMap(part => subjectOf(part) ?? [])
}

const ABSENCE = /^(?:no|missing|lack of)\s+(.+)$/i

/** What is said of the thing: it is not implemented, not configured, … */
const PREDICATE =
  /\s+(?:is |are |yet |been |was )*(?:implemented|configured|written|exists?|available|in place|present|done)\b.*$/i
