import { describe, expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const issuesIn = (...lines: string[]) =>
  read(sourceOf('KNOWN_ISSUES.md', `${lines.join('\n')}\n`)).tracker.issues

const titlesIn = (...lines: string[]) => issuesIn(...lines).map(({ title }) => title.value)

test('a sentence over lists below the same lines as those beside it tells one issue', () => {
  expect(
    titlesIn(
      '# Known issues',
      '## Seen',
      '### Bell in fog',
      'The bell may not be heard in fog.',
      '',
      'Affected boats:',
      '- ferry',
      '- barge',
      '',
      'Likely place:',
      '- clapper',
      '### Lamp flickers',
      'It flickers at dusk.  Sailors complain of it, too.',
      '',
      'Likely place:',
      '- wick',
    ),
  ).toEqual(['Bell in fog', 'Lamp flickers'])
})

describe('a numbered heading over headings that tell their fixes', () => {
  const [lamp, rope] = [
    '### Dim lamp\n**Fix:** More oil.',
    '### Frayed rope\n- torn twice\n\n**Fix:** A new one.',
  ]
  const bell = '### Bell rings twice - FIXED\n- since May\n\n**Fix applied:**\n- oiled'

  test('collects issues, and so does one over a single such heading beside it', () => {
    expect(
      titlesIn(
        '# Issues',
        '## 1. Light and rigging',
        lamp,
        rope,
        '## 2. Hull',
        lamp,
        rope,
        '## 4. Bell',
        bell,
      ),
    ).toEqual(['Dim lamp', 'Frayed rope', 'Dim lamp', 'Frayed rope', 'Bell rings twice'])
  })

  test('is an issue beside others that are', () => {
    const other = '## 1. Leaking hull\n**Severity:** high\n**Description:** Water comes in.'
    expect(titlesIn('# Issues', other, '## 2. Light and rigging', lamp, rope)).toEqual([
      'Leaking hull',
      'Light and rigging',
    ])
  })
})

test('a message below “Problem” says what is wrong with what the heading names', () => {
  const problem = [
    '### Problem:',
    '```',
    'no oil',
    '```',
    '### Solution:',
    'Buy some.',
    '### Old lamp:',
    '`tallow`',
  ]
  expect(titlesIn('# Fixes', '## 🔴 CRITICAL ISSUE - Lamp', ...problem)).toEqual(['Lamp'])
})

describe('a heading', () => {
  const bug = ['## 1. The lamp is dim', '**Severity**: high', '## 2. The rope slips', '**Severity**: low']
  const fixed = ['- **Wheel** turned the wrong way', '- **Gate** creaked']

  test('that says where or how issues were fixed says of what state they are', () => {
    for (const heading of ['Fixed directly in this pass', 'Fixed here and now', 'Fixed as part of the refit'])
      expect(
        issuesIn('# Issues', ...bug, `## ${heading}`, ...fixed).map(({ state }) => state),
        heading,
      ).toEqual(['open', 'open', 'resolved', 'resolved'])
  })

  test('that tells of the future puts nothing off, unless it says so in another word, too', () => {
    const statesBelow = (heading: string) =>
      issuesIn('# To do', `## ${heading}`, '- [ ] Mend the lamp').map(({ state }) => state)
    expect([statesBelow('Future ideas'), statesBelow('Future / later')]).toEqual([['open'], ['deferred']])
  })
})

test('what needs testing is open', () => {
  expect(issuesIn('# Bugs', '## BUG-1: Lamp', '**Status:** Needs testing').map(({ state }) => state)).toEqual(
    ['open'],
  )
})
