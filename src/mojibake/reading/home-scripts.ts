/** Tells by the letters of a text which scripts were written in it rather than misread into it. */
import { slice } from '../../text/span.js'
import type { Census } from '../census.js'
import { charKinds, kindOf } from '../plausibility/char-kinds.js'
import { allPages, maskWhere, pageIndex, pageNames } from '../pages/page-index.js'
import { scriptOf } from '../plausibility/plausibility.js'
import type { Tallied } from './tally.js'

/**
 * The pages of other alphabets than Latin of which the text holds several letters that misread UTF-8 rarely makes: a
 * bit for each. Most lead bytes of UTF-8 are C2–C5, CE–D1, D7–D9, E2, EF and F0, and all others 80–BF; what stands at the
 * remaining bytes of a page is there because it was written.
 */
export function findHomes({ units }: Census): number {
  const index = pageIndex()
  const seen = units.filter(code => code >= 0x370 && code < 0x1000)
  if (seen.length < ENOUGH) return 0
  return maskWhere(
    pageNames,
    (name, page) =>
      alphabetic.has(name) && seen.filter(code => isIdle(index.byteOf(page, code))).length >= ENOUGH,
  )
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
export function findOutnumbered(text: string, census: Census, tally: readonly Tallied[]): number {
  if (tally.length === 0) return 0
  const all = scriptsOf(census)
  const read = allPages.map(noScripts)
  for (const { page, first, count } of tally) countScripts(slice(text, first), count, read[page] ?? [])
  return maskWhere(read, counts =>
    counts.some((count, script) => count > 0 && count < FEW * (all[script] ?? 0)),
  )
}

/** In a text that was misread most letters of the page’s script are parts of sequences. */
const FEW = 1 / 2

/** How many letters of each script a text has; Latin ones, which stand in texts of all kinds, do not count. */
export function scriptsOf({ units, count }: Census): readonly number[] {
  const counts = noScripts()
  for (const unit of units) addLetter(unit, count(unit), counts)
  return counts
}

/** Adds the letters of a part of a text that stands there so many times. */
export function countScripts(part: string, times: number, counts: number[]): void {
  for (let at = 0; at < part.length; at += 1) addLetter(part.charCodeAt(at), times, counts)
}

function addLetter(unit: number, times: number, counts: number[]): void {
  const script = unit < 0x80 ? 0 : (scriptNumbers[kindOf(unit)] ?? 0)
  if (script > 0) counts[script] = (counts[script] ?? 0) + times
}

/** For each script none of its letters. */
export const noScripts = (): number[] => scripts.map(() => 0)

/** The script of each kind, as its place in `scripts`; 0 is none that counts. */
const scriptsOfKinds = charKinds
  .map(kind => scriptOf(kind))
  .map(script => (script === 'latin' ? undefined : script))
const scripts = [...new Set([undefined, ...scriptsOfKinds])]
const scriptNumbers = scriptsOfKinds.map(script => scripts.indexOf(script))
