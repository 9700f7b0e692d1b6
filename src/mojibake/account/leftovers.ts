/** Finds what still looks misread when all layers are off: parts of sequences of which too much is lost to read them. */
import { countWhile } from '../../text/count-while.js'
import type { Span } from '../../text/span.js'
import { maskOf, pageIndex, USUAL } from '../pages/page-index.js'
import { surprise } from '../plausibility/plausibility.js'
import type { Layered, Piece } from './layers.js'
import type { Remains } from './remains.js'

/**
 * Every place where a lead byte of a page stands that the text has shown itself to be misread in, and what stands behind
 * or beside it is nothing that people write there. O(length).
 */
export function* findLeftovers(layered: Layered, code: readonly Span[]): Generator<Remains> {
  const { text, pieces } = layered
  const evident = pieces.reduce((mask, { pages }) => mask | maskOf(pages), 0)
  if (evident === 0 && !USUAL_LEADS.some(lead => text.includes(lead))) return
  const starts = (at: number): boolean => pieces[countBefore(pieces, at)]?.span.start === at
  const ends = (at: number): boolean => pieces[countBefore(pieces, at) - 1]?.span.end === at
  const leads = leadPattern(evident)
  let next = 0
  for (let match = leads.exec(text); match !== null; match = leads.exec(text)) {
    const at = match.index
    const isOddBefore = isForeign(text, at)
    const isOddBehind = isForeign(text, at + 1)
    if (!isOddBefore && !isOddBehind) continue
    const pages = leadsOf(text.charCodeAt(at), evident)
    while ((code[next]?.end ?? Infinity) <= at) next += 1
    if ((code[next]?.start ?? Infinity) <= at) continue
    const end = endOf(text, at, pages)
    const isOdd =
      (isOddBehind && (end > at + 1 || (starts(end) && !starts(at)))) ||
      (isOddBefore && ends(at) && !starts(at))
    if (!isOdd) continue
    if (text.charAt(end) !== '\ufffd') yield { span: { start: at, end }, text: text.slice(at, end), why: WHY }
    leads.lastIndex = end
  }
}

/** How many pieces begin before an offset. */
const countBefore = (pieces: readonly Piece[], at: number): number =>
  countWhile(pieces.length, piece => (pieces[piece]?.span.start ?? Infinity) < at)

const WHY = 'part of a misread character, of which too much is lost'

/** E1, E2, E3, EF and F0 in windows-1252: most marks, pictures and Asian scripts begin so, and few words go on as they do. */
const USUAL_LEADS = [...'áâãïð']
const usualUnits = new Set(USUAL_LEADS.map(lead => lead.charCodeAt(0)))

/** In bits: so surprising that nobody has written it. */
const ODD = 12

/** The pages in which a character is a lead: of those at work in the text, and windows-1252 for its usual ones. */
const leadsOf = (unit: number, evident: number): number =>
  pageIndex().leads(unit) & (usualUnits.has(unit) ? evident | USUAL : evident)

/** Finds leads without a look at what lies between them. */
const leadPattern = (evident: number): RegExp => {
  const leads = pageIndex().units.filter(unit => leadsOf(unit, evident) !== 0)
  return new RegExp(`[${String.fromCharCode(...leads)}]`, 'g')
}

/** The end of a lead and the trails behind it, in one of the pages, with what may stand in for the next of them. */
function endOf(text: string, start: number, pages: number): number {
  const index = pageIndex()
  let end = start + 1
  for (let left = pages; end < start + 4; end += 1) {
    left &= index.trails(text.charCodeAt(end))
    if (left === 0) break
  }
  return end < start + 4 && /["'?]/.test(text.charAt(end)) && end > start + 1 ? end + 1 : end
}

/** Whether the characters on the two sides of an offset hardly ever stand side by side. */
const isForeign = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  surprise(text.charCodeAt(at - 1), text.codePointAt(at) ?? 0) >= ODD &&
  !closesQuote(text, at)

/** Whether “ stands where it closes what „ has opened: `„já“`. */
const closesQuote = (text: string, at: number): boolean =>
  text.charAt(at) === '“' && QUOTED.test(text.slice(Math.max(0, at - QUOTATION), at))

const QUOTED = /„[^„“”\n]*$/

/** Characters in which a quotation has begun. */
const QUOTATION = 200
