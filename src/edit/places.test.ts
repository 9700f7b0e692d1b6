import { expect, test } from 'vitest'
import type { Issue } from '../issue/model.js'
import { read } from '../read/read.js'
import { applyEdits } from '../text/edit.js'
import { sourceOf } from '../text/source.js'
import { insert, type Replacement, replace } from './page.js'
import { placesAfter } from './places.js'
import { editOf } from './run.js'

const text = '## BUG-1: Kettle\n\n## BUG-2: Cup\n\n## BUG-3: Lid\n\n'

/** The titles of the issues as they stood before, each where it is said to stand afterwards. */
function followed(replacements: readonly Replacement[]): readonly (string | undefined)[] {
  const before = read(sourceOf('BUGS.md', text))
  const now = applyEdits(
    text,
    replacements.map(one => editOf(before.source, one)),
  )
  const after: readonly Issue[] = now.ok ? read(sourceOf('BUGS.md', now.value)).tracker.issues : []
  return placesAfter(replacements, { before: before.tracker.issues, after }).map(
    place => after[place]?.title.value,
  )
}

const [first, second] = [
  { start: 0, end: 18 },
  { start: 18, end: 33 },
]

test('issues are followed to where they are moved', () => {
  expect(text.slice(second.start, second.end)).toBe('## BUG-2: Cup\n\n')
  expect(followed([replace(first), insert(text.length, first)])).toEqual(['Kettle', 'Cup', 'Lid'])
  expect(followed([replace(second), insert(0, second)])).toEqual(['Kettle', 'Cup', 'Lid'])
})

test('several at once', () => {
  const both = [replace(first), insert(text.length, first), replace(second), insert(text.length, second)]
  expect(followed(both)).toEqual(['Kettle', 'Cup', 'Lid'])
})

test('those that get another title at their place, too', () => {
  expect(followed([replace({ start: 28, end: 31 }, 'Mug')])).toEqual(['Kettle', 'Mug', 'Lid'])
  expect(
    followed([replace(first), insert(text.length, first), replace({ start: 28, end: 31 }, 'Mug')]),
  ).toEqual(['Kettle', 'Mug', 'Lid'])
})

test('what is put in ahead of them stays where it is', () => {
  const moved = [insert(18, 'A line on what follows.\n\n'), replace(second), insert(0, second)]
  expect(followed(moved)).toEqual(['Kettle', 'Cup', 'Lid'])
})
