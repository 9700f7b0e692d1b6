import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, isEmpty, lastBefore, overlaps, shift, slice, trim, trimEnd } from './span.js'

describe('spans', () => {
  it('cut a text, half-open', () => {
    expect(slice('0123', { start: 1, end: 3 })).toBe('12')
    expect(isEmpty({ start: 2, end: 2 })).toBe(true)
    expect(isEmpty({ start: 2, end: 3 })).toBe(false)
  })

  it('contain what touches their borders', () => {
    expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true)
    expect(contains({ start: 1, end: 4 }, { start: 0, end: 4 })).toBe(false)
    expect(contains({ start: 1, end: 4 }, { start: 1, end: 5 })).toBe(false)
  })

  it('overlap where they share a character, not where they touch', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true)
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false)
  })

  it('stand before an offset if they end there', () => {
    const items = [
      { span: { start: 0, end: 2 } },
      { span: { start: 3, end: 5 } },
      { span: { start: 6, end: 8 } },
    ]
    const [first, second] = items
    expect([1, 2, 5, 7].map(offset => lastBefore(items, offset))).toEqual([undefined, first, second, second])
  })

  it('are trimmed of the blanks at their ends', () => {
    expect(trim('|  a b |', { start: 1, end: 7 })).toEqual({ start: 3, end: 6 })
    expect(trim('|   |', { start: 1, end: 4 })).toEqual({ start: 4, end: 4 })
  })
})

describe('a span', () => {
  it('moves towards the end where characters stand before its text', () => {
    expect(shift({ start: 1, end: 4 }, 3)).toEqual({ start: 4, end: 7 })
  })

  it('is trimmed at its end alone', () => {
    expect(trimEnd('|  a b  |', { start: 1, end: 8 })).toEqual({ start: 1, end: 6 })
    expect(trimEnd('|   |', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 })
    expect(trimEnd('a b', { start: 0, end: 3 })).toEqual({ start: 0, end: 3 })
  })
})

describe('laws of spans', () => {
  const anySpan = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

  it('trimming a span is trimming its text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '\t', '\n', 'a', '🔴'), { minLength: 30, maxLength: 40 }),
        anySpan,
        (parts, span) => {
          const text = parts.join('')
          expect(slice(text, trim(text, span))).toBe(slice(text, span).trim())
        },
      ),
    )
  })

  it('overlapping is mutual, and shifting can be undone', () => {
    fc.assert(
      fc.property(anySpan, anySpan, fc.nat(9), (a, b, offset) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        expect(shift(shift(a, offset), -offset)).toEqual(a)
      }),
    )
  })
})
