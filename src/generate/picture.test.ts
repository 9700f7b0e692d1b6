import { describe, expect, test } from 'vitest'
import { parseAnsi } from './ansi.js'
import { drawTerminal } from './picture.js'

const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(match => match[1] ?? '')

describe('drawTerminal', () => {
  test('draws a line as the pieces between its gaps, each at its own column', () => {
    const svg = drawTerminal('a call', '  8:3  warning\n')
    expect(textsOf(svg)).toEqual(['8:3', 'warning'])
    expect(svg).toContain('<text x="34.9" y="54"')
    expect(svg).toContain('<text x="77.0" y="54"')
  })

  test('tells the look of a run by a class', () => {
    expect(drawTerminal('a call', '\u001b[31m\u001b[1m20\u001b[22m\u001b[39m  plain')).toMatch(
      /class="red bold">20<.*">plain</,
    )
  })

  test('lets no text of a tracker become markup', () => {
    expect(drawTerminal('a "call"', '<script> & co')).toContain('>&lt;script> &amp; co</text>')
  })
})

describe('parseAnsi', () => {
  test('splits a line where its look changes', () => {
    expect(parseAnsi('a\u001b[32mb\u001b[39mc').map(({ text, look }) => [text, look.color])).toEqual([
      ['a', undefined],
      ['b', 'green'],
      ['c', undefined],
    ])
  })

  test('refuses a sequence it does not know, so that no picture is silently wrong', () => {
    expect(() => parseAnsi('\u001b[7mreverse')).toThrow('an escape sequence that is not known: 7')
  })
})
