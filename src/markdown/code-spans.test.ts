import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '../text/span.js'
import { findCodeSpans } from './code-spans.js'

const codeOf = (text: string): string[] => findCodeSpans(text).map(span => slice(text, span))

describe('findCodeSpans', () => {
  it.each([
    ['inline code', 'a `b` c ``d`e`` f', ['`b`', '``d`e``']],
    ['no code without its end', 'a `b c', []],
    ['no code over a blank line', 'a `b\n\nc` d', []],
    ['code over a line end', 'a `b\nc` d', ['`b\nc`']],
    ['an escaped back-tick opens nothing', 'a \\` b `c`', ['`c`']],
    ['an escaped back-tick shortens what opens', '\\``a` b', ['`a`']],
    ['a backslash in code escapes nothing', '`a\\` b `c`', ['`a\\`', '`c`']],
    ['a fence', 'a\n```js\nb `c\n```\nd `e`', ['```js\nb `c\n```\n', '`e`']],
    ['a fence of tildes around back-ticks', '~~~\n```\n~~~\na', ['~~~\n```\n~~~\n']],
    ['a fence closed by a longer one', '```\na\n`````\nb', ['```\na\n`````\n']],
    ['a fence is not closed by a shorter one', '````\na\n```\nb\n````\n', ['````\na\n```\nb\n````\n']],
    ['a fence is not closed by one with words', '```\na\n``` js\nb\n```\n', ['```\na\n``` js\nb\n```\n']],
    ['a fence that nobody closes', 'a\n```\nb\n\nc', ['```\nb\n\nc']],
    ['back-ticks in the info make inline code', '``` a`b ``` c', ['``` a`b ```']],
    ['a fence in an item', '- a\n  ```\n  b\n  ```\nc `d`', ['  ```\n  b\n  ```\n', '`d`']],
    ['a fence behind a marker', '- ```\n  b\n  ```\nc', ['- ```\n  b\n  ```\n']],
    ['an open fence ends with its item', '- ```\n  b\n\nc `d`', ['- ```\n  b\n\n', '`d`']],
    ['a fence in a quote', '> ```\n> b\n> ```\nc', ['> ```\n> b\n> ```\n']],
    ['an open fence ends with its quote', '> ```\n> b\nc `d`', ['> ```\n> b\n', '`d`']],
    ['a quoted fence is data in a fence', '```\n> ```\na\n```\nb', ['```\n> ```\na\n```\n']],
    ['a fence in a comment is none', '<!--\n```\n-->\na `b`', ['`b`']],
    ['back-ticks of a table in their cells', '| a |\n| - | - |\n| x` | `b` |\n| `c | d` |\n', ['`b`']],
    ['a bar in the code of a cell', '| a |\n| - |\n| `b \\| c` |', ['`b \\| c`']],
    ['a header', '`a | `b`\n--|--\n', ['`b`']],
    ['lines behind a table are rows, too', '|a|\n|-|\n|`|\nb `c\nd`', []],
    ['a bar in a text', 'a `b | c` d', ['`b | c`']],
    [
      'an element of code',
      'a <code>b</code> c <samp class="x">d</samp>',
      ['<code>b</code>', '<samp class="x">d</samp>'],
    ],
    ['an element that nobody closes', 'a <code>b', []],
    ['a block of code with blank lines', 'a\n\n<pre>\nb\n\nc\n</pre>\n\nd', ['<pre>\nb\n\nc\n</pre>']],
    ['another block ends at a blank line', '<p>\n<code>b\n\nc</code>', []],
    ['a long element', `a <code>${'b '.repeat(9000)}</code> c`, [`<code>${'b '.repeat(9000)}</code>`]],
    ['an element in another one', '<pre><code>a</code> b</pre> c', ['<pre><code>a</code> b</pre>']],
    [
      'back-ticks in an element, and an element in back-ticks',
      '<code>`a`</code> `<code>`',
      ['<code>`a`</code>', '`<code>`'],
    ],
    ['an element that ends in back-ticks', '<pre>a `b</pre> c` d', ['<pre>a `b</pre> c`']],
    ['CRLF', 'a\r\n```\r\nb\r\n```\r\nc `d`\r\n\r\n`e', ['```\r\nb\r\n```\r\n', '`d`']],
  ])('%s', (...[, text, code]) => {
    expect(codeOf(text)).toEqual(code)
  })
})

describe('laws of code spans', () => {
  it('spans are ascending and disjoint, whatever the text', () => {
    const noise = fc.array(
      fc.constantFrom(
        '`',
        '``',
        '```',
        '~~~',
        '\n',
        '\r\n',
        ' ',
        '> ',
        '- ',
        'a',
        '\\',
        '  ',
        '<!--',
        '-->',
        '<code>',
        '</code>',
      ),
    )
    fc.assert(
      fc.property(noise, parts => {
        const text = parts.join('')
        let end = 0
        for (const span of findCodeSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('a megabyte of hostile back-ticks is read in one go', { timeout: 20_000 }, () => {
    const growing = Array.from({ length: 1_400 }, (_, index) => '`'.repeat(index + 1)).join(' ')
    expect(findCodeSpans(growing)).toEqual([])
    expect(findCodeSpans('` `` '.repeat(200_000))).toHaveLength(133_333)
    expect(findCodeSpans('`a` '.repeat(250_000))).toHaveLength(250_000)
    expect(findCodeSpans('\\'.repeat(1_000_000))).toEqual([])
    expect(findCodeSpans('`'.repeat(1_000_000))).toHaveLength(1)
  })
})
