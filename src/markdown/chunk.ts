import type { Span } from '../text/span.js'
import { findHazard, proseBehind, proseStart } from './hazard.js'
import { type Scan, scanLine, scanStart } from './scan.js'

/** A part of a text that can be parsed on its own, because nothing in front of it reaches into it. */
export interface Chunk {
  readonly span: Span
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
export function* chunkText(text: string, from: number, target: number): Generator<Chunk> {
  let scan = scanStart
  let prose = proseStart
  let open: OpenChunk = { start: from, hazard: undefined, lastCut: undefined }
  let isTagged = false
  for (const line of linesFrom(text, from)) {
    const next = scanLine(scan, line.head)
    const mayCut = !next.isInside && !isTagged && line.start !== open.start
    const cut = mayCut ? cutAt(line, scan) : undefined
    if (cut !== undefined && isDue(open, cut, target)) {
      yield closed(open, cut.at)
      open = { start: cut.at, hazard: undefined, lastCut: undefined }
    } else if (cut !== undefined) open = { ...open, lastCut: cut.at }
    prose = proseBehind(prose, line, next)
    const hazard = open.hazard === undefined ? findHazard(line, next, prose) : undefined
    if (hazard !== undefined) {
      if (open.lastCut !== undefined) yield closed(open, open.lastCut)
      open = { start: open.lastCut ?? open.start, hazard, lastCut: undefined }
    }
    isTagged = !next.isBlank && (isTagged || TAG.test(line.head))
    scan = next
  }
  if (open.start < text.length) yield closed(open, text.length)
}

/** A chunk that grows: where it begins, and where it could have been cut last. */
interface OpenChunk {
  readonly start: number
  readonly hazard: string | undefined
  readonly lastCut: number | undefined
}

/** A place at which a text may be divided: at once, or only when the chunk has grown `patience` times too large. */
interface Cut {
  readonly at: number
  readonly patience: number
}

const closed = ({ start, hazard }: OpenChunk, end: number): Chunk => ({
  span: { start, end },
  hazard: hazard ?? hugeness(end - start),
})

/** Whether to cut at once: behind a hazard, or when the chunk has grown so large that the place is welcome. */
const isDue = ({ start, hazard }: OpenChunk, cut: Cut, target: number): boolean =>
  hazard !== undefined || cut.at - start >= target * cut.patience

/** Beyond this a parser takes hundreds of megabytes of memory. */
const LONGEST_CHUNK = 2_000_000

const hugeness = (size: number): string | undefined =>
  size > LONGEST_CHUNK ? `${size} characters without a place to divide them` : undefined

function cutAt({ start: at, head }: Line, before: Scan): Cut | undefined {
  if (ATX.test(head)) return { at, patience: 1 }
  if (LIST_ITEM.test(head) && (before.isBlank || before.list !== undefined)) return { at, patience: 2 }
  return before.isBlank && PARAGRAPH.test(head) ? { at, patience: 4 } : undefined
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
