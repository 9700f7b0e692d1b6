/** Decides which page is at work in a part of a stretch, from what each of its chunks gains in each page. */
import type { Beliefs, ChosenToken, PageReading } from './search.js'

/** A chunk that reads better in some page than as it stands. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly readings: readonly PageReading[]
  /** The first of those that gain most. */
  readonly best: PageReading
}

/** The first of some readings that gain most; none if there is none. */
export function bestOf(readings: readonly PageReading[]): PageReading | undefined {
  let best = readings[0]
  for (const reading of readings) if (best !== undefined && reading.gain > best.gain) best = reading
  return best
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
  const page = candidates[0]?.best.page ?? NONE
  const isBest = candidates.every(({ best }) => best.page === page) && opensFirst(page, beliefs)
  return isBest ? readInOne(candidates, page, beliefs) : choosePages(candidates, beliefs)
}

/** Whether no page opens more cheaply than one: if it gains most in every chunk, too, another need not be thought of. */
const opensFirst = (page: number, { openings }: Beliefs): boolean =>
  openings.every(
    (opening, at) => opening > (openings[page] ?? 0) || (opening === openings[page] && at >= page),
  )

/** All or nothing: every candidate gains. */
function readInOne(candidates: readonly Candidate[], page: number, { openings }: Beliefs): IslandReading {
  let gains = 0
  for (const { best } of candidates) gains += best.gain
  const gain = gains - (openings[page] ?? 0)
  if (gain <= 0) return { chosen: [], gain: 0 }
  const chosen: ChosenToken[] = []
  for (const candidate of candidates) addChosen(candidate, candidate.best, chosen)
  return { chosen, gain }
}

/** Adds what a reading has chosen, where it stands in the text. */
function addChosen({ start }: Candidate, reading: PageReading | undefined, all: ChosenToken[]): void {
  if (reading === undefined) return
  const { page, tokens, from } = reading
  for (const token of tokens)
    all.push({ token, page, start: start + token.start - from, end: start + token.end - from })
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
    const candidate = candidates[at]
    if (candidate === undefined) continue
    place -= candidate.readings.length
    const number = candidate.readings.findIndex(one => one.page === page)
    if (number < 0) continue
    taken[at] = candidate.readings[number]
    page = origins[place + number] ?? NONE
  }
  const chosen: ChosenToken[] = []
  let at = 0
  for (const candidate of candidates) {
    addChosen(candidate, taken[at], chosen)
    at += 1
  }
  return chosen
}
