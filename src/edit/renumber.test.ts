import { describe, expect, test } from 'vitest'
import { read } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { sourceOf } from '../text/source.js'
import { renumber } from './renumber.js'

const text = `# Known issues

- BUG-2: Cup is blue

## BUG-1: Kettle leaks, see BUG-2

**Status:** Open
**Note:** BUG-2 came first

## BUG-2: Cup is blue

**Status:** Open
`

/** What is said where BUG-2 becomes BUG-3, and the file is then read as if it were another text. */
function renumbered(now = (text: string) => text) {
  const start = read(sourceOf('BUGS.md', text))
  const renaming = { family: 'BUG-', ids: [{ index: 1, old: 'BUG-2', now: 'BUG-3' }] }
  const reading = (source: typeof start.source) => read(sourceOf('BUGS.md', now(source.raw)))
  const ground = { read: reading, words: buildWords(), today: '2026-01-31' }
  const done = renumber(start, { renaming, home: start.tracker }, ground)
  return done.ok ? done.value.reading.source.raw : done.error.message
}

describe('new ids', () => {
  test('stand wherever the old ones did', () => {
    expect(renumbered()).toBe(text.replaceAll('BUG-2', 'BUG-3'))
  })

  test.each([
    [
      'the file would be read as 1 issue, not as 2',
      (now: string) => now.replace('- BUG-3: Cup is blue', '').replace(/## BUG-3.*$/s, ''),
    ],
    [
      'the id BUG-3 would be read as nothing',
      (now: string) => now.replace('- BUG-3: Cup is blue', '').replace('## BUG-3: Cup', '## Cup'),
    ],
    ['the id BUG-1 would be read as BUG-4', (now: string) => now.replace('## BUG-1', '## BUG-4')],
    ['BUG-1 would be read otherwise', (now: string) => now.replace('Kettle', 'Kettles')],
    ['BUG-1 would be read otherwise', (now: string) => now.replace('BUG-3 came', 'BUG-2 came')],
    ['BUG-3 would be read otherwise', (now: string) => now.replace(/Open\n$/, 'Fixed\n')],
    ['a place that names issues would mean others', (now: string) => now.replace('- BUG-3', '- BUG-1')],
  ])('are refused where %s', (why, now) => {
    expect(renumbered(now)).toBe(`the change was not made, for ${why}`)
  })
})
