/** Finds every stretch of a text that single-byte pages explain as UTF-8. */
import { charKinds, kindOf, kindNumber } from '../plausibility/char-kinds.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import type { LossScope } from './loss-doubts.js'
import { lossyTokensAt, straightenedLead } from './lost-bytes.js'
import { lossyPages } from '../pages/starts.js'
import { firstPage, type PageIndex, pageIndex } from '../pages/page-index.js'
import { coincidence, surprise } from '../plausibility/plausibility.js'
import type { Token } from './token.js'

/** Where tokens are looked for. Only pages with evidence explain a lead that lost everything that followed it. */
export interface TokenScope extends LossScope {
  /** The pages to look in: a bit for each. */
  readonly pages: number
  readonly start: number
  /** The end of the stretch, beyond which nothing is looked at. */
  readonly end: number
  /** The offset from which on no token may begin. */
  readonly until: number
}

/** The tokens that begin in the scope, by their start; those of one start are in no particular order. */
export function findTokens(text: string, scope: TokenScope): Token[] {
  const index = pageIndex()
  const found: Token[] = []
  for (let at = scope.start; at < scope.until; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if (code !== 0x22 && code !== 0x27) continue
      const token = straightenedLead(text, at, scope)
      if (token !== undefined) found.push(token)
      continue
    }
    const leads = index.leads(code) & scope.pages
    if (leads === 0) continue
    const next = text.charCodeAt(at + 1)
    const pairs = leads & index.trails(next)
    const explained = pairs === 0 ? 0 : addExact(text, { at, end: scope.end, pairs }, found)
    const unexplained = leads & ~explained & lossyPages(text, at, scope.evident)
    if (unexplained !== 0)
      for (const token of lossyTokensAt(text, { at, leads: unexplained }, scope)) found.push(token)
  }
  return found
}

interface PairsAt {
  readonly at: number
  readonly end: number
  /** The pages in which the first two characters are a lead and a continuation. */
  readonly pairs: number
}

/** Adds the lossless readings at an offset, one token for each different result; returns the pages that have one. */
function addExact(text: string, { at, end, pairs }: PairsAt, found: Token[]): number {
  const index = pageIndex()
  const first = found.length
  let explained = 0
  for (let mask = pairs; mask !== 0; mask &= mask - 1) {
    const bit = mask & -mask
    const page = firstPage(bit)
    const decoded = decodeAt(text, at, page)
    if (decoded === NOTHING) continue
    const code = decodedCode(decoded)
    const stop = at + decodedLength(decoded)
    if (stop > end || !isAcceptable(code, at)) continue
    explained |= bit
    const same = samePlace(found, first, { code, stop })
    const pages = (found[same]?.pages ?? 0) | bit
    const inner = layerBonus(index, text, { code, stop, page }) - coincidence(code)
    found[same] = exactToken({ code, at, end: stop, pages, inner })
  }
  return explained
}

/** The place from `first` on of the token with this result, or the place for a new one. */
function samePlace(
  found: readonly Token[],
  first: number,
  { code, stop }: { code: number; stop: number },
): number {
  let place = first
  while (place < found.length && (found[place]?.first !== code || found[place]?.end !== stop)) place += 1
  return place
}

interface Read {
  readonly code: number
  readonly stop: number
  readonly page: number
}

/**
 * What to add for a character that, with the next one read, is mojibake once more: in a text misread twice all letters
 * are equally strange, so none is to be preferred for being usual.
 */
function layerBonus(index: PageIndex, text: string, { code, stop, page }: Read): number {
  const leads = code < 0x10000 ? index.leads(code) : 0
  if (leads === 0) return 0
  const next = decodeAt(text, stop, page)
  const isPair =
    next !== NOTHING && decodedCode(next) < 0x10000 && (leads & index.trails(decodedCode(next))) !== 0
  return isPair ? USUAL - surprise(0, code) : 0
}

const USUAL = 7

interface Exact {
  readonly code: number
  readonly at: number
  readonly end: number
  readonly pages: number
  readonly inner: number
}

const exactToken = ({ code, at, end, pages, inner }: Exact): Token => ({
  start: at,
  end,
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
const BOM = kindNumber('bom')

/** Whether a repair may produce the character. A byte order mark belongs at the start of a text only. */
export function isAcceptable(code: number, at: number): boolean {
  const kind = kindOf(code)
  if (kind === BOM) return at === 0
  return kind !== NEVER && kind !== REPLACEMENT && charKinds[kind] !== undefined
}
