/** Finds the least surprising way through a chunk: where it stands as written, and where a token is read instead. */
import { once } from '../../text/once.js'
import { pageIndex } from '../pages/page-index.js'
import { surprise } from '../plausibility/plausibility.js'
import type { Token } from '../tokens/token.js'

/**
 * A chunk as it stands, and the best ways so far that end in a token, by offsets from where the first token begins to where
 * the last one ends. Kept between calls: chunks are short and many.
 */
interface Lattice {
  /** The code point at an offset, the one before it, and how surprising it is there. */
  readonly code: Int32Array
  readonly last: Int32Array
  readonly bits: Float64Array
  /** The surprise of all before an offset. */
  readonly sum: Float64Array
  /** By how much the best way to an offset that ends in a token beats the text as written, and the last code point of it. */
  readonly gain: Float64Array
  readonly lastRead: Int32Array
  /** That token, by its number, and where the one before it on the way ends; `START` if there is none. */
  readonly token: Int32Array
  readonly origin: Int32Array
}

const START = -1

const usualLattice = once(() => createLattice(512))

const createLattice = (size: number): Lattice => ({
  code: new Int32Array(size),
  last: new Int32Array(size),
  bits: new Float64Array(size),
  sum: new Float64Array(size),
  gain: new Float64Array(size),
  lastRead: new Int32Array(size),
  token: new Int32Array(size),
  origin: new Int32Array(size),
})

/** Only lines with broken references are longer than chunks. */
const latticeOf = (size: number): Lattice =>
  size <= usualLattice().code.length ? usualLattice() : createLattice(size)

/** What is read in a chunk, and by how many bits that beats the chunk as it stands. */
export interface Way {
  readonly gain: number
  readonly tokens: readonly Token[]
}

/** The tokens of one page or more, and what reading one costs. */
export interface Offers {
  /** A bit for each page: tokens of others are passed over. */
  readonly pages: number
  readonly fee: (token: Token) => number
}

/**
 * Finds the best ways through a chunk given its tokens by their start: one or more. What no token covers is weighed once and
 * not for every page. It can be asked until the next one is made. O(length + tokens) for the chunk and O(tokens) for every page.
 */
export function createWayfinder(text: string, tokens: readonly Token[]): (offers: Offers) => Way {
  const start = tokens[0]?.start ?? 0
  let end = start
  for (const token of tokens) end = Math.max(end, token.end)
  const lattice = latticeOf(end - start + 1)
  weighWritten(text, { start, end }, lattice)
  return offers => findWay(lattice, { tokens, start }, offers)
}

/** A character that stays as it is can surprise only so much: it is there. */
const LITERAL_LIMIT = 16

const literal = (last: number, code: number): number => Math.min(LITERAL_LIMIT, surprise(last, code))

/** Weighs a span as it stands, and the character behind it. */
function weighWritten(text: string, { start, end }: Reach, { code, last, bits, sum }: Lattice): void {
  let before = codeBefore(text, start)
  let all = 0
  for (let at = start; at <= end; at += 1) {
    const point = codeAt(text, at)
    const offset = at - start
    code[offset] = point
    last[offset] = before
    sum[offset] = all
    all += bits[offset] = literal(before, point)
    before = point
    // No token begins or ends inside a pair of surrogates.
    if (point > 0xffff) at += 1
  }
}

interface Reach {
  readonly start: number
  readonly end: number
}

interface Chunk {
  readonly tokens: readonly Token[]
  readonly start: number
}

/** How far ways were looked for. */
interface Front {
  /** The gain of the best way on which the last character stands as written, and where the last token on it ends. */
  most: number
  from: number
  /** The offset up to which that holds, and the last one at which a token ends so far. */
  done: number
  reached: number
}

/**
 * The best way for some pages. Viterbi, A. (1967), “Error bounds for convolutional codes and an asymptotically optimum decoding
 * algorithm”. There are two states at every offset: the last character stands as written, or was read. What is written gains
 * nothing over itself, so the first state is the same from token to token, and only offsets at which tokens end are visited.
 */
function findWay(lattice: Lattice, { tokens, start }: Chunk, { pages, fee }: Offers): Way {
  const front: Front = { most: 0, from: START, done: 0, reached: START }
  let number = START
  for (const token of tokens) {
    number += 1
    if ((token.pages & pages) === 0) continue
    writeUntil(lattice, front, token.start - start)
    readToken(lattice, front, { token, number, start, fee: fee(token) })
  }
  writeUntil(lattice, front, front.reached + 1)
  return { gain: front.most, tokens: traceBack(lattice, tokens, front.from) }
}

/** Goes on to an offset by what stands as written, be it behind a token. */
function writeUntil({ code, bits, gain, lastRead }: Lattice, front: Front, offset: number): void {
  const stop = Math.min(offset, front.reached + 1)
  for (let at = front.done; at < stop; at += 1) {
    const read = gain[at] ?? 0
    if (read === -Infinity) continue
    const written = read + (bits[at] ?? 0) - literal(lastRead[at] ?? 0, code[at] ?? 0)
    if (written <= front.most) continue
    front.most = written
    front.from = at
  }
  front.done = offset
}

interface Offer {
  readonly token: Token
  readonly number: number
  /** Where the chunk starts. */
  readonly start: number
  readonly fee: number
}

/** Goes on from where a token begins to where it ends, if no better way leads there. */
function readToken(lattice: Lattice, front: Front, { token, number, start, fee }: Offer): void {
  const { last, sum, gain, lastRead } = lattice
  const [at, to] = [token.start - start, token.end - start]
  if (to > front.reached) {
    gain.fill(-Infinity, Math.max(front.reached + 1, at), to + 1)
    front.reached = to
  }
  const written = front.most - surprise(last[at] ?? 0, token.first)
  const before = gain[at] ?? 0
  const read = before === -Infinity ? before : before - surpriseInLayer(lastRead[at] ?? 0, token.first)
  const total = Math.max(written, read) + (sum[to] ?? 0) - (sum[at] ?? 0) - fee
  if (total <= (gain[to] ?? 0)) return
  gain[to] = total
  lastRead[to] = token.last
  lattice.token[to] = number
  lattice.origin[to] = read > written ? at : front.from
}

function traceBack({ token, origin }: Lattice, tokens: readonly Token[], end: number): readonly Token[] {
  const way: Token[] = []
  for (let at = end; at !== START; at = origin[at] ?? START) {
    const one = tokens[token[at] ?? 0]
    if (one !== undefined) way.push(one)
  }
  return way.reverse()
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

function codeBefore(text: string, at: number): number {
  if (at === 0) return 0
  const code = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code <= 0xdfff ? (text.codePointAt(at - 2) ?? 0) : code
}

/** The code point at an offset; 0 at the end. */
const codeAt = (text: string, at: number): number => (at < text.length ? (text.codePointAt(at) ?? 0) : 0)
