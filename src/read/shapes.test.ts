import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const readText = (text: string) => read(sourceOf('KNOWN_ISSUES.md', text)).tracker

describe('the value decides the field', () => {
  test.each([
    ['**Status:** 🔴 CRITICAL', { status: undefined, severity: '🔴 CRITICAL', priority: undefined }],
    ['**Severity:** ✅ Resolved', { status: '✅ Resolved', severity: undefined, priority: undefined }],
    [
      '**Priority:** 🟠 Important → ✅ Resolved',
      { status: '✅ Resolved', severity: undefined, priority: '🟠 Important' },
    ],
    ['**Severity:** HIGH (P1)', { status: undefined, severity: 'HIGH (P1)', priority: undefined }],
  ])('%s', (line, told) => {
    const [issue] = readText(`# Known issues\n\n## BUG-1: Lights stay on\n\n${line}\n`).issues
    expect({
      status: issue?.status?.value,
      severity: issue?.severity?.value,
      priority: issue?.priority?.value,
    }).toEqual(told)
  })
})

describe('a legend', () => {
  const labels = (text: string) =>
    readText(text).legends.flatMap(({ terms }) => terms.map(({ label }) => label))

  test.each([
    ['in a list', '## Legend\n\n- 🔴 Open\n- 🟢 Done\n', ['Open', 'Done']],
    ['in a line', '**Legend:** 🔴 = now | 🟡 = soon\n', ['now', 'soon']],
    [
      'in sub-headings',
      '## Severity levels\n\n### Blocker\n\nNothing works.\n\n### Minor\n\nA flaw.\n',
      ['Blocker', 'Minor'],
    ],
    [
      'in a diagram',
      '## Status flow\n\n```\nopen → in_progress → fixed\n```\n',
      ['open', 'in_progress', 'fixed'],
    ],
    ['is no list of commands', '## Conventions\n\n- **Build it**: `make`\n- **Try it**: `make test`\n', []],
  ])('%s', (_, text, expected) => {
    expect(labels(`# Known issues\n\n${text}`)).toEqual(expected)
  })
})

test('a day in the field for it says that an issue is resolved, where no status says otherwise', () => {
  const stateOf = (lines: string) =>
    readText(`# Bugs\n\n## BUG-1: Lights stay on\n\n${lines}\n`).issues[0]?.state
  expect(stateOf('**Resolved:** 2026-01-31')).toBe('resolved')
  expect(stateOf('**Status:** Reopened\n**Resolved:** 2026-01-31')).toBe('open')
})

test('a column of ids needs no name', () => {
  const { issues } = readText(
    '# 问题清单\n\n| 编号 | 问题 | 状态 |\n|---|---|---|\n| Q-01 | 首页加载过慢 | 处理中 |\n',
  )
  expect(issues.map(({ id, state }) => [id?.value, state])).toEqual([['Q-01', 'in_progress']])
})

test('what stands in code is no mark and no separator', () => {
  const { issues } = readText('# Bugs\n\n## BUG-1: `--dry-run` is not explained\n\n**Status:** Open\n')
  expect(issues[0]?.title.value).toBe('--dry-run is not explained')
})

describe('a heading over a line of prose is an issue where issues are expected', () => {
  test.each([
    [
      'in English',
      '# Known issues\n\n## The bell is slow\n\nIt strikes ten seconds late each hour.\n\n## Mails go out twice\n\nReported by two of our guests.\n',
      ['The bell is slow', 'Mails go out twice'],
    ],
    [
      'in Chinese, whose characters say more each',
      '# 已知问题\n\n## 钟声很慢\n\n整点之后十秒钟才敲响。\n\n## 邮件重复\n\n客人会收到两封相同的邮件。\n',
      ['钟声很慢', '邮件重复'],
    ],
  ])('%s', (_, text, titles) => {
    expect(readText(text).issues.map(({ title }) => title.value)).toEqual(titles)
  })
})

test.each([
  ['`log book.py`', ['log book.py']],
  ['`north pier/log book.py`, `src/a.py`', ['north pier/log book.py', 'src/a.py']],
  ['`a\u001b[0m.py`', []],
])('a location field holds whole names, and guesses at none: %j', (value, paths) => {
  const { issues } = readText(`# Bugs\n\n## BUG-1: Lights stay on\n\n**File:** ${value}\n`)
  expect(issues[0]?.locations.map(({ path }) => path)).toEqual(paths)
})

test.each(['–', 'n/a', 'TBD', 'keiner', '无'])('“%s” is no owner', owner => {
  const { issues } = readText(`# Bugs\n\n## BUG-1: Lights stay on\n\n**Owner:** ${owner}\n`)
  expect(issues.map(issue => issue.owner)).toEqual([undefined])
})

test.each([
  [
    'boxes',
    '## ✅ Backend\n\nThese come first.\n\n- [ ] Add an index\n- [x] Fix login\n',
    ['Add an index', 'Fix login'],
  ],
  [
    'rows with ids',
    '## 🚧 Pages that nobody reads\n\nSee below.\n\n| ID | Title |\n|---|---|\n| A-1 | Typo in the title |\n',
    ['Typo in the title'],
  ],
])('a mark in a heading over %s makes no issue of it', (_, text, titles) => {
  expect(readText(`# TODO\n\n${text}`).issues.map(({ title }) => title.value)).toEqual(titles)
})

test.each([
  ['In progress', 'in_progress'],
  ['Blocked', 'blocked'],
  ['Deferred', 'deferred'],
  ["Won't fix", 'wontfix'],
  ['Doing', 'in_progress'],
  ['Resolved', 'open'],
  ['Backlog', 'open'],
])('an empty box below “%s” is %s', (heading, state) => {
  const { issues } = readText(`# TODO\n\n## ${heading}\n\n- [ ] Rewrite the cache\n`)
  expect(issues.map(issue => issue.state)).toEqual([state])
})

test.each([
  ['boxes', '- [ ] Check the certificate: 2 of 3\n', 1],
  ['days', '- Certificate runs out: 30.06.2025\n', 1],
  ['counts', '- High priority: 5 issues\n- Low priority: 12 (45 %)\n', 0],
])('a list of counts is no list of issues, but one of %s may be', (_, list, count) => {
  expect(readText(`# Known issues\n\n${list}`).issues).toHaveLength(count)
})

test('a bold line that names a list is none of the issues that stand below it in bold', () => {
  const issues = ['ISSUE-7', 'ISSUE-8'].map(id => `**${id}: The sluice leaks**\n- Status: OPEN\n\n`)
  const text = `**Mill issue log (walk round)**\n\n- Date: 2025-10-29\n- Context: found by the miller\n\n${issues.join('')}`
  expect(readText(text).issues.map(({ id }) => id?.value)).toEqual(['ISSUE-7', 'ISSUE-8'])
})

test.each([
  'Write a program that counts the boats',
  'Scrivere un programma che conta le barche',
  '编写一个程序来数船',
])('“%s” sets an exercise, which is no issue', task => {
  const text = `# Problems\n\n## Problem 1: Boats\n\n${task}.\n\n## Problem 2: Bells\n\n${task}, too.\n`
  expect(readText(text).issues).toEqual([])
  expect(readText(text.replaceAll(task, 'The boats are counted twice')).issues).toHaveLength(2)
})

test('hundreds of details are read at once', () => {
  const details = Array.from(
    { length: 600 },
    (_, at) => `<details>\n<summary>Bell ${at} rings twice</summary>\n\nIn the rain.\n\n</details>\n`,
  )
  expect(readText(`# Known issues\n\n${details.join('\n')}`).issues).toHaveLength(600)
})

test.each([' ', ': ', '(', ', '])('a label that goes on and on with “%s” is read at once', unit => {
  const label = `Bell${unit.repeat(100_000 / unit.length)}rings`
  const text = `# Known issues\n\n## BUG-1: The bell\n\n- **${label}:** x\n- Status: open\n\n| Bug | ${label} |\n| - | - |\n| a | b |\n`
  expect(readText(text).issues.map(({ id }) => id?.value)).toEqual(['BUG-1'])
})

describe('a line that begins with a plus', () => {
  const bug = (line: string) =>
    readText(
      `# Bugs\n\n## 1. The bell rings twice\n\n**Found:** in May\n${line}\n+ \`box/wire.c\` at noon).\n**Severity:** High\n\n## 2. The rope slips\n\n**Severity:** Low\n`,
    ).issues.map(({ title, level }) => [title.value, level])

  test('goes on with the line above that breaks off', () => {
    expect(bug('**Tried in:** the box below the mast (`box/relay.c`')).toEqual([
      ['The bell rings twice', 'high'],
      ['The rope slips', 'low'],
    ])
  })

  test('is an item below a line that introduces it', () => {
    const { issues } = readText(
      '# Bugs\n\nWhat was found on the ferry in the course of May:\n+ The bell rings twice\n',
    )
    expect(issues.map(({ home }) => home.kind)).toEqual(['item'])
  })
})

test('a level in brackets behind a title may be called out', () => {
  const { issues } = readText(
    '# Bugs\n\n### 1. The bell rings twice (CRITICAL!)\n\n**Problem:** The relay sticks.\n',
  )
  expect(issues.map(({ title, level }) => [title.value, level])).toEqual([
    ['The bell rings twice', 'critical'],
  ])
})

test('the commonest words of Uzbek are known', () => {
  const { issues } = readText(
    '# Bug hisobot\n\n## Tuzatilgan buglar (to‘liq ro‘yxat)\n\n### Yuqori\n\n| ID | Muammo | Tuzatish |\n|---|---|---|\n| QNG-1 | Qo‘ng‘iroq ikki marta chalinadi | Rele quritildi |\n\n### O‘rta\n\n| ID | Muammo | Tuzatish |\n|---|---|---|\n| QNG-2 | Arqon sirpanadi | Yangi tugun |\n',
  )
  expect(issues.map(({ id, state, level }) => [id?.value, state, level])).toEqual([
    ['QNG-1', 'resolved', 'high'],
    ['QNG-2', 'resolved', 'medium'],
  ])
})

test.each(['(fixed ca004d0)', '(已修 `ca004d0`)', '(已修 `8101685`)'])(
  'a title that ends in %s is resolved by that commit',
  mark => {
    const { issues } = readText(
      `# Open issues\n\n1. **The wheel creaks**${mark}: when it rains\n2. **No bell**\n`,
    )
    expect(issues.map(({ state }) => state)).toEqual(['resolved', 'open'])
  },
)
