/** Bars of blocks that draw a percentage: `███████░░░ 70 %`, `🟩🟩🟩⬜⬜`, `[#####-----]`. */
import type { Span } from '../../text/span.js'

/** A bar: what its cells are drawn with, and how many of them are full. */
export interface Bar {
  readonly span: Span
  readonly full: string
  readonly empty: string
  readonly filled: number
  readonly cells: number
}

const FULL = ['█', '▓', '■', '▰', '🟩', '🟢', '🟦', '🟪', '✅']
const EMPTY = ['░', '▒', '□', '▱', '⬜', '⚪', '⬛', '⚫']

const repeated = (signs: readonly string[]): string => `(?:${signs.map(sign => `(?:${sign})+`).join('|')})?`

const DRAWN = new RegExp(`(?<full>${repeated(FULL)})(?<empty>${repeated(EMPTY)})`, 'gu')

/** Signs of ASCII are a bar between brackets alone. */
const TYPED = /(?<=\[)(?<full>#*|=*)(?<empty>-*|\.*)(?=\])/gu

/** Fewer cells draw no part of a hundred. */
const fewestCells = 4

/** The bars of a text. */
export function findBars(text: string): readonly Bar[] {
  return [...text.matchAll(DRAWN), ...text.matchAll(TYPED)].flatMap(match => {
    const full = [...(match.groups?.['full'] ?? '')]
    const empty = [...(match.groups?.['empty'] ?? '')]
    const cells = full.length + empty.length
    if (cells < fewestCells) return []
    const span = { start: match.index, end: match.index + match[0].length }
    const one = full[0] ?? PARTNERS[empty[0] ?? '']
    const none = empty[0] ?? PARTNERS[full[0] ?? '']
    return one === undefined || none === undefined
      ? []
      : [{ span, full: one, empty: none, filled: full.length, cells }]
  })
}

/** What a cell is drawn with that is the other way, where a bar shows only one. */
const PARTNERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FULL.map((sign, at) => [sign, EMPTY[at] ?? '⬜'])),
  ...Object.fromEntries(EMPTY.map((sign, at) => [sign, FULL[at] ?? '█'])),
  '#': '-',
  '=': '-',
  '-': '#',
  '.': '#',
}

/** The bar with as many of its cells full. */
export const drawBar = ({ full, empty, cells }: Bar, filled: number): string =>
  full.repeat(filled) + empty.repeat(cells - filled)
