import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (...lines: string[]) =>
  read(sourceOf('KNOWN_ISSUES.md', `${lines.join('\n')}\n`)).tracker.issues

const titlesIn = (...lines: string[]) => issuesIn(...lines).map(({ title }) => title.value)

describe('a heading over a list is one issue, and the items are its parts', () => {
  test('where the list closes with the day on which it was resolved', () => {
    expect(
      titlesIn(
        '# Known issues',
        '## Resolved issues',
        '### ✅ Lamp at the pier (v1.2)',
        '- Removed the old wire',
        '- Fixed the switch',
        '- **Resolution date**: 2025-03-02',
        '### ✅ Ferry bell (v1.2)',
        '- Added a rope',
        '- **Resolution date**: 2025-03-04',
      ),
    ).toEqual(['Lamp at the pier (v1.2)', 'Ferry bell (v1.2)'])
  })

  test('where the items are ways among which one is to be chosen', () => {
    expect(
      titlesIn(
        '# Backlog',
        '## Ideas',
        '### Hear the bell on the other shore',
        'The wind carries it away:',
        '- **Option A — the plain one**: a larger bell',
        '- **Option B — the dear one**: a second bell',
        '### More',
        '- [ ] **A bench** at the pier',
        '- [ ] **A roof** above it',
      ),
    ).toEqual(['Hear the bell on the other shore', 'A bench', 'A roof'])
  })
})

describe('a plan', () => {
  const bugs = ['# Technical debt', '## 1. The lamp is dim', '**Severity**: high', '**File**: `lamp.ts`']

  test('that announces nothing but itself is made of the stages that follow beside it', () => {
    expect(
      titlesIn(
        ...bugs,
        '## Roadmap',
        '## Wave 0 - More light',
        '### Goal',
        'See the pier at night.',
        '### Tasks',
        '- buy oil',
        '- trim the wick',
        '### Exit criteria',
        '- nobody stumbles',
        '## Wave 1 - Less noise',
        '### Goal',
        'Hear the ferry.',
        '### Tasks',
        '- oil the winch',
        '### Exit criteria',
        '- the bell is heard',
      ),
    ).toEqual(['The lamp is dim'])
  })

  test('holds an issue where a numbered heading says in which file it is', () => {
    const remaining = [
      '# Audit',
      '## Remaining work',
      '### P1 — High',
      '#### 1. Sorting by hand in the crane',
      '**File:** `src/crane.ts` — `sortLoads`',
      '#### 2. The rope is measured in three places',
      '**Files:**',
      '- `src/rope.ts`',
      '- `src/winch.ts`',
    ]
    expect(titlesIn(...remaining)).toEqual([
      'Sorting by hand in the crane',
      'The rope is measured in three places',
    ])
  })

  test('only schedules what has no place of its own', () => {
    expect(
      titlesIn(...bugs, '## Remaining work', '### 1. Light the pier', 'Begin with the lamp.', '### 2. Rest'),
    ).toEqual(['The lamp is dim'])
  })

  test('tells its steps below whatever word for what is proposed and for how it is done', () => {
    for (const heading of ['Suggested steps', 'Required actions', 'Quick actions', 'Recommended fixes'])
      expect(
        titlesIn(
          ...bugs,
          `## ${heading}`,
          '### 1. Clean the glass',
          'Take a cloth:',
          '```sh',
          'wipe --lamp',
          '```',
        ),
        heading,
      ).toEqual(['The lamp is dim'])
  })

  test('is what a heading about an order of priorities announces', () => {
    const list = ['1. Lamp, before winter', '2. Winch, when there is oil']
    expect(titlesIn(...bugs, '## Prioritization of the open items', ...list)).toEqual(['The lamp is dim'])
    expect(titlesIn(...bugs, '## Corrected priorities', ...list)).toEqual(['The lamp is dim'])
  })
})

describe('a word in a heading', () => {
  test('for a summary behind a preposition names what a thing comes with', () => {
    expect(
      titlesIn(
        '# Technical debt',
        '## Gaps',
        '### Log book with crossing statistics',
        'The keeper was promised a count of crossings for each month, and the log book has none.',
        '**Why it matters:** Nobody knows how much oil to buy.',
        '### Bell without a rope',
        'The bell has to be rung by hand, which nobody dares to do when the sea is rough.',
      ),
    ).toEqual(['Log book with crossing statistics', 'Bell without a rope'])
  })

  test('for how large things are gives no level', () => {
    const levels = issuesIn(
      '# Backlog',
      '## Polish / UX / small fixes',
      '### BL-1 Softer bell',
      'Less noise.',
    )
    expect(levels.map(({ level }) => level)).toEqual([undefined])
  })
})

test('the only item below a label that stands alone is its value', () => {
  const [issue] = issuesIn(
    '# Bugs',
    '## 1.1 The lamp is dim',
    'Finding:',
    '',
    '- too little oil',
    '',
    'Priority:',
    '',
    '- High',
  )
  expect(issue?.level).toBe('high')
})

test('a solution and what came of trying it out, as sub-headings, are parts of one issue in Chinese, too', () => {
  const [issue, ...others] = issuesIn(
    '# 问题记录',
    '## 渡船铃声消失（2026-03-02 最终解决）',
    '### 最终方案（照旧船的做法）',
    '1. **换绳**：旧绳太短',
    '2. **加油**：轴已生锈',
    '### 船上环境',
    '- 木船，两名船员',
    '### 验收结果（2026-03-03）',
    '- ✅ 两岸都能听到',
    '## 灯塔（2026-03-05）',
    '### 已修复',
    '- 灯油漏光，现已换桶。',
    '- 灯芯太短，现已换新。',
    '### 本轮实测',
    '- 灯亮了一整夜。',
    '- 两艘船都看到了灯。',
  )
  expect([issue?.title.value, issue?.state]).toEqual(['渡船铃声消失', 'resolved'])
  expect(others.map(({ state }) => state)).toEqual(['resolved', 'resolved'])
})

test('a list in which each item says how issues are to be kept holds none', () => {
  expect(
    titlesIn(
      '# Backlog',
      '## Later',
      '- A roof above the pier',
      '- A second bell',
      '## Backlog guard',
      '- Backlog items are no orders.',
      '- Every item needs a keeper.',
      '- Keep the next crossing small.',
    ),
  ).toEqual(['A roof above the pier', 'A second bell'])
})

test('a text that says what the thing in its title provides tells of a program, and keeps no issues', () => {
  const { tracker } = read(
    sourceOf(
      'TECHNICAL_DEBT.md',
      [
        '# Technical debt scanner',
        'The technical debt scanner provides a way to find old ropes.',
        '## Parts',
        '1. **Hooks**',
        '   - Task: "Count ropes" - counts them',
        '2. **Reports**',
        '   - one for each pier',
      ].join('\n'),
    ),
  )
  expect([tracker.verdict.isTracker, tracker.issues.length]).toEqual([false, 0])
})

describe('headings below which it is said what is wrong and what mends it are issues', () => {
  const told = ['**Issue:** It burns by day, too.', '**Fix:** Put in a switch.']

  test('whatever stands above them', () => {
    expect(
      titlesIn(
        '# What needs fixing',
        '## 1. Critical',
        '### 1.1 Lamp (harbour)',
        ...told,
        '### 1.2 Boats without a name',
        '**Issue:** There are 51 of them.',
        '**Fix:**',
        '- Paint one.',
      ),
    ).toEqual(['Lamp (harbour)', 'Boats without a name'])
  })

  test('but not among advice', () => {
    expect(
      titlesIn(
        '# Known issues',
        '- The bell is cracked',
        '## Troubleshooting',
        '### Lamp burns by day',
        ...told,
      ),
    ).toEqual(['The bell is cracked'])
  })
})

test('lists below the phases of a plan are issues only where no headings are', () => {
  const phases = [
    '## Fixes by rank',
    '### Phase 1 - CRITICAL',
    '1. Mend the wheel',
    '### Phase 2 - LOW',
    '1. Paint the door',
  ]
  const headings = [
    '## Issues',
    '### 1. The wheel stops',
    '**Severity**: High',
    '### 2. The door is grey',
    '**Severity**: Low',
  ]
  expect(titlesIn('# Mill survey', ...headings, ...phases)).toEqual(['The wheel stops', 'The door is grey'])
  expect(titlesIn('# Mill survey', ...phases)).toEqual(['Mend the wheel', 'Paint the door'])
})

test('a heading that names in several words what bold labels tell is an issue beside headings that have fields', () => {
  const told = (heading: string) => [
    `### ${heading}`,
    '- **Description:** It is so since May.',
    '- **Impact:** Low.',
  ]
  const labels = ['- **Measured:** nine turns a minute.', '- **Guess:** the second rope rubs.']
  const beside = (heading: string) =>
    titlesIn(
      '# Known issues',
      ...told('The gate hangs'),
      ...told('The bell is mute'),
      ...told('No lamp'),
      `### ${heading}`,
      ...labels,
    )
  expect(beside('The wheel turns more slowly with two ropes')).toHaveLength(4)
  expect(beside('The ropes')).not.toContain('The ropes')
})
