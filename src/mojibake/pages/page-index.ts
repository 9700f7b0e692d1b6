/** Looks characters up in all single-byte pages at once: which byte, and whether it may begin or continue UTF-8. */
import { once } from '../../text/once.js'
import {
  type MultiBytePage,
  type PageName,
  type SingleBytePage,
  singleBytePages,
  UNDEFINED_BYTE,
} from './pages.js'

/** The single-byte pages in the order of their bits in a mask; `pageNames[3]` is the page of bit 3. */
export const pageNames = pageKeys(singleBytePages)

/** The pages of the bits behind those of `pageNames`. */
export const multiByteNames = [
  'gbk',
  'shift_jis',
  'big5',
  'euc-kr',
] as const satisfies readonly MultiBytePage[]

/** All pages in the order of their bits. */
export const allPages: readonly PageName[] = [...pageNames, ...multiByteNames]

/** The bits of single-byte pages, given their names. */
export function maskOf(names: readonly PageName[]): number {
  let mask = 0
  for (const name of names) mask |= bits.get(name) ?? 0
  return mask
}

/** The bits of the pages that are so, given something of each in their order. */
export function maskWhere<One>(each: readonly One[], isSo: (one: One, page: number) => boolean): number {
  let mask = 0
  for (const [page, one] of each.entries()) if (isSo(one, page)) mask |= 1 << page
  return mask
}

/** The pages of a mask, in their order. */
export function pagesIn(mask: number): readonly number[] {
  const pages: number[] = []
  for (let left = mask; left !== 0; left &= left - 1) pages.push(firstPage(left))
  return pages
}

/** The first page of a mask that has any. */
export const firstPage = (mask: number): number => 31 - Math.clz32(mask & -mask)

/** The last page of a mask that has any. */
export const lastPage = (mask: number): number => 31 - Math.clz32(mask)

const bits = new Map<PageName, number>(pageNames.map((name, page) => [name, 1 << page]))

/** The bit of windows-1252, in which most text is misread. */
export const USUAL = maskOf(['windows-1252'])

/** The bit of Mac Roman. */
export const MAC = maskOf(['macintosh'])

/**
 * For every character of any page its bytes and two masks with a bit for each page: `leads` says in which pages its
 * byte begins a UTF-8 sequence (C2–F4), `trails` in which it continues one (80–BF). Two look-ups thus tell whether a
 * pair of characters can be misread UTF-8 at all.
 */
export interface PageIndex {
  /** Every character beyond ASCII that any page has. */
  readonly units: readonly number[]
  readonly leads: (code: number) => number
  readonly trails: (code: number) => number
  /** The byte of a character in a page, -1 if the page lacks it. */
  readonly byteOf: (page: number, code: number) => number
  /** The character of a byte in a page. Undefined bytes are C1 controls, as in the WHATWG Encoding Standard. */
  readonly charOf: (page: number, byte: number) => number
  /** The bytes 80–BF that the page does not define. */
  readonly undefinedTrails: (page: number) => readonly number[]
}

/** The index over all pages, built on first use (about 0.3 ms) and kept. */
export const pageIndex = once(buildIndex)

function buildIndex(): PageIndex {
  const slots = new Uint16Array(0x10000)
  const bytes: Uint8Array[] = [new Uint8Array(pageNames.length)]
  const leads: number[] = [0]
  const trails: number[] = [0]
  const chars = new Uint16Array(pageNames.length * 256)
  const add = (page: number, byte: number, code: number): void => {
    const slot = slots[code] || bytes.push(new Uint8Array(pageNames.length)) - 1
    slots[code] = slot
    const row = bytes[slot]
    if (row !== undefined) row[page] = byte
    leads[slot] = (leads[slot] ?? 0) | (byte >= 0xc2 && byte <= 0xf4 ? 1 << page : 0)
    trails[slot] = (trails[slot] ?? 0) | (byte < 0xc0 ? 1 << page : 0)
    chars[page * 256 + byte] = code
  }
  for (const [page, name] of pageNames.entries()) {
    for (const [at, char] of [...singleBytePages[name]].entries()) {
      add(page, 0x80 + at, char === UNDEFINED_BYTE ? 0x80 + at : char.charCodeAt(0))
    }
  }
  const table = new Uint8Array(bytes.length * pageNames.length)
  for (const [slot, row] of bytes.entries()) table.set(row, slot * pageNames.length)
  const missing = pageNames.map(undefinedTrails)
  const leadMasks = Int32Array.from(leads)
  const trailMasks = Int32Array.from(trails)
  return {
    units: [...new Set(chars)].filter(unit => unit >= 0x80),
    leads: code => leadMasks[slots[code] ?? 0] ?? 0,
    trails: code => trailMasks[slots[code] ?? 0] ?? 0,
    byteOf: (page, code) => (code < 0x80 ? code : table[(slots[code] ?? 0) * pageNames.length + page] || -1),
    charOf: (page, byte) => (byte < 0x80 ? byte : (chars[page * 256 + byte] ?? 0)),
    undefinedTrails: page => missing[page] ?? [],
  }
}

function undefinedTrails(page: SingleBytePage): readonly number[] {
  const first = [...singleBytePages[page].slice(0, 64)]
  return first.flatMap((char, at) => (char === UNDEFINED_BYTE ? [0x80 + at] : []))
}

/** The keys of an object literal with their types kept. */
function pageKeys(table: typeof singleBytePages): readonly SingleBytePage[] {
  const isPage = (key: string): key is SingleBytePage => Object.hasOwn(table, key)
  return Object.keys(table).filter(isPage)
}
