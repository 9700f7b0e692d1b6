import { isClosed } from '../../issue/model.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports location fields of open issues whose file is not there. */
export const existingFile = defineRule({
  id: 'existing-file',
  summary: 'The file of an open issue exists',
  why: `An open issue whose file is gone is either settled without anyone noticing or points to the wrong place. Paths are looked
up from the root of the repository, from the folder of the tracker, and by a unique ending (\`auth.py\` finds \`app/auth.py\`).
Only location fields are judged, and only those of open issues. Where none of a tracker's paths exists, the tracker stands
outside the repository it speaks of: then nothing is judged, and one note says so.`,
  severity: 'warning',
  fixes: 'never',
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
  ],
  *check({ tracker, facts }) {
    const open = tracker.issues.filter(issue => !isClosed(issue.state))
    const locations = open.flatMap(issue => issue.locations).filter(location => location.from === 'field')
    const [first] = locations
    if (first === undefined) return
    if (!facts.judged) {
      const why = facts.why ?? 'the tracker stands outside its repository'
      yield { span: first.span, message: `locations are not judged: ${why}`, ceiling: 'note' }
      return
    }
    for (const { path, span } of locations) {
      if (facts.files.get(path)?.kind === 'missing') yield { span, message: `there is no file \`${path}\`` }
    }
  },
})
