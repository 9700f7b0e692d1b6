/** Reads the chunks of stretches, each different one once: real files repeat the same few sequences. */
import type { Span } from '../../text/span.js'
import { findAllTokens } from '../tokens/all-tokens.js'
import { addChunks, type ChunkScope } from './chunks.js'
import { findHtmlRuns } from '../tokens/html.js'
import { type Candidate, clearOf } from './islands.js'
import { pageNames, USUAL } from '../pages/page-index.js'
import { type Beliefs, type PageReading, readPages } from './search.js'
import { mayTakeQuote, takesQuote } from './quote-pairs.js'
import { createStretchMemo } from './stretch-memo.js'
import type { TokenScope } from '../tokens/tokens.js'

/** The chunks of a stretch that read better in some page than as they stand. */
export type ChunkReader = (stretch: Span) => readonly Candidate[]

interface Setting {
  readonly beliefs: Beliefs
  readonly scope: TokenScope
}

/** How a chunk reads wherever it stands between such neighbours. */
interface KnownChunk {
  readonly readings: readonly PageReading[]
  readonly clear: PageReading | undefined
  /** Those of the readings that might take a quotation mark from its pair, which each place tells by itself. */
  readonly suspects: readonly PageReading[]
}

/** A reader of a text, which remembers what it has read. */
export function createChunkReader(text: string, { beliefs, scope }: Setting): ChunkReader {
  const known = createStretchMemo<KnownChunk>(text, MOST_KNOWN)
  const losing = (scope.evident | USUAL) & SINGLE_BYTE

  const readNow = (chunk: Span, end: number): KnownChunk => {
    const tokens = findAllTokens(text, { start: chunk.start, until: chunk.end, end }, scope)
    if (tokens.length === 0) return UNREAD
    const readings = readPages(text, chunk, { tokens, beliefs })
    return {
      readings,
      clear: clearOf(readings, beliefs),
      suspects: readings.filter(isReadWith(text, chunk, mayTakeQuote)),
    }
  }

  const readOnce = (chunk: Span, end: number): KnownChunk => {
    const around = surroundingsOf(text, chunk, end)
    const found = known.find(chunk, around)
    if (found !== undefined) return found
    const read = readNow(chunk, end)
    known.keep(chunk, around, read)
    return read
  }

  const chunksOf = createChunkFinder(text, { pages: scope.pages, evident: scope.evident, losing })

  return stretch => {
    const candidates: Candidate[] = []
    for (const chunk of chunksOf(stretch)) {
      const read = readOnce(chunk, stretch.end)
      const readings = read.suspects.length === 0 ? read.readings : withoutThieves(text, chunk, read)
      if (readings.length === 0) continue
      const clear = readings === read.readings ? read.clear : clearOf(readings, beliefs)
      candidates.push({ start: chunk.start, end: chunk.end, readings, clear })
    }
    return candidates
  }
}

/** Finds the chunks of stretches, asked for in order: each run of broken references, and what lies between them. */
function createChunkFinder(text: string, scope: ChunkScope): (stretch: Span) => readonly Span[] {
  let ampersand = -1
  return ({ start, end }) => {
    if (ampersand < start) ampersand = indexFrom(text, '&', start)
    const runs = ampersand < end ? findHtmlRuns(text, start, end) : []
    const chunks: Span[] = []
    for (const [at, run] of runs.entries()) {
      addChunks(text, { start: runs[at - 1]?.end ?? start, end: run.start }, { scope, chunks })
      chunks.push({ start: run.start, end: run.end })
    }
    addChunks(text, { start: runs.at(-1)?.end ?? start, end }, { scope, chunks })
    return chunks
  }
}

const UNREAD: KnownChunk = { readings: [], clear: undefined, suspects: [] }

/** The readings of a chunk that leave the pairs of quotation marks as they are. */
function withoutThieves(
  text: string,
  chunk: Span,
  { readings, suspects }: KnownChunk,
): readonly PageReading[] {
  const thieves = suspects.filter(isReadWith(text, chunk, takesQuote))
  return thieves.length === 0 ? readings : readings.filter(reading => !thieves.includes(reading))
}

/** Tells whether something is so of a token that a reading of a chunk has chosen, given where it stands. */
const isReadWith =
  (text: string, chunk: Span, isSo: (text: string, span: Span, page: number) => boolean) =>
  ({ page, tokens, from }: PageReading): boolean => {
    const distance = chunk.start - from
    return tokens.some(({ start, end }) => isSo(text, { start: start + distance, end: end + distance }, page))
  }

/**
 * The context of a chunk as a number: of the characters only their kinds matter, and beyond a blank nothing but another
 * blank or the end of the stretch.
 */
function surroundingsOf(text: string, { start, end }: Span, stop: number): number {
  const before = kindAt(text, start - 1)
  const after = kindAt(text, end)
  const earlier = before === 0x61 || before === 0x41 ? kindAt(text, start - 2) : 0
  const later = after === 0x20 && text.charCodeAt(end + 1) === 0x20 ? 1 : 0
  const room = Math.min(CONTEXT, stop - end)
  return (((earlier * UNITS + before) * UNITS + after) * 2 + later) * (CONTEXT + 1) + room
}

/** The character at a place, or `a` `A` `0` for any of its kind; 0 beyond the ends of the text. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at) || 0
  if (code >= 0x61 && code <= 0x7a) return 0x61
  if (code >= 0x41 && code <= 0x5a) return 0x41
  return code >= 0x30 && code <= 0x39 ? 0x30 : code
}

/** As many characters beside a chunk as its reading may depend on. */
const CONTEXT = 2

/** How many UTF-16 code units there are. */
const UNITS = 0x10000

const MOST_KNOWN = 20_000

const SINGLE_BYTE = (1 << pageNames.length) - 1

/** Where a character stands next; the end of the text if nowhere. */
function indexFrom(text: string, char: string, start: number): number {
  const found = text.indexOf(char, start)
  return found < 0 ? text.length : found
}
