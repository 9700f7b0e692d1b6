import { type Issue, isClosed } from '../../issue/model.js'
import { leftoverWords } from '../../issue/words/leftovers.js'
import { wordPattern } from '../../read/word-pattern.js'
import { nameIssue, quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'
import { subjectOf } from '../subject-words.js'

/** Reports “No X” among what is open where “X” is resolved. */
export const noSettledAbsence = defineRule({
  id: 'no-settled-absence',
  summary: 'Nothing is said to be missing that a resolved issue brought',
  why: `“No label printing available” in a list of limits was true until the issue “Label printing” was resolved. The list was
forgotten, and whoever reads it believes that the work is still to do. Only plain English absences (“No …”, “Missing …”)
are judged, and only where the whole of what is missing is what the resolved issue is called.`,
  severity: 'warning',
  fixes: 'never',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a limit that was lifted',
      bad: `# Known issues

## Label printing

**Status:** Resolved

## Limits

- No label printing available
- No scales at the till
`,
      good: `# Known issues

## Label printing

**Status:** Resolved

## Limits

- No scales at the till
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

/** “No label printing/stock taking available”: what the title says is not there, thing by thing. */
function absentThings({ title }: Issue): readonly string[] {
  const things = ABSENCE.exec(title.value)?.[1]?.replace(PREDICATE, '')
  const parts = things?.split(/\s*(?:\/|,|\band\b|\bor\b)\s*/i) ?? []
  return parts.flatMap(part => subjectOf(part) ?? [])
}

const ABSENCE = new RegExp(String.raw`^(?:${wordPattern(leftoverWords, 'absence')})\s+(.+)$`, 'iu')

/** What is said of the thing: it is not implemented, not configured, … */
const PREDICATE = new RegExp(
  String.raw`\s+(?:is |are |yet |been |was )*(?:${wordPattern(leftoverWords, 'presence')})\b.*$`,
  'iu',
)
