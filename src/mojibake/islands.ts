/** Decides which page is at work in a part of a stretch, from what each of its chunks gains in each page. */
import type { Beliefs, ChosenToken, PageReading } from './search.js'

/** A chunk that reads better in some page than as it stands. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly readings: readonly PageReading[]
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

/** How well one does up to a chunk with a page at work from there on, and with which page before. */
interface Path {
  readonly gain: number
  readonly before: number
}

/** The best choice of pages, chunk by chunk; a page once opened may stay at work. O(chunks × pages that gain). */
export function readIsland(candidates: readonly Candidate[], { openings }: Beliefs): IslandReading {
  const totals = new Map<number, number>([[NONE, 0]])
  const steps: ReadonlyMap<number, Path>[] = []
  for (const { readings } of candidates) {
    const best = bestOf(totals)
    const step = new Map<number, Path>()
    for (const { page, gain } of readings) {
      const opened = Math.max(0, best.gain - SWITCH) - (openings[page] ?? 0)
      const own = totals.get(page) ?? -Infinity
      const before = own >= opened ? page : best.gain - SWITCH > 0 ? best.page : NONE
      step.set(page, { gain: Math.max(own, opened) + gain, before })
    }
    for (const [page, { gain }] of step) totals.set(page, gain)
    steps.push(step)
  }
  const { page, gain } = bestOf(totals)
  return { chosen: traceBack(candidates, steps, page), gain }
}

function bestOf(totals: ReadonlyMap<number, number>): { readonly page: number; readonly gain: number } {
  let best = { page: NONE, gain: 0 }
  for (const [page, gain] of totals) if (gain > best.gain) best = { page, gain }
  return best
}

function traceBack(
  candidates: readonly Candidate[],
  steps: readonly ReadonlyMap<number, Path>[],
  final: number,
): readonly ChosenToken[] {
  const chosen: ChosenToken[] = []
  let page = final
  for (let at = candidates.length - 1; at >= 0 && page !== NONE; at -= 1) {
    const path = steps[at]?.get(page)
    const candidate = candidates[at]
    if (path === undefined || candidate === undefined) continue
    const reading = candidate.readings.find(one => one.page === page)
    for (const one of reading?.chosen.toReversed() ?? []) {
      chosen.push({ ...one, start: candidate.start + one.start, end: candidate.start + one.end })
    }
    page = path.before
  }
  return chosen.reverse()
}
