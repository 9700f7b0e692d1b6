import type { Scan } from './scan.js'

/**
 * Why a line must not be given to the parser, whose cost grows with the square of a paragraph, of its brackets and of
 * the depth of nesting; undefined if it may.
 */
export function findHazard(line: LineShape, scan: Scan, prose: Prose): string | undefined {
  if (isPlainCode(scan)) return undefined
  if (line.length > LONGEST_PARAGRAPH) return `a line of ${line.length} characters`
  if (prose.length > LONGEST_PARAGRAPH) return `a paragraph of more than ${LONGEST_PARAGRAPH} characters`
  if (prose.openLinks > MOST_OPEN_LINKS) return 'links that never close'
  if (prose.brackets > MOST_BRACKETS) return `more than ${MOST_BRACKETS} brackets in one paragraph`
  if (NESTING.test(line.head)) return 'blocks nested more than 40 deep'
  return /^[ \t]{400}/.test(line.head) ? 'a line indented by more than 400 columns' : undefined
}

const LONGEST_PARAGRAPH = 50_000
const MOST_BRACKETS = 1_000
const MOST_OPEN_LINKS = 60

/** Markers of quotes and lists in a row at the start of a line: `> > > - - >`. */
const NESTING = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/

interface LineShape {
  readonly length: number
  readonly head: string
}

/** How much of a paragraph has been seen behind a line. */
export interface Prose {
  readonly length: number
  readonly brackets: number
  readonly openLinks: number
}

export const proseStart: Prose = { length: 0, brackets: 0, openLinks: 0 }

export function proseBehind(before: Prose, line: LineShape, scan: Scan): Prose {
  if (scan.isBlank || scan.isRow || scan.open !== undefined || scan.isInside) return proseStart
  const last = STARTS_ANEW.test(line.head) ? proseStart : before
  return {
    length: last.length + line.length,
    brackets: last.brackets + countOf(line.head, /\[/g),
    openLinks: last.openLinks + countOf(line.head, OPEN_LINK),
  }
}

/** A line inside a fence that stands in no container: for a parser nothing but data. */
const isPlainCode = (scan: Scan): boolean =>
  scan.isInside && scan.open?.kind === 'fence' && scan.open.container.kind === 'none'

/** An item of a list, a heading or a row: not the next line of the paragraph. */
const STARTS_ANEW = /^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t])/

/** `](target` with another bracket, or the end of the line, before it is closed. */
const OPEN_LINK = /\]\([^)[]{0,20}(?:\[|$)/g

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
