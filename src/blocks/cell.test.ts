import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../markdown/parse.js'
import { escapeCell, titleCells } from './cell.js'

describe('a cell', () => {
  it('shows any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab |\\`*_[]<>&;~!#-'), maxLength: 20 }), value => {
        const text = value.replace(/\s+/g, ' ').trim()
        fc.pre(text !== '')
        for (const cell of [escapeCell(text), ...titleCells([{ value: text, raw: value }])]) {
          const [table] = parseMarkdown(`| a |\n| --- |\n| ${cell} |\n`).blocks
          const cells = table?.kind === 'table' ? table.rows[0]?.cells : []
          expect(cells?.map(one => one.text.text)).toEqual([text])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('cuts a long title short at a word', () => {
    const title = 'word '.repeat(40).trim()
    expect(titleCells([{ value: title, raw: title }])).toEqual([`${'word '.repeat(15)}word…`])
  })

  it.each([
    [
      'code and emphasis stay',
      { raw: '`a | b` is *lost*', value: 'a | b is lost', cell: '`a \\| b` is *lost*' },
    ],
    ['half of a pair is text', { raw: 'lost* rows', value: 'lost rows', cell: 'lost rows' }],
    ['a link is text', { raw: 'See [the log](log.md)', value: 'See the log', cell: 'See the log' }],
    ['a tag is left out', { raw: 'Dates <b>shift', value: 'Dates shift', cell: 'Dates shift' }],
    [
      'no mark of a block',
      {
        raw: '&lt;!-- /issues:index -->',
        value: '<!-- /issues:index -->',
        cell: '&lt;!-- /issues:index -->',
      },
    ],
  ])('is written as the file writes it where that says the same: %s', (_, { raw, value, cell }) => {
    expect(titleCells([{ raw, value }])).toEqual([cell])
  })
})
