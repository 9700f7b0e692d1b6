import Table from 'cli-table3'
import type { Role, Style } from './style.js'
import { maxWidth, pad, truncateStart, wrap } from '../text/width.js'

/** A column of a table, and what it does with its texts. */
export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
  /** What becomes of a text that is wider than its column: paths lose their beginning, all else is wrapped. */
  readonly overflow: 'wrap' | 'cut'
}

/** One text of a table and how it is painted. */
export interface Cell {
  readonly text: string
  readonly role?: Role
}

/**
 * A table that fits the width of the style: the widest columns give way first, their texts are wrapped. A column is
 * two wide at least, so a table of n columns needs 5n + 1.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  style: Style,
): string[] {
  const heads = columns.map((column): Cell => ({ text: column.head, role: 'dim' }))
  const widths = fitWidths(naturalWidths([heads, ...rows]), style.width - FRAME * columns.length - 1)
  const grid = [heads, ...rows].map(cells => layRow(cells, { columns, widths, style }))
  const [head = [], ...body] = grid.map(lines => standIns(lines, widths))
  const table = new Table({
    head,
    colWidths: widths.map(width => width + 2),
    chars: style.unicode ? unicodeFrame : asciiFrame,
    style: { head: [], border: [], compact: true },
  })
  table.push(...body)
  const texts = grid.flat(2).values()
  const drawn = table.toString().replace(STAND_IN, () => paintCell(texts.next().value, style))
  return drawn.split('\n')
}

/** Columns taken by a border and the space on both sides of the text. */
const FRAME = 3

/** Cli-table3 draws the frame only: it counts widths its own way, so it is given stand-ins of the width that we count. */
const STAND_IN = /\uE000+/g

const paintCell = (cell: Cell | undefined, style: Style): string => {
  if (cell === undefined) return ''
  return cell.role === undefined ? cell.text : style.paint(cell.role, cell.text)
}

interface Grid {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly style: Style
}

/** The lines of a row, each with a filled cell per column; short cells are filled up with blank lines. */
function layRow(cells: readonly Cell[], { columns, widths, style }: Grid): Cell[][] {
  const wrapped = columns.map(({ overflow }, index) => {
    const [text, width] = [cells[index]?.text ?? '', widths[index] ?? 2]
    return overflow === 'cut' ? [truncateStart(text, width, style.symbols.ellipsis)] : wrap(text, width)
  })
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns.map(({ align }, index) => {
      const text = pad(wrapped[index]?.[line] ?? '', widths[index] ?? 2, align === 'right' ? 'left' : 'right')
      return { ...cells[index], text }
    }),
  )
}

const standIns = (lines: readonly (readonly Cell[])[], widths: readonly number[]): string[] =>
  widths.map(width => lines.map(() => '\uE000'.repeat(width)).join('\n'))

const naturalWidths = (rows: readonly (readonly Cell[])[]): number[] => {
  const [first = []] = rows
  return first.map((_, index) => Math.max(2, maxWidth(rows.map(cells => cells[index]?.text ?? ''))))
}

/** The widths, the widest made narrower one by one until they fit the room. */
function fitWidths(natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const widest = Math.max(...widths)
    if (widest <= 2) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

const unicodeFrame = {
  top: '─',
  'top-mid': '┬',
  'top-left': '┌',
  'top-right': '┐',
  bottom: '─',
  'bottom-mid': '┴',
  'bottom-left': '└',
  'bottom-right': '┘',
  left: '│',
  'left-mid': '├',
  mid: '─',
  'mid-mid': '┼',
  right: '│',
  'right-mid': '┤',
  middle: '│',
}

const asciiFrame = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
}
