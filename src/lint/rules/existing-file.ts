import { isClosed, type Location } from '../../issue/model.js'
import type { FileFact } from '../../resolve/facts.js'
import type { Fix } from '../../text/finding.js'
import type { Span } from '../../text/span.js'
import { quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports location fields of open issues whose file is not there. */
export const existingFile = defineRule({
  id: 'existing-file',
  summary: 'The file of an open issue exists',
  why: `An open issue whose file is gone is either settled without anyone noticing or points to the wrong place. Paths are looked
up from the root of the repository, from the folder of the tracker, and by a unique ending (\`auth.py\` finds \`app/auth.py\`).
Only location fields are judged, and only those of open issues. Where none of a tracker's paths exists, the tracker stands
outside the repository it speaks of: then nothing is judged, and one note says so. Where one file alone has the name of the missing
one, the fix writes its path; it is unsafe, since it may be another file.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a file that was renamed',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**File:** \`src/exporter.ts\`
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**File:** \`src/export.ts\`
`,
      files: { 'src/export.ts': 'export const rows = []\n' },
    },
    {
      title: 'a file that was moved',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**File:** \`src/export.ts\`
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**File:** \`lib/export.ts\`
`,
      files: { 'lib/export.ts': 'export const rows = []\n' },
    },
  ],
  *check({ source, tracker, facts }) {
    const open = tracker.issues.filter(issue => !isClosed(issue.state))
    const locations = open.flatMap(issue => issue.locations).filter(location => location.from === 'field')
    const [first] = locations
    if (first === undefined) return
    if (!facts.judged) {
      const why = facts.why ?? 'the tracker stands outside its repository'
      yield { span: first.span, message: `locations are not judged: ${why}`, ceiling: 'note' }
      return
    }
    for (const location of locations) {
      const fact = facts.files.get(location.path)
      if (fact?.kind !== 'missing') continue
      const fix = isLinked(source.text, location.span) ? undefined : moveFix(location, fact)
      yield {
        span: location.span,
        message: `there is no file \`${location.path}\``,
        ...(fix && { fix }),
      }
    }
  },
})

/** A link leads from the folder of the tracker, and may bear the path in its text, too: `[src/a.ts](../src/a.ts)`. */
const isLinked = (text: string, { start, end }: Span): boolean =>
  text.slice(0, start).endsWith('](') || /^`?\]\(/.test(text.slice(end, end + 3))

/** Writes the path of the file that is likely meant, in place of the one that is missing. */
function moveFix(
  { path, raw, span }: Location,
  { movedTo }: FileFact & { kind: 'missing' },
): Fix | undefined {
  const at = raw.indexOf(path)
  if (movedTo === undefined || at < 0 || raw.startsWith('.')) return undefined
  const start = span.start + at
  const edit = { span: { start, end: start + path.length }, text: movedTo }
  return { title: `write ${quote(movedTo)}`, safety: 'unsafe', edits: [edit] }
}
