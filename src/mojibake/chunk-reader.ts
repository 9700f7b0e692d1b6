/** Reads the chunks of stretches, each different one once: real files repeat the same few sequences. */
import type { Span } from '../text/span.js'
import { findAllTokens } from './all-tokens.js'
import { findChunk } from './chunks.js'
import { BROKEN_REFERENCES } from './html.js'
import type { Candidate } from './islands.js'
import { pageNames } from './page-index.js'
import { type Beliefs, type PageReading, readPages } from './search.js'
import type { TokenScope } from './tokens.js'

/** What is known wherever in the text tokens are looked for. */
export type ChunkScope = Omit<TokenScope, 'start' | 'end' | 'until'>

/** The chunks of a stretch that read better in some page than as they stand. */
export type ChunkReader = (stretch: Span) => Generator<Candidate>

interface Setting {
  readonly beliefs: Beliefs
  readonly scope: ChunkScope
}

/** A reader of a text, which remembers what it has read. */
export function createChunkReader(text: string, { beliefs, scope }: Setting): ChunkReader {
  const known = new Map<string, readonly PageReading[]>()
  const losing = (scope.evident | WINDOWS) & SINGLE_BYTE

  const readNow = (chunk: Span, end: number): readonly PageReading[] => {
    const tokens = findAllTokens(text, { ...scope, start: chunk.start, until: chunk.end, end })
    return tokens.length === 0 ? NOTHING : readPages(text, chunk, { tokens, beliefs })
  }

  const readOnce = (chunk: Span, end: number): readonly PageReading[] => {
    if (chunk.start < CONTEXT || chunk.end + CONTEXT > end) return readNow(chunk, end)
    const key = text.slice(chunk.start - CONTEXT, chunk.end + CONTEXT)
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= MOST_KNOWN) known.clear()
    const readings = readNow(chunk, end)
    known.set(key, readings)
    return readings
  }

  return function* (stretch) {
    if (hasReferences(text, stretch)) {
      const readings = readNow(stretch, stretch.end)
      if (readings.length > 0) yield { ...stretch, readings }
      return
    }
    let start = stretch.start
    for (;;) {
      const chunk = findChunk(text, { start, end: stretch.end }, losing)
      if (chunk === undefined) return
      const readings = readOnce(chunk, stretch.end)
      if (readings.length > 0) yield { start: chunk.start, end: chunk.end, readings }
      start = chunk.end
    }
  }
}

const NOTHING: readonly PageReading[] = []

/** As many characters beside a chunk as its reading may depend on. */
const CONTEXT = 2

const MOST_KNOWN = 20_000

const WINDOWS = 1 << pageNames.indexOf('windows-1252')
const SINGLE_BYTE = (1 << pageNames.length) - 1

function hasReferences(text: string, { start, end }: Span): boolean {
  const at = text.indexOf('&', start)
  return at >= 0 && at < end && BROKEN_REFERENCES.test(text.slice(start, end))
}
