import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsWithBlankLine, lineAt, lineSpan, lineStarts, positionAt } from './lines.js'

describe('endsWithBlankLine', () => {
  it.each(['\n', 'a\n\n', 'a\r\n\r\n', 'a\r\r', 'a\n \t\n', 'a\n\n  '])(
    'finds one at the end of %j',
    text => {
      expect(endsWithBlankLine(text)).toBe(true)
    },
  )

  it.each(['', 'a', 'a\n', 'a\r\n', 'a\r', 'a\n\nb\n', '  '])('finds none at the end of %j', text => {
    expect(endsWithBlankLine(text)).toBe(false)
  })
})

describe('lineStarts', () => {
  it('begins a line behind LF, CRLF and a lone CR', () => {
    expect(lineStarts('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7])
  })

  it('counts an empty line behind the last line end', () => {
    expect(lineStarts('a\n')).toEqual([0, 2])
    expect(lineStarts('')).toEqual([0])
  })
})

describe('positionAt', () => {
  it.each([
    ['ab\ncd', 4, { line: 2, column: 2 }],
    ['ab\r\ncd', 5, { line: 2, column: 2 }],
    ['ab\rcd', 4, { line: 2, column: 2 }],
    ['ab\ncd', 2, { line: 1, column: 3 }],
    ['🔴 a', 3, { line: 1, column: 4 }],
    ['', 0, { line: 1, column: 1 }],
  ])('%j at %i', (text, offset, position) => {
    expect(positionAt(lineStarts(text), offset)).toEqual(position)
  })
})

describe('lineSpan', () => {
  it('leaves the line end out, whatever it is', () => {
    const text = 'a\nbc\r\n\rd'
    const spans = [1, 2, 3, 4].map(line => lineSpan(text, lineStarts(text), line))
    expect(spans.map(span => text.slice(span?.start, span?.end))).toEqual(['a', 'bc', '', 'd'])
  })

  it('knows no line 0 and no line behind the last', () => {
    expect(lineSpan('a', [0], 0)).toBeUndefined()
    expect(lineSpan('a', [0], 2)).toBeUndefined()
  })
})

const anyLines = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', 'a', '🔴', ' '), { maxLength: 40 })
  .map(p => p.join(''))

describe('laws of lines', () => {
  it('line and column lead back to the offset', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(80), (text, any) => {
        const offset = Math.min(any, text.length)
        const starts = lineStarts(text)
        const { line, column } = positionAt(starts, offset)
        expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset)
        expect(line).toBe(lineAt(starts, offset))
        expect(starts[line] ?? Infinity).toBeGreaterThan(offset)
      }),
    )
  })

  it('the lines and their ends are the text', () => {
    fc.assert(
      fc.property(anyLines, text => {
        const lines = text.split(/\r\n|\n|\r/)
        const starts = lineStarts(text)
        expect(starts).toHaveLength(lines.length)
        lines.forEach((line, index) => {
          const span = lineSpan(text, starts, index + 1)
          expect(text.slice(span?.start, span?.end)).toBe(line)
        })
      }),
    )
  })
})
