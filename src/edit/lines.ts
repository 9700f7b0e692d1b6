/** Lines around a place of a text. */
import { sortEdits, type TextEdit } from '../text/edit.js'
import { firstMatch } from '../text/match.js'
import type { Span } from '../text/span.js'

/** The line that holds an offset, without its line end. */
export function lineAround(text: string, offset: number): Span {
  let start = offset
  while (start > 0 && !isLineEnd(text, start - 1)) start -= 1
  let end = offset
  while (end < text.length && !isLineEnd(text, end)) end += 1
  return { start, end }
}

/** Where the line after the one that holds the offset begins; the end of the text if there is none. */
export function nextLine(text: string, offset: number): number {
  const { end } = lineAround(text, offset)
  return end + lineEndAt(text, end).length
}

/** The line above another one; undefined above the first. */
export function lineBefore(text: string, { start }: Span): Span | undefined {
  if (start === 0) return undefined
  return lineAround(text, text.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1)
}

/** The line end at the end of the line that holds an offset, or else the first one of the text. */
export function lineEndNear(text: string, offset: number): string {
  const here = lineEndAt(text, lineAround(text, offset).end)
  return here === '' ? firstMatch(/\r\n|\n|\r/, text) || '\n' : here
}

/** Whether the line above the one that begins at an offset is blank. */
export function isBlankAbove(text: string, start: number): boolean {
  const above = lineBefore(text, { start, end: start })
  return above !== undefined && isBlankLine(text, above.start)
}

/** Whether there is nothing but blanks, or the marks of a quotation, on the line that holds an offset. */
export function isBlankLine(text: string, offset: number): boolean {
  const { start, end } = lineAround(text, offset)
  return /^[\s>]*$/.test(text.slice(start, end))
}

const isLineEnd = (text: string, index: number): boolean => {
  const character = text.charAt(index)
  return character === '\n' || character === '\r'
}

const lineEndAt = (text: string, end: number): string =>
  firstMatch(/^(?:\r\n|\n|\r)/, text.slice(end, end + 2))

/** A stretch of the text with parts of it exchanged. */
export function swapped(text: string, { start, end }: Span, swaps: readonly TextEdit[]): string {
  let result = ''
  let done = start
  for (const { span, text: put } of sortEdits(swaps)) {
    if (span.start < done) continue
    result += text.slice(done, span.start) + put
    done = span.end
  }
  return result + text.slice(done, end)
}
