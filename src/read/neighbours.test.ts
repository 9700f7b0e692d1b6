import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const readText = (text: string) => read(sourceOf('BUGS.md', text)).tracker

const titlesIn = (text: string): string[] => readText(text).issues.map(({ title }) => title.value)

const BUGS = `# Ferry bugs

## Bugs found

### 1. The bell rings twice

**Problem:** The relay sticks after rain, so that the bell rings at each stop.

### 2. The rope slips

**Problem:** The knot rubs along the edge of the pier until it gives way.
`

const FOUND = ['The bell rings twice', 'The rope slips']

describe('what stands beside the issues of a file is none', () => {
  test.each([
    [
      'what works',
      "## ✅ What's working\n\n1. **Tickets are sold** at both piers\n2. **Lamps mended** - they burn all night\n",
    ],
    [
      'what the writer has done',
      "## What I've fixed\n\n✅ Ticket desk - opens in time\n✅ Lamps on the pier\n✅ Seats and blankets\n",
    ],
    [
      'instructions',
      '## Quick fix instructions\n\n1. **For the bell**:\n   - Open the box below the mast\n   - Dry the relay with a cloth\n\n2. **For the rope**:\n   - Cut the worn end off\n   - Tie a new knot\n',
    ],
    [
      'steps that verify',
      '## Verification steps\n\n### 1. Ring the bell\nWait for the full hour:\n- ✅ It rings once\n\n### 2. Pull the rope\n- ✅ The knot holds\n',
    ],
    [
      'steps that verify, in German',
      '## Prüfschritte\n\n### 1. Die Glocke läuten\nZur vollen Stunde:\n- ✅ Sie läutet einmal\n\n### 2. Am Seil ziehen\n- ✅ Der Knoten hält\n',
    ],
    [
      'how things are built',
      '## Technical context\n\n### The relay:\nLocated in: `box/relay.c` (lines 10-40), it counts the strokes of the clock.\n\n### The winch:\nLocation: `winch/drum.c` (lines 3-9)\n- Pulls the rope\n',
    ],
    [
      'that there is none',
      '## Unsolved bugs\n\n### None currently!\n**Note:** the last one was solved in May\n',
    ],
  ])('%s', (_, section) => {
    expect(titlesIn(`${BUGS}\n${section}`)).toEqual(FOUND)
  })
})

test('a note tells how things stand', () => {
  expect(
    titlesIn(
      '# Ferry bugs\n\n## Risks\n\n1. The bell rings twice after rain.\n2. The rope slips under load.\n\n## A last note\n\nThe ferry is not safe until:\n\n- the bell has rung once at noon,\n- and the rope has held for a day.\n',
    ),
  ).toEqual(['The bell rings twice after rain.', 'The rope slips under load.'])
})

test('instructions say nothing of the state of the issues that they name', () => {
  const { issues } = readText(
    `${BUGS}\n## Quick fix instructions\n\n1. **The bell rings twice**: dry the relay\n2. **The rope slips**: tie a new knot\n`,
  )
  expect(issues.map(({ state }) => state)).toEqual(['open', 'open'])
})

test('a list that waits for reports is empty', () => {
  const { issues, verdict } = readText(
    '# Bug tracker\n\n### Completed fixes\n- [ ] Nothing yet\n\n### In progress\n- [ ] Waiting for bug reports...\n\n### Pending\n- None so far\n',
  )
  expect(issues).toEqual([])
  expect(verdict.isTracker).toBe(true)
})

test('rows that have ids are issues, those of tests are none', () => {
  const rows = (label: string) =>
    `# Ferry bugs\n\n| ID | ${label} | Steps | Expected |\n|---|---|---|---|\n| TC-1 | Bell at noon | Wait for noon | It rings once |\n| TC-2 | Rope holds | Pull the rope | The knot stays |\n`
  expect(titlesIn(rows('Test'))).toEqual([])
  expect(titlesIn(rows('Name'))).toHaveLength(2)
})

test('a table lists issues once more that have the ids of its rows, whatever its column for titles says', () => {
  const { issues } = readText(
    '# Ferry bugs\n\n| ID | Priority | Shows at | In June |\n|---|---|---|---|\n| BUG-1 | P1 | Pier → ladder of the mast → box → relay | The bell still rings twice |\n| BUG-2 | P2 | Pier → shed of the winch → drum | Under load the rope slips |\n\n## BUG-1 — bell rings at each stop\n\nThe relay sticks.\n\n## BUG-2 — rope gives way\n\nThe knot rubs along the edge.\n',
  )
  expect(issues.map(({ home, id, level }) => [home.kind, id?.value, level])).toEqual([
    ['heading', 'BUG-1', 'high'],
    ['heading', 'BUG-2', 'medium'],
  ])
})

test.each([
  '# Reporting a ferry bug\n\nBefore you write, ring the bell once more.\n\nInclude:\n\n- The day and the hour.\n- The pier at which it happened.\n- What the captain said.\n',
  '# Signaler une anomalie au port\n\nCe qu’il nous faut :\n\n- Le jour et l’heure.\n- Le quai.\n- Ce qu’a dit le capitaine.\n',
])('a text that tells how to report an issue keeps none', text => {
  expect(readText(text).verdict.isTracker).toBe(false)
})

test('a list that counts on from the issues above it holds issues, too', () => {
  const counted = (first: number) =>
    titlesIn(
      `# Open issues\n\n## Mill\n\n1. **The wheel creaks** when it rains on the roof of the mill\n2. **The gate hangs low** in the winter and cannot be opened\n3. **No bell** to be heard at the pier since it was moved\n4. **No lamp** at the pier, where the path is steep and wet\n\n## Values\n\n${first}. The rope takes 40 kg by the book of the old mate, and nobody tried it\n${first + 1}. The mast takes 90 kg in the same book, which nobody tried either\n`,
    ).length
  expect(counted(5)).toBe(6)
  expect(counted(1)).toBe(4)
})

test('a text beside others that tell how issues are dealt with is none', () => {
  const { issues, verdict } = readText(
    [
      '# Issues',
      '## How to contribute',
      'Begin by reading the log book of the ferry, in which all crossings are written down.',
      '## Asking for help',
      'The mate knows most of what there is to know about the ferry, and the keeper the rest.',
      '## Talking of other things',
      'Whoever wants to talk of the weather does so on the pier, not in the log book.',
      '## Submitting a bug report',
      'Write down what you saw on which day, and where the ferry was when you saw it. '.repeat(20),
      '## Triaging a bug report',
      'Once a report is written, the mate may have something to say about it, too.',
    ].join('\n'),
  )
  expect([issues.length, verdict.isTracker]).toEqual([0, false])
})

describe('in a file that shows the form of an issue', () => {
  const form = '## 1. Filing\n\nCopy this:\n\n```\n### B-NN <what is wrong>\n- Seen on: <day>\n```\n'
  const round =
    '## 2. The round\n\nEach morning the mate reads the log book from the first page to the last.\n'

  test('and says that there is none yet, texts are none', () => {
    const none = '## 3. List\n\n*(empty so far — nobody has sailed)*\n'
    expect(titlesIn(`# Bugs\n\n${form}\n${round}\n${none}`)).toEqual([])
  })

  test('they are what they were where it does not say so', () => {
    expect(titlesIn(`# Bugs\n\n${form}\n${round}`)).toEqual(['Filing', 'The round'])
  })
})

test('a list of mere names in code says what there is', () => {
  expect(
    titlesIn(
      '# To do\n\n- Mend the lamp\n\n## Lamps\n\nOther lamps to look at:\n\n- `oil`\n- `gas`\n- `tallow`\n',
    ),
  ).toEqual(['Mend the lamp'])
})

describe('a summary', () => {
  test('that counts issues keeps none', () => {
    const counts = '### Issues fixed: 2\n\n- ✅ Bell quietened\n- ✅ Knot tied anew\n'
    expect(titlesIn(`${BUGS}\n## Summary\n\n${counts}`)).toEqual(FOUND)
  })

  test('that rates the work keeps none', () => {
    const rated = '### Rigging: ⭐⭐⭐⭐⭐ Excellent\n\n- All ropes are new\n- No knot is loose\n'
    expect(titlesIn(`${BUGS}\n## Ferry quality assessment\n\n${rated}`)).toEqual(FOUND)
  })
})

test('a section that is yet to be written holds no issue', () => {
  const unwritten = '### Speed on the river\n\n*To be filled in during the summer*\n'
  expect(titlesIn(`${BUGS}\n## Speeds\n\n${unwritten}`)).toEqual(FOUND)
})

describe('a heading with a word for issues below notes', () => {
  const boats = '- **Barge:** oil the winch by hand\n- **Ferry:** mind the ramp\n'

  test('names advice', () => {
    expect(titlesIn(`${BUGS}\n## Notes and reminders\n\n### Weather-specific problems\n\n${boats}`)).toEqual(
      FOUND,
    )
  })

  test('names issues where it says nothing else', () => {
    expect(titlesIn(`${BUGS}\n## Notes\n\n### Known issues\n\n${boats}`)).toEqual([
      ...FOUND,
      'Barge',
      'Ferry',
    ])
  })
})
