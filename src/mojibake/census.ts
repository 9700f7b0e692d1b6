/** Counts the characters beyond ASCII of a text: what depends only on which of them it holds need not read it again. */

/** The characters beyond ASCII of a text, as UTF-16 code units. */
export interface Census {
  /** Where they stand, ascending. */
  readonly places: readonly number[]
  /** Each different one, in the order in which they stand first. */
  readonly units: readonly number[]
  readonly count: (unit: number) => number
}

/** O(length). */
export function takeCensus(text: string): Census {
  const places: number[] = []
  const units: number[] = []
  const beyond = new RegExp(BEYOND_ASCII, 'g')
  for (let match = beyond.exec(text); match !== null; match = beyond.exec(text)) {
    for (let at = match.index; at < beyond.lastIndex; at += 1) {
      const unit = text.charCodeAt(at)
      places.push(at)
      const count = slate[unit] ?? 0
      if (count === 0) units.push(unit)
      slate[unit] = count + 1
    }
  }
  const counts = new Map(units.map(unit => [unit, slate[unit] ?? 0]))
  for (const unit of units) slate[unit] = 0
  return { places, units, count: unit => counts.get(unit) ?? 0 }
}

/** Passes over ASCII faster than a loop does. */
const BEYOND_ASCII = /[^\0-\x7f]+/

/** For counting only, and all zero between calls: a new one for every text would cost more than to read a short one. */
const slate = new Uint32Array(0x10000)
