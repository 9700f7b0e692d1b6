import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (...lines: string[]) =>
  read(sourceOf('KNOWN_ISSUES.md', `${lines.join('\n')}\n`)).tracker.issues

const titlesIn = (...lines: string[]) => issuesIn(...lines).map(({ title }) => title.value)

test('headings with codes over nothing but items with ids are the steps of a plan, one beside them over other items, too', () => {
  const link = (number: number) => `[#${number}](https://example.org/ferry/issues/${number})`
  expect(
    issuesIn(
      '# Issues by milestone',
      '## M0 — The pier',
      `- ${link(1)} Drive in the piles`,
      '## M1 — The ferry',
      `- ${link(2)} Caulk the hull`,
      `- ${link(3)} Hang the bell`,
      '## M2 — Later',
      '- A second ferry',
    ).map(({ id, title }) => [id?.value, title.value]),
  ).toEqual([
    ['#1', 'Drive in the piles'],
    ['#2', 'Caulk the hull'],
    ['#3', 'Hang the bell'],
    [undefined, 'A second ferry'],
  ])
})

test('a heading that repeats the title of the issue above it opens its text', () => {
  expect(
    issuesIn(
      '# Issue #7: The wheel needs care',
      '**State:** open',
      '# The wheel needs care',
      '## Axle',
      '1. **Grease it**',
      '2. **Turn it**',
      '# Issue #6: The gate creaks',
      '**State:** closed',
    ).map(({ id, state }) => [id?.value, state]),
  ).toEqual([
    ['#7', 'open'],
    ['#6', 'resolved'],
  ])
})

describe('names with ids that follow a heading for examples are none', () => {
  const issue = (id: string) => [`### ${id}: The bell is mute`, '**Priority:** high', 'Nobody hears it.']

  test('up to the next heading without one', () => {
    expect(
      issuesIn(
        '# Bugs',
        '## Open',
        ...issue('BUG-1'),
        '## Bells',
        '### Example',
        ...issue('BUG-8'),
        ...issue('BUG-9'),
        '### Found in May',
        ...issue('BUG-2'),
      ).map(({ id }) => id?.value),
    ).toEqual(['BUG-1', 'BUG-2'])
  })

  test('and neither is a form that is called empty, nor the labels for issues', () => {
    expect(titlesIn('# Bugs', '## Empty template', '**Impact:**', 'What it costs the miller.')).toEqual([])
    expect(
      titlesIn('# Bugs', '## Issue labels', '- `bug` - It does not work', '- `high` - Costs a day'),
    ).toEqual([])
  })
})

describe('boxes are the issues', () => {
  test('of a section that is put off to a version', () => {
    expect(
      issuesIn(
        '# To do',
        '## Mill',
        '### Wheel',
        '- [ ] Grease the axle',
        '- [ ] Turn the rim',
        '### Gate',
        '- [ ] Hang it higher',
        '- [ ] Paint the posts',
        '## Deferred to v0.2 and beyond',
        'Do not begin with any of these before the harvest is in and ground to flour.',
        '- [ ] A second wheel',
      ).map(({ title, state }) => [title.value, state]),
    ).toContainEqual(['A second wheel', 'deferred'])
  })

  test('of a numbered heading beside one over a plain list', () => {
    expect(
      titlesIn(
        '# To do',
        '## Done',
        '### 1.1 Wheel',
        '- [x] Grease the axle',
        '### 1.2 Gate',
        '- [x] Hang it higher',
        '## Left',
        '### 1.3 Bell',
        '- [ ] Buy a rope',
        '- [ ] Cast a clapper',
        '### 1.4 Use of the bell',
        '- At noon',
        '- In fog',
      ),
    ).toEqual(expect.arrayContaining(['Buy a rope', 'Cast a clapper']))
  })
})

test('a heading with a mark of state is the issue that the text below it tells at length', () => {
  const long =
    'The gate opens by itself as soon as the wind comes from the west, which it does for half of the year. '
  expect(
    issuesIn(
      '# To do',
      '## ✅ Done (2026-04-02) — the wheel turns again',
      long,
      '## ⏰ TODO (due 2026-11-20) — Look at the gate again',
      long,
      '',
      '**On that day:**',
      '- [ ] Open it',
      '- [ ] Close it',
    ).map(({ title, tasks }) => [title.value, tasks?.total]),
  ).toEqual([
    ['the wheel turns again', undefined],
    ['Look at the gate again', 2],
  ])
})

test('a history of what was resolved holds it', () => {
  expect(
    issuesIn(
      '# Known issues',
      '## Active',
      '- The bell is mute',
      '## Resolved history',
      '- The wheel stopped',
    ).map(({ title, state }) => [title.value, state]),
  ).toEqual([
    ['The bell is mute', 'open'],
    ['The wheel stopped', 'resolved'],
  ])
})

test('what a later sentence of an item points at is not what the item names', () => {
  expect(
    issuesIn(
      '# Bugs',
      '## C5: Trial of the new bell',
      '**Status:** open',
      '## Not bugs in this mill',
      '- The gate stays shut at night. The miller wants it so (see C5).',
      '- The sign is faded. It was so from the first day.',
      '- The bell hums in fog. Nobody minds.',
    ).map(({ title }) => title.value),
  ).toEqual([
    'Trial of the new bell',
    'The gate stays shut at night',
    'The sign is faded',
    'The bell hums in fog',
  ])
})

test('shares of a whole are counts', () => {
  expect(titlesIn('# Mill', '## Remaining bottlenecks', '- wheel_turn ~30-37%', '- gate_lift 15%')).toEqual(
    [],
  )
})

describe('what a section is called says of its issues', () => {
  test.each([
    ['P0 - 核心功能阻塞', 'open', 'critical'],
    ['Media and rope limits', 'open', undefined],
    ['Prioridad media - la campana', 'open', 'medium'],
    ['Prioriteta: VISOKA', 'open', 'high'],
    ['НИЗКИЕ БАГИ / КАЧЕСТВО КОДА — ✅ ВСЕ ИСПРАВЛЕНЫ', 'resolved', 'low'],
  ])('%s', (section, state, level) => {
    const [issue] = issuesIn('# Known issues', `## ${section}`, '### BUG-1: The bell is mute')
    expect([issue?.state, issue?.level]).toEqual([state, level])
  })
})

describe('a title', () => {
  test.each([
    ['BUG-1: The bell is mute — ✅ 已修复（原生 -i）', 'The bell is mute', 'resolved'],
    [
      'BUG-1: `ring()` is used (deprecated in Python 3.12+)',
      'ring() is used (deprecated in Python 3.12+)',
      'open',
    ],
    ['BUG-1: The bell is mute (fixed in 3.1)', 'The bell is mute', 'resolved'],
    ['BUG-1: A second bell: REVERTED', 'A second bell', 'wontfix'],
    ['Optional: hang a second bell', 'Optional: hang a second bell', 'open'],
  ])('%s', (heading, title, state) => {
    const [issue] = issuesIn('# Known issues', `## ${heading}`, '**Impact:** Nobody hears the ferry.')
    expect([issue?.title.value, issue?.state]).toEqual([title, state])
  })
})

describe('a field', () => {
  const toldBy = (...lines: string[]) => {
    const [issue] = issuesIn('# Known issues', '## BUG-1: The bell is mute', ...lines)
    return [issue?.state, issue?.level]
  }

  test('may be set apart by a full stop', () => {
    expect(toldBy('**Status.** Fixed.', '', '**Severity.** Medium. It is heard on one bank.')).toEqual([
      'resolved',
      'medium',
    ])
  })

  test('that confirms a bug goes on with what was done about it', () => {
    expect(toldBy('**Status:** bug confirmed, fix applied.')).toEqual(['resolved', undefined])
    expect(toldBy('**Status:** bug confirmed, fix not yet applied.')).toEqual(['open', undefined])
  })

  test('for the status closes a list of what was done', () => {
    const [issue] = issuesIn(
      '# To do',
      '1. **Hang the bell**',
      '   - Buy a rope.',
      '   - Climb up.',
      '   - Status: ✅ Done',
    )
    expect(issue?.state).toBe('resolved')
  })

  test('for lines holds remarks on them', () => {
    const [issue] = issuesIn(
      '# Known issues',
      '## BUG-1: The bell is mute',
      '**File:** `bell.c`',
      '**Lines:** 101–135 (Strike), ~163',
    )
    expect(issue?.locations.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [101, 135],
      [163, 163],
    ])
  })
})

test('names of instructions are no ids, a letter before a marked number belongs to one', () => {
  expect(
    issuesIn(
      '# Known issues',
      '## AVX-512 bell: DONE',
      'It rings.',
      '## Bug #F1: No rope',
      '**Status:** open',
    ).map(({ id }) => id?.value),
  ).toEqual([undefined, '#F1'])
})

test('a folder for any route stands in a path', () => {
  const [issue] = issuesIn('# Bugs', '## BUG-1: No bell', '**Files:** `src/app/[[...bell]]/page.tsx`')
  expect(issue?.locations.map(({ path }) => path)).toEqual(['src/app/[[...bell]]/page.tsx'])
})
