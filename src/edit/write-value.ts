import type { Written } from '../issue/written.js'
import type { TextEdit } from '../text/edit.js'
import { firstMatch } from '../text/match.js'
import { isEmpty, type Span, slice, trimEnd } from '../text/span.js'
import { widthOf } from '../text/width.js'
import { lineAround, lineBefore, nextLine, swapped } from './lines.js'
import { type Page, type Replacement, replace } from './page.js'

/** A value put in the place of a written one: in a cell, as far as there is room, without moving the column. */
export function writeValue(
  { text }: Page,
  { span, slot }: Pick<Written<unknown>, 'span' | 'slot'>,
  value: string,
): Replacement {
  if (!isCell(text, slot)) {
    if (isEmpty(span)) return fillIn(text, span.end, value)
    const old = balanced(text, span)
    return value === '' ? clear(text, old) : replace(old, value)
  }
  const old = slice(text, span)
  if (old.trim() === '') {
    return replace(slot, roomy(value, slice(text, slot)))
  }
  const blanks = text.slice(span.end, slot.end)
  const more = widthOf(value) - widthOf(old)
  // Not where marks close behind the value.
  const isPadded = /^ *$/.test(blanks) && (blanks.length > 1 || (more < 0 && isAligned(text, slot)))
  if (!isPadded) return value === '' ? replace(slot, roomy(value)) : replace(balanced(text, span), value)
  const left = Math.max(1, blanks.length - more)
  return replace({ start: span.start, end: slot.end }, value + ' '.repeat(left))
}

/** A value where none stands: behind the emphasis that closes the label, and a blank behind that. */
function fillIn(text: string, from: number, value: string): Replacement {
  const [marks = '', blank] = /^[*_`]*([ \t])?/.exec(text.slice(from)) ?? []
  const at = from + marks.length
  const isParted = blank !== undefined || /[\s(]/.test(text.charAt(at - 1))
  return replace({ start: at, end: at }, (isParted ? '' : ' ') + value)
}

/** A value taken away, with the blank before it where nothing follows that it would part. */
function clear(text: string, span: Span): Replacement {
  const line = lineAround(text, span.end)
  const isLast = /^\s*(?:$|[)\]])/.test(text.slice(span.end, line.end))
  return replace(
    isLast ? { ...span, start: trimEnd(text, { start: line.start, end: span.start }).end } : span,
  )
}

/** Parts of a text exchanged; where that makes a cell wider or narrower, the blanks behind its text make up for it. */
export function swapInCells(text: string, swaps: readonly TextEdit[]): readonly Replacement[] {
  const growth = new Map<number, number>()
  for (const { span, text: put } of swaps) {
    const end = cellEnd(text, span.end)
    if (end !== undefined) growth.set(end, (growth.get(end) ?? 0) + widthOf(put) - widthOf(slice(text, span)))
  }
  const paddings = [...growth].flatMap(([end, more]) => {
    const blanks = firstMatch(/ *$/, text.slice(0, end).slice(-200)).length
    const slot = { start: end - blanks, end }
    if (more > 0 && blanks > 1) return [replace({ ...slot, start: end - Math.min(more, blanks - 1) })]
    return more < 0 && isAligned(text, slot) ? [replace({ start: end, end }, ' '.repeat(-more))] : []
  })
  return [...swaps.map(({ span, text: put }) => replace(span, put)), ...paddings]
}

/** The line of a table with parts of it exchanged. */
export const inCells = (text: string, line: Span, swaps: readonly TextEdit[]): string =>
  swapped(
    text,
    line,
    swapInCells(text, swaps).map(({ span, pieces }) => ({ span, text: pieces.join('') })),
  )

/** The bar that ends the cell of a table row in which an offset stands. */
function cellEnd(text: string, offset: number): number | undefined {
  const { start, end } = lineAround(text, offset)
  if (!/^[\s>]*\|/.test(text.slice(start, end))) return undefined
  const bar = /(?<!\\)\|/.exec(text.slice(offset, end))
  return bar === null ? undefined : offset + bar.index
}

/** What stands between two bars: a value between blanks, as wide as the room that a cell like it has. */
export const roomy = (value: string, room = ''): string => {
  const text = value === '' ? ' ' : ` ${value} `
  return text + ' '.repeat(Math.max(0, widthOf(room) - widthOf(text)))
}

/** A value as it stands in a cell, where a `|` would end it. */
export const cellText = (value: string): string => value.replace(/(?<!\\)\|/g, '\\|')

/** `| Open |`: the slot is what stands between two bars. */
export const isCell = (text: string, slot: Written<unknown>['slot']): boolean =>
  text.charAt(slot.start - 1) === '|' &&
  (text.charAt(slot.end) === '|' || slot.end === lineEnd(text, slot.end))

const lineEnd = (text: string, from: number): number => {
  const end = text.slice(from).search(/[\r\n]/)
  return end < 0 ? text.length : from + end
}

/** Whether the bar behind a cell stands below or above a bar of each other row, so that the column is aligned. */
function isAligned(text: string, slot: Written<unknown>['slot']): boolean {
  const row = lineAround(text, slot.start)
  const column = widthOf(text.slice(row.start, slot.end))
  const isAlike = (line: Span | undefined): boolean | undefined =>
    line !== undefined && slice(text, line).includes('|') ? barAt(slice(text, line), column) : undefined
  let above = lineBefore(text, row)
  while (above !== undefined && isAlike(above) === true) above = lineBefore(text, above)
  let below = lineBehind(text, row)
  while (below !== undefined && isAlike(below) === true) below = lineBehind(text, below)
  return isAlike(above) !== false && isAlike(below) !== false
}

function lineBehind(text: string, { end }: Span): Span | undefined {
  const start = nextLine(text, end)
  return start > end && start < text.length ? lineAround(text, start) : undefined
}

const barAt = (line: string, column: number): boolean =>
  Array.from(line.matchAll(/\|/g)).some(({ index }) => widthOf(line.slice(0, index)) === column)

/** A stretch with the emphasis that opens right before it and closes in it, or opens in it and closes right behind it. */
export function balanced(text: string, span: Span): Span {
  let { start, end } = span
  for (const mark of ['**', '__', '~~', '`']) {
    if (countOf(text.slice(start, end), mark) % 2 === 0) continue
    if (text.slice(0, start).endsWith(mark)) start -= mark.length
    else if (text.startsWith(mark, end)) end += mark.length
  }
  return { start, end }
}

export const countOf = (text: string, part: string): number => text.split(part).length - 1
