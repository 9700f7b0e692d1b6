/** Misreads a text on purpose: the inverse of a repair, by which exact repairs are proved. */
import { multiByteTable } from './multibyte-table.js'
import { multiByteNames, pageIndex, pageNames } from './page-index.js'
import type { PageName } from './pages.js'

/**
 * What becomes of a text when its UTF-8 bytes are read as the page; undefined if the page is no code page or cannot
 * read them. Bytes that a page leaves undefined become C1 controls.
 */
export function misread(text: string, page: PageName): string | undefined {
  const bytes = encoder.encode(text)
  const many = multiByteNames.find(name => name === page)
  if (many !== undefined) return multiByteTable(many)?.decode(bytes)
  const number = numbers.get(page)
  if (number === undefined) return undefined
  const index = pageIndex()
  let read = ''
  for (const byte of bytes) read += String.fromCharCode(index.charOf(number, byte))
  return read
}

const encoder = new TextEncoder()

const numbers = new Map<PageName, number>(pageNames.map((name, at) => [name, at]))
