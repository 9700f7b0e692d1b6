/** Decides which page is at work in a part of a stretch, from what each of its chunks gains in each page. */
import type { Beliefs, ChosenToken, PageReading } from './search.js'

/** A chunk that reads better in some page than as it stands. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly readings: readonly PageReading[]
  /** The one that beats all others, if there is one. */
  readonly clear: PageReading | undefined
}

/** Of some readings the one that gains most, if its page is believed in at least as soon as any other. */
export function clearOf(readings: readonly PageReading[], { openings }: Beliefs): PageReading | undefined {
  let best = readings[0]
  for (const reading of readings) if (best !== undefined && reading.gain > best.gain) best = reading
  if (best === undefined) return undefined
  const { page, gain } = best
  const own = openings[page] ?? 0
  const isBeaten = (other: PageReading): boolean => {
    const lead = gain - other.gain - Math.max(0, own - (openings[other.page] ?? 0))
    return other.page < page ? lead > 0 : lead >= 0
  }
  return readings.every(other => other === best || isBeaten(other)) ? best : undefined
}

/** What was chosen in an island, and by how many bits the whole beats the text as it stands. */
export interface IslandReading {
  readonly chosen: readonly ChosenToken[]
  readonly gain: number
}

/** What it costs to believe in one more page where one is at work already. */
const SWITCH = 3

/** No page at work. */
const NONE = -1

/** The best choice of pages, chunk by chunk; a page once opened may stay at work. O(chunks × pages that gain). */
export function readIsland(candidates: readonly Candidate[], beliefs: Beliefs): IslandReading {
  const clear = clearReadings(candidates)
  return clear === undefined ? choosePages(candidates, beliefs) : readInOne(candidates, clear, beliefs)
}

/** The readings in the page that beats all others in every chunk, so that no choice is left. */
function clearReadings(candidates: readonly Candidate[]): readonly PageReading[] | undefined {
  const readings: PageReading[] = []
  for (const { clear } of candidates) {
    if (clear === undefined || clear.page !== (readings[0] ?? clear).page) return undefined
    readings.push(clear)
  }
  return readings
}

/** All or nothing: every candidate gains. */
function readInOne(
  candidates: readonly Candidate[],
  readings: readonly PageReading[],
  { openings }: Beliefs,
): IslandReading {
  let gains = 0
  for (const reading of readings) gains += reading.gain
  const gain = gains - (openings[readings[0]?.page ?? 0] ?? 0)
  return gain <= 0 ? { chosen: [], gain: 0 } : { chosen: chosenIn(candidates, readings), gain }
}

/** What readings have chosen, where it stands in the text. */
function chosenIn(
  candidates: readonly Candidate[],
  readings: readonly (PageReading | undefined)[],
): readonly ChosenToken[] {
  const chosen: ChosenToken[] = []
  let at = 0
  for (const { start } of candidates) {
    const reading = readings[at]
    at += 1
    if (reading === undefined) continue
    const { page, tokens, from } = reading
    for (const token of tokens)
      chosen.push({ token, page, start: start + token.start - from, end: start + token.end - from })
  }
  return chosen
}

function choosePages(candidates: readonly Candidate[], { openings }: Beliefs): IslandReading {
  /** The gain with each page at work so far. */
  const totals = openings.map(() => -Infinity)
  /** For every reading of every chunk, which page is at work before it. */
  const origins: number[] = []
  let best = NONE
  let most = 0
  for (const { readings } of candidates) {
    const switched = most - SWITCH
    const entry = switched > 0 ? best : NONE
    for (const { page, gain } of readings) {
      const opened = Math.max(0, switched) - (openings[page] ?? 0)
      const own = totals[page] ?? -Infinity
      const total = Math.max(own, opened) + gain
      origins.push(own >= opened ? page : entry)
      totals[page] = total
      if (total <= most) continue
      best = page
      most = total
    }
  }
  return { chosen: traceBack(candidates, { best, origins }), gain: most }
}

/** The page at work in the end, and the page before each page, chunk by chunk. */
interface Paths {
  readonly best: number
  readonly origins: readonly number[]
}

function traceBack(candidates: readonly Candidate[], { best, origins }: Paths): readonly ChosenToken[] {
  const taken = candidates.map((): PageReading | undefined => undefined)
  let page = best
  let place = origins.length
  for (let at = candidates.length - 1; at >= 0 && page !== NONE; at -= 1) {
    const readings = candidates[at]?.readings ?? []
    place -= readings.length
    const number = readings.findIndex(one => one.page === page)
    if (number < 0) continue
    taken[at] = readings[number]
    page = origins[place + number] ?? NONE
  }
  return chosenIn(candidates, taken)
}
