/** Cuts a stretch into chunks that can be read by themselves, because no misread sequence spans two of them. */
import type { Span } from '../text/span.js'
import { sequenceLength } from './decode.js'
import { type PageIndex, pageIndex } from './page-index.js'

/** A chunk longer than this is cut where a sequence begins, so that reading stays linear in time and memory. */
const LONG = 256
const LONGEST = 320

/**
 * The next chunk from an offset on: characters beyond ASCII with the quotes, question marks and blanks between them that
 * may stand for lost bytes in the pages of the mask. Undefined if there is none before `end`.
 */
export function findChunk(text: string, { start: from, end }: Span, pages: number): Span | undefined {
  let start = from
  while (start < end && text.charCodeAt(start) < 0x80) start += 1
  if (start === end) return undefined
  let stop = start + 1
  const index = pageIndex()
  while (stop < end && goesOn(index, text, { start, at: stop, pages })) stop += 1
  for (let back = 0; back < 2 && start > from && isQuote(text.charCodeAt(start - 1)); back += 1) start -= 1
  return { start, end: stop }
}

interface Place {
  readonly start: number
  readonly at: number
  readonly pages: number
}

/** Whether the character at a place belongs to the chunk that began before it. */
function goesOn(index: PageIndex, text: string, { start, at, pages }: Place): boolean {
  const code = text.charCodeAt(at)
  const length = at - start
  if (code >= 0x80) {
    if (length < LONG || (code >= 0xdc00 && code <= 0xdfff)) return true
    return length < LONGEST && ((index.leads(code) & pages) === 0 || (index.trails(code) & pages) !== 0)
  }
  if (length >= LONG) return false
  return isQuote(code) || code === 0x3f || (code === 0x20 && isOpen(index, text, { start, at, pages }))
}

const isQuote = (code: number): boolean => code === 0x22 || code === 0x27

/** Whether a sequence that began before the place is not yet complete there in one of the pages. */
function isOpen(index: PageIndex, text: string, { start, at, pages }: Place): boolean {
  for (let back = 1; back <= 3 && at - back >= start; back += 1) {
    const code = text.charCodeAt(at - back)
    for (let mask = index.leads(code) & pages; mask !== 0; mask &= mask - 1) {
      const page = 31 - Math.clz32(mask & -mask)
      if (sequenceLength(index.byteOf(page, code)) > back) return true
    }
  }
  return false
}
