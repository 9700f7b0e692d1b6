import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'
import { readRole } from './roles.js'
import { buildWords } from './words.js'

const readText = (text: string) => read(sourceOf('BUGS.md', text)).tracker

const titlesIn = (text: string): string[] => readText(text).issues.map(({ title }) => title.value)

describe('what is remarked behind a title is no part of it', () => {
  test.each([
    ['The wheel stops · closed blocker', 'resolved', 'critical'],
    ['The wheel stops (critical bug)', 'open', 'critical'],
    ['The wheel stops (major ferry gap)', 'open', 'high'],
    ['The wheel stops ✅ OILED WELL', 'resolved', undefined],
    ['The wheel stops ⚠️ 轻微', 'open', 'low'],
    ['The wheel stops 🟡 Medium', 'open', 'medium'],
    ['The wheel stops ✅ 2026-05-07', 'resolved', undefined],
    ['The wheel stops ✅ v1.1.2 ~ v1.1.5 已解决', 'resolved', undefined],
    ['The wheel stops（2026-08-08 記録）', 'open', undefined],
    ['The wheel stops (NOT YET VERIFIED)', 'open', undefined],
  ])('%s', (heading, state, level) => {
    const { issues } = readText(
      `# Bugs\n\n### BUG-1: ${heading}\n\nIt does so at noon, when the river is low.\n`,
    )
    expect(issues.map(issue => [issue.title.value, issue.state, issue.level])).toEqual([
      ['The wheel stops', state, level],
    ])
  })
})

test('an issue that is only counted is called by its kind and number', () => {
  const bug = (number: number, wrong: string) => `## Bug ${number}\n\n**What is wrong:** ${wrong}\n\n`
  expect(
    titlesIn(`# Bugs\n\n${bug(1, 'The bell rings twice. It should ring once.')}${bug(2, 'No rope.')}`),
  ).toEqual(['Bug 1', 'Bug 2'])
})

describe('an item that says that nothing is left is no issue', () => {
  test.each([
    'None from this issue list.',
    'Pier 2: All findings noted there have been fixed and no open items remain.',
    'All findings have been fixed.',
  ])('%s', item => {
    expect(readText(`# Issues\n\n- ${item}\n`).issues).toEqual([])
  })
})

test('a tracker may hold nothing but the addresses of issues that are kept elsewhere', () => {
  const { issues, verdict } = readText(
    '# Issue tracker\n\n- A1: https://example.org/mill/ferry/issues/2\n- https://example.org/mill/ferry/issues/3\n',
  )
  expect(issues).toEqual([])
  expect(verdict.isTracker).toBe(true)
})

test('重大 is the second gravest where something is called 致命的', () => {
  const bug = (id: number, level: string) => `## BUG-${id}: 鐘${id}が鳴る\n- **重要度**: ${level}\n\n`
  const levelsIn = (...levels: string[]) =>
    readText(`# Bugs\n\n${levels.map((level, at) => bug(at, level)).join('')}`).issues.map(
      ({ level }) => level,
    )
  expect(levelsIn('🔴 致命的', '🟠 重大')).toEqual(['critical', 'high'])
  expect(levelsIn('重大', '軽微')).toEqual(['critical', 'low'])
})

test('a tag for the kind of an issue makes no form of what stands below it', () => {
  expect(
    titlesIn('# Fixed bugs\n\n### [BUG] Bell rings twice\n- **Status**: Fixed\n- **Fix**: New relay\n'),
  ).toEqual(['[BUG] Bell rings twice'])
})

test('the issue of a file may be called so, and its fix is a part', () => {
  expect(
    titlesIn(
      '# Fixes needed\n\n## The issue\n\nThe bell rings twice at each pier when the relay sticks.\n\n## The fix\n\nPut in another relay, which does not stick.\n',
    ),
  ).toEqual(['The issue'])
})

test('a history that is joined with something else is a part of a program', () => {
  expect(
    titlesIn('# Issue tracker\n\n## Fares of the month + history\n\n- [x] Added a table of tickets\n'),
  ).toEqual(['Added a table of tickets'])
})

test('格式 amid a heading is about what it names', () => {
  expect(readRole('票据格式转换', buildWords()).role).toBeUndefined()
  expect(readRole('记录格式', buildWords()).role).toBe('template')
})

test('the only section below issues that tells how they were verified holds none', () => {
  expect(
    titlesIn(
      '# Bugs\n\n## 課題\n\n- 鐘が二度鳴る\n- 綱が短い\n\n### 検証（第2次）\n\n- 全ての試験が通過した\n',
    ),
  ).toEqual(['鐘が二度鳴る', '綱が短い'])
})

test('what speaks for and against a way, what is known to be good and how a thing was found are no issues', () => {
  const lists = ['**✅ Pros:**', '- Cheap', '**❌ Cons:**', '- Loud'].flatMap(line => [line, ''])
  expect(
    titlesIn(
      [
        '# Open issues',
        '## The bell is mute',
        '**Status:** Open',
        '## Ways to mend it',
        '### Now: a hammer',
        ...lists,
        '## Known-good baseline',
        '- The gate shuts.',
        '## How this was found',
        'The mate went round with a lamp and wrote down all that he saw that night.',
      ].join('\n'),
    ),
  ).toEqual(['The bell is mute'])
})
