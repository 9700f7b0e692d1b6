import { describe, expect, it } from 'vitest'
import { slice } from '../text/span.js'
import type { Block, Item, Row, Table } from './block.js'
import { parseMarkdown } from './parse.js'

const blockOf = (text: string): Block => {
  const block = parseMarkdown(text).blocks[0]
  if (block === undefined) throw new Error('no block')
  return block
}

const itemsOf = (text: string): readonly Item[] => {
  const block = blockOf(text)
  return block.kind === 'list' ? block.items : []
}

describe('headings', () => {
  it.each([
    ['## Title ##', 2, 'Title'],
    ['# `code` and **bold**', 1, 'code and bold'],
    ['Title\n=====', 1, 'Title'],
    ['Title\nof two lines\n---', 2, 'Title\nof two lines'],
    ['#', 1, ''],
  ])('%j', (text, depth, title) => {
    expect(blockOf(text)).toMatchObject({ kind: 'heading', depth, text: { text: title } })
  })

  it('have a phrase without the marks of the heading', () => {
    const text = '##  Title  ##'
    const heading = blockOf(text)
    expect(heading.kind === 'heading' && slice(text, heading.text.span)).toBe('Title')
  })
})

describe('items', () => {
  it('know their marker, their indent and their number', () => {
    const text = '- a\n  1. b\n  7. c\n'
    const [outer] = itemsOf(text)
    const inner = outer?.blocks[1]
    const items = inner?.kind === 'list' ? inner.items : []
    expect(items.map(item => [slice(text, item.marker), item.indent, item.ordinal])).toEqual([
      ['1.', 2, 1],
      ['7.', 2, 7],
    ])
    expect([outer?.indent, outer?.ordinal]).toEqual([0, undefined])
  })

  it.each([
    ['- [ ] a', '[ ]', false],
    ['- [x] a', '[x]', true],
    ['* [X] a', '[X]', true],
    ['1.  [x] a', '[x]', true],
    ['- [x]\n  a', '[x]', true],
  ])('%j has a checkbox', (text, written, isChecked) => {
    const checkbox = itemsOf(text)[0]?.checkbox
    expect(checkbox?.isChecked).toBe(isChecked)
    expect(checkbox && slice(text, checkbox.span)).toBe(written)
    expect(itemsOf(text)[0]?.blocks).toMatchObject([{ text: { text: 'a' } }])
  })

  it.each(['- [ ]', '- [ ]\n- b', '- [ ]\n  - b', '- [-] a', '- [x]a', '-     [x] code', '- [x](y) a'])(
    '%j has none',
    text => {
      expect(itemsOf(text)[0]?.checkbox).toBeUndefined()
    },
  )

  it('do not reach into the next one, even with an open fence', () => {
    const text = '- ```sh\n  # code\n- next\n'
    expect(itemsOf(text).map(item => slice(text, item.span))).toEqual(['- ```sh\n  # code', '- next'])
  })
})

describe('tables', () => {
  const tableOf = (text: string): Table => {
    const block = blockOf(text)
    if (block.kind !== 'table') throw new Error('no table')
    return block
  }
  /** Of each cell what stands between the pipes, and what is read. */
  const cellsOf = (text: string, row: Row | undefined) =>
    row?.cells.map(cell => [slice(text, cell.slot), cell.text.text])

  it.each([
    [
      '| 1 | 2 |',
      [
        [' 1 ', '1'],
        [' 2 ', '2'],
      ],
    ],
    [
      '1 | 2',
      [
        ['1 ', '1'],
        [' 2', '2'],
      ],
    ],
    [
      '| 1 | 2',
      [
        [' 1 ', '1'],
        [' 2', '2'],
      ],
    ],
    [
      '| | 2 |',
      [
        [' ', ''],
        [' 2 ', '2'],
      ],
    ],
    [
      '||2|',
      [
        ['', ''],
        ['2', '2'],
      ],
    ],
    ['| 1 |', [[' 1 ', '1']]],
    [
      '| 1 | 2 | 3 |',
      [
        [' 1 ', '1'],
        [' 2 ', '2'],
        [' 3 ', '3'],
      ],
    ],
    [
      '| a \\| b | c \\|',
      [
        [' a \\| b ', 'a | b'],
        [' c \\|', 'c |'],
      ],
    ],
    [
      '| `a\\|b` | **c** |',
      [
        [' `a\\|b` ', 'a|b'],
        [' **c** ', 'c'],
      ],
    ],
  ])('row %j', (row, cells) => {
    const text = `| a | b |\n|---|---|\n${row}\n`
    expect(cellsOf(text, tableOf(text).rows[0])).toEqual(cells)
  })

  it('give the text of a cell without its padding', () => {
    const text = '| a |\n|---|\n|  one  |\n|     |\n'
    const [full, empty] = tableOf(text).rows.map(row => row.cells[0])
    expect(full && slice(text, full.text.span)).toBe('one')
    expect(empty?.text).toMatchObject({ text: '', runs: [], marks: [] })
    expect(empty && slice(text, empty.slot)).toBe('     ')
  })

  it('know their rows in a quote with CRLF', () => {
    const text = '> | a |\r\n> |---|\r\n> | x |\r\n'
    const quote = blockOf(text)
    const table = quote.kind === 'quote' ? quote.blocks[0] : undefined
    expect(table?.kind === 'table' && cellsOf(text, table.rows[0])).toEqual([[' x ', 'x']])
  })
})

describe('other blocks', () => {
  it('code knows its language and has no blank lines at its end', () => {
    expect(blockOf('```ts title="a"\nlet b\n\n```')).toMatchObject({
      kind: 'code',
      language: 'ts',
      value: 'let b',
    })
    expect(blockOf('    indented')).toMatchObject({ kind: 'code', language: undefined, value: 'indented' })
  })

  it.each([
    ['```\na\n```', true],
    ['~~~ sh\na\n~~~~  \n', true],
    ['    indented', true],
    ['- a\n  ```\n  b\n  ```', true],
    ['> ```\n> b\n> ```', true],
    ['```', false],
    ['````\na\n```', false],
    ['```\na\n``` js', false],
    ['- a\n  ```\n  b', false],
  ])('a fence knows whether it is closed: %j', (text, isClosed) => {
    const code = JSON.stringify(parseMarkdown(text).blocks)
    expect(code).toContain(`"isClosed":${isClosed}`)
  })

  it('definitions make no block, and footnotes give theirs', () => {
    expect(parseMarkdown('[a]: b\n').blocks).toEqual([])
    expect(parseMarkdown('x[^1]\n\n[^1]: note\n').blocks).toMatchObject([
      { text: { text: 'x' } },
      { text: { text: 'note' } },
    ])
  })
})
