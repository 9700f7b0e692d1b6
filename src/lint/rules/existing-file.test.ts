import { expect, test } from 'vitest'
import type { Facts } from '../../resolve/facts.js'
import { mended, spoken } from '../spoken.js'

const tracker = `# Known issues

## BUG-1: Export loses the last row

**Status:** Open
**File:** \`src/gone.ts:12\`

## BUG-2: Import stops at an empty line

**Status:** Resolved
**File:** \`src/gone-too.ts\`

## BUG-3: Dates are shifted by a day

**Status:** Open
**File:** \`src/dates.ts:30\`
`

const facts: Facts = {
  files: new Map([
    ['src/gone.ts', { kind: 'missing' }],
    ['src/gone-too.ts', { kind: 'missing' }],
    ['src/dates.ts', { kind: 'found', path: 'src/dates.ts', lines: 12 }],
  ]),
  judged: true,
  why: undefined,
}

test('only the files of open issues are looked for', () => {
  expect(spoken('existing-file', tracker, { facts })).toEqual(['6 warning: there is no file `src/gone.ts`'])
})

test('a line behind the end of a file that is there is the business of line-in-range', () => {
  expect(spoken('line-in-range', tracker, { facts })).toEqual([
    '16 warning: `src/dates.ts` has 12 lines, there is no line 30',
  ])
})

test('a file that moved is looked for by its name; a link is left to whoever knows from where it leads', () => {
  const moved: Facts = {
    files: new Map([['src/gone.ts', { kind: 'missing', movedTo: 'lib/gone.ts' }]]),
    judged: true,
    why: undefined,
  }
  const fixed = (text: string): string => mended('existing-file', text, { facts: moved })
  expect(fixed(tracker)).toBe(tracker.replace('src/gone.ts', 'lib/gone.ts'))
  const linked = tracker.replace('`src/gone.ts:12`', '[`src/gone.ts`](src/gone.ts)')
  expect(fixed(linked)).toBe(linked)
})

test('where nothing can be judged one note says why', () => {
  const unjudged: Facts = { files: new Map(), judged: false, why: 'none of its files is here' }
  expect(spoken('existing-file', tracker, { facts: unjudged })).toEqual([
    '6 note: locations are not judged: none of its files is here',
  ])
})
