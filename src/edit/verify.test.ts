import { describe, expect, test } from 'vitest'
import type { Tracker } from '../issue/model.js'
import { read } from '../read/read.js'
import { sourceOf } from '../text/source.js'
import { type Aspect, type Outcome, planOf } from './page.js'
import { type Changed, findDamage } from './verify.js'

const trackerOf = (text: string): Tracker => read(sourceOf('BUGS.md', text)).tracker

const text = `# Known issues

Legend: 🔴 High · 🟢 Low

## Index

- BUG-1: Kettle leaks (open)
- BUG-2: Cup is blue (open)

## BUG-1: Kettle leaks

**Status:** Open
**Severity:** 🔴 High

## BUG-2: Cup is blue

**Status:** Open
`

/** The first issue alone was to change so. */
const first = (outcome: Outcome): Pick<Changed, 'places' | 'outcomes'> => ({
  places: [0],
  outcomes: new Map([[0, outcome]]),
})

/** What is wrong where the text has become another one, though the first issue alone was to change in these aspects. */
const damage = (
  now: string,
  wanted: readonly (readonly [Aspect, string | undefined])[] = [],
  touched: readonly Aspect[] = [],
): string | undefined =>
  findDamage({
    before: trackerOf(text),
    after: trackerOf(now),
    ...first(planOf([], wanted, touched).outcome),
  })

describe('a changed file is as it was meant', () => {
  test('where it says the same', () => {
    expect(damage(text)).toBe(undefined)
    expect(damage(text.replace('Open\n**Sev', 'Open\n\n**Sev'))).toBe(undefined)
  })

  test('where a value is read that was wanted, whatever its emphasis', () => {
    const now = text.replace('**Status:** Open\n', '**Status:** Open\n**Owner:** `@mara`\n')
    expect(damage(now, [['field Owner', '@mara']])).toBe(undefined)
    expect(damage(now, [['field Owner', '@jon']])).toBe('field Owner would be read as “@mara”, not as “@jon”')
    expect(damage(text, [['field Owner', '@mara']])).toBe(
      'field Owner would be read as nothing, not as “@mara”',
    )
  })

  test('where a label has several values, and one of them is the one that was wanted', () => {
    const now = text.replace('**Status:** Open\n', '**Status:** Open\n**Note:** hot\n**Note:** cold\n')
    expect(damage(now, [['field Note', 'cold']])).toBe(undefined)
    expect(damage(now, [['field Note', 'warm']])).toBe(
      'field Note would be read as “hot” and “cold”, not as “warm”',
    )
  })

  test('where a bar is escaped, as it has to be in a cell', () => {
    const row = (owner: string): Tracker =>
      trackerOf(`| ID | Title | Owner |\n|---|---|---|\n| BUG-1 | Cup | ${owner} |\n`)
    const outcome = planOf([], [['field Owner', '@a|b']]).outcome
    expect(findDamage({ before: row('@a'), after: row('@a\\|b'), ...first(outcome) })).toBe(undefined)
  })

  test('where a value is gone that was to go', () => {
    const now = text.replace('**Status:** Open\n', '')
    expect(damage(now, [['field Status', undefined]])).toBe(undefined)
    expect(damage(text, [['field Status', undefined]])).toBe(
      'field Status would be read as “Open”, not as nothing',
    )
  })

  test('where only that differs which may', () => {
    const now = text.replace('** Open', '** Fixed')
    expect(damage(now, [['field Status', 'Fixed']], ['state'])).toBe(undefined)
    expect(damage(now, [['field Status', 'Fixed']])).toBe('state would change from “open” to “resolved”')
    expect(damage(now, [], ['state'])).toBe('field Status would change from “Open” to “Fixed”')
  })
})

describe('damage is', () => {
  test.each([
    ['id would change from “BUG-1” to “BUG-2”', '## BUG-1: Cup', '## BUG-2: Cup'],
    ['number would change from “1” to “2”', '## 1. Cup', '## 2. Cup'],
    ['level would change from “high” to “low”', '## High\n\n- BUG-1: Cup', '## Low\n\n- BUG-1: Cup'],
    ['section would change from “A › B” to “AB”', '## A\n\n### B\n\n- BUG-1: Cup', '## AB\n\n- BUG-1: Cup'],
    [
      'tasks would change from “0 of 2” to “1 of 2”',
      '## BUG-1: Cup\n\n- [ ] a\n- [ ] b',
      '## BUG-1: Cup\n\n- [x] a\n- [ ] b',
    ],
    [
      'places would change from “a.ts:1 b.ts:2” to “a.ts:1”',
      '## BUG-1: Cup\n\n`a.ts:1` `b.ts:2`',
      '## BUG-1: Cup\n\n`a.ts:1`',
    ],
    ['state would change from “open” to “resolved”', '- [ ] BUG-1: Cup', '- [x] BUG-1: Cup'],
  ])('%s', (damage, old, now) => {
    const meant = first(planOf([], [], []).outcome)
    expect(findDamage({ before: trackerOf(old), after: trackerOf(now), ...meant })).toBe(damage)
  })

  test('another box, where only the state was to change', () => {
    const outcome = planOf([], [], ['state']).outcome
    const [before, after] = [trackerOf('- [ ] BUG-1: Cup'), trackerOf('- [x] BUG-1: Cup')]
    expect(findDamage({ before, after, ...first(outcome) })).toBe(
      'checkbox would change from “false” to “true”',
    )
  })

  test('a change of another issue that has no id', () => {
    const [before, after] = ['Cup', 'Lid'].map(title => trackerOf(`- [ ] Kettle\n- [ ] ${title}\n`))
    const outcome = planOf([], []).outcome
    expect(before && after && findDamage({ before, after, ...first(outcome) })).toBe(
      '“Cup” would change too: title would change from “Cup” to “Lid”',
    )
  })

  test('another name at a place that names issues', () => {
    expect(damage(text.replace('- BUG-2: Cup is blue (open)', '- BUG-1: Kettle leaks (open)'))).toBe(
      'a place that names issues would be read differently',
    )
  })

  test('a change of another issue', () => {
    expect(damage(text.replace('## BUG-2: Cup is blue', '## BUG-2: Cup is red'))).toBe(
      'BUG-2 would change too: title would change from “Cup is blue” to “Cup is red”',
    )
  })

  test('an issue more or less, which is named', () => {
    const more = `${text}\n## BUG-3: Lid sticks\n\n**Status:** Open\n`
    const change = { places: [0, 1], outcomes: new Map() }
    expect(damage(more)).toBe('BUG-3 would then be read as an issue of its own')
    expect(findDamage({ ...change, before: trackerOf(more), after: trackerOf(text) })).toBe(
      'BUG-3 would then be read as no issue: give it a status of its own first',
    )
  })

  test('a legend, or a place that names issues, that is read no more', () => {
    expect(damage(text.replace(/^Legend.*$/m, ''))).toBe('a legend of the file would be read differently')
    expect(damage(text.replace('- BUG-2: Cup is blue (open)\n', ''))).toBe(
      'a place that names issues would be read differently',
    )
  })
})
