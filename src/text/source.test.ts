import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type TextEdit } from './edit.js'
import { decodeSource, encodeSource, rawSpan, type Source, sourceOf, withReading } from './source.js'
import { slice } from './span.js'

const bytesOf = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'string' ? Array.from(new TextEncoder().encode(part)) : [part])),
  )

describe('decodeSource', () => {
  it('takes the byte order mark off', () => {
    const result = decodeSource('a.md', bytesOf(0xef, 0xbb, 0xbf, '# A'))
    expect(result).toMatchObject({ ok: true, value: { path: 'a.md', raw: '# A', text: '# A', hasBom: true } })
  })

  it('takes one byte order mark off, not two', () => {
    expect(decodeSource('a.md', bytesOf('\uFEFF\uFEFFa'))).toMatchObject({ value: { raw: '\uFEFFa' } })
  })

  it('reads an empty file', () => {
    expect(decodeSource('a.md', bytesOf())).toMatchObject({ ok: true, value: { raw: '', hasBom: false } })
  })

  it.each([
    ['the first byte of a mark of UTF-16', bytesOf(0xff, 'a'), 0],
    ['the second byte of one', bytesOf('a', 0xfe), 1],
    ['the second byte of the other', bytesOf('a', 0xff), 1],
    ['the other first byte', bytesOf(0xfe, 'a'), 0],
    ['the beginning of a byte order mark', bytesOf(0xef, 0xbb, 'a'), 0],
    ['its end', bytesOf('a', 0xbb, 0xbf), 1],
  ])('refuses %s, which alone is no mark, as what is not UTF-8', (...[, bytes, offset]) => {
    expect(decodeSource('a.md', bytes)).toEqual({ ok: false, error: { kind: 'invalid-utf-8', offset } })
  })

  it('takes a character for a byte order mark only if it is one', () => {
    expect(decodeSource('a.md', bytesOf('\uFEBFa'))).toMatchObject({
      value: { raw: '\uFEBFa', hasBom: false },
    })
    expect(decodeSource('a.md', bytesOf('\uFEFEa'))).toMatchObject({
      value: { raw: '\uFEFEa', hasBom: false },
    })
  })

  it('has no byte order mark that nobody gave it, and no patches', () => {
    expect(sourceOf('a.md', 'a')).toMatchObject({ hasBom: false, patches: [] })
  })

  it.each([
    ['a zero byte at the very beginning', bytesOf(0, 'a'), 'binary', 0],
    ['UTF-16, little endian', bytesOf(0xff, 0xfe, 'a', 0), 'utf-16', 0],
    ['UTF-16, big endian', bytesOf(0xfe, 0xff, 0, 'a'), 'utf-16', 0],
    ['a zero byte', bytesOf('ab', 0, 'c'), 'binary', 2],
    ['a lone byte of Latin-1', bytesOf('caf', 0xe9, '!'), 'invalid-utf-8', 3],
    ['a sequence that breaks off in the text', bytesOf('a', 0xe2, 0x82, 'b'), 'invalid-utf-8', 1],
    ['a sequence that breaks off at the end', bytesOf('a', 0xe2, 0x82), 'invalid-utf-8', 1],
    ['a byte order mark before the fault', bytesOf('\uFEFFa', 0xff), 'invalid-utf-8', 4],
    ['a surrogate in UTF-8', bytesOf('é', 0xed, 0xa0, 0x80), 'invalid-utf-8', 2],
  ])('refuses %s and says where', (...[, bytes, kind, offset]) => {
    expect(decodeSource('a.md', bytes)).toEqual({ ok: false, error: { kind, offset } })
  })
})

const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\r', '\uFEFF', '🔴', 'Ã©')))
  .map(parts => parts.join('').replaceAll('\0', ''))

describe('laws of bytes', () => {
  it('what is decoded encodes to the same bytes', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, hasBom) => {
        const bytes = bytesOf(hasBom ? '\uFEFF' : '', text)
        const result = decodeSource('a.md', bytes)
        if (!result.ok) throw new Error(result.error.kind)
        expect(encodeSource(result.value, result.value.raw)).toEqual(bytes)
      }),
    )
  })

  it('any bytes are decoded without loss or refused at the byte where the fault begins', () => {
    const anyBytes = fc.array(
      fc.oneof(
        fc.uint8Array({ min: 1, maxLength: 3 }),
        anyText.map(text => bytesOf(text)),
      ),
    )
    fc.assert(
      fc.property(anyBytes, parts => {
        const bytes = Uint8Array.from(parts.flatMap(part => Array.from(part)))
        const result = decodeSource('a.md', bytes)
        if (result.ok) expect(encodeSource(result.value, result.value.raw)).toEqual(bytes)
        else if (result.error.kind === 'invalid-utf-8') {
          const { offset } = result.error
          expect(decodeSource('a.md', bytes.subarray(0, offset)).ok).toBe(true)
          for (let end = offset + 1; end <= bytes.length; end += 1)
            expect(decodeSource('a.md', bytes.subarray(0, end)).ok).toBe(false)
        }
      }),
    )
  })
})

describe('withReading', () => {
  const source = withReading(sourceOf('a.md', 'cafÃ© â€” ok'), [
    { span: { start: 3, end: 5 }, text: 'é' },
    { span: { start: 6, end: 9 }, text: '—' },
  ])

  it('reads the edited text and keeps the raw one', () => {
    expect(source.text).toBe('café — ok')
    expect(source.raw).toBe('cafÃ© â€” ok')
  })

  it('leads from the reading back to the raw text', () => {
    const raws = ['café', 'é', '—', 'ok'].map(word => {
      const start = source.text.indexOf(word)
      return slice(source.raw, rawSpan(source, { start, end: start + word.length }))
    })
    expect(raws).toEqual(['cafÃ©', 'Ã©', 'â€”', 'ok'])
  })

  it('moves a border inside a repaired place out to the border of that place', () => {
    const two = withReading(sourceOf('a.md', 'xABCy'), [{ span: { start: 1, end: 4 }, text: 'ab' }])
    expect(rawSpan(two, { start: 2, end: 4 })).toEqual({ start: 1, end: 5 })
    expect(rawSpan(two, { start: 0, end: 2 })).toEqual({ start: 0, end: 4 })
  })

  it('splits the lines of the reading, not of the raw text', () => {
    const joined = withReading(sourceOf('a.md', 'a\nb\nc'), [{ span: { start: 1, end: 2 }, text: ' ' }])
    expect(joined.lines).toEqual([0, 4])
  })
})

/** A raw text and disjoint edits that replace, delete and insert. */
const rawWithEdits = fc
  .array(
    fc.record({
      kept: fc.string({ maxLength: 4 }),
      raw: fc.string({ maxLength: 3 }),
      text: fc.string({ maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  .map(parts => {
    let raw = ''
    const edits: TextEdit[] = []
    for (const part of parts) {
      raw += part.kept
      edits.push({ span: { start: raw.length, end: raw.length + part.raw.length }, text: part.text })
      raw += part.raw
    }
    return { source: withReading(sourceOf('a.md', raw), edits), edits }
  })

describe('laws of the reading', () => {
  it('is the raw text with the edits applied', () => {
    fc.assert(
      fc.property(rawWithEdits, ({ source, edits }) => {
        expect(applyEdits(source.raw, edits)).toEqual({ ok: true, value: source.text })
      }),
    )
  })

  it('text outside the patches is the same in both', () => {
    fc.assert(
      fc.property(rawWithEdits, ({ source }) => {
        for (const span of unpatched(source))
          expect(slice(source.raw, rawSpan(source, span))).toBe(slice(source.text, span))
      }),
    )
  })

  it('a stretch of the reading leads to raw text that reads as no less than it', () => {
    fc.assert(
      fc.property(rawWithEdits, fc.nat(60), fc.nat(60), ({ source, edits }, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map(at => Math.min(at, source.text.length))
        const span = { start: start ?? 0, end: end ?? 0 }
        const raw = rawSpan(source, span)
        expect(raw.start).toBeGreaterThanOrEqual(0)
        expect(raw.end).toBeGreaterThanOrEqual(raw.start)
        expect(raw.end).toBeLessThanOrEqual(source.raw.length)
        const inside = edits.filter(edit => raw.start <= edit.span.start && edit.span.end <= raw.end)
        const moved = inside.map(edit => ({ ...edit, span: shifted(edit.span, -raw.start) }))
        const read = applyEdits(slice(source.raw, raw), moved)
        expect(read.ok && read.value.includes(slice(source.text, span))).toBe(true)
      }),
    )
  })
})

const shifted = (span: { start: number; end: number }, by: number) => ({
  start: span.start + by,
  end: span.end + by,
})

/** The stretches of the reading between its patches. */
function unpatched(source: Source) {
  const starts = [0, ...source.patches.map(patch => patch.textSpan.end)]
  const ends = [...source.patches.map(patch => patch.textSpan.start), source.text.length]
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? start }))
    .filter(span => span.start < span.end)
}
