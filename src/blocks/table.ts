import { maxWidth, pad } from '../text/width.js'

/** A column of a table that is written into a file: its head, and whether it holds numbers. */
export interface Column {
  readonly head: string
  readonly isNumeric?: true
}

/**
 * A Markdown table whose columns are as wide on the screen as their widest cell, as formatters align them. The cells are
 * Markdown already.
 */
export function alignedTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ head }, index) =>
    Math.max(3, maxWidth([head, ...rows.map(row => row[index] ?? '')])),
  )
  const line = (cells: readonly string[]): string => {
    const padded = columns.map(({ isNumeric }, index) =>
      pad(cells[index] ?? '', widths[index] ?? 0, isNumeric ? 'left' : 'right'),
    )
    return `| ${padded.join(' | ')} |`
  }
  const delimiters = columns.map(({ isNumeric }, index) => {
    const dashes = '-'.repeat(widths[index] ?? 3)
    return isNumeric ? `${dashes.slice(1)}:` : dashes
  })
  return [line(columns.map(({ head }) => head)), line(delimiters), ...rows.map(line)]
}
