import { describe, expect, test } from 'vitest'
import { slice } from '../text/span.js'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (text: string) => read(sourceOf('BACKLOG.md', text)).tracker.issues

describe('numbered lines below a line that ends in a colon', () => {
  const text =
    '# Backlog\n\nCritical:\n1. Mend the wheel.\n2. Free the gate.\n\nNice to have:\n3. Oil the axle\n   in spring.\n4. Paint the door.\n'

  test('are the list that goes on with the one above', () => {
    expect(issuesIn(text).map(({ title, level }) => [title.value, level])).toEqual([
      ['Mend the wheel.', 'critical'],
      ['Free the gate.', 'critical'],
      ['Oil the axle', 'info'],
      ['Paint the door.', 'info'],
    ])
  })

  test('stand where they are written', () => {
    expect(
      issuesIn(text)
        .map(({ span }) => slice(text, span))
        .slice(2),
    ).toEqual(['3. Oil the axle\n   in spring.', '4. Paint the door.'])
  })

  test('are text if they do not count on', () => {
    expect(issuesIn('# Backlog\n\n- Mend the wheel\n\nSeen in the years\n1907. In spring.\n')).toHaveLength(1)
  })
})

test('a heading that says the same below several names is no issue: what stands below it tells of the name', () => {
  const entry = (number: number, line: number) =>
    `## ${number}. Bell ${number} is cracked\n\n## Found by the mate\n\n**File:** \`bell.c\`\n**Line:** ${line}\n\n`
  const issues = issuesIn(`# To do\n\n${entry(1, 7)}${entry(2, 9)}`)
  expect(
    issues.map(({ title, locations }) => [title.value, locations[0]?.path, locations[0]?.startLine]),
  ).toEqual([
    ['Bell 1 is cracked', 'bell.c', 7],
    ['Bell 2 is cracked', 'bell.c', 9],
  ])
})

describe('rows behind a blank line', () => {
  const table = '# Bugs\n\n| ID | What | Status |\n|---|---|---|\n| BUG-1 | The gate creaks | open |\n\n'

  test('go on with the table above, bars in code and escaped ones are text', () => {
    const issues = issuesIn(`${table}| BUG-2 | The bell \`a || b\` rings \\| hums | fixed |\n`)
    expect(issues.map(({ id, title, state }) => [id?.value, title.value, state])).toEqual([
      ['BUG-1', 'The gate creaks', 'open'],
      ['BUG-2', 'The bell a || b rings | hums', 'resolved'],
    ])
  })

  test('do so below another heading and a text, too', () => {
    const text =
      'The mate tries each of the repairs once a week and writes down what he finds in the log of the ferry.'
    const row = '| BUG-3 | The rope is worn | fixed |'
    expect(
      issuesIn(`${table}## Trials of the repairs\n\n${text}\n\n${row}\n`).map(({ id }) => id?.value),
    ).toEqual(['BUG-1', 'BUG-3'])
  })

  test('are a text if they have another number of cells', () => {
    expect(issuesIn(`${table}| BUG-2 | fixed |\n`)).toHaveLength(1)
  })
})

test('sub-headings of Vietnamese trackers are parts of their issue', () => {
  const text =
    '# Danh sách lỗi\n\n## 1. Cổng bị kẹt\n\n### Mô tả vấn đề\n\n#### 1a. Bản lề\n\n- **Vị trí:** `gate.c`\n\n### Cách làm\n\n- Tra dầu\n'
  expect(issuesIn(text).map(({ title }) => title.value)).toEqual(['Cổng bị kẹt'])
})

describe('a list below a text of some length', () => {
  const long = (of: string) =>
    `The ${of} is worn, and all that was tried in the last years has not helped for more than a season or two. `.repeat(
      2,
    )
  const short =
    'The bell is heard on both banks as long as the wind is low, and nobody has asked for a louder one until now.'
  const list = '- **Louder clapper**: half a day\n- **Second bell**: costs more than the ferry\n'
  const others = (tell: (of: string) => string) =>
    ['rope', 'wheel', 'gate'].map(of => `## Old ${of}\n\n${tell(of)}\n\n`).join('')

  test('is a part of that where all headings are told so', () => {
    const text = `# Backlog\n\n${others(long)}## Louder bell\n\n${short}\n\n${list}`
    expect(issuesIn(text).map(({ title }) => title.value)).toEqual([
      'Old rope',
      'Old wheel',
      'Old gate',
      'Louder bell',
    ])
  })

  test('holds the issues where headings collect such', () => {
    const text = `# Backlog\n\n${others(of => `- Mend the ${of}\n- Paint the ${of}`)}## Louder bell\n\n${short}\n\n${list}`
    expect(
      issuesIn(text)
        .map(({ title }) => title.value)
        .slice(-2),
    ).toEqual(['Louder clapper', 'Second bell'])
  })
})

describe('a labelled line at the margin right below a list', () => {
  const entry = (end: string) =>
    `### 1. The crane stops\n**Description:** It stops\n- at low tide\n- in fog\n${end}`
  const [issue] = issuesIn(`# To do\n\n${entry('**Priority:** Low\n**Found by:** the mate\n')}`)

  test('is a field where one introduces the list', () => {
    expect([issue?.level, issue?.priority?.value]).toEqual(['low', 'Low'])
  })

  test('belongs to its item where the items are issues', () => {
    const items = issuesIn(
      '# Bugs\n\n- The crane stops\n**Status:** open\n- The rope slips\n**Status:** fixed\n',
    )
    expect(items.map(({ title, state }) => [title.value, state])).toEqual([
      ['The crane stops', 'open'],
      ['The rope slips', 'resolved'],
    ])
  })
})

test('bullets right below a numbered item tell of it, though they are not indented enough', () => {
  const text =
    '# Bugs\n\n1. The crane stops at low tide.\n  - Nobody knows why.\n1. The rope slips.\n1. The lamp flickers.\n'
  expect(issuesIn(text).map(({ title }) => title.value)).toEqual([
    'The crane stops at low tide.',
    'The rope slips.',
    'The lamp flickers.',
  ])
})

describe('a list that is indented as code is', () => {
  const text =
    '# To do\n\n## Ferry\n    * Oil the axle\n      - first the left\n    * Paint the [door](pier.md)\n\n## Pier\n\n    - Mend the lamp\n'

  test('stands below a heading as any list', () => {
    expect(issuesIn(text).map(({ title }) => title.value)).toEqual([
      'Oil the axle',
      'Paint the door',
      'Mend the lamp',
    ])
  })

  test('has its items where they are written', () => {
    expect(issuesIn(text).map(({ home }) => slice(text, home.span))).toEqual([
      '* Oil the axle',
      '* Paint the [door](pier.md)',
      '- Mend the lamp',
    ])
  })

  test('is code where not all of it are items with one bullet', () => {
    for (const code of ['    - old rope\n    + new rope\n', '    * main\n    ferry\n', '    - 12\n'])
      expect(issuesIn(`# To do\n\n## Ferry\n\n${code}`), code).toEqual([])
  })
})

test('each labelled line at the margin below a list ends it, though another list follows', () => {
  const text = [
    '# Bugs',
    '',
    '## The crane stops',
    '**Problem:** It stops',
    '- at low tide',
    '- in fog',
    '**Cause:**',
    '- The valve sticks',
    '- in the cold',
    '**Status:** Fixed',
    '**Priority:** High',
    '',
  ].join('\n')
  const [issue, ...others] = issuesIn(text)
  expect([issue?.title.value, issue?.state, issue?.level]).toEqual(['The crane stops', 'resolved', 'high'])
  expect(issue?.fields.map(({ label }) => label.value)).toEqual(['Problem', 'Cause', 'Status', 'Priority'])
  expect(others).toEqual([])
})
