/** Counts what a reading has chosen: texts repeat few sequences often, so each different one is judged once. */
import type { Span } from '../../text/span.js'
import type { ChosenToken } from './search.js'

/** A token that was chosen in a page, once or more. */
export interface Tallied {
  readonly page: number
  readonly token: ChosenToken['token']
  /** Where it stands first. */
  readonly first: Span
  readonly count: number
  /** The most bits that it gains anywhere. */
  readonly gain: number
}

/** The different tokens among the chosen, in the order in which they stand first. O(number chosen). */
export function tallyOf(chosen: readonly ChosenToken[], gains: readonly number[]): readonly Tallied[] {
  const known = new Map<ChosenToken['token'], Counter[]>()
  const all: Counter[] = []
  let at = 0
  for (const { token, page, start, end } of chosen) {
    const gain = gains[at] ?? 0
    at += 1
    const counters = known.get(token)
    const counter = counters?.find(one => one.page === page)
    if (counter !== undefined) {
      counter.count += 1
      counter.gain = Math.max(counter.gain, gain)
      continue
    }
    const added = { page, token, first: { start, end }, count: 1, gain }
    all.push(added)
    if (counters === undefined) known.set(token, [added])
    else counters.push(added)
  }
  return all
}

interface Counter extends Tallied {
  count: number
  gain: number
}
