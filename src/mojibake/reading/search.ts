/** Finds the least surprising reading of a chunk of text, page by page, by dynamic programming over its tokens. */
import type { Span } from '../../text/span.js'
import { once } from '../../text/once.js'
import { firstPage, pageIndex, pagesIn } from '../pages/page-index.js'
import { surprise } from '../plausibility/plausibility.js'
import { isPlain, type Token } from '../tokens/token.js'

/** A token of the best reading, where it stands, and the page in which it was read, by its number. */
export interface ChosenToken {
  readonly token: Token
  readonly page: number
  readonly start: number
  readonly end: number
}

/** The best reading of a chunk in a page that is at work, and by how many bits it beats the chunk as it stands. */
export interface PageReading {
  readonly page: number
  readonly gain: number
  /** In order; offsets are those of the chunk. */
  readonly chosen: readonly ChosenToken[]
}

/** What is believed of the pages before reading, one number in bits for each. */
export interface Beliefs {
  /** What it costs to believe that a page is at work in a stretch. */
  readonly openings: readonly number[]
  /** What every sequence costs that begins with a character, so that many weak ones do not add up to a strong reason. */
  readonly fee: (page: number, code: number) => number
  /** By how much the doubt of a lossy sequence counts. */
  readonly doubts: readonly number[]
  /** Whether fees and doubts are those of no page, but the same in all: so are readings of the same tokens. */
  readonly isBlank: boolean
}

/** The pages in which the chunk reads better than as it stands. O(characters × pages of the tokens). */
export function readPages(
  text: string,
  chunk: Span,
  { tokens, beliefs }: { readonly tokens: readonly Token[]; readonly beliefs: Beliefs },
): readonly PageReading[] {
  const readings: PageReading[] = []
  let left = 0
  for (const token of tokens) left |= token.pages
  const isOne = (left & (left - 1)) === 0
  while (left !== 0) {
    const bit = left & -left
    const own = isOne ? tokens : tokens.filter(token => (token.pages & bit) !== 0)
    const page = firstPage(bit)
    const alike = beliefs.isBlank ? pagesLike(tokens, bit) : bit
    left &= ~alike
    const fee = (token: Token): number =>
      beliefs.fee(page, text.charCodeAt(token.start)) +
      token.inner +
      token.doubt * (beliefs.doubts[page] ?? 1)
    const { gain, read } = readPage(text, { tokens: own, fee })
    if (gain <= 0) continue
    const joined = joinPlain(read)
    for (const one of pagesIn(alike)) readings.push({ page: one, gain, chosen: chosenIn(chunk, one, joined) })
  }
  return readings.sort((a, b) => a.page - b.page)
}

/** The pages in which the same of some tokens can be read as in one, told by its bit. */
function pagesLike(tokens: readonly Token[], bit: number): number {
  let pages = -1
  for (const token of tokens) pages &= (token.pages & bit) === 0 ? ~token.pages : token.pages
  return pages
}

const chosenIn = ({ start: from }: Span, page: number, tokens: readonly Token[]): readonly ChosenToken[] =>
  tokens.map(token => ({ token, page, start: token.start - from, end: token.end - from }))

/** Lossless tokens that touch each other become one: nothing is left to decide in them. */
function joinPlain(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const first = at
    do at += 1
    while (goesOn(tokens[at - 1], tokens[at]))
    joined.push(...joinedToken(tokens.slice(first, at)))
  }
  return joined
}

function joinedToken(tokens: readonly Token[]): readonly Token[] {
  const [first, ...others] = tokens
  const last = others.at(-1)
  if (first === undefined || last === undefined) return tokens
  return [{ ...first, end: last.end, text: tokens.map(({ text }) => text).join(''), last: last.last }]
}

const goesOn = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start && isPlain(left) && isPlain(right)

/** A character that stays as it is can surprise only so much: it is there. */
const LITERAL_LIMIT = 16

const literal = (last: number, code: number): number => Math.min(LITERAL_LIMIT, surprise(last, code))

function literalCost(text: string, { start, end }: Span): number {
  let cost = 0
  let last = codeBefore(text, start)
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) ?? 0
    cost += literal(last, code)
    last = code
    at += code > 0xffff ? 2 : 1
  }
  return cost + literal(last, codeAfter(text, end))
}

interface PageSearch {
  /** The tokens of one page, by their start: one or more. */
  readonly tokens: readonly Token[]
  readonly fee: (token: Token) => number
}

/**
 * The two states at every offset: the last character stands as written (`W`), or was read (`R`). For each the surprise
 * so far, the last code point, and whence it was reached. Kept between calls: chunks are short and many.
 */
interface Lattice {
  readonly costW: Float64Array
  readonly costR: Float64Array
  readonly lastW: Int32Array
  readonly lastR: Int32Array
  /** Whether the state was reached from `R`. */
  readonly readBeforeW: Uint8Array
  readonly readBeforeR: Uint8Array
  /** The token that led to `R`, by its number. */
  readonly tokenR: Int32Array
}

const usualLattice = once(() => createLattice(512))

const createLattice = (size: number): Lattice => ({
  costW: new Float64Array(size),
  costR: new Float64Array(size),
  lastW: new Int32Array(size),
  lastR: new Int32Array(size),
  readBeforeW: new Uint8Array(size),
  readBeforeR: new Uint8Array(size),
  tokenR: new Int32Array(size),
})

/** A lattice in which nothing is reached yet. Only lines with broken references are longer than chunks. */
function latticeOf(size: number): Lattice {
  const usual = usualLattice()
  const lattice = size <= usual.costW.length ? usual : createLattice(size)
  lattice.costW.fill(Infinity, 0, size)
  lattice.costR.fill(Infinity, 0, size)
  return lattice
}

/**
 * The best reading in one page, and by how many bits it beats the text as it stands: from where its first token begins to
 * where the last one ends, since what lies outside stands as written in any case. Viterbi, A. (1967), “Error bounds for
 * convolutional codes and an asymptotically optimum decoding algorithm”.
 */
function readPage(
  text: string,
  { tokens, fee }: PageSearch,
): { readonly gain: number; readonly read: readonly Token[] } {
  const start = tokens[0]?.start ?? 0
  let end = start
  for (const token of tokens) end = Math.max(end, token.end)
  const lattice = latticeOf(end - start + 1)
  lattice.costW[0] = 0
  lattice.lastW[0] = codeBefore(text, start)
  let next = 0
  for (let at = 0; at < end - start; at += 1) {
    stepLiteral(lattice, at, text.codePointAt(start + at) ?? 0)
    for (let token = tokens[next]; token?.start === start + at; token = tokens[next]) {
      stepToken(lattice, { from: at, to: token.end - start }, { token, number: next, fee: fee(token) })
      next += 1
    }
  }
  const after = codeAfter(text, end)
  const size = end - start
  const written = (lattice.costW[size] ?? 0) + literal(lattice.lastW[size] ?? 0, after)
  const read = (lattice.costR[size] ?? 0) + literal(lattice.lastR[size] ?? 0, after)
  const gain = literalCost(text, { start, end }) - Math.min(written, read)
  return { gain, read: gain > 0 ? traceBack(lattice, tokens, { start, size, isRead: read < written }) : [] }
}

function stepLiteral(lattice: Lattice, at: number, code: number): void {
  const { costW, costR, lastW, lastR } = lattice
  const written = stepCost(costW[at] ?? 0, lastW[at] ?? 0, code)
  const read = stepCost(costR[at] ?? 0, lastR[at] ?? 0, code)
  const to = at + (code > 0xffff ? 2 : 1)
  const total = Math.min(written, read)
  if (total >= (costW[to] ?? 0)) return
  costW[to] = total
  lastW[to] = code
  lattice.readBeforeW[to] = read < written ? 1 : 0
}

/** The cost of a state and of a character that stands as written behind it. */
const stepCost = (cost: number, last: number, code: number): number =>
  cost === Infinity ? Infinity : cost + literal(last, code)

interface Step {
  readonly from: number
  readonly to: number
}

interface Offer {
  readonly token: Token
  readonly number: number
  readonly fee: number
}

function stepToken(lattice: Lattice, { from, to }: Step, { token, number, fee }: Offer): void {
  const { costW, costR, lastW, lastR } = lattice
  const written = (costW[from] ?? 0) + surprise(lastW[from] ?? 0, token.first)
  const before = costR[from] ?? 0
  const read = before === Infinity ? Infinity : before + surpriseInLayer(lastR[from] ?? 0, token.first)
  const total = Math.min(written, read) + fee
  if (total >= (costR[to] ?? 0)) return
  costR[to] = total
  lastR[to] = token.last
  lattice.readBeforeR[to] = read < written ? 1 : 0
  lattice.tokenR[to] = number
}

/** As `surprise`, but not much for what looks like mojibake once more: in a text misread twice it is to be expected. */
export function surpriseInLayer(previous: number, code: number): number {
  const bits = surprise(previous, code)
  if (bits <= NEXT_LAYER || previous > 0xffff || code > 0xffff) return bits
  const index = pageIndex()
  const goesOn = (index.leads(previous) | index.trails(previous)) & index.trails(code)
  const begins = index.trails(previous) & index.leads(code)
  return (goesOn | begins) === 0 ? bits : NEXT_LAYER
}

const NEXT_LAYER = 7

interface End {
  readonly start: number
  readonly size: number
  readonly isRead: boolean
}

function traceBack(lattice: Lattice, tokens: readonly Token[], { start, size, isRead }: End): Token[] {
  const chosen: Token[] = []
  let read = isRead
  for (let at = size; at > 0; ) {
    if (read) {
      const token = tokens[lattice.tokenR[at] ?? 0]
      if (token === undefined) break
      read = lattice.readBeforeR[at] === 1
      chosen.push(token)
      at = token.start - start
    } else {
      read = lattice.readBeforeW[at] === 1
      at -= (lattice.lastW[at] ?? 0) > 0xffff ? 2 : 1
    }
  }
  return chosen.reverse()
}

function codeBefore(text: string, at: number): number {
  if (at === 0) return 0
  const code = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code <= 0xdfff ? (text.codePointAt(at - 2) ?? 0) : code
}

const codeAfter = (text: string, at: number): number => (at < text.length ? (text.codePointAt(at) ?? 0) : 0)
