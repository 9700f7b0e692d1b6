import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible } from './visible.js'

describe('visible', () => {
  it('shows escape sequences instead of running them', () => {
    expect(visible('a\u001b[31mred\u0007')).toBe('a\\u{1b}[31mred\\u{7}')
  })

  it('shows line ends, so that a title stays on its line', () => {
    expect(visible('a\r\nb\u2028c')).toBe('a\\u{d}\\u{a}b\\u{2028}c')
  })

  it('shows what would turn the order of the text around', () => {
    expect(visible('\u202Eevil\u2066\u061C')).toBe('\\u{202e}evil\\u{2066}\\u{61c}')
  })

  it('leaves tabs, emoji and every language alone', () => {
    const text = '\t🔴 Größe 高 عالٍ 👩‍💻'
    expect(visible(text)).toBe(text)
  })

  it('gives a text that it need not change again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(visible(visible(text))).toBe(visible(text))
        expect(visible(text)).not.toMatch(/(?!\t)\p{Cc}/u)
      }),
    )
  })
})
