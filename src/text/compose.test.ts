import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeEdits } from './compose.js'
import { applyEdits, type TextEdit } from './edit.js'

const applied = (text: string, edits: readonly TextEdit[]): string => {
  const result = applyEdits(text, edits)
  if (!result.ok) throw new Error('the edits clash')
  return result.value
}

describe('composeEdits', () => {
  it('makes one edit of one edit', () => {
    const edit = { span: { start: 1, end: 2 }, text: 'x' }
    expect(composeEdits(3, [[edit]])).toEqual([edit])
  })

  it('edits what an earlier edit has put in', () => {
    const first = { span: { start: 1, end: 1 }, text: 'now' }
    const second = { span: { start: 1, end: 3 }, text: 'NO' }
    expect(composeEdits(2, [[first], [second]])).toEqual([{ span: { start: 1, end: 1 }, text: 'NOw' }])
  })

  it('does at once what lists of edits do one after the other', () => {
    const text = fc.string({ maxLength: 20 })
    const wishes = fc.array(
      fc.array(fc.tuple(fc.nat(20), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 3 }),
      {
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(text, wishes, (before, lists) => {
        let after = before
        const made: TextEdit[][] = []
        for (const list of lists) {
          const edits: TextEdit[] = []
          let done = 0
          for (const [gap, size, put] of list) {
            const start = Math.min(done + gap, after.length)
            const end = Math.min(start + size, after.length)
            edits.push({ span: { start, end }, text: put })
            done = end + 1
            if (done > after.length) break
          }
          made.push(edits)
          after = applied(after, edits)
        }
        expect(applied(before, composeEdits(before.length, made))).toBe(after)
      }),
    )
  })
})
