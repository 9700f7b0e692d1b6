/** Cuts a stretch into chunks that can be read by themselves, because no misread sequence spans two of them. */
import type { Span } from '../../text/span.js'
import { sequenceLength } from '../pages/decode.js'
import { firstPage, type PageIndex, pageIndex } from '../pages/page-index.js'
import { findStart, isQuote, lossyPages, type StartScope } from '../pages/starts.js'

/** A chunk longer than this is cut where a sequence begins, so that reading stays linear in time and memory. */
const LONG = 256
const LONGEST = 320

/** Where chunks may begin, and the pages of which bytes may be lost in them. */
export interface ChunkScope extends StartScope {
  readonly losing: number
}

/**
 * Adds the chunks of a stretch, in order: each begins with a character that may begin a sequence, and goes on while
 * characters are beyond ASCII, or quotes, question marks and blanks between them that may stand for lost bytes.
 */
export function addChunks(
  text: string,
  { start: from, end }: Span,
  { scope, chunks }: { readonly scope: ChunkScope; readonly chunks: Span[] },
): void {
  const index = pageIndex()
  for (let start = findStart(text, { start: from, end }, scope); start < end; ) {
    let stop = start + 1
    while (stop < end && goesOn(index, text, { start, at: stop, scope })) stop += 1
    chunks.push({ start, end: stop })
    start = findStart(text, { start: stop, end }, scope)
  }
}

interface Place {
  readonly start: number
  readonly at: number
  readonly scope: ChunkScope
}

/** Whether the character at a place belongs to the chunk that began before it. */
function goesOn(index: PageIndex, text: string, { start, at, scope }: Place): boolean {
  const pages = scope.losing
  const code = text.charCodeAt(at)
  const length = at - start
  if (code >= 0x80) {
    if (length < LONG || (code >= 0xdc00 && code <= 0xdfff)) return true
    return length < LONGEST && ((index.leads(code) & pages) === 0 || (index.trails(code) & pages) !== 0)
  }
  if (length >= LONG) return false
  return isQuote(code) || code === 0x3f || (code === 0x20 && isOpen(index, text, { start, at, scope }))
}

/** Whether a sequence that began before the place is not yet complete there in one of the pages in which bytes may be lost. */
function isOpen(index: PageIndex, text: string, { start, at, scope }: Place): boolean {
  for (let back = 1; back <= 3 && at - back >= start; back += 1) {
    const code = text.charCodeAt(at - back)
    const leads = index.leads(code) & scope.losing
    let mask = leads === 0 ? 0 : leads & lossyPages(text, at - back, scope.evident)
    for (; mask !== 0; mask &= mask - 1) {
      const page = firstPage(mask)
      if (sequenceLength(index.byteOf(page, code)) > back) return true
    }
  }
  return false
}
