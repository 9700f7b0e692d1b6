/** Remembers what can be told of a text before anything is believed of it: the last layer leaves it to the second look. */
import { type Census, takeCensus } from '../census.js'
import type { ChunkReader } from './chunk-reader.js'
import type { Candidate } from './islands.js'

/** What is known of a text. */
export interface Known {
  readonly text: string
  readonly census: Census
  /** What was read in it without evidence, by where the stretch begins. */
  readonly blankReadings: Map<number, StretchReading>
}

interface StretchReading {
  readonly end: number
  readonly candidates: readonly Candidate[]
}

/** Tells what is known of a text. It is found once for each text that is asked for again before another one. */
export type Knower = (text: string) => Known

export function createKnower(): Knower {
  let last: Known | undefined
  return text => {
    if (last?.text !== text) last = { text, census: takeCensus(text), blankReadings: new Map() }
    return last
  }
}

/** A reader without evidence that reads no stretch again: what comes out of it depends on the text alone. */
export function readingOnce({ blankReadings }: Known, read: ChunkReader): ChunkReader {
  return stretch => {
    const known = blankReadings.get(stretch.start)
    if (known?.end === stretch.end) return known.candidates
    const candidates = read(stretch)
    blankReadings.set(stretch.start, { end: stretch.end, candidates })
    return candidates
  }
}
