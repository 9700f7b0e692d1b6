/** Tells by the letters of a text which scripts were written in it rather than misread into it. */
import { pageIndex, pageNames } from './page-index.js'

/**
 * The pages of other alphabets than Latin of which the text holds several letters that misread UTF-8 rarely makes: a
 * bit for each. Most lead bytes of UTF-8 are C2–C5, CE–D1, D7–D9, E2, EF and F0, and all others 80–BF; what stands at the
 * remaining bytes of a page is there because it was written.
 */
export function findHomes(text: string): number {
  const index = pageIndex()
  const seen = new Set<number>()
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x370 && code < 0x1000) seen.add(code)
  }
  if (seen.size < ENOUGH) return 0
  return pageNames.reduce((mask, name, page) => {
    const count = alphabetic.has(name) ? [...seen].filter(code => isIdle(index.byteOf(page, code))).length : 0
    return count >= ENOUGH ? mask | (1 << page) : mask
  }, 0)
}

const ENOUGH = 5

const alphabetic = new Set<string>([
  'windows-1251',
  'koi8-r',
  'cp866',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-874',
])

/** Whether UTF-8 has the byte seldom. */
const isIdle = (byte: number): boolean => byte >= 0xc6 && !leads.has(byte)

const leads = new Set([0xce, 0xcf, 0xd0, 0xd1, 0xd7, 0xd8, 0xd9, 0xe2, 0xef, 0xf0])
