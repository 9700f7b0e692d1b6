/** The lines of a block as its containers leave them, and what a line can be, told from the line alone. */
import type { Span } from '../text/span.js'

/** `start` is behind the marks and the indentation of all containers; `end` is before the line end. */
export interface Line extends Span {
  /** Where the line begins in the source. */
  readonly origin: number
}

/** Whether a quote is among the containers of a line. */
export const isQuoted = (source: string, line: Line | undefined): boolean =>
  line !== undefined && source.slice(line.origin, line.start).includes('>')

/** The lines of a text from an offset on. */
export function linesFrom(text: string, from: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({ origin: start, start, end: end > start && text.charAt(end - 1) === '\r' ? end - 1 : end })
    start = end + 1
  }
  return lines
}

/** The line without the blanks around it. */
export function trimBlanks(source: string, { start, end }: Span): Span {
  let first = start
  let last = end
  while (first < last && isBlankAt(source, first)) first += 1
  while (last > first && isBlankAt(source, last - 1)) last -= 1
  return { start: first, end: last }
}

const isBlankAt = (source: string, offset: number): boolean => {
  const code = source.charCodeAt(offset)
  return code === 32 || code === 9
}

export const isBlank = (text: string): boolean => /^[ \t]*$/.test(text)

/** Whether the parser might see something else in the line: tabs reach to a column, and other characters it replaces. */
export const isOdd = (text: string): boolean =>
  /[\t\r\0\ufeff]|^ {400}/.test(text) || text.length > LONGEST_LINE

/** Beyond this nothing is handed to a parser. */
export const LONGEST_LINE = 50_000

/** What a line is to the paragraph before it. */
export type Sequel = 'goes on' | 'ends' | 'underlines' | 'unclear'

export function sequelOf(text: string): Sequel {
  if (isBlank(text)) return 'ends'
  if (isOdd(text)) return 'unclear'
  if (!SUSPECT.test(text)) return 'goes on'
  if (UNDERLINE.test(text)) return 'underlines'
  if (UNCLEAR.test(text)) return 'unclear'
  return INTERRUPTION.test(text) ? 'ends' : 'goes on'
}

/** A line that begins with nothing of these goes on. */
const SUSPECT = /^ {0,3}[#>`~*+\-_=<|:\d]/

/** `===`, `---`: the paragraph is a heading. */
const UNDERLINE = /^ {0,3}(?:=+|-+) *$/

/** HTML, the delimiter row of a table, or a container that interrupts a paragraph with what by itself could not. */
const UNCLEAR =
  /^ {0,3}(?:<|[|:\- ]*[|:][|:\- ]*$|(?:>|[-*+]|\d{1,9}[.)])[ >]*(?:[-*+] +)*(?:\d{1,9}[.)]|[-*+]? *$))/

export const DIVIDER = /^ {0,3}([-*_])(?: *\1){2,} *$/

/** A heading, a quote, a fence, a divider, an item with text; of ordered ones only the first. */
const INTERRUPTION = /^ {0,3}(?:#{1,6}(?: |$)|>|`{3,}[^`]*$|~{3}|([-*_])(?: *\1){2,} *$|[-*+] +\S|1[.)] +\S)/
