import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStretchMemo } from './stretch-memo.js'

describe('createStretchMemo', () => {
  it('finds what was kept of an equal stretch with the same surroundings', () => {
    const memo = createStretchMemo<string>('ähnlich ähnlich', 9)
    memo.keep({ start: 0, end: 1 }, 0, 'kept')
    expect(memo.find({ start: 8, end: 9 }, 0)).toBe('kept')
    expect(memo.find({ start: 8, end: 10 }, 0)).toBeUndefined()
    expect(memo.find({ start: 8, end: 9 }, 1)).toBeUndefined()
    expect(memo.find({ start: 8, end: 9 }, 2 ** 32)).toBeUndefined()
  })

  it('begins anew when it is full', () => {
    const memo = createStretchMemo<number>('äöü', 2)
    for (const start of [0, 1, 2]) memo.keep({ start, end: start + 1 }, 0, start)
    expect([0, 1, 2].map(start => memo.find({ start, end: start + 1 }, 0))).toEqual([undefined, undefined, 2])
  })

  it('keeps apart what differs, as a map of the copied stretches does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '→'), minLength: 1, maxLength: 60 }), text => {
        const memo = createStretchMemo<string>(text, 999)
        for (let start = 0; start < text.length; start += 1) {
          for (let end = start + 1; end <= Math.min(text.length, start + 5); end += 1) {
            const stretch = text.slice(start, end)
            const found = memo.find({ start, end }, 0)
            expect(found ?? stretch).toBe(stretch)
            memo.keep({ start, end }, 0, stretch)
          }
        }
      }),
    )
  })
})
