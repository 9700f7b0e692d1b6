import { expect, test } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { sourceOf } from '../text/source.js'
import { repairOf } from './read.js'

function repaired(text: string): string {
  const result = applyEdits(text, repairOf(sourceOf('known-issues.md', text)).edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

test('a link that led to the garbled heading leads to the repaired one', () => {
  expect(repaired('[done](#done-âœ)\n\n## Done âœ…\n')).toBe('[done](#done-)\n\n## Done ✅\n')
})

test('a link whose target was garbled with the heading is written anew as a whole', () => {
  expect(repaired('[café](#cafã)\n\nCafÃ©\n====\n')).toBe('[café](#café)\n\nCafé\n====\n')
})

test('a link that was written for the clean heading is right again', () => {
  expect(repaired('[done](#done-)\n\n## Done âœ…\n')).toBe('[done](#done-)\n\n## Done ✅\n')
})

test('headings of the same text keep their numbers', () => {
  const text = '[b](#bug-âœ-1)\n\n## Bug âœ…\n\n## Bug âœ…\n'
  expect(repaired(text)).toBe('[b](#bug--1)\n\n## Bug ✅\n\n## Bug ✅\n')
})

test('a link to the file itself, by its name, follows, too', () => {
  const text =
    '[a](./known-issues.md#done-âœ) [b](known-issues.md#done-âœ) [c](../known-issues.md#done)\n\n## Done âœ…\n'
  expect(repaired(text)).toBe(
    '[a](./known-issues.md#done-) [b](known-issues.md#done-) [c](../known-issues.md#done)\n\n## Done ✅\n',
  )
})

test('a link to another file, and one in code, stay as they are', () => {
  const text = '[x](other.md#done-x) `[done](#done-âœ)`\n\n## Done âœ…\n'
  expect(repaired(text)).toBe('[x](other.md#done-x) `[done](#done-âœ)`\n\n## Done ✅\n')
})

test('what a link holds is not repaired twice', () => {
  const { edits } = repairOf(sourceOf('known-issues.md', '[a](#a-âœ) âœ… âš\xa0ï¸\n\n## A âœ…\n'))
  const ends = edits.map(({ span }) => span.end)
  expect(edits.slice(1).every(({ span }, at) => span.start >= (ends[at] ?? 0))).toBe(true)
})

test('lets reference definitions and links in HTML follow, but no targets', () => {
  const text = '[x][r] <a href="#done-âœ">x</a> <a id="done-âœ"></a>\n\n[r]: #done-âœ\n\n## Done âœ…\n'
  expect(repaired(text)).toBe(
    '[x][r] <a href="#done-">x</a> <a id="done-âœ"></a>\n\n[r]: #done-\n\n## Done ✅\n',
  )
})

test('lets links in angle brackets follow', () => {
  expect(repaired('[x](<#done-âœ>) [r]\n\n[r]: <#done-âœ>\n\n## Done âœ…\n')).toBe(
    '[x](<#done->) [r]\n\n[r]: <#done->\n\n## Done ✅\n',
  )
})
