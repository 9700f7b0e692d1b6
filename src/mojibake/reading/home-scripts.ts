/** Tells by the letters of a text which scripts were written in it rather than misread into it. */
import { charKinds, kindOf } from '../plausibility/char-kinds.js'
import type { Span } from '../../text/span.js'
import { allPages, pageIndex, pageNames } from '../pages/page-index.js'
import { scriptOf } from '../plausibility/plausibility.js'
import type { ChosenToken } from './search.js'

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

/**
 * The pages that a reading has found at work though most letters of the script they show stay as they are: a bit for
 * each. In “ลบ แบบ” two words of many can be UTF-8 read as windows-874, by chance.
 */
export function findOutnumbered(text: string, chosen: readonly ChosenToken[]): number {
  if (chosen.length === 0) return 0
  const all = new Uint32Array(scripts.length)
  countScripts(text, { start: 0, end: text.length }, all)
  const read = allPages.map(() => new Uint32Array(scripts.length))
  for (const { page, ...span } of chosen) countScripts(text, span, read[page] ?? all)
  return read.reduce((mask, counts, page) => {
    const isOutnumbered = counts.some((count, script) => count > 0 && count < FEW * (all[script] ?? 0))
    return isOutnumbered ? mask | (1 << page) : mask
  }, 0)
}

/** In a text that was misread most letters of the page’s script are parts of sequences. */
const FEW = 1 / 2

/** Adds up the letters beyond ASCII of a stretch by their scripts; Latin ones, which stand in texts of all kinds, do not count. */
export function countScripts(text: string, { start, end }: Span, counts: Uint32Array): void {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    const script = code < 0x80 ? 0 : (scriptNumbers[kindOf(code)] ?? 0)
    if (script > 0) counts[script] = (counts[script] ?? 0) + 1
  }
}

/** The script of each kind, as its place in `scripts`; 0 is none that counts. */
const scriptsOfKinds = charKinds
  .map(kind => scriptOf(kind))
  .map(script => (script === 'latin' ? undefined : script))
export const scripts = [...new Set([undefined, ...scriptsOfKinds])]
const scriptNumbers = scriptsOfKinds.map(script => scripts.indexOf(script))
