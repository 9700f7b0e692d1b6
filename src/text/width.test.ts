import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { maxWidth, pad, truncateStart, widthOf, wrap } from './width.js'

describe('widthOf', () => {
  it.each([
    ['issues', 6],
    ['🔴 open', 7],
    ['⚠️', 2],
    ['👩‍💻', 2],
    ['数据', 4],
    ['é', 1],
    ['\u001b[31mred\u001b[39m', 3],
  ])('counts the columns of “%s”', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('the short way of widthOf', () => {
  it('agrees with the long one, which any wide character takes, for every character below U+3000', () => {
    const wrong = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
      character => widthOf(`a${character}`) !== widthOf(`数a${character}`) - 2,
    )
    expect(wrong).toEqual([])
  })
})

describe('pad', () => {
  it('fills up to the columns that are seen, not to the characters', () => {
    expect(['🔴', '数据', 'abc'].map(text => pad(text, 5))).toEqual(['🔴   ', '数据 ', 'abc  '])
    expect(pad('7', 3, 'left')).toBe('  7')
    expect(pad('ab', 5, 'center')).toBe(' ab  ')
    expect(pad('longer', 3)).toBe('longer')
  })
})

describe('truncateStart', () => {
  it('keeps the end, and what belongs together', () => {
    expect(truncateStart('docs/a/KNOWN_ISSUES.md', 16, '…')).toBe('…KNOWN_ISSUES.md')
    expect(truncateStart('数据验证失败', 6, '…')).toBe('…失败')
    expect(truncateStart('👩‍💻👩‍💻👩‍💻', 5, '…')).toBe('…👩‍💻👩‍💻')
    expect(truncateStart('short', 5, '…')).toBe('short')
  })
})

describe('maxWidth', () => {
  it('is that of the widest, none if there are no texts', () => {
    expect(maxWidth(['ab', '数据', 'abc'])).toBe(4)
    expect(maxWidth([])).toBe(0)
  })
})

describe('wrap', () => {
  it('keeps Latin words within ideographs whole, and parts them from these', () => {
    expect(wrap('使用SQLite数据库', 8)).toEqual(['使用', 'SQLite数', '据库'])
    expect(wrap('错误（见BUG-12）', 8)).toEqual(['错误（见', 'BUG-12）'])
  })

  it('fills a line to its last column', () => {
    expect(wrap('12345 789', 9)).toEqual(['12345 789'])
    expect(wrap('12345 7890', 9)).toEqual(['12345', '7890'])
    expect(wrap('a 123456789', 9)).toEqual(['a', '123456789'])
  })

  it('leaves out blanks where a line is broken', () => {
    expect(wrap('  a   b  ', 3)).toEqual(['a b'])
  })

  it('breaks at spaces', () => {
    expect(wrap('the file has 10 of them', 10)).toEqual(['the file', 'has 10 of', 'them'])
  })

  it('breaks between ideographs, but puts no closing mark at the beginning of a line', () => {
    expect(wrap('数据验证失败。页面报错', 12)).toEqual(['数据验证失', '败。页面报错'])
  })

  it('cuts a word that is longer than a line', () => {
    expect(wrap('see averyveryverylongword', 10)).toEqual(['see', 'averyveryv', 'erylongwor', 'd'])
  })

  it('gives one line for no text', () => {
    expect(wrap('', 10)).toEqual([''])
  })

  it('loses nothing but spaces, and no line is too wide', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('数据', '🔴', '👩‍💻', '。）'),
    )
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 8, max: 50 }), (words, width) => {
        const text = words.join(' ')
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('widthOf, held against string-width', () => {
  const emoji = fc.constantFrom(
    '✅',
    '⚠️',
    '🔴',
    '🛠️',
    '⏱',
    '👍🏽',
    '🇩🇪',
    '👨‍👩‍👧',
    '☎',
    '☎️',
    '✔',
    '✔︎',
    'é',
    '漢',
    'a',
    ' ',
    '1️⃣',
  )

  it('measures every mixture of emoji and text alike', () => {
    fc.assert(
      fc.property(fc.array(emoji, { maxLength: 8 }), parts => {
        expect(widthOf(parts.join(''))).toBe(stringWidth(parts.join('')))
      }),
    )
  })
})
