/** Finds the lossless readings that have a rival: another code page explains the text about as well, or one layer more. */
import { type Span, slice } from '../../text/span.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import type { Change } from './layers.js'
import { allPages, firstPage, maskOf, pageIndex, pageNames } from '../pages/page-index.js'
import type { PageName } from '../pages/pages.js'
import { codesIn, readIn, surpriseOf } from '../reading/read-in.js'
import { createStretchMemo } from '../reading/stretch-memo.js'
import { isAcceptable } from '../tokens/tokens.js'

/**
 * The changes of a layer, as inferred those of which the page is in doubt: a rival reads these differently, and hardly less
 * plausibly, and all else that the page has read in the text, or is at work in the text itself. O(length × pages).
 */
export function doubtPages(text: string, changes: readonly Change[]): readonly Change[] {
  const doubtful = new Map<number, ReadonlySet<string>>()
  const read = differentPlaces(text, changes)
  for (const [page, spans] of read.entries()) {
    const texts = read.flatMap((others, rival) => {
      const contests = rival === page ? [] : spans.map(span => contestOf(text, span, { page, rival }))
      return contestedTexts(contests, others.length)
    })
    if (texts.length > 0) doubtful.set(page, new Set(texts))
  }
  if (doubtful.size === 0) return changes
  return changes.map(change =>
    doubtful.get(pageOf(change))?.has(slice(text, change.span))
      ? { ...change, confidence: 'inferred' }
      : change,
  )
}

/** In bits: a rival that is less plausible by no more than this may be the page that was at work; a capital is no reason. */
const NEARLY = 9

/** The page that alone made a lossless change, be it of references, by its number; -1 if none did. */
function pageOf({ pages, loss }: Change): number {
  const own = pages[0] === 'html' ? pages.slice(1) : pages
  const page = own.length > 1 || loss !== undefined ? undefined : own[0]
  return page === undefined ? -1 : allPages.indexOf(page)
}

/** Where each single-byte page has read something without loss: of equal texts the first place. */
function differentPlaces(text: string, changes: readonly Change[]): readonly (readonly Span[])[] {
  const places = pageNames.map((): Span[] => [])
  const known = createStretchMemo<number>(text, Infinity)
  for (const change of changes) {
    const page = pageOf(change)
    const spans = places[page]
    if (spans === undefined || known.find(change.span, page) !== undefined) continue
    known.keep(change.span, page, page)
    spans.push(change.span)
  }
  return places
}

/**
 * Whether a repaired span may be mojibake still: in a page that was at work in it a sequence of UTF-8 stands beside it, or
 * in it and is hardly less plausible. O(length of the span).
 */
export function isHalfRead(text: string, { start, end }: Span, chain: readonly PageName[]): boolean {
  const index = pageIndex()
  const mask = maskOf(chain)
  for (let at = Math.max(0, start - LONGEST); at <= end; at += 1) {
    const pairs = index.leads(text.charCodeAt(at)) & index.trails(text.charCodeAt(at + 1)) & mask
    for (let left = pairs; left !== 0; left &= left - 1) {
      if (isSequence(text, { start, end }, { at, page: firstPage(left) })) return true
    }
  }
  return false
}

/** The characters of the longest sequence. */
const LONGEST = 4

interface Place {
  readonly at: number
  readonly page: number
}

/** Whether a sequence beside a span, or one that shares characters with it and may as well be read, stands at a place. */
function isSequence(text: string, { start, end }: Span, { at, page }: Place): boolean {
  const decoded = decodeAt(text, at, page)
  const span = { start: at, end: at + decodedLength(decoded) }
  if (decoded === NOTHING || span.end < start || !isAcceptable(decodedCode(decoded), at)) return false
  if (span.end === start || at === end) return true
  const written = codesIn(slice(text, span))
  return surpriseOf(text, span, [decodedCode(decoded)]) < surpriseOf(text, span, written) + NEARLY
}

/** So few places in which a rival is a little less plausible may be chance. */
const FEW = 3

interface Rivals {
  readonly page: number
  readonly rival: number
}

/** A text that a rival reads as well: by how many bits it is less plausible. */
interface Contest {
  readonly text: string
  readonly isSame: boolean
  readonly bits: number
}

function contestOf(text: string, span: Span, { page, rival }: Rivals): Contest | undefined {
  const other = readIn(text, span, rival)
  if (other === undefined) return undefined
  const own = readIn(text, span, page) ?? other
  const isSame = own.every((code, at) => code === other[at])
  const bits = isSame ? 0 : surpriseOf(text, span, other) - surpriseOf(text, span, own)
  return { text: slice(text, span), isSame, bits }
}

/**
 * The texts that may be the rival’s: all that it reads differently, if it reads all; each by itself, if it has read others; and
 * of a page that is at work nowhere else each that it reads more plausibly.
 */
function contestedTexts(contests: readonly (Contest | undefined)[], readByRival: number): readonly string[] {
  const different = contests.filter(one => one !== undefined).filter(({ isSame }) => !isSame)
  const textsOf = (some: readonly Contest[]): readonly string[] => some.map(one => one.text)
  if (readByRival > 0) return textsOf(different.filter(({ bits }) => bits < NEARLY))
  const isWhole = contests.every(one => one !== undefined)
  const most = NEARLY * Math.min(FEW, different.length)
  if (isWhole && different.reduce((sum, { bits }) => sum + bits, 0) < most) return textsOf(different)
  return textsOf(different.filter(({ bits }) => bits < 0))
}
