/** Remembers values by stretches of one text: equal stretches are found by their characters, and none of them is copied. */
import type { Span } from '../../text/span.js'

/** What is known of stretches, and of what stands around them, as a number that must be equal, too. */
export interface StretchMemo<Value> {
  readonly find: (stretch: Span, around: number) => Value | undefined
  readonly keep: (stretch: Span, around: number, value: Value) => void
}

/** A memo of at most that many values; when it is full it begins anew. Finding takes O(length of the stretch). */
export function createStretchMemo<Value>(text: string, most: number): StretchMemo<Value> {
  const entries = new Map<number, Entry<Value>>()
  let size = 0

  const find = (stretch: Span, around: number): Value | undefined => {
    for (let entry = entries.get(hashOf(text, stretch, around)); entry !== undefined; entry = entry.next)
      if (entry.around === around && isSame(text, entry.stretch, stretch)) return entry.value
    return undefined
  }

  const keep = (stretch: Span, around: number, value: Value): void => {
    if (size >= most) {
      entries.clear()
      size = 0
    }
    const hash = hashOf(text, stretch, around)
    entries.set(hash, { stretch, around, value, next: entries.get(hash) })
    size += 1
  }

  return { find, keep }
}

interface Entry<Value> {
  readonly stretch: Span
  readonly around: number
  readonly value: Value
  /** Another of the same hash. */
  readonly next: Entry<Value> | undefined
}

/** Fowler, Noll and Vo’s FNV-1a, over code units, in 30 bits. */
function hashOf(text: string, { start, end }: Span, around: number): number {
  let hash = Math.imul(BASIS ^ around, PRIME)
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 2
}

const BASIS = 0x811c9dc5
const PRIME = 0x01000193

function isSame(text: string, one: Span, other: Span): boolean {
  const length = one.end - one.start
  if (length !== other.end - other.start) return false
  for (let at = 0; at < length; at += 1)
    if (text.charCodeAt(one.start + at) !== text.charCodeAt(other.start + at)) return false
  return true
}
