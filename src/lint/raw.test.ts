import { expect, test } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { sourceOf, withReading } from '../text/source.js'
import { toRaw } from './raw.js'

const raw = 'Status: âœ… done'
const garbled = { start: 8, end: 11 }
/** The reading is `Status: ✅ done`. */
const source = withReading(sourceOf('a.md', raw), [{ span: garbled, text: '✅' }])

test('leads a place in the reading back to the raw text', () => {
  const { inRaw, place } = toRaw({ span: { start: 10, end: 14 }, message: 'm' }, 'reading', source)
  expect(raw.slice(inRaw.span.start, inRaw.span.end)).toBe('done')
  expect(place).toEqual({ start: 10, end: 14 })
})

test('leads related places and edits back, too', () => {
  const edit = { span: { start: 10, end: 14 }, text: 'open' }
  const remark = {
    span: { start: 8, end: 9 },
    message: 'm',
    related: [{ span: { start: 10, end: 14 }, message: 'r' }],
    fix: { title: 't', safety: 'safe' as const, edits: [edit] as const },
  }
  const { inRaw } = toRaw(remark, 'reading', source)
  expect(inRaw.span).toEqual(garbled)
  expect(inRaw.related).toEqual([{ span: { start: 12, end: 16 }, message: 'r' }])
  expect(applyEdits(raw, inRaw.fix?.edits ?? [])).toEqual({ ok: true, value: 'Status: âœ… open' })
})

test('writes the rest of a repaired place that an edit cuts into', () => {
  const whole = withReading(sourceOf('a.md', 'xÃ¤Ã¶y'), [{ span: { start: 1, end: 5 }, text: 'äö' }])
  const fix = {
    title: 't',
    safety: 'safe' as const,
    edits: [{ span: { start: 2, end: 3 }, text: 'o' }] as const,
  }
  const { inRaw } = toRaw({ span: { start: 2, end: 3 }, message: 'm', fix }, 'reading', whole)
  expect(applyEdits('xÃ¤Ã¶y', inRaw.fix?.edits ?? [])).toEqual({ ok: true, value: 'xäoy' })
})

test('leaves alone what already counts in the raw text, and says where it stands in the reading', () => {
  const { inRaw, place } = toRaw({ span: { start: 12, end: 16 }, message: 'm' }, 'raw', source)
  expect(inRaw.span).toEqual({ start: 12, end: 16 })
  expect(place).toEqual({ start: 10, end: 14 })
})
