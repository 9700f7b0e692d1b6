import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from './parse.js'
import { readPlainBlocks } from './plain-block.js'
import { linesFrom } from './plain-line.js'
import { parsePart } from './remark.js'

/** The text behind the blocks that are read without the parser. */
function restOf(text: string): string {
  const ground = { source: text, parseParagraph: () => undefined, parseCell: () => undefined }
  const lines = linesFrom(text, 0)
  return text.slice(lines[readPlainBlocks(ground, lines).next]?.start ?? text.length)
}

const byParser = (text: string) => parsePart(text, { start: 0, end: text.length })

describe('plain blocks', () => {
  it.each([
    ['headings', '# One\n\nTwo\n---\n'],
    ['fields', '**Status:** Open  \n**File:** `src/a.ts:7`\n- **Level**: _high_\n'],
    ['a checklist', '- [x] ~~done~~\n- [ ] open\n  more of it\n\n  1. step\n'],
    ['a table', '| a | b |\n|---|:-:|\n| 1 | `x` and [y](z), [`y`](z) |\n|  | \\| <br> |\n'],
    ['code', '```ts title\n\tlet a\n```\n- item\n  ~~~\n  # no heading\n  ~~~\n'],
    ['a quote', '> # said\n> and done\n\n***\n'],
    ['HTML', '<!-- a\n\n# b -->\n<details>\n<summary>c</summary>\n\ntext\n'],
    ['marks that mean themselves', 'snake_case, 5 * 3 < 16, ~5 min, R&D, [x], me @home, (a) **b**!\n'],
    ['CRLF', '# One\r\n\r\n- a\r\n  b\r\n'],
  ])('are %s', (_, text) => {
    expect(restOf(text)).toBe('')
    expect(parseMarkdown(text).blocks).toEqual(byParser(text))
  })

  it.each([
    ['code that is indented or not closed', '    indented\n', '```\nopen\n'],
    ['what goes on without a mark', '> a\nb\n', '- a\nb\n'],
    ['tabs', '\ta\n', '-\ta\n'],
    ['an empty item, and one that begins with code', '-\n', '-     a\n'],
    ['HTML of other kinds', '<T> a\n', 'a\n<!-- b -->\n'],
    ['a table without its outer pipes', 'a | b\n---|---\n', '| a |\n|---|\nb\n'],
    ['marks that nest or touch', '**a *b***\n', '*a*b*\n', '`a\nb`\n', 'a\\\nb\n'],
    ['links of other kinds', '[a](b "c")\n', '![a](b)\n', 'https://a.b\n', 'a@b.c\n', '<a:b>\n', 'a\nwww. '],
    ['entities', 'a &amp; b\n'],
  ])('are not %s', (_, ...texts) => {
    expect(texts.map(restOf)).toEqual(texts)
    expect(texts.map(text => parseMarkdown(text).blocks)).toEqual(texts.map(byParser))
  })

  it('end where the first begins that is not plain, which may be an item of a list', () => {
    expect(restOf('# One\n\n- a\n- b\n- ![c](d)\n- e\n')).toBe('- ![c](d)\n- e\n')
  })
})

/** Lines that stand in real trackers, and such as change what the line before or behind them is. */
const line = fc.constantFrom(
  '# One',
  '## Two ##',
  '#tag',
  '===',
  '---',
  '***',
  'text',
  'text  ',
  '  more',
  '    more',
  '**Status:** 🔴 Open',
  '- **Status**: `x`',
  '- item',
  '- [ ] open',
  '- [x] **done** x',
  '- [x]a',
  '  - nested',
  '    - deeper',
  '* star',
  '1. one',
  '2) two',
  '- a\n  1. b',
  '-',
  '```sh',
  '```',
  '  ```',
  '~~~',
  '> quote',
  '> - item',
  '>',
  '| a | b |',
  '|---|---|',
  '| `a` | [x](y) |',
  '|  | ~~c~~ |',
  '| a',
  '<!-- c -->',
  '<details>',
  '<b>x</b> y',
  '    indented',
  '\ttab',
  '[x](y) z',
  'https://a.b',
  'a\\*b & c &amp; d',
  'e_f_g 5 * 3 ~5',
  '*a **b** c*',
  '“**q**”',
  'a<br>b',
  '`` a`b ``',
)

const tracker = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n \n', '\n> ')), { maxLength: 10 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([lines, lineEnd]) => lines.flat().join('').replaceAll('\n', lineEnd))

/** Running text with as much markup as can be. */
const prose = fc
  .array(
    fc.constantFrom(
      ...['a', 'Wörd', ' ', '  \n', '\n', '🔴', '“', '.', ':', '*', '**', '_', '__', '~', '~~', '`', '``'],
      ...[
        '\\',
        '<',
        '<br>',
        '</b>',
        '[',
        ']',
        '](',
        '[a](b)',
        '[`a]`](b)',
        '!',
        '&',
        '&amp;',
        '@',
        '://',
        'www.',
        '|',
      ],
    ),
    { maxLength: 14 },
  )
  .map(parts => `a${parts.join('')}`)

describe('what is read without the parser', () => {
  it('is what the parser reads', () => {
    const numRuns = Number(process.env['RUNS'] ?? 300)
    fc.assert(
      fc.property(fc.oneof(tracker, prose), text => {
        expect(parseMarkdown(text).blocks).toEqual(byParser(text))
      }),
      { numRuns },
    )
  })
})
