import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (...lines: string[]) =>
  read(sourceOf('KNOWN_ISSUES.md', `${lines.join('\n')}\n`)).tracker.issues

test('a heading that bears several ids is the home of each of them, in whatever words a table names them', () => {
  const issues = issuesIn(
    '# Issue tracker',
    '',
    '| ID | Part | Issue | Severity | Status |',
    '|----|------|-------|----------|--------|',
    '| B-1 | Bell | The bell rings twice | High | New |',
    '| B-2 | Rope | Pulling it does nothing | Medium | New |',
    '| B-3 | Gate | The gate creaks | Low | New |',
    '| B-4 | Lamp | Flickers at dusk | Low | New |',
    '| B-5 | Hull | Needs paint | Low | New |',
    '',
    '## Details',
    '',
    '### B-1 / B-2 — The bell and what moves it',
    '',
    'It rings twice at each departure, and then not at all.',
    '',
    '### B-3 — Creaking gate',
    '',
    'It creaks in winter.',
    '',
  )
  expect(issues.map(({ id }) => id?.value).sort()).toEqual(['B-1', 'B-3', 'B-4', 'B-5'])
})

test('ids for other things in a table name no issue', () => {
  const issues = issuesIn(
    '# Issue tracker',
    '',
    '## B-1: Bell rings twice',
    '',
    'At each departure.',
    '',
    '## B-2: The gate creaks',
    '',
    'In winter.',
    '',
    '## Hull',
    '',
    '| ID | Issue | Severity |',
    '|----|-------|----------|',
    '| B-1 | Paint comes off below water | High |',
    '| B-2 | Planks are loose | Low |',
    '',
  )
  expect(issues).toHaveLength(4)
})
