import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (...lines: string[]) =>
  read(sourceOf('KNOWN_ISSUES.md', `# Known issues\n\n${lines.join('\n')}\n`)).tracker.issues

describe('a bold mark ahead of a name', () => {
  test.each([
    ['**[CLOSED — Phase 7]**', 'resolved'],
    ['**[ARCHITECTURE]**', 'open'],
    ['**[ARCHITECTURE — by design, documented]**', 'wontfix'],
  ])('%s is no part of it, and the name goes on where the line was full', (mark, state) => {
    const [issue] = issuesIn(
      `1. ${mark} Old tickets stay in the drawer of the purser below until the`,
      '   ferry is sold. The purser throws them away by hand.',
      '',
    ).map(({ title, stateEvidence }) => [title.value, stateEvidence[0]?.value ?? 'open'])
    expect(issue).toEqual([
      'Old tickets stay in the drawer of the purser below until the ferry is sold',
      state,
    ])
  })

  test('is a part of it where it tells the type', () => {
    expect(issuesIn('- **[Bug]** The lamp stays on').map(({ title }) => title.value)).toEqual(['[Bug]'])
  })
})

test('medium is no level where tasks are marked as easy and hard, too', () => {
  const levels = (...marks: string[]) =>
    issuesIn(...marks.map((mark, at) => `- Paint boat ${at} (${mark})`)).map(({ level }) => level)
  expect(levels('easy', 'medium', 'hard')).toEqual([undefined, undefined, undefined])
  expect(levels('low', 'medium', 'high')).toEqual(['low', 'medium', 'high'])
})

test('a file that the cause of a row names is its place', () => {
  const [issue] = issuesIn(
    '| ID | Description | Cause | Fix |',
    '|---|---|---|---|',
    '| BUG-1 | The lamp stays on | `lamp.ts` waits for a second bell | `bell.ts` rings twice |',
  )
  expect(issue?.locations.map(({ path }) => path)).toEqual(['lamp.ts'])
})

test('a requirement that is counted has its number for an id', () => {
  expect(
    issuesIn('## Requirement #3 – A second bell', '', '**Status:** Pending').map(({ id, title }) => [
      id?.value,
      title.value,
    ]),
  ).toEqual([['#3', 'A second bell']])
})

test('what a bar sets apart at the end of an item and a state in capitals opens tells how it came about', () => {
  const issues = issuesIn(
    '- The bell rings twice | FIXED Feb. 12, 2023 by Ada.',
    '- The gate creaks @ben | FIXED upstream.',
    '- The hull leaks | NEW crew wanted',
    '',
  )
  expect(issues.map(({ title, state }) => [title.value, state])).toEqual([
    ['The bell rings twice', 'resolved'],
    ['The gate creaks @ben', 'resolved'],
    ['The hull leaks | NEW crew wanted', 'open'],
  ])
})

test('a type is a level where it says more than what kind of issue it is', () => {
  const levelOf = (type: string) =>
    issuesIn('## BUG-1: The bell rings twice', '', `**Type:** ${type}`, '')[0]?.level
  expect(levelOf('Enhancement')).toBeUndefined()
  expect(levelOf('Functional bug — critical')).toBe('critical')
})
