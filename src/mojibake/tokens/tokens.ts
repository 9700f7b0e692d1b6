/** Finds every stretch of a text that single-byte pages explain as UTF-8. */
import { kindOf, kindNumber } from '../plausibility/char-kinds.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import type { Span } from '../../text/span.js'
import type { LossScope } from './loss-doubts.js'
import { lossyTokensAt, straightenedLead } from './lost-bytes.js'
import { lossyPages } from '../pages/starts.js'
import { firstPage, lastPage, pageIndex } from '../pages/page-index.js'
import { coincidence, surprise } from '../plausibility/plausibility.js'
import type { Token } from './token.js'

/** What tokens are looked for. Only pages with evidence explain a lead that lost everything that followed it. */
export interface TokenScope extends LossScope {
  /** The pages to look in: a bit for each. */
  readonly pages: number
}

/** Where tokens are looked for. */
export interface Reach {
  readonly start: number
  /** The end of the stretch, beyond which nothing is looked at. */
  readonly end: number
  /** The offset from which on no token may begin. */
  readonly until: number
}

/** The tokens that begin within reach, by their start; those of one start are in no particular order. */
export function findTokens(text: string, { start, end, until }: Reach, scope: TokenScope): Token[] {
  const index = pageIndex()
  const found: Token[] = []
  for (let at = start; at < until; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if (code !== 0x22 && code !== 0x27) continue
      const token = straightenedLead(text, { at, end }, scope)
      if (token !== undefined) found.push(token)
      continue
    }
    const leads = index.leads(code) & scope.pages
    if (leads === 0) continue
    const next = text.charCodeAt(at + 1)
    const pairs = leads & index.trails(next)
    const explained = pairs === 0 ? 0 : addExact(text, { at, end, pairs }, found)
    const unexplained = leads & ~explained & lossyPages(text, at, scope.evident)
    if (unexplained !== 0)
      for (const token of lossyTokensAt(text, { at, end, leads: unexplained }, scope)) found.push(token)
  }
  return found
}

interface PairsAt {
  readonly at: number
  readonly end: number
  /** The pages in which the first two characters are a lead and a continuation. */
  readonly pairs: number
}

/** Adds the lossless readings at an offset, one token for each different result; returns the pages in which all bytes are there. */
function addExact(text: string, { at, end, pairs }: PairsAt, found: Token[]): number {
  const reads: Read[] = []
  let explained = 0
  for (let mask = pairs; mask !== 0; mask &= mask - 1) {
    const bit = mask & -mask
    const decoded = decodeAt(text, at, firstPage(bit))
    if (decoded === NOTHING) continue
    const code = decodedCode(decoded)
    const stop = at + decodedLength(decoded)
    if (stop > end) continue
    explained |= bit
    if (!isAcceptable(code, at)) continue
    const same = reads.find(read => read.code === code && read.stop === stop)
    if (same === undefined) reads.push({ code, stop, pages: bit })
    else same.pages |= bit
  }
  for (const read of reads) {
    const token = exactToken(at, read, layerBonus(text, read) - coincidence(read.code))
    found.push(endsCapitals(text, token) ? { ...token, doubt: CLOSED } : token)
  }
  return explained
}

/** Bits of doubt where a sequence looks like the end of a word in capitals: `AMANHÃ…`, `PÅ…`. */
const CLOSED = 10

/** Whether a sequence is a capital behind others and a mark as it stands behind words, with no letter behind it. */
const endsCapitals = (text: string, { start, end }: Span): boolean =>
  end === start + 2 &&
  CLOSING.has(text.charCodeAt(end - 1)) &&
  CLOSED_CAPITALS.test(text.slice(Math.max(0, start - 2), end)) &&
  !BEGINS_WORD.test(text.charAt(end))

const CLOSING = new Set(Array.from('’”“…–—™®«»‹›¹²³†‡', mark => mark.charCodeAt(0)))
const CLOSED_CAPITALS = /(?:\p{Lu}{2}[’”…–—™®«»‹›]|\p{Lu}{3}[¹²³†‡])$/u
const BEGINS_WORD = /[\p{L}\p{N}]/u

/** A character, where its sequence stops, and the pages in which it was read. */
interface Read {
  readonly code: number
  readonly stop: number
  pages: number
}

/**
 * What to add for a character that, with the next one read, is mojibake once more: in a text misread twice all letters
 * are equally strange, so none is to be preferred for being usual.
 */
function layerBonus(text: string, { code, stop, pages }: Read): number {
  const index = pageIndex()
  const leads = code < 0x10000 ? index.leads(code) : 0
  if (leads === 0) return 0
  const next = decodeAt(text, stop, lastPage(pages))
  const isPair =
    next !== NOTHING && decodedCode(next) < 0x10000 && (leads & index.trails(decodedCode(next))) !== 0
  return isPair ? USUAL - surprise(0, code) : 0
}

const USUAL = 7

const exactToken = (start: number, { code, stop, pages }: Read, inner: number): Token => ({
  start,
  end: stop,
  text: String.fromCodePoint(code),
  first: code,
  last: code,
  inner,
  pages,
  doubt: 0,
  loss: undefined,
  candidates: NONE,
  margin: Infinity,
  before: NONE,
})

/** Shared by the many tokens that have no choice. */
const NONE: readonly never[] = []

const NEVER = kindNumber('never')
const REPLACEMENT = kindNumber('replacement')
const PRIVATE = kindNumber('private')
const BOM = kindNumber('bom')

/**
 * Whether a repair may produce the character: any that is assigned but U+FFFD; of private ones the one that a page has, and a
 * byte order mark at the start of a text only.
 */
export function isAcceptable(code: number, at: number): boolean {
  const kind = kindOf(code)
  if (kind === BOM) return at === 0
  if (kind === PRIVATE) return pageIndex().leads(code) !== 0
  return kind !== NEVER && kind !== REPLACEMENT
}
