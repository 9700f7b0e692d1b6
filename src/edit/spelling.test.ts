import { describe, expect, test } from 'vitest'
import type { TermName } from '../issue/fields.js'
import { levels, states } from '../issue/model.js'
import { read } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { sourceOf } from '../text/source.js'
import { pageOf } from './run.js'
import { letters, spell, termIn } from './spelling.js'

const ground = { read, words: buildWords(), today: '2026-01-31' }

/** A tracker in which issues have these values of a field, below some lines. */
function pageWith(field: TermName, values: readonly string[], lines = '') {
  const issues = values.map((value, at) => `## BUG-${at + 1}: Thing\n\n**${field}:** ${value}\n`)
  return pageOf(read(sourceOf('BUGS.md', `# Known issues\n\n${lines}\n\n${issues.join('\n')}`)), ground)
}

/** How a word is written where issues have these values. */
function spelled(
  word: string,
  values: readonly string[],
  { field = 'status', lines = '', isForced }: { field?: TermName; lines?: string; isForced?: true } = {},
) {
  const page = pageWith(field, values, lines)
  const [issue] = page.tracker.issues
  if (issue === undefined) throw new Error('an issue is expected')
  const done = spell(page, { field, word, issue, ...(isForced && { isForced }) })
  return done.ok ? done.value : done.error
}

describe('a word is written', () => {
  test.each([
    ['as most issues write it', 'open', ['OPEN', 'Open', 'Open'], 'Open'],
    [
      'as an issue writes it, whatever its letter case and its symbols',
      'IN-PROGRESS',
      ['⏳ In Progress', 'Open'],
      '⏳ In Progress',
    ],
    ['as most issues write what means the same', 'closed', ['Open', 'Done', 'Fixed', 'Fixed'], 'Fixed'],
    ['as its language has it, where no issue has its meaning', 'resolved', ['Offen', 'Offen'], 'Behoben'],
    ['by our name for a state', 'in progress', ['Open', 'Ongoing'], 'Ongoing'],
    ['by a word with a symbol', '✅ done', ['Open', 'Fixed'], 'Fixed'],
  ])('%s', (...[, word, values, text]) => {
    expect(spelled(word, values)).toMatchObject({ text })
  })

  test('as issues of its kind write it; what none of those says, as others do', () => {
    const text = `# Known issues

- BUG-1: Kettle (Status: open)

## BUG-2: Cup

**Status:** OPEN

## BUG-3: Lid

**Status:** OPEN

## BUG-4: Tea

**Status:** DOING
`
    const page = pageOf(read(sourceOf('BUGS.md', text)), ground)
    const [item, heading] = page.tracker.issues
    if (item === undefined || heading === undefined) throw new Error('two issues are expected')
    const textOf = (word: string, issue = item) => {
      const done = spell(page, { field: 'status', word, issue })
      return done.ok && done.value.text
    }
    expect([textOf('open'), textOf('open', heading), textOf('in_progress')]).toEqual([
      'open',
      'OPEN',
      'DOING',
    ])
  })

  test('though nobody knows it, if it is forced', () => {
    expect(spelled('brewing', ['Open'], { isForced: true })).toEqual({ text: 'brewing', meaning: undefined })
    expect(spelled('brewing', ['Open'], { isForced: true, lines: 'Status: Open, Done' })).toMatchObject({
      text: 'brewing',
    })
  })
})

describe('a word that nobody knows is refused', () => {
  test('with those that are known', () => {
    expect(spelled('brewing', ['**Open**', '✅ Fixed'])).toEqual({
      message: '“brewing” is no status that the file, the config or the built-in words know',
      unknown: {
        word: 'brewing',
        known: ['Open', 'Fixed', ...states],
      },
    })
    expect(spelled('hot', ['High'], { field: 'severity' as const })).toMatchObject({
      unknown: { known: ['High', ...levels] },
    })
    expect(spelled('…', ['…', 'Open'])).toMatchObject({ unknown: { word: '…' } })
  })
})

describe('a legend has the word', () => {
  const legend = { lines: '**Legend:** ✅ Done · 🏁 Finished · ⏳ Doing · ❌ Broken' }

  test.each([
    ['as issues write it', 'done', ['✅ DONE', '✅ DONE', '❌ Broken'], '✅ DONE'],
    ['as the one of its meaning that is used most', 'closed', ['🏁 Finished', '❌ Broken'], '🏁 Finished'],
    ['with its symbol, where its fellows have theirs', 'doing', ['✅ Done', '❌ Broken'], '⏳ Doing'],
    ['without it, where they have none', 'doing', ['Done', 'Broken', '❌'], 'Doing'],
    ['as its symbol, where that stands for them', 'doing', ['✅', '❌', 'Broken'], '⏳'],
    ['by its symbol', '⏳', ['✅ Done', '❌ Broken'], '⏳ Doing'],
    ['as its symbol, where that is used', 'finished', ['✅ Done', '🏁', '❌ Broken'], '🏁'],
    ['in full, where no issue has one', 'doing', [''], '⏳ Doing'],
  ])('%s', (...[, word, values, text]) => {
    expect(spelled(word, values, legend)).toMatchObject({ text })
  })

  test('and no other is taken', () => {
    expect(spelled('wontfix', ['✅ Done'], legend)).toEqual({
      message: '“wontfix” is no status of the legend in the file',
      unknown: { word: 'wontfix', known: ['✅ Done', '🏁 Finished', '⏳ Doing', '❌ Broken'] },
    })
  })

  test('of a level', () => {
    const levels = {
      field: 'severity' as const,
      lines: '**Severity legend:** 🔥 Scalding (critical) · 🔴 High · 🟢 Low',
    }
    expect(spelled('critical', ['🔴 High'], levels)).toMatchObject({ text: '🔥 Scalding (critical)' })
    expect(spelled('low', ['🔴 High'], levels)).toEqual({ text: '🟢 Low', meaning: 'low' })
  })
})

describe('the part of a value that says what it means', () => {
  test.each([
    ['🚨 CRITICAL - data', '🚨 CRITICAL'],
    ['**HIGH** at night', '**HIGH**'],
    ['**HIGH at night**', 'HIGH'],
    ['High 🔴 at night', 'High 🔴'],
    ['P1 - HIGH', 'P1 - HIGH'],
    ['🔴', '🔴'],
    ['🔴 (see below)', '🔴'],
    ['🔴 boiling', undefined],
    ['rather high', undefined],
  ])('%s', (value, part) => {
    const { text, tracker } = pageWith('severity', [value])
    const [issue] = tracker.issues
    expect(issue && termIn(text, issue, 'severity')?.text).toBe(part)
  })

  test('is not taken from another field', () => {
    const text = '## BUG-1: Thing\n\n**Severity:** unclear\n**Status:** Open\n'
    const [issue] = read(sourceOf('BUGS.md', text)).tracker.issues
    expect(issue && termIn(text, issue, 'severity')).toBe(undefined)
    expect(issue && termIn(text, issue, 'status')).toMatchObject({ text: 'Open', meaning: 'open', rest: '' })
  })
})

test.each(['Limits', '⚠️ Limits', '🛠️ limits', '**Limits**'])('%s is compared by its letters alone', name => {
  expect(letters(name)).toBe('limits')
})
