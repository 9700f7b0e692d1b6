/** Tables whose bars stand one below the other, by the columns that a screen needs. */
import type { Row, Table } from '../../markdown/block.js'
import { type Span, slice, trim } from '../../text/span.js'
import { maxWidth, widthOf } from '../../text/width.js'
import { lineAround, nextLine } from '../lines.js'
import type { Replacement } from '../page.js'
import { majority } from '../tally.js'
import { blocksWithin } from './blocks-within.js'
import { type Change, exchange, type NormalStep } from './normal-step.js'

export const tables: NormalStep = {
  name: 'tables',
  plan: ({ text, document }) =>
    [...blocksWithin(document.blocks)].flatMap(block =>
      block.kind === 'table' && !isExempt(text, block) ? aligned(text, block) : [],
    ),
}

/** A table that other formatters leave alone too: the comment above it says so. */
const isExempt = (text: string, { span }: Table): boolean =>
  PRETTIER_IGNORE.test(text.slice(Math.max(0, span.start - 60), span.start))

/** `<!-- prettier-ignore -->`, right above or with blank lines between */
const PRETTIER_IGNORE = /<!--\s*prettier-ignore\s*-->\s*$/

/** A table that is wider than this is aligned only if most of it is already: blanks would make it no easier to read. */
const MOST_COLUMNS = 120

function aligned(text: string, table: Table): readonly Change[] {
  const grid = gridOf(text, table)
  if (grid === undefined) return []
  const barsOf = (line: Line): string => line.map(slot => widthOf(slice(text, slot))).join(' ')
  const bars = [grid.header, ...grid.rows].map(barsOf)
  const isAligned = new Set([...bars, barsOf(grid.delimiter)]).size === 1
  const widths = grid.header.map((_, column) => columnWidth(text, grid, column))
  const isWide = widths.reduce((sum, width) => sum + width + 3, 1) > MOST_COLUMNS
  if (isAligned || (isWide && majority(bars, one => one) === undefined)) return []
  const cells = [grid.header, ...grid.rows].flatMap(line =>
    line.flatMap((slot, column) =>
      padded(text, slot, { width: widths[column] ?? 0, side: grid.sides[column] }),
    ),
  )
  return [[...cells, ...redrawn(text, grid, widths)]]
}

/** The slots of a table's cells, line by line, and to which side its columns lean. */
interface Grid {
  readonly header: Line
  readonly delimiter: Line
  readonly rows: readonly Line[]
  readonly sides: readonly Side[]
}

type Line = readonly Span[]

type Side = 'left' | 'right' | 'center' | undefined

/** A table with a bar on either side and a cell for every column; undefined for any other, and for one with tabs. */
function gridOf(text: string, table: Table): Grid | undefined {
  const [header = [], ...rows] = [table.header, ...table.rows].map(({ cells }) =>
    cells.map(({ slot }) => slot),
  )
  const delimiter = delimiterOf(text, table.header)
  const lines = [header, delimiter, ...rows]
  const isWhole = lines.every(
    line => line.length === header.length && line.every(slot => standsBetweenBars(text, slot)),
  )
  const leads = new Set(lines.map(([first]) => (first === undefined ? '' : leadOf(text, first))))
  const hasTabs = lines.some(line => line.some(slot => slice(text, slot).includes('\t')))
  if (!isWhole || leads.size !== 1 || hasTabs) return undefined
  return { header, delimiter, rows, sides: delimiter.map(slot => sideOf(slice(text, slot).trim())) }
}

const standsBetweenBars = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '|' && text.charAt(end) === '|'

/** What stands ahead of the first bar of a line. */
const leadOf = (text: string, first: Span): string =>
  text.slice(lineAround(text, first.start).start, first.start - 1)

/** The slots of the dashes below a header. */
function delimiterOf(text: string, header: Row): Line {
  const { start, end } = lineAround(text, nextLine(text, header.span.start))
  const bars = Array.from(text.slice(start, end).matchAll(/\|/g), ({ index }) => start + index)
  return bars.slice(1).map((bar, column) => ({ start: (bars[column] ?? start) + 1, end: bar }))
}

/** `:--`, `--:` or `:-:` */
function sideOf(dashes: string): Side {
  const [isLeft, isRight] = [dashes.startsWith(':'), dashes.endsWith(':')]
  return isLeft ? (isRight ? 'center' : 'left') : isRight ? 'right' : undefined
}

/** The widest text of a column; no column is narrower than three dashes. */
const columnWidth = (text: string, { header, rows }: Grid, column: number): number =>
  maxWidth([
    '---',
    ...[header, ...rows].map(line => {
      const slot = line[column]
      return slot === undefined ? '' : slice(text, trim(text, slot))
    }),
  ])

/** The blanks around the text of a cell; of the text nothing is touched. */
function padded(
  text: string,
  slot: Span,
  { width, side }: { readonly width: number; readonly side: Side },
): readonly Replacement[] {
  const { start, end } = trim(text, slot)
  const room = width - widthOf(text.slice(start, end))
  const before = side === 'right' ? room : side === 'center' ? room >> 1 : 0
  if (start === end) return exchange(text, slot, ' '.repeat(width + 2))
  return [
    ...exchange(text, { start: slot.start, end: start }, ' '.repeat(before + 1)),
    ...exchange(text, { start: end, end: slot.end }, ' '.repeat(room - before + 1)),
  ]
}

/** The dashes as long as their columns: with blanks around them if any has some, else from bar to bar. */
function redrawn(
  text: string,
  { delimiter, sides }: Grid,
  widths: readonly number[],
): readonly Replacement[] {
  const gap = delimiter.some(slot => slice(text, slot).includes(' ')) ? ' ' : ''
  return delimiter.flatMap((slot, column) => {
    const length = (widths[column] ?? 0) + 2 - 2 * gap.length
    const side = sides[column]
    const [left, right] = [
      side === 'left' || side === 'center' ? ':' : '',
      side === 'right' || side === 'center' ? ':' : '',
    ]
    return exchange(text, slot, gap + left + '-'.repeat(length - left.length - right.length) + right + gap)
  })
}
