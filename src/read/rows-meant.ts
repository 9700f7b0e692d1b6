/** Rows that go on with a table above them, behind a blank line or other text: Markdown sees paragraphs. */
import type { Block, Cell, Document, Row, Table } from '../markdown/block.js'
import { isMarked, type Phrase, phraseLines, sourceSpan, subPhrase } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { trimPhrase } from './labelled.js'

/**
 * A document in which such rows are a table under the header of the last one above. Each has as many cells as that has.
 *
 *     | Id    | What  | State |
 *     | ----- | ----- | ----- |
 *     | BUG-1 | Gate  | open  |
 *
 *     | BUG-2 | Bell  | open  |
 */
export function withRowsMeant(text: string, document: Document): Document {
  let above: Table | undefined
  return {
    ...document,
    blocks: document.blocks.map((block): Block => {
      if (block.kind === 'table') above = block
      const rows = above === undefined ? [] : rowsIn(text, block, above)
      return above === undefined || rows.length === 0
        ? block
        : { kind: 'table', span: block.span, header: above.header, rows }
    }),
  }
}

/** The rows that a paragraph is, if all of its lines are rows of the table; none if not. */
function rowsIn(text: string, block: Block, { header }: Table): readonly Row[] {
  if (block.kind !== 'paragraph' || !OUTER_BARS.test(block.text.text)) return []
  const rows = phraseLines(block.text).map(line => rowOf(text, trimPhrase(line)))
  return rows.every(({ cells }) => cells.length === header.cells.length) ? rows : []
}

/** `| … | … |` */
const OUTER_BARS = /^\s*\|[^\n]*\|[^\n]*\|\s*(?:\n|$)/u

function rowOf(text: string, line: Phrase): Row {
  const bars = barsIn(text, line)
  const isWhole = bars[0] === 0 && bars.at(-1) === line.text.length - 1
  return {
    span: line.span,
    cells: isWhole ? bars.slice(1).map((end, at) => cellOf(line, bars[at], end)) : [],
  }
}

/** Where the bars of a row stand: those that are escaped or in code are none. */
const barsIn = (text: string, line: Phrase): readonly number[] =>
  Array.from(line.text.matchAll(/\|/g)).flatMap(({ index }) => {
    const { start, end } = sourceSpan(line, { start: index, end: index + 1 })
    const isEscaped = slice(text, { start: start - 1, end }) === '\\|' || end - start > 1
    return isEscaped || isMarked(line, index, 'code') ? [] : [index]
  })

function cellOf(line: Phrase, bar = 0, end: number): Cell {
  const start = sourceSpan(line, { start: bar, end: bar + 1 }).end
  const slot = { start, end: sourceSpan(line, { start: end, end: end + 1 }).start }
  return { slot, text: trimPhrase(subPhrase(line, { start: bar + 1, end })) }
}
