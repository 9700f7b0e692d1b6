/** Finds what still looks misread when all layers are off: parts of sequences of which too much is lost to read them. */
import { pageIndex, pageNames } from '../pages/page-index.js'
import { surprise } from '../plausibility/plausibility.js'
import type { Span } from '../../text/span.js'
import type { Layered } from './layers.js'
import type { Remains } from './remains.js'

/**
 * Every place where a lead byte of a page stands that the text has shown itself to be misread in, and what stands behind
 * or beside it is nothing that people write there. O(length).
 */
export function* findLeftovers(layered: Layered, code: readonly Span[]): Generator<Remains> {
  const { text, pieces } = layered
  const evident = pieces.reduce((mask, { pages }) => mask | maskOf(pages), 0)
  if (evident === 0 && !USUAL_LEADS.test(text)) return
  const starts = new Set(pieces.map(({ span }) => span.start))
  const ends = new Set(pieces.map(({ span }) => span.end))
  let next = 0
  for (let at = 0; at < text.length; at += 1) {
    const pages = leadsAt(text, at, evident)
    if (pages === 0) continue
    while ((code[next]?.end ?? Infinity) <= at) next += 1
    if ((code[next]?.start ?? Infinity) <= at) continue
    const end = endOf(text, at, pages)
    const isOdd =
      ((end > at + 1 || (starts.has(end) && !starts.has(at))) && isForeign(text, at + 1)) ||
      (ends.has(at) && !starts.has(at) && isForeign(text, at))
    if (!isOdd) continue
    if (text.charAt(end) !== '\ufffd') yield { span: { start: at, end }, text: text.slice(at, end), why: WHY }
    at = end - 1
  }
}

const WHY = 'part of a misread character, of which too much is lost'

const USUAL = 1 << pageNames.indexOf('windows-1252')

/** E1, E2, E3, EF and F0 in windows-1252: most marks, pictures and Asian scripts begin so, and few words go on as they do. */
const USUAL_LEADS = /[áâãïð]/

/** In bits: so surprising that nobody has written it. */
const ODD = 12

const maskOf = (pages: readonly string[]): number =>
  pageNames.reduce((mask, name, page) => (pages.includes(name) ? mask | (1 << page) : mask), 0)

/** The pages in which a lead stands at an offset: those at work in the text, and windows-1252 for its usual ones. */
function leadsAt(text: string, at: number, evident: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return 0
  const pages = pageIndex().leads(code)
  return (pages & evident) | (code < 0xf1 && USUAL_LEADS.test(text.charAt(at)) ? pages & USUAL : 0)
}

/** The end of a lead and the trails behind it, in one of the pages, with what may stand in for the next of them. */
function endOf(text: string, start: number, pages: number): number {
  const index = pageIndex()
  let end = start + 1
  for (let left = pages; end < start + 4; end += 1) {
    left &= index.trails(text.charCodeAt(end))
    if (left === 0) break
  }
  return end < start + 4 && /^["'?]/.test(text.slice(end)) && end > start + 1 ? end + 1 : end
}

/** Whether the characters on the two sides of an offset hardly ever stand side by side. */
const isForeign = (text: string, at: number): boolean =>
  at > 0 && at < text.length && surprise(text.charCodeAt(at - 1), text.codePointAt(at) ?? 0) >= ODD
