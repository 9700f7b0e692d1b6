/** Text of a file as Markdown for a cell of a table. */
import type { Written } from '../issue/written.js'
import { parseMarkdown } from '../markdown/parse.js'
import { widthOf, wrap } from '../text/width.js'
import { oneLine } from '../text/one-line.js'

/** Titles as the file writes them, code and emphasis too, where that says the same in a cell; a long one is cut short. */
export function titleCells(titles: readonly Pick<Written<string>, 'value' | 'raw'>[]): readonly string[] {
  const cells = titles.map(({ value, raw }) => ({
    text: oneLine(value),
    markdown: oneLine(raw).replace(PIPE, '\\|'),
  }))
  const read = textsOf(cells.map(({ markdown }) => markdown))
  return cells.map(({ text, markdown }, index) => {
    if (widthOf(text) > WIDEST) return escapeCell(`${wrap(text, WIDEST - 1)[0] ?? ''}…`)
    return read[index] === text && !FOREIGN.test(markdown.replace(CODE, '')) ? markdown : escapeCell(text)
  })
}

/** A cell as a link to a heading of the file. */
export const linkCell = (cell: string, anchor: string): string => `[${cell}](#${anchor})`

/** What is wider makes a table that nobody can read in an editor. */
const WIDEST = 80

/** A pipe that ends a cell. */
const PIPE = /(?<!\\)\|/g

/** How each cell is read; undefined for one that is no single cell. All are parsed at once, a parse for each would take long. */
function textsOf(cells: readonly string[]): readonly (string | undefined)[] {
  const [table] = parseMarkdown(`| a |\n| --- |\n${cells.map(cell => `| ${cell} |\n`).join('')}`).blocks
  return table?.kind === 'table'
    ? table.rows.map(row => (row.cells.length === 1 ? row.cells[0]?.text.text : undefined))
    : []
}

const CODE = /`[^`]*`/g

/** HTML, which may be cut off or taken for a mark, and links, which cannot stand within a link. */
const FOREIGN = /<[a-z/!?]|(?<!\\)[[\]]/i

/** Plain text with all escaped that would be markup; an underscore within a word is none. */
export const escapeCell = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*[\]~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '&amp;')
    .replaceAll('<', '&lt;')
