/** Misreads a text on purpose: the inverse of a repair, by which exact repairs are proved. */
import { pageIndex, pageNames } from './page-index.js'
import type { PageName } from './pages.js'

/**
 * What becomes of a text when its UTF-8 bytes are read as the page; undefined if the page is none of one byte per
 * character. Bytes that the page leaves undefined become C1 controls.
 */
export function misread(text: string, page: PageName): string | undefined {
  const number = pageNames.findIndex(name => name === page)
  if (number < 0) return undefined
  const index = pageIndex()
  const units: number[] = []
  for (const byte of new TextEncoder().encode(text)) units.push(index.charOf(number, byte))
  return units.map(unit => String.fromCharCode(unit)).join('')
}
