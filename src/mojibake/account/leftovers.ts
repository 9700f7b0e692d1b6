/** Finds what still looks misread when all layers are off: parts of sequences of which too much is lost to read them. */
import { countWhile } from '../../text/count-while.js'
import { type Span, slice } from '../../text/span.js'
import { closesString } from '../tokens/delimiter.js'
import type { Census } from '../census.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import { maskOf, pageIndex, pagesIn, USUAL } from '../pages/page-index.js'
import { findHomes } from '../reading/home-scripts.js'
import { nativeIn } from '../reading/native-letters.js'
import { isAcceptable } from '../tokens/tokens.js'
import { WHOLE } from './lone-runs.js'
import type { Layered, Piece } from './layers.js'
import { isAmongLetters, isOdd, lengthAt, type Neighbours, type Place } from './odd-places.js'
import type { Remains } from './remains.js'
import { findTornPages } from './torn.js'

/** A text in which nothing more was read, and that of which the first layer was taken off. */
export interface Settled extends Layered {
  readonly census: Census
  readonly given: string
}

/**
 * Every place where a lead byte of a page stands that the text has shown itself to be misread in, and what stands behind or
 * beside it is nothing that people write there, or the text shows that it stands for that byte. O(length).
 */
export function findLeftovers(settled: Settled, code: readonly Span[]): readonly Remains[] {
  const { text, census, pieces } = settled
  const evident = pieces.reduce((mask, { pages }) => mask | maskOf(pages), findTornPages(text, census))
  if (!census.units.some(unit => leadsOf(unit, evident) !== 0)) return []
  const isRead = createCover(pieces.map(({ span }) => span))
  const isCode = createCover(code)
  const leads = census.places.filter(
    at => leadsOf(text.charCodeAt(at), evident) !== 0 && !isRead(at) && !isCode(at),
  )
  if (leads.length === 0) return []
  const neighbours = neighboursOf(pieces)
  const places = leads.map((at): Place => {
    const pages = leadsOf(text.charCodeAt(at), evident)
    const end = at + 1 + countTrails(text, at, pages)
    return { at, end, pages, beside: neighbours({ start: at, end }) }
  })
  const odd = new Set(places.filter(place => isOdd(text, place)))
  const isTold = createTeller(settled, places, odd)
  const found: Remains[] = []
  let done = 0
  for (const place of places) {
    const { at, pages } = place
    if (at < done || (!odd.has(place) && !isTold(place))) continue
    const whole = wholeAt(text, place)
    done = whole?.span.end ?? withStandIns(text, place)
    const part = { span: { start: at, end: done }, text: text.slice(at, done), why: LOST, pages, known: [] }
    found.push(whole ?? part)
  }
  return found
}

const LOST = 'part of a misread character, of which too much is lost'

/** What stands at a place if no byte of it is lost: what it is in each of its pages. */
function wholeAt(text: string, { at, pages }: Place): Remains | undefined {
  const known: string[] = []
  let end = at
  for (const page of pagesIn(pages)) {
    const decoded = decodeAt(text, at, page)
    if (decoded === NOTHING || !isAcceptable(decodedCode(decoded), at)) continue
    const char = String.fromCodePoint(decodedCode(decoded))
    if (known.length === 0) end = at + decodedLength(decoded)
    if (end === at + decodedLength(decoded) && !known.includes(char)) known.push(char)
  }
  return known.length === 0
    ? undefined
    : { span: { start: at, end }, text: text.slice(at, end), why: WHOLE, pages, known }
}

/** E1, E2, E3, EF and F0 in windows-1252: most marks, pictures and Asian scripts begin so, and few words go on as they do. */
const usualUnits = new Set([0xe1, 0xe2, 0xe3, 0xef, 0xf0])

/** The pages in which a character is a lead: of those at work in the text, and windows-1252 for its usual ones. */
const leadsOf = (unit: number, evident: number): number =>
  pageIndex().leads(unit) & (usualUnits.has(unit) ? evident | USUAL : evident)

/** Whether offsets, asked for in order, lie in one of the spans. */
export function createCover(spans: readonly Span[]): (at: number) => boolean {
  let next = 0
  return at => {
    while ((spans[next]?.end ?? Infinity) <= at) next += 1
    return (spans[next]?.start ?? Infinity) <= at
  }
}

const neighboursOf =
  (pieces: readonly Piece[]) =>
  ({ start, end }: Span): Neighbours => {
    const next = countWhile(pieces.length, piece => (pieces[piece]?.span.start ?? Infinity) < end)
    return {
      isReadBefore: pieces[next - 1]?.span.end === start,
      isReadBehind: pieces[next]?.span.start === end,
    }
  }

/**
 * Tells leads by what the text shows of them: one that begins sequences as often as not, be it read or left and odd, was most
 * likely to begin one where it touches what was read, where a mark stands behind it, or where hardly anything is clean.
 */
function createTeller(
  { text, census, pieces, given }: Settled,
  places: readonly Place[],
  odd: ReadonlySet<Place>,
): (place: Place) => boolean {
  const left = new Map<number, number>()
  for (const { at } of places) left.set(text.charCodeAt(at), (left.get(text.charCodeAt(at)) ?? 0) + 1)
  const begun = countUnits(given, pieces, left)
  for (const { at } of odd) begun.set(text.charCodeAt(at), (begun.get(text.charCodeAt(at)) ?? 0) + 1)
  const native = nativeIn(pieces.flatMap(({ span, loss }) => (loss === undefined ? [slice(text, span)] : [])))
  const isUsed = (unit: number): boolean =>
    (begun.get(unit) ?? 0) * FEW >= (left.get(unit) ?? 0) &&
    begun.has(unit) &&
    !native.has(String.fromCharCode(unit))
  const read = pieces.reduce((sum, { span }) => sum + beyondAscii(text, span), 0)
  const garbled = [...odd].reduce((sum, { at, end }) => sum + end - at, read)
  const parts = places
    .filter(place => !odd.has(place) && isUsed(text.charCodeAt(place.at)))
    .reduce((sum, { at, end }) => sum + end - at, 0)
  const isMostlyRead = (census.places.length - garbled - parts) * 2 <= garbled
  const homes = findHomes(census)
  return ({ at, end, pages, beside }) => {
    if (!isUsed(text.charCodeAt(at)) || ((pages & ~homes) === 0 && isAmongLetters(text, at))) return false
    const char = text.charAt(at)
    if (beside.isReadBefore || beside.isReadBehind || STAND_IN.test(text.slice(end, end + 2))) return true
    if (isUsed(text.charCodeAt(end)) && text.charAt(end) !== char) return true
    if (SMALL.test(text.charAt(at - 1)) && CAPITAL.test(char)) return true
    return isMostlyRead && !(SMALL.test(char) && WORD.test(text.charAt(end)))
  }
}

/** Of so many leads that are left one at least has to have begun a sequence elsewhere. */
const FEW = 5

/** U+FFFD, or “?” inside a word. */
const STAND_IN = /^(?:\ufffd|\?[\p{L}\p{M}])/u

const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const WORD = /[A-Za-z]/

/** How often each of some characters stands where pieces were read. */
function countUnits(
  given: string,
  pieces: readonly Piece[],
  units: ReadonlyMap<number, unknown>,
): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { source } of pieces) {
    for (let at = source.start; at < source.end; at += 1) {
      const unit = given.charCodeAt(at)
      if (units.has(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1)
    }
  }
  return counts
}

function beyondAscii(text: string, { start, end }: Span): number {
  let count = 0
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) >= 0x80) count += 1
  return count
}

/** How many trails of one of the pages stand behind a lead. */
function countTrails(text: string, at: number, pages: number): number {
  const index = pageIndex()
  let count = 0
  for (let left = pages; count < 3; count += 1) {
    left &= index.trails(text.charCodeAt(at + 1 + count))
    if (left === 0) break
  }
  return count
}

/** The end of a part with what stands in for the bytes behind it: one straight quote or “?”, or U+FFFD. */
function withStandIns(text: string, { at, end, pages }: Place): number {
  const length = lengthAt(text, at, pages)
  let stop = end
  while (stop < at + length && text.charAt(stop) === '\ufffd') stop += 1
  if (stop > end || end >= at + length) return stop
  if (closesString(text, end)) return end
  const isMark = end > at + 1 ? /["'?]/.test(text.charAt(end)) : STAND_IN.test(text.slice(end, end + 2))
  return isMark ? end + 1 : end
}
