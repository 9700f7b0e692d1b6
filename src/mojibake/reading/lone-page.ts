/** Tells whether a text was misread in one page only, though one or another place by itself speaks for another page. */
import { pageNames } from '../pages/page-index.js'
import { isLossless } from '../tokens/token.js'
import { codesIn, readIn, surpriseOf } from './read-in.js'
import type { Tallied } from './tally.js'

/**
 * Of several pages that a reading has found at work the one that reads all there is without loss, and no less
 * plausibly: `Ãž` is Þ in windows-1252, but ø beside `Ã\x86`, which is Æ in ISO 8859-15. O(different tokens × pages found).
 */
export function findLonePage(text: string, tally: readonly Tallied[]): number | undefined {
  const plain = tally.filter(({ token }) => isLossless(token))
  const pages = [...new Set(plain.map(({ page }) => page))]
  if (pages.length < 2) return undefined
  return pages.find(page => page < pageNames.length && readsAll(text, plain, page))
}

function readsAll(text: string, tally: readonly Tallied[], page: number): boolean {
  let bits = 0
  for (const { first, token } of tally) {
    const codes = readIn(text, first, page)
    if (codes === undefined) return false
    bits += surpriseOf(text, first, codes) - surpriseOf(text, first, codesIn(token.text))
  }
  return bits <= 0
}
