/** Tells by the letters of a text which scripts were written in it rather than misread into it. */
import { pageIndex, pageNames } from './page-index.js'

/**
 * The pages of other alphabets than Latin of which the text holds several letters that misread UTF-8 rarely makes: a
 * bit for each. UTF-8 has its lead bytes at C2–C5, CE–D1, D7–D9, E0–ED, EF and F0, its others at 80–BF; what stands at
 * the remaining bytes of a page is there because it was written.
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

const ENOUGH = 4

const alphabetic = new Set<string>([
  'windows-1251',
  'koi8-r',
  'cp866',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-874',
])

/** Whether UTF-8 rarely or never has the byte. */
const isIdle = (byte: number): boolean =>
  byte >= 0xc6 &&
  !(byte >= 0xce && byte <= 0xd1) &&
  !(byte >= 0xd7 && byte <= 0xd9) &&
  !(byte >= 0xe0 && byte <= 0xed) &&
  byte !== 0xef &&
  byte !== 0xf0
