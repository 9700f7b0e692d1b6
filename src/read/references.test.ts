import { describe, expect, test } from 'vitest'
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

test('of items with one id the first is its home, though the copy in another language is a little longer', () => {
  const issues = issuesIn(
    '# Bugs',
    '## Deutsch',
    '- [ ] **[B-1] Glocke**: läutet zweimal',
    '- [ ] **[B-2] Tor**: knarrt im Winter',
    '## English',
    '- [ ] **[B-1] Bell**: rings twice each time',
    '- [ ] **[B-2] Gate**: creaks',
  )
  expect(issues.map(({ title }) => title.value)).toEqual(['Glocke', 'Tor'])
})

test('rows of tables that count anew with the same ids are issues, though they speak of the same part', () => {
  const table = (...rows: string[]) => ['| ID | Issue |', '| --- | --- |', ...rows, '']
  const issues = issuesIn(
    '# Known issues',
    '',
    '## Fixed in March',
    '',
    ...table(
      '| F-1 | Bell rings twice |',
      '| F-2 | Rope wears off |',
      '| F-3 | Crew list of the red ferry is cut off |',
    ),
    '## Fixed in May',
    '',
    ...table(
      '| F-1 | Gate creaks |',
      '| F-2 | Lamp flickers |',
      '| F-3 | A wrong name stands on both sides of ferry two |',
    ),
  )
  expect(issues).toHaveLength(6)
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

describe('a table that sums up', () => {
  const sections = [
    '# Security assessment',
    '',
    '## Findings',
    '',
    '### Issue 1.1: Default password of the harbour master',
    '',
    '- **Impact**: Anybody opens the gate.',
    '- **Risk level**: High',
    '',
    '### Issue 1.2: Unlocked engine room',
    '',
    '- **Impact**: Anybody starts the engine.',
    '- **Risk level**: High',
    '',
    '### Issue 1.3: Absence of lamps on the pier',
    '',
    '- **Impact**: Nobody sees who comes.',
    '- **Risk level**: Low',
    '',
  ]

  const table = (heading: string) => [
    heading,
    '',
    '| ID | Finding | Severity |',
    '|----|---------|----------|',
    '| H-01 | Default harbour master password in use | High |',
    '| H-02 | Engine room unlocked at night | High |',
    '| H-03 | No lights along the quay | Low |',
    '',
  ]

  test('names the issues anew, where they have no ids themselves', () => {
    expect(issuesIn(...sections, ...table('## Summary of findings'))).toHaveLength(3)
  })

  test('is no summary below a heading that calls it a list of others', () => {
    expect(issuesIn(...sections, ...table('## Older findings'))).toHaveLength(6)
  })
})

test('rows that tell of ids nothing but a state and a day name their issues', () => {
  const issues = issuesIn(
    '# Known issues',
    '| ID | Problem | Status |',
    '|----|---------|--------|',
    '| B-1 | The bell rings twice each noon | fixed |',
    '| B-2 | The gate hangs from one hinge | fixed |',
    '',
    '## Trial',
    '| ID | Outcome | Tried | Who |',
    '|----|---------|-------|-----|',
    '| B-1 | ✅ fixed | 2026-05-18 | - |',
    '| B-2 | ✅ fixed | 2026-05-18 | - |',
  )
  expect(issues).toHaveLength(2)
})

test('a row whose id is the number of a heading names that, where a word of the title is the same', () => {
  const issues = issuesIn(
    '# Issue tracker',
    '## Issue log',
    '| ID | Status | Part | Description |',
    '|----|--------|------|-------------|',
    '| 1 | Resolved | Bell | Rings twice at each departure |',
    '| 2 | Open | Mill | Wheel stops at noon |',
    '| 3 | Open | Rope | Rope slips off the post |',
    '## Active issues',
    '### 2. The wheel stops',
    '- **Status**: Investigating',
    '- **Impact**: no flour',
    '### 3. Slipping rope',
    '- **Status**: Open',
    '- **Impact**: the ferry drifts',
  )
  expect(issues.map(({ title }) => title.value)).toEqual([
    'Rings twice at each departure',
    'The wheel stops',
    'Slipping rope',
  ])
})
