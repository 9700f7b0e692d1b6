import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (lines: readonly string[]) =>
  read(sourceOf('KNOWN_ISSUES.md', `${lines.join('\n')}\n`)).tracker.issues

const titlesIn = (...lines: string[]) => issuesIn(lines).map(({ title }) => title.value)

const LONG =
  'The ferry leaves while the ramp is still down, because the lamp on the bridge is wired to the old switch. It was seen twice in May. '.repeat(
    2,
  )

describe('a heading that says what is wrong over a long text', () => {
  const others = [
    '## The winch turns the wrong way after a storm',
    '',
    LONG,
    '',
    '## The bell rings when nobody pulls the rope',
    '',
    LONG,
    '',
    '## The log book forgets each crossing made on a Sunday',
    '',
    LONG,
    '',
  ]
  const titles = others.filter(line => line.startsWith('## ')).map(line => line.slice(3))

  test('is an issue, and the sections below it are its parts', () => {
    expect(
      titlesIn(
        '# Known issues',
        '',
        '## The ferry leaves the pier before the ramp is up',
        '',
        LONG,
        '',
        '### Ruled out on the way',
        '',
        '- **A loose wire.** All were measured.',
        '- **The tide.** It came at high water, too.',
        '',
        '### The trap that cost a day',
        '',
        LONG,
        '',
        ...others,
      ),
    ).toEqual(['The ferry leaves the pier before the ramp is up', ...titles])
  })

  test('is an issue, and the bold sentences that open its paragraphs are its parts', () => {
    expect(
      titlesIn(
        '# Known issues',
        '',
        '## The ferry leaves the pier before the ramp is up',
        '',
        `**What one sees.** ${LONG}`,
        '',
        `**It came back, and that matters.** ${LONG}`,
        '',
        ...others,
      ),
    ).toEqual(['The ferry leaves the pier before the ramp is up', ...titles])
  })
})

test('what is weighed as an option is no issue, whatever it tells', () => {
  expect(
    titlesIn(
      '# Known issues',
      '',
      '## The timetable is cut off on phones',
      '',
      '**Status:** Open',
      '',
      '## Potential solutions',
      '',
      '### Option 1: A smaller font',
      '',
      '**Effort:** Low | **Impact:** Low | **Status:** Recommended',
      '',
      '### Option B — One column',
      '',
      '**Effort:** High | **Impact:** High | **Status:** Not recommended',
      '',
      '## Recommendation',
      '',
      '- Take the first one',
      '',
    ),
  ).toEqual(['The timetable is cut off on phones'])
})

test('sections below the details beside an issue tell more about it', () => {
  expect(
    titlesIn(
      '# Known issues',
      '',
      '## The timetable is cut off on phones',
      '',
      '**Status:** Open',
      '',
      '## Technical details',
      '',
      '### How the page is laid out',
      '',
      LONG,
    ),
  ).toEqual(['The timetable is cut off on phones'])
})

test('a form whose number is missing is no issue, nor is what stands in it', () => {
  expect(
    titlesIn(
      '# Issues',
      '',
      '## Issue #',
      '### Status - [Unresolved]',
      '### Last update:',
      '#### Details',
      '- ',
      '',
      '## Issue #1',
      '### Status - [Resolved]',
      '#### Details',
      '- The lamp stays on',
    ),
  ).toEqual(['The lamp stays on'])
})

test('a step among others of a backlog holds tasks, whatever else it is called', () => {
  expect(
    titlesIn(
      '# Backlog',
      '',
      '## Phase 1 — Quick wins',
      '- Paint the hull',
      '',
      '## Phase 2 — Engine',
      '- Replace the pump',
      '',
    ),
  ).toEqual(['Paint the hull', 'Replace the pump'])
})

test('a heading in another script is read by what it says in Latin letters in brackets', () => {
  expect(
    titlesIn(
      '# Bug Tracker',
      '',
      '## 지켜볼 점 (Known limitations)',
      '',
      '| 항목 | 구분 | 내용 |',
      '|---|---|---|',
      '| 낡은 나침반 | Known limitation | 이 나침반은 폭풍이 불 때 정확하지 않으며 매달 다시 맞추어야 합니다. |',
      '| 작은 등대 | Known limitation | 등대의 불빛이 안개 속에서는 항구까지 전혀 닿지 않습니다. |',
      '',
    ),
  ).toEqual(['낡은 나침반', '작은 등대'])
})

describe('no issue', () => {
  test.each([
    ['a line of nothing but values', '## Severity\n\n- Critical / High / Low'],
    ['that none is known', '## Known limitations\n\n- None identified in the harbour so far.'],
    ['that nothing is left', '## Blockers\n\n- Nothing outstanding on the pier.'],
    ['how far the tests are', '## Testing progress\n\n- [ ] All bugs documented\n- [ ] Trial run completed'],
    ['what is advised', '## Recomendaciones generales\n\n### Prioridad 1\n\n1. Engrasar el torno'],
    ['what is to be done always', "## Critical do's\n\n- Oil the winch before each trip"],
    ['what makes it faster', '## Speed tips\n\n- Oil the winch twice'],
    ['German statistics', '## Issue-Statistiken\n\n### Betroffene Teile\n\n- **Winde**: 1 Issue (Bremse)'],
  ])('is %s', (_, section) => {
    expect(
      titlesIn('# Bug tracker', '', '## Bugs', '', '- BUG-1: The lamp stays on', '', section, ''),
    ).toEqual(['The lamp stays on'])
  })
})

test('a bug that was discovered is open', () => {
  const [issue] = issuesIn(['# Bugs', '', '## BUG-1: Lights stay on', '', '**Status:** Discovered', ''])
  expect(issue?.stateEvidence[0]?.value).toBe('open')
})

test('“next session” behind the name of a part says when its tasks are due', () => {
  expect(
    titlesIn(
      '# TODO',
      '',
      '## Harbour map — next session',
      '',
      '- **Paint the piers blue.** They are grey now.',
      '- **Hide the closed berths.** All of them are always shown.',
      '',
    ),
  ).toEqual(['Paint the piers blue.', 'Hide the closed berths.'])
})

test('a state that may speak of the report yields to the mark in the title', () => {
  const issues = issuesIn([
    '# Bugs',
    '',
    'Status legend: 🔴 Open · 🟢 Fixed',
    '',
    '## BUG-1 🔴 Lights stay on',
    '',
    '**Verified.** The switch on the bridge does nothing.',
    '',
    '## BUG-2 🟢 Fixed in May — Bell rings twice',
    '',
    '**Verified.** The rope was too long.',
    '',
  ])
  expect(issues.map(({ state }) => state)).toEqual(['open', 'resolved'])
})

test('what a form asks is a label of issues where several answer it', () => {
  const asks = '**Is it about a problem? Please describe.**'
  const issue = (title: string, answer: string): string => `## ${title}\n\n${asks}\n${answer}\n`
  const wheel = issue('1. The wheel creaks', 'It does so when it rains.')
  const gate = issue('2. The gate hangs low', 'One cannot open it in winter.')
  expect(titlesIn(`# Issues\n\n${wheel}\n${gate}`)).toEqual(['The wheel creaks', 'The gate hangs low'])
  const blank = issue('1. The wheel creaks', 'A clear and concise description of what is wrong.')
  expect(titlesIn(`# Issues\n\n${blank}`)).toEqual([])
})

test('a plan that says below an id what is wrong is the home of the issue, one that only gives steps is not', () => {
  const found = (text: string) =>
    issuesIn([
      `# Debt\n\n## Mitigation plan\n\n### Sprint 1\n\n#### 1.1 Grease the wheel (TD-1)\n\n${text}\n\n#### 1.2 Lift the gate (TD-2)\n\n${text}\n\n## Tracking\n\n| ID | Item | Status |\n|---|---|---|\n| TD-1 | Greased wheel | Done |\n| TD-2 | Lifted gate | Open |\n`,
    ]).map(({ id, home, state }) => [id?.value, home.kind, state])
  expect(found('**Problem:** It creaks whenever it rains.')).toEqual([
    ['TD-1', 'heading', 'resolved'],
    ['TD-2', 'heading', 'open'],
  ])
  expect(found('- Buy grease')).toEqual([
    ['TD-1', 'row', 'resolved'],
    ['TD-2', 'row', 'open'],
  ])
})

test('a dashboard that holds nothing but lists below headings is a page of the product', () => {
  const section = (...lines: string[]) =>
    titlesIn('# Open issues', '', '## Login', '- The field is too wide', '', '## Dashboard', ...lines, '')
  expect(
    section('### Crew list', '- Sorting is faked', '', '### Add a sailor', '- No check of the name'),
  ).toEqual(['The field is too wide', 'Sorting is faked', 'No check of the name'])
  expect(section('', '- Open issues grow by the week', '', '### Trend', '- Two more than in May')).toEqual([
    'The field is too wide',
  ])
})

test('a word for contents is no contents where another stands beside it', () => {
  const items = '- [ ] **Lamp on the pier** is dim\n- [ ] **Sign at the lock** hangs low'
  const found = (heading: string) => titlesIn(`# Open issues\n\n## ${heading}\n\n${items}\n`).length
  expect(['Navigation & lamps', 'Navigation'].map(found)).toEqual([2, 0])
})

test('a mark in a heading over paragraphs that name an issue each speaks of all of them', () => {
  const issues = issuesIn([
    '# Open issues',
    '',
    '### Decided in May (no action needed)',
    '',
    '**Bell at the old pier** (`bell.ts:12`) — stays. The captain likes it.',
    '',
    '**Rope of the mate** (`rope.ts:4`) — stays, as it has always done.',
  ])
  expect(issues.map(({ home, title, state }) => [home.kind, title.value, state])).toEqual([
    ['paragraph', 'Bell at the old pier', 'wontfix'],
    ['paragraph', 'Rope of the mate', 'wontfix'],
  ])
})

test('what is not treated as a bug is closed', () => {
  const [issue] = issuesIn(['# Bugs', '', '## Not currently treated as bugs', '', '- The bell is loud'])
  expect(issue?.state).toBe('wontfix')
})

test('headings with ids over what is wrong are no strangers beside rows without ids', () => {
  const rows = ['Wheel', 'Gate', 'Bell', 'Rope', 'Lamp', 'Pier'].map(
    name => `| ${name} is old | Noise | High |`,
  )
  const plan = ['1.1 Oil', '1.2 Lift'].map(
    (name, at) => `### ${name} (TD-${at})\n\n**Problem:** It creaks in the rain.\n`,
  )
  const head = '| Area | Impact | Effort |\n|---|---|---|\n'
  const text = `# Debt\n\n## High risk\n\n${head}${rows.join('\n')}\n\n## Mitigation plan\n\n${plan.join('\n')}`
  expect(issuesIn([text]).flatMap(({ id }) => id?.value ?? [])).toEqual(['TD-0', 'TD-1'])
})
