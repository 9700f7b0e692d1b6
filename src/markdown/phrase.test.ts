import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '../text/span.js'
import { parseMarkdown } from './parse.js'
import { boldLead, isMarked, maskCode, type Phrase, phraseLines, sourceSpan, subPhrase } from './phrase.js'

function phraseOf(text: string): Phrase {
  const block = parseMarkdown(text).blocks[0]
  if (block?.kind !== 'paragraph') throw new Error(`no paragraph: ${text}`)
  return block.text
}

describe('sourceSpan', () => {
  const text = 'a **b &amp; c** d'
  const phrase = phraseOf(text)

  it('leaves out the marks around a stretch', () => {
    expect(slice(text, sourceSpan(phrase, { start: 2, end: 7 }))).toBe('b &amp; c')
  })

  it('takes an entity whole', () => {
    expect(slice(text, sourceSpan(phrase, { start: 4, end: 5 }))).toBe('&amp;')
  })

  it('gives an empty stretch a place', () => {
    expect(sourceSpan(phrase, { start: 8, end: 8 })).toEqual({ start: 16, end: 16 })
  })
})

describe('phraseLines', () => {
  it('gives each line its own marks and places', () => {
    const text = '**Status:** open<br>\n**Owner:** `ann`'
    const lines = phraseLines(phraseOf(text)).filter(line => line.text !== '')
    expect(lines.map(line => line.text)).toEqual(['Status: open', 'Owner: ann'])
    expect(lines.map(line => line.marks.map(mark => slice(line.text, mark.span)))).toEqual([
      ['Status:'],
      ['Owner:', 'ann'],
    ])
    expect(lines.map(line => slice(text, line.span))).toEqual(['Status:** open', 'Owner:** `ann'])
  })

  it('cuts a mark that runs over lines', () => {
    const [first, second] = phraseLines(phraseOf('**a\nb**'))
    expect([first, second].map(line => line?.marks)).toMatchObject([
      [{ kind: 'strong' }],
      [{ kind: 'strong' }],
    ])
  })
})

describe('isMarked', () => {
  it('knows what dresses an offset', () => {
    const phrase = phraseOf('a ~~b~~')
    expect([0, 2, 3].map(offset => isMarked(phrase, offset, 'strike'))).toEqual([false, true, false])
    expect(isMarked(phrase, 2, 'strong')).toBe(false)
  })
})

describe('boldLead', () => {
  it.each([
    ['**The bell** rings twice', 'The bell'],
    ['The **bell** rings twice', undefined],
    ['*The bell* rings twice', undefined],
  ])('of %s is %s', (text, expected) => {
    const phrase = phraseOf(text)
    const lead = boldLead(phrase)
    expect(lead && slice(phrase.text, lead)).toBe(expected)
  })
})

describe('maskCode', () => {
  it('leaves all that is no code where it stands', () => {
    expect(maskCode(phraseOf('`a\\|b` and **`c`** and *d*'), '.')).toBe('.... and . and d')
  })
})

describe('laws of phrases', { timeout: 30_000 }, () => {
  const anyPhrase = fc
    .array(fc.constantFrom('a', 'b ', '**', '_', '`', '\n', '&amp;', '\\*', '<br>', '🔴', '[x](y)', ' '), {
      maxLength: 20,
    })
    .map(parts => phraseOf(`w${parts.join('').replaceAll(/\n\s*(?=\n|$)/g, '')}`))

  it('a part of a part is a part', () => {
    fc.assert(
      fc.property(anyPhrase, fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)), (phrase, [a, b, c]) => {
        const start = Math.min(a, phrase.text.length)
        const end = Math.min(start + b, phrase.text.length)
        const inner = { start: Math.min(c, end - start), end: end - start }
        const part = subPhrase(phrase, { start, end })
        expect(part.text).toBe(phrase.text.slice(start, end))
        const once = subPhrase(phrase, { start: start + inner.start, end })
        expect(subPhrase(part, inner)).toEqual({ ...once, span: subPhrase(part, inner).span })
      }),
    )
  })

  it('a part knows the source of its stretches as the whole does', () => {
    fc.assert(
      fc.property(anyPhrase, fc.nat(20), fc.nat(20), (phrase, a, b) => {
        const part = { start: Math.min(a, phrase.text.length), end: Math.min(a + b, phrase.text.length) }
        const own = subPhrase(phrase, part)
        for (const run of own.runs) {
          const stretch = { start: run.at, end: run.at + run.length }
          const whole = { start: stretch.start + part.start, end: stretch.end + part.start }
          expect(sourceSpan(own, stretch)).toEqual(sourceSpan(phrase, whole))
        }
      }),
    )
  })

  it('the lines are what cutting at each line end gives', () => {
    fc.assert(
      fc.property(anyPhrase, phrase => {
        const lines = phraseLines(phrase)
        expect(lines.map(line => line.text)).toEqual(phrase.text.split('\n'))
        let start = 0
        for (const line of lines) {
          if (lines.length > 1)
            expect(line).toEqual(subPhrase(phrase, { start, end: start + line.text.length }))
          start += line.text.length + 1
        }
      }),
    )
  })
})
