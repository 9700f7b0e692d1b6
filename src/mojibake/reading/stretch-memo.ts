/** Remembers values by stretches of one text: equal stretches are found by their characters, and none of them is copied. */
import type { Span } from '../../text/span.js'

/** A stretch, and what else must be equal: numbers that stand for its surroundings. */
export interface MemoKey extends Span {
  readonly left: number
  readonly right: number
}

export interface StretchMemo<Value> {
  readonly find: (key: MemoKey) => Value | undefined
  readonly keep: (key: MemoKey, value: Value) => void
}

/** A memo of at most that many values; when it is full it begins anew. Finding takes O(length of the stretch). */
export function createStretchMemo<Value>(text: string, most: number): StretchMemo<Value> {
  const entries = new Map<number, Entry<Value>>()
  let size = 0

  const find = (key: MemoKey): Value | undefined => {
    for (let entry = entries.get(hashOf(text, key)); entry !== undefined; entry = entry.next)
      if (isSame(text, entry.key, key)) return entry.value
    return undefined
  }

  const keep = (key: MemoKey, value: Value): void => {
    if (size >= most) {
      entries.clear()
      size = 0
    }
    const hash = hashOf(text, key)
    entries.set(hash, { key, value, next: entries.get(hash) })
    size += 1
  }

  return { find, keep }
}

interface Entry<Value> {
  readonly key: MemoKey
  readonly value: Value
  /** Another of the same hash. */
  readonly next: Entry<Value> | undefined
}

/** Fowler, Noll and Vo’s FNV-1a, over code units, in 30 bits. */
function hashOf(text: string, { start, end, left, right }: MemoKey): number {
  let hash = Math.imul(Math.imul(BASIS ^ left, PRIME) ^ right, PRIME)
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 2
}

const BASIS = 0x811c9dc5
const PRIME = 0x01000193

function isSame(text: string, one: MemoKey, other: MemoKey): boolean {
  const length = one.end - one.start
  if (length !== other.end - other.start || one.left !== other.left || one.right !== other.right) return false
  for (let at = 0; at < length; at += 1)
    if (text.charCodeAt(one.start + at) !== text.charCodeAt(other.start + at)) return false
  return true
}
