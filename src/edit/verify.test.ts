import { describe, expect, test } from 'vitest'
import type { Tracker } from '../issue/model.js'
import { read } from '../read/read.js'
import { sourceOf } from '../text/source.js'
import { type Aspect, planOf } from './page.js'
import { findDamage, placeAfter } from './verify.js'

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

/** What is wrong where the text has become another one, though the first issue alone was to change in these aspects. */
const damage = (
  now: string,
  wanted: readonly (readonly [Aspect, string | undefined])[] = [],
  touched: readonly Aspect[] = [],
): string | undefined =>
  findDamage({
    before: trackerOf(text),
    after: trackerOf(now),
    index: 0,
    outcome: planOf([], wanted, touched).outcome,
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
  test('a change of another issue', () => {
    expect(damage(text.replace('## BUG-2: Cup is blue', '## BUG-2: Cup is red'))).toBe(
      'BUG-2 would change too: title would change from “Cup is blue” to “Cup is red”',
    )
  })

  test('an issue more or less', () => {
    expect(damage(`${text}\n## BUG-3: Lid sticks\n\n**Status:** Open\n`)).toBe(
      'the file would be read as 3 issues, not as 2',
    )
  })

  test('a legend, or a place that names issues, that is read no more', () => {
    expect(damage(text.replace(/^Legend.*$/m, ''))).toBe('a legend of the file would be read differently')
    expect(damage(text.replace('- BUG-2: Cup is blue (open)\n', ''))).toBe(
      'a place that names issues would be read differently',
    )
  })
})

test('an issue stands where it stood, or where one is that was not there', () => {
  const [first = '', second = '', third = ''] = ['1: Kettle', '2: Cup', '3: Lid'].map(
    name => `## BUG-${name}\n\n**Status:** Open\n\n`,
  )
  const before = trackerOf(first + second + third)
  expect(placeAfter(before, before, 1)).toBe(1)
  expect(placeAfter(before, trackerOf(second + third + first), 0)).toBe(2)
  expect(placeAfter(before, trackerOf(first + second.replace('Open', 'Fixed') + third), 1)).toBe(1)
  expect(placeAfter(before, trackerOf(third.replace('Open', 'Fixed') + first + second), 2)).toBe(0)
})
