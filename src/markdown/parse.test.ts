import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '../text/span.js'
import type { Block } from './block.js'
import { parseMarkdown } from './parse.js'

/** What can be seen of blocks at a glance: kinds, nested as the blocks are. */
const kindsOf = (blocks: readonly Block[]): unknown[] =>
  blocks.map(block => {
    if (block.kind === 'list') return { list: block.items.map(item => kindsOf(item.blocks)) }
    if (block.kind === 'quote') return { quote: kindsOf(block.blocks) }
    return block.kind
  })

describe('parseMarkdown', () => {
  it('gives the blocks of a text with their spans', () => {
    const text = '# Title\n\nA word.\n\n- one\n- two\n\n> said\n\n---\n'
    const { blocks } = parseMarkdown(text)
    expect(kindsOf(blocks)).toEqual([
      'heading',
      'paragraph',
      { list: [['paragraph'], ['paragraph']] },
      { quote: ['paragraph'] },
      'divider',
    ])
    expect(blocks.map(block => slice(text, block.span))).toEqual([
      '# Title',
      'A word.',
      '- one\n- two',
      '> said',
      '---',
    ])
  })

  it('gives an empty document for an empty text', () => {
    expect(parseMarkdown('')).toEqual({ span: { start: 0, end: 0 }, frontMatter: undefined, blocks: [] })
  })

  it('takes an unclosed fence to the end of the text', () => {
    expect(kindsOf(parseMarkdown('# A\n\n```\n# not a heading\n').blocks)).toEqual(['heading', 'code'])
  })

  it('keeps comments as HTML, over blank lines and headings', () => {
    const text = '<!-- a\n\n# b\n\n-->\n\nc\n'
    expect(parseMarkdown(text).blocks).toMatchObject([
      { kind: 'html', value: '<!-- a\n\n# b\n\n-->' },
      { kind: 'paragraph' },
    ])
  })

  it('puts the same spans on a text with CRLF as on its lines with LF', () => {
    const lines = ['# A', '', '- [ ] b', '  c', '', '| a |', '|---|', '| x |', '']
    const crlf = lines.join('\r\n')
    const [heading, list, table] = parseMarkdown(crlf).blocks
    if (list?.kind !== 'list' || table?.kind !== 'table') throw new Error('list and table expected')
    expect(heading).toMatchObject({ kind: 'heading', text: { text: 'A' } })
    expect(list.items[0]?.blocks).toMatchObject([{ text: { text: 'b\nc' } }])
    expect(slice(crlf, table.rows[0]?.cells[0]?.slot ?? table.span)).toBe(' x ')
  })
})

describe('front matter', () => {
  it('is YAML between dividers at the very top', () => {
    const text = '---\ntitle: Bugs\n---\n# A\n'
    const document = parseMarkdown(text)
    expect(document.frontMatter).toEqual({ span: { start: 0, end: 20 }, value: 'title: Bugs\n' })
    expect(kindsOf(document.blocks)).toEqual(['heading'])
  })

  it('may begin with a comment and have CRLF', () => {
    expect(parseMarkdown('---\r\n# note\r\ntitle: a\r\n---\r\n').frontMatter?.value).toBe(
      '# note\r\ntitle: a\r\n',
    )
  })

  it.each([
    ['a divider above prose', '---\nSome words.\n\n---\n'],
    ['a divider above a heading', '---\n\n# A\n\n---\n'],
    ['a divider that is not closed', '---\ntitle: a\n'],
    ['YAML that does not stand at the top', '\n---\ntitle: a\n---\n'],
    ['a URL', '---\nhttps://a.b\n---\n'],
  ])('is not %s', (_, text) => {
    expect(parseMarkdown(text).frontMatter).toBeUndefined()
  })
})

describe('references', () => {
  const filler = `${'words of a section '.repeat(20)}\n\n`

  it('find a definition in another piece of the text', () => {
    const text = `# A\n\nsee [Bug 1] and [no]\n\n${filler}# B\n\n> [bug\n> 1]: https://a.b\n`
    const [, paragraph] = parseMarkdown(text, 50).blocks
    expect(paragraph).toMatchObject({ text: { text: 'see Bug 1 and [no]', marks: [{ target: '[bug 1]' }] } })
  })

  it('find no definition in a fence or in the middle of a paragraph', () => {
    const text = `# A\n\nsee [x]\n\n${filler}# B\n\n\`\`\`\n[x]: /u\n\`\`\`\n\nwords\n[x]: done\n`
    expect(parseMarkdown(text, 50).blocks[1]).toMatchObject({ text: { text: 'see [x]', marks: [] } })
  })
})

/** Parts of a document, each of which is told from its neighbours by blank lines, or not. */
const part = fc.oneof(
  fc.constantFrom(
    '# One',
    '## Two ##',
    'Three\n===',
    'Four\n---',
    '#',
    'some words [a] and [b c][A], [^1] `code`',
    'a `code\nover lines` **bold\ntext**  \nbreak\\\nend',
    '- item\n- [ ] open\n- [x] done',
    '- item\n\n- spread\n\n  more',
    '* star\n* star',
    '1. one\n2. two\n\n3. three',
    '1) one\n2) two',
    '- a\n  - b\n    - c\n\n      deep',
    '- ```sh\n  # not a heading\n  ```',
    '- ```sh\n  # not closed',
    '- item\n  ```\n  code\n  ```',
    '  ```\n# inside\n  ```',
    '```\n# inside\n\nwords\n- item\n```',
    '~~~ts\n```\n# inside\n~~~',
    '> quote\n> # heading\nlazy',
    '> ```\n> # inside',
    '> - ```\n>   x\n\ny',
    '```\n> ```\n# inside\n```',
    '| a | b |\n|---|---|\n| 1 | 2 |\n| # |',
    '<!-- # comment\n\n# inside\n-->',
    '<!-- ``` -->',
    '<div>\n# inside\n\n# outside\n</div>',
    '<details>\n<summary>x</summary>\n## inside',
    '<b>\n# inside',
    'words\n<b>\n# outside',
    '<pre>\n\n# inside\n\n</pre>',
    '<T> text\n```\n# inside\n```',
    '[a]: https://a.b "title"',
    '[b c]: <x>\n  "title"',
    '> [a]: /in-quote',
    '[^1]: note\n\n    more of it',
    'text\n[a]: not a definition',
    '    indented\n    # code\n\nbehind it',
    '***',
    '- - -',
    '#tag and text',
    'text\n2. not a list\n3. nor this',
    'text\n- a list\n- goes on',
    '-\n\n  # far',
    '\tafter a tab\n\nbehind it',
    '- \ttab\n\n\tin it',
  ),
  fc.integer({ min: 1, max: 30 }).map(count => 'filler '.repeat(count).trim()),
)

const anyDocument = fc
  .tuple(
    fc.array(fc.tuple(part, fc.constantFrom('\n', '\n\n', '\n\n\n', '\n \n')), {
      minLength: 1,
      maxLength: 14,
    }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([parts, lineEnd]) => parts.flat().join('').replaceAll('\n', lineEnd))

describe('parsing in pieces', () => {
  it('gives what parsing at once gives', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(1, 8, 40, 120), (text, target) => {
        expect(parseMarkdown(text, target)).toEqual(parseMarkdown(text, 1_000_000))
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200) },
    )
  })

  it('joins a list that was cut between its items, and only with its like', () => {
    const dashes = '- item\n'.repeat(40)
    const text = `${dashes}\n${dashes}\n* star\n* star\n`
    const lists = parseMarkdown(text, 8).blocks.flatMap(block =>
      block.kind === 'list' ? [block.items.length] : [],
    )
    expect(lists).toEqual([80, 2])
  })
})

describe('laws of blocks', () => {
  it('any text gives blocks that stand in order, each within its parent', () => {
    const anyText = fc.oneof(anyDocument, fc.string({ unit: 'binary' }), noise)
    fc.assert(
      fc.property(anyText, text => {
        const document = parseMarkdown(text, 40)
        expectOrder(document.blocks, document.span)
      }),
    )
  })
})

const noise = fc
  .array(
    fc.constantFrom(
      '#',
      ' ',
      '\n',
      '-',
      '>',
      '`',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '|',
      '\\',
      '<',
      '!',
      'a',
      '1.',
      '\r\n',
      '\t',
      '&',
    ),
  )
  .map(parts => parts.join(''))

function expectOrder(blocks: readonly Block[], within: { start: number; end: number }): void {
  let previous = within.start
  for (const block of blocks) {
    expect(block.span.start).toBeGreaterThanOrEqual(previous)
    expect(block.span.end).toBeLessThanOrEqual(within.end)
    previous = block.span.end
    if (block.kind === 'quote') expectOrder(block.blocks, block.span)
    if (block.kind === 'list') for (const item of block.items) expectOrder(item.blocks, item.span)
  }
}
