/** Tells in which pages a text is garbled though nothing of it could be read: the beginnings of marks and pictures stand there. */
import { once } from '../../text/once.js'
import type { Census } from '../census.js'
import { pageIndex, pageNames } from '../pages/page-index.js'
import { isUnheard } from '../plausibility/plausibility.js'

/** The pages in which a text holds the first two bytes of a common mark or picture as nobody writes them: a bit for each. O(length). */
export function findTornPages(text: string, { places, units }: Census): number {
  const seconds = torn()
  if (!units.some(unit => seconds.has(unit))) return 0
  let pages = 0
  for (const at of places) pages |= seconds.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1)) ?? 0
  return pages
}

/** By the first and then by the second character of a pair: the pages in which it begins a mark or picture. */
const torn = once((): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const pages = new Map<number, Map<number, number>>()
  for (const page of pageNames.keys()) {
    for (const [lead, second] of BEGINNINGS) {
      const [first, next] = [pageIndex().charOf(page, lead), pageIndex().charOf(page, second)]
      if (!SHOWN.test(String.fromCharCode(first, next)) || !isUnheard(first, next)) continue
      const seconds = pages.get(first) ?? new Map<number, number>()
      pages.set(first, seconds.set(next, (seconds.get(next) ?? 0) | (1 << page)))
    }
  }
  return pages
})

/** A character and a sign: no controls, and no second letter, as words in odd case may have it. */
const SHOWN = /^[^\0-\x9f][^\0-\x9f\p{L}]$/u

/** Of dashes and quotation marks, “™”, arrows, boxes, symbols, and pictures. */
const BEGINNINGS = [
  ...[0x80, 0x84, 0x86, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d].map(
    second => [0xe2, second] as const,
  ),
  [0xf0, 0x9f] as const,
]
