import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './edit.js'
import { rawEdit } from './raw-edit.js'
import { sourceOf, withReading } from './source.js'

/**
 *     raw      a Ã©Ã© b â€” c
 *     reading  a éé b — c
 */
const source = withReading(sourceOf('a.md', 'a Ã©Ã© b â€” c'), [
  { span: { start: 2, end: 6 }, text: 'éé' },
  { span: { start: 9, end: 12 }, text: '—' },
])

/** The raw text after an edit of the reading. */
const edited = (start: number, end: number, text: string): unknown =>
  applyEdits(source.raw, [rawEdit(source, { span: { start, end }, text })])

describe('an edit of the reading', () => {
  it('reads as it was meant', () => {
    expect(source.text).toBe('a éé b — c')
  })

  it.each([
    ['before the first repaired place', 0, 1, 'A', 'A Ã©Ã© b â€” c'],
    ['between repaired places', 5, 6, 'B', 'a Ã©Ã© B â€” c'],
    ['behind the last', 9, 10, 'C', 'a Ã©Ã© b â€” C'],
    ['of a whole place', 7, 8, '-', 'a Ã©Ã© b - c'],
    ['of the first half of one: the other half is written as it was read', 2, 3, 'x', 'a xé b â€” c'],
    ['of the second half of one', 3, 4, 'x', 'a éx b â€” c'],
    ['within one', 3, 3, '-', 'a é-é b â€” c'],
    ['right before one', 2, 2, '-', 'a -Ã©Ã© b â€” c'],
    ['right behind one', 4, 4, '-', 'a Ã©Ã©- b â€” c'],
    ['from within one to within another', 3, 8, '', 'a é c'],
  ])('%s changes the raw text', (...[, start, end, text, raw]) => {
    expect(edited(start, end, text)).toEqual({ ok: true, value: raw })
  })

  it('makes the same of the reading as of the raw text, where nothing is garbled', () => {
    const plain = sourceOf('a.md', 'no garbled text')
    fc.assert(
      fc.property(fc.nat(15), fc.nat(15), fc.string(), (one, other, text) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) }
        expect(rawEdit(plain, { span, text })).toEqual({ span, text })
      }),
    )
  })
})
