import type { Span } from '../text/span.js'
import { findHazard, proseBehind, proseStart } from './hazard.js'
import { type Scan, scanLine, scanStart } from './scan.js'

/** A part of a text that can be parsed on its own, because nothing in front of it reaches into it. */
export interface Chunk {
  readonly span: Span
  /** Whether the next chunk may go on with the list in which this one ends. */
  readonly splitsList: boolean
  /** Why the chunk must not be given to a parser whose cost grows faster than the text. */
  readonly hazard: string | undefined
}

/** The size of a chunk in characters (UTF-16 units) at which the parser behind us is fastest. */
export const CHUNK_TARGET = 16_384

/**
 * Cuts a text, from an offset on, into chunks of about `target` characters, at the ATX headings of column 0. Such a
 * heading closes every list, quote and paragraph, so a chunk parses as it does within the whole; headings inside fences
 * and HTML are no cuts. Where no heading comes, a larger chunk is cut between two items of a list, and a still larger
 * one at a paragraph. What is hazardous gets a chunk of its own, as small as can be. Linear in the text.
 */
export function chunkText(text: string, from: number, target: number): Chunk[] {
  const chunks: Chunk[] = []
  let scan = scanStart
  let prose = proseStart
  let start = from
  let hazard: string | undefined
  let isTagged = false
  let lastCut: { at: number; splitsList: boolean } | undefined
  const close = (end: number, splitsList: boolean) => {
    chunks.push({ span: { start, end }, splitsList, hazard: hazard ?? hugeness(end - start) })
    start = end
    hazard = undefined
    lastCut = undefined
  }
  for (const line of linesFrom(text, from)) {
    const next = scanLine(scan, line.head)
    const mayCut = !next.isInside && !isTagged && line.start !== start
    const cut = mayCut ? cutAt(line.head, scan) : undefined
    if (cut !== undefined) {
      const isDue = hazard !== undefined || line.start - start >= target * cut.patience
      if (isDue) close(line.start, cut.splitsList)
      else lastCut = { at: line.start, splitsList: cut.splitsList }
    }
    prose = proseBehind(prose, line, next)
    const found = hazard === undefined ? findHazard(line, next, prose) : undefined
    if (found !== undefined && lastCut !== undefined) close(lastCut.at, lastCut.splitsList)
    hazard ??= found
    isTagged = !next.isBlank && (isTagged || TAG.test(line.head))
    scan = next
  }
  if (start < text.length) close(text.length, false)
  return chunks
}

/** Beyond this a parser takes hundreds of megabytes of memory. */
const LONGEST_CHUNK = 2_000_000

const hugeness = (size: number): string | undefined =>
  size > LONGEST_CHUNK ? `${size} characters without a place to divide them` : undefined

/** How willingly a text is cut in front of a line: at once, or only when the chunk has grown `patience` times too large. */
function cutAt(line: string, before: Scan): { patience: number; splitsList: boolean } | undefined {
  if (ATX.test(line)) return { patience: 1, splitsList: false }
  if (LIST_ITEM.test(line) && (before.isBlank || before.list !== undefined))
    return { patience: 2, splitsList: before.list !== undefined }
  return before.isBlank && PARAGRAPH.test(line) ? { patience: 4, splitsList: false } : undefined
}

/** A tag at the start of a line; whether it begins a block of HTML, which ends at a blank line, hangs on many things. */
const TAG = /^ {0,3}<[/a-z]/i

/** `## Title`, `#`, but not `#tag` and not `####### seven`. */
const ATX = /^#{1,6}(?:[ \t]|$)/

/** `- item`, `3. item` at column 0. */
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/

/** A letter or an emphasis mark at column 0: the beginning of a paragraph, if a blank line stands before it. */
const PARAGRAPH = /^(?:\p{L}|\*\*|`[^`])/u

interface Line {
  readonly start: number
  readonly length: number
  /** The line, or of a very long one the beginning. */
  readonly head: string
}

const LONGEST_HEAD = 50_000

function* linesFrom(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    yield {
      start,
      length: end - start,
      head: text.slice(start, Math.min(end, start + LONGEST_HEAD)).trimEnd(),
    }
    start = end + 1
  }
}
