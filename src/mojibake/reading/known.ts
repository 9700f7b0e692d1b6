/** Remembers what can be told of a text before anything is believed of it: the last layer leaves it to the second look. */
import { type Census, takeCensus } from '../census.js'
import type { ChunkReader } from './chunk-reader.js'

/** What is known of a text. */
export interface Known {
  readonly text: string
  readonly census: Census
  /** The stretches in which nothing reads better without evidence, by where they begin: where they end. */
  readonly barren: Map<number, number>
}

/** Tells what is known of a text. It is found once for each text that is asked for again before another one. */
export type Knower = (text: string) => Known

export function createKnower(): Knower {
  let last: Known | undefined
  return text => {
    if (last?.text !== text) last = { text, census: takeCensus(text), barren: new Map() }
    return last
  }
}

/**
 * A reader without evidence that reads no stretch again in which it found nothing, as in most of a text of which all layers are
 * off: what comes out of that depends on the text alone, whatever is believed of the pages.
 */
export function readingOnce({ barren }: Known, read: ChunkReader): ChunkReader {
  return stretch => {
    if (barren.get(stretch.start) === stretch.end) return NOTHING
    const candidates = read(stretch)
    if (candidates.length === 0) barren.set(stretch.start, stretch.end)
    return candidates
  }
}

const NOTHING: readonly never[] = []
