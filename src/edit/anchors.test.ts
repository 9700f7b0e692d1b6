import { describe, expect, test } from 'vitest'
import { read } from '../read/read.js'
import { applyEdits } from '../text/edit.js'
import { sourceOf } from '../text/source.js'
import { changedHeadings, followHeadings, followHeadingsFrom } from './anchors.js'
import { editOf } from './run.js'

const reading = (text: string) => read(sourceOf('BUGS.md', text))

const before = reading('# Known issues\n\n## BUG-1: Kettle leaks\n\n### Cause\n\n## BUG-2: Cup is blue\n')

/** The headings that differ, where the issues have kept their order. */
const changesTo = (text: string) => changedHeadings({ before, after: reading(text), order: [0, 1] })

const dripping = changesTo(before.source.raw.replace('leaks', 'drips'))

/** A text whose links lead to the changed file by these paths. */
function linked(text: string, ...paths: readonly string[]): string {
  const other = reading(text)
  const edits = followHeadingsFrom(other, { changed: dripping, leads: path => paths.includes(path) })
  const done = applyEdits(
    text,
    edits.map(one => editOf(other.source, one)),
  )
  return done.ok ? done.value : 'the edits overlap'
}

describe('headings that have changed', () => {
  test('are found by the issue that they name', () => {
    expect([...dripping.keys()]).toEqual(['bug-1-kettle-leaks'])
    expect(dripping.get('bug-1-kettle-leaks')?.now.anchor).toBe('bug-1-kettle-drips')
  })

  test('are found by their place, if as many are there as before', () => {
    const changed = changesTo(before.source.raw.replace('# Known issues', '# Known issues (2)'))
    expect([...changed.keys()]).toEqual(['known-issues'])
    expect(changesTo(before.source.raw.replace('### Cause\n\n', '')).size).toBe(0)
  })
})

describe('links to them', () => {
  test('follow in the file itself, with their text where they repeat the heading', () => {
    const text =
      'See [BUG-1: Kettle leaks](#bug-1-kettle-leaks), [it](#bug-1-kettle-leaks), [cause](#cause).\n'
    const page = reading(text)
    const edits = followHeadings({ text, tracker: page.tracker }, dripping).map(one =>
      editOf(page.source, one),
    )
    expect(applyEdits(text, edits)).toEqual({
      ok: true,
      value: 'See [BUG-1: Kettle drips](#bug-1-kettle-drips), [it](#bug-1-kettle-drips), [cause](#cause).\n',
    })
  })

  test('follow in another file, where they lead to this one', () => {
    const text =
      '[a](BUGS.md#bug-1-kettle-leaks) [b](TODO.md#bug-1-kettle-leaks) [c](BUGS.md#cause) [d](BUGS.md)\n'
    expect(linked(text, 'BUGS.md')).toBe(
      text.replace('BUGS.md#bug-1-kettle-leaks', 'BUGS.md#bug-1-kettle-drips'),
    )
    expect(linked(text)).toBe(text)
  })

  test('in another file that lead to a heading of its own are left alone', () => {
    const text = '[a](#bug-1-kettle-leaks)\n'
    expect(linked(text, 'BUGS.md', '')).toBe(text)
  })
})
