import { describe, expect, test } from 'vitest'
import { read } from '../read/read.js'
import { slice } from '../text/span.js'
import { sourceOf } from '../text/source.js'
import { mentionsOf, ownMention, partsOf, recordAround } from './mentions.js'

/** The ids of a family that a text names, each with what is written there. */
const named = (text: string, family = 'BUG-'): readonly string[] =>
  mentionsOf({ text, tracker: read(sourceOf('BUGS.md', text)).tracker }, family).map(
    ({ id, span, form, doubt = '' }) =>
      [id, slice(text, span), form === 'whole' ? '' : form, DOUBTS[doubt]].filter(Boolean).join(' '),
  )

const DOUBTS: Readonly<Record<string, string>> = {
  'stands in code': 'code',
  'is a mere number there': 'number?',
}

describe('a mention is', () => {
  test.each([
    ['an id', 'See BUG-3, BUG-3b.', ['BUG-3 BUG-3', 'BUG-3b BUG-3b']],
    [
      'a bare number behind one',
      'See BUG-3/4 & 5 + 06, 07.',
      ['BUG-3 BUG-3', 'BUG-4 4 number', 'BUG-5 5 number', 'BUG-06 06 number', 'BUG-07 07 number'],
    ],
    [
      'no number that counts something else',
      'See BUG-3, 4 times, and BUG-5,6.',
      ['BUG-3 BUG-3', 'BUG-5 BUG-5', 'BUG-6 6 number'],
    ],
    [
      'the end of a range',
      'BUG-3–7, BUG-8-9',
      ['BUG-3 BUG-3', 'BUG-7 7 range end', 'BUG-8 BUG-8', 'BUG-9 9 range end'],
    ],
    [
      'no part of a longer name',
      'BUG-3x7 xBUG-3 _BUG-4 BUG-3_ BUG-3.md A-BUG-3 /BUG-3 ?BUG-3 =BUG-3 &BUG-3',
      [],
    ],
    [
      'one beside words of a script without spaces',
      '见BUG-3的说明、はBUG-4と、BUG-5를 BUG-6/7号',
      ['BUG-3 BUG-3', 'BUG-4 BUG-4', 'BUG-5 BUG-5', 'BUG-6 BUG-6', 'BUG-7 7 number'],
    ],
    ['one at the end of a sentence', 'It is BUG-3.', ['BUG-3 BUG-3']],
    ['no number that goes on as a word', 'BUG-3/4th', ['BUG-3 BUG-3']],
    ['one that is all of a code span', 'In `BUG-3` and ``BUG-4``.', ['BUG-3 BUG-3', 'BUG-4 BUG-4']],
    ['one in code that is not touched', 'In `x BUG-3 y`.', ['BUG-3 BUG-3 code']],
    [
      'a link within the file, none to another host',
      '[BUG-3](#bug-3) [BUG-4](https://x.y/BUG-4) [BUG-5](//x.y) [BUG-6](mailto:a@b.c) [BUG-7](a.md)',
      ['BUG-3 BUG-3', 'BUG-7 BUG-7'],
    ],
  ])('%s', (_, text, mentions) => {
    expect(named(text)).toEqual(mentions)
  })

  test('in doubt where it is a mere number, and none where that is all of it', () => {
    expect(named('See 1-3', '1-')).toEqual(['1-3 1-3 number?'])
    expect(['', '-'].map(family => named('1. 2-3', family))).toEqual([[], []])
  })

  test('a mere number where an issue says what it depends on', () => {
    const text = '## 1-1: Kettle leaks\n\n**Status:** Open\n**Depends on:** 1-3, 1-4/5\n'
    expect(named(text, '1-')).toEqual(['1-1 1-1 number?', '1-3 1-3', '1-4 1-4', '1-5 5 number'])
    expect(named(text.replaceAll('1-3, 1-', ''), '')).toEqual(['4 4', '5 5 number'])
  })

  test('of a family with marks of its own', () => {
    expect(named('See A.B+3, AxB+3.', 'A.B+')).toEqual(['A.B+3 A.B+3'])
  })

  test('a number sign, but not that of a pull request', () => {
    expect(named('#3, PR #4, pull requests (#5, commit #6, jon/tea#7, see #8', '#')).toEqual([
      '#3 #3',
      '#8 #8',
    ])
  })
})

test('an id has a family, digits and perhaps a suffix', () => {
  expect(partsOf('AUTH-012b')).toEqual({ family: 'AUTH-', digits: '012', suffix: 'b' })
  expect(partsOf('V2-7')).toEqual({ family: 'V2-', digits: '7', suffix: '' })
  expect(['BUG', 'BUG-3bc', 'BUG-3B'].map(partsOf)).toEqual([undefined, undefined, undefined])
})

test('the own id of an issue is where it is written as it is', () => {
  const span = { start: 3, end: 10 }
  expect(ownMention('## *BUG-3*: Cup', { value: 'BUG-3', span })?.span).toEqual({ start: 4, end: 9 })
  expect(ownMention('## *bug 3*: Cup', { value: 'BUG-3', span })).toBe(undefined)
})

test('a place stands in the innermost record', () => {
  const text =
    '## BUG-1: Kettle\n\n**Status:** Open\n\n- [ ] BUG-2: Lid sticks\n\n## BUG-3: Cup\n\n**Status:** Open\n'
  const { tracker } = read(sourceOf('BUGS.md', text))
  const at = (part: string): number => {
    const start = text.indexOf(part)
    const index = recordAround(tracker, { start, end: start + part.length })
    return index
  }
  expect(at('BUG-3')).toBe(tracker.issues.length - 1)
  expect(at('Kettle')).toBe(0)
  expect(recordAround(tracker, { start: 0, end: text.length })).toBe(-1)
})
