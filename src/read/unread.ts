/** The parts of a file in which nothing is read, though a person may have written issues there. */
import type { Unread } from '../issue/model.js'
import type { Block, Row, Table } from '../markdown/block.js'

export function* unreadIn(blocks: readonly Block[]): Generator<Unread> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'unparsed':
        yield { span: block.span, why: block.why }
        break
      case 'code':
        if (!block.isClosed)
          yield { span: block.span, why: 'the fence is never closed, so that all below it is code' }
        break
      case 'html':
        if (OPEN_COMMENT.test(block.value))
          yield { span: block.span, why: 'the comment is never closed, so that all below it belongs to it' }
        break
      case 'table':
        yield* surplusCells(block)
        break
      case 'quote':
        yield* unreadIn(block.blocks)
        break
      case 'list':
        for (const item of block.items) yield* unreadIn(item.blocks)
    }
  }
}

/** `<!-- a note` */
const OPEN_COMMENT = /^<!--(?!-?>)(?![\s\S]*-->)/

/** What stands in rows beyond the last column: nobody sees it who reads the file as a page. */
function* surplusCells({ header, rows }: Table): Generator<Unread> {
  for (const row of rows) {
    const filled = surplusOf(row, header.cells.length)
    const [first, last] = [filled[0], filled.at(-1)]
    if (first === undefined || last === undefined) continue
    const what = filled.length === 1 ? 'a cell' : `${filled.length} cells`
    const why = `${what} beyond the last column; a | that is meant as text is written \\|`
    yield { span: { start: first.text.span.start, end: last.text.span.end }, why }
  }
}

const surplusOf = (row: Row, columns: number): Row['cells'] =>
  row.cells.slice(columns).filter(cell => cell.text.text !== '')
