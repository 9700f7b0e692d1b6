import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, sortEdits, type TextEdit } from './edit.js'

const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text })

describe('applyEdits', () => {
  it('replaces, deletes and inserts, in whatever order the edits come', () => {
    const edits = [edit(14, 14, '!'), edit(0, 4, 'shut'), edit(8, 11, '')]
    expect(applyEdits('open is not it', edits)).toEqual({ ok: true, value: 'shut is  it!' })
  })

  it('keeps the order of insertions at one offset, and puts them before a replacement there', () => {
    const edits = [edit(1, 2, 'B'), edit(1, 1, '1'), edit(1, 1, '2')]
    expect(applyEdits('abc', edits)).toEqual({ ok: true, value: 'a12Bc' })
  })

  it('lets edits touch', () => {
    expect(applyEdits('abcd', [edit(0, 2, 'x'), edit(2, 4, 'y')])).toEqual({ ok: true, value: 'xy' })
  })

  it('refuses all edits if two want the same character', () => {
    const [first, second] = [edit(0, 3, 'x'), edit(2, 4, 'y')]
    expect(applyEdits('abcd', [second, first])).toEqual({ ok: false, error: { first, second } })
  })

  it('refuses an insertion into a replaced stretch', () => {
    expect(applyEdits('abcd', [edit(0, 3, 'x'), edit(1, 1, 'y')]).ok).toBe(false)
  })

  it.each([edit(-1, 0, ''), edit(2, 1, ''), edit(3, 5, '')])(
    'refuses an edit outside the text: %j',
    outside => {
      expect(applyEdits('abcd', [outside])).toEqual({ ok: false, error: { first: outside } })
    },
  )
})

/** A text and disjoint edits of it, in order. */
const textWithEdits = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
    fc.array(fc.string({ maxLength: 4 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([text, offsets, replacements]) => {
    const borders = offsets.filter(offset => offset <= text.length).toSorted((a, b) => a - b)
    const edits: TextEdit[] = []
    for (let i = 0; i + 1 < borders.length; i += 2)
      edits.push(edit(borders[i] ?? 0, borders[i + 1] ?? 0, replacements[i / 2] ?? ''))
    return { text, edits }
  })

describe('laws of edits', () => {
  it('edits have an inverse', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        const edited = applyEdits(text, edits)
        if (!edited.ok) throw new Error('disjoint edits clash')
        expect(applyEdits(edited.value, inverse(text, edits))).toEqual({ ok: true, value: text })
      }),
    )
  })

  it('disjoint edits commute', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        expect(applyEdits(text, edits.toReversed())).toEqual(applyEdits(text, edits))
      }),
    )
  })

  it('no edits change nothing, and sorting twice is sorting once', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        expect(applyEdits(text, [])).toEqual({ ok: true, value: text })
        expect(sortEdits(sortEdits(edits.toReversed()))).toEqual(edits)
      }),
    )
  })
})

/** The edits of the edited text that lead back. */
function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let growth = 0
  return edits.map(({ span, text: written }) => {
    const start = span.start + growth
    growth += written.length - (span.end - span.start)
    return edit(start, start + written.length, text.slice(span.start, span.end))
  })
}
