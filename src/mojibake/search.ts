/** Finds the least surprising reading of a stretch of text by dynamic programming over its tokens. */
import { pageIndex } from './page-index.js'
import { surprise } from './plausibility.js'
import type { Token } from './token.js'

/** A token of the best reading and the page in which it was read, by its number. */
export interface ChosenToken {
  readonly token: Token
  readonly page: number
}

/** The best reading, and by how many bits it beats the text as it stands. */
export interface Reading {
  readonly chosen: readonly ChosenToken[]
  readonly gain: number
}

/** What is believed of the pages before reading, one number in bits for each. */
export interface Beliefs {
  /** What it costs to believe that a page is at work in a stretch. */
  readonly openings: readonly number[]
  /** What every sequence costs, so that many weak ones do not add up to a strong reason. */
  readonly fees: readonly number[]
  /** By how much the doubt of a lossy sequence counts. */
  readonly doubts: readonly number[]
}

/**
 * The best reading of the characters from the first of the tokens to the last. The states are “no page yet” and, for
 * each page, “at work, last character as written” and “at work, last character read”; a page once opened stays open.
 * O(characters × pages that occur in the tokens) time and memory.
 * Viterbi, A. (1967), “Error bounds for convolutional codes and an asymptotically optimum decoding algorithm”.
 */
export function readBest(text: string, tokens: readonly Token[], beliefs: Beliefs): Reading {
  const [head] = tokens
  if (head === undefined) return { chosen: [], gain: 0 }
  const lattice = startLattice(text, tokens, head.start)
  let next = 0
  for (let at = lattice.start; at < lattice.end; at += 1) {
    stepLiteral(lattice, at)
    for (let token = tokens[next]; token !== undefined && token.start <= at; token = tokens[next]) {
      if (token.start === at) stepToken(lattice, token, { number: next, beliefs })
      next += 1
    }
  }
  return finish(lattice, tokens)
}

interface Lattice {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The page at place p has the states 2p+1 (last character as written) and 2p+2 (last character read). */
  readonly pages: readonly number[]
  readonly states: number
  /** By position and state: the surprise so far, the last code point read, and how the state was reached. */
  readonly cost: Float64Array
  readonly last: Int32Array
  readonly token: Int32Array
  readonly origin: Uint8Array
}

function startLattice(text: string, tokens: readonly Token[], start: number): Lattice {
  let end = start
  let mask = 0
  for (const token of tokens) {
    end = Math.max(end, token.end)
    mask |= token.pages
  }
  const pages = usefulPages(tokens, mask)
  const states = 2 * pages.length + 1
  const size = (end - start + 1) * states
  const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const last = new Int32Array(size)
  cost[0] = 0
  last[0] = codeBefore(text, start)
  return {
    text,
    start,
    end,
    pages,
    states,
    cost,
    last,
    token: new Int32Array(size),
    origin: new Uint8Array(size),
  }
}

/** More pages than one stretch of text can be a mixture of, and more tokens than a short one has. */
const MOST_PAGES = 8
const MANY = 100

/** The pages of the mask; of a long stretch those that explain most of it. */
function usefulPages(tokens: readonly Token[], mask: number): readonly number[] {
  const counts = new Map<number, number>()
  for (let rest = mask; rest !== 0; rest &= rest - 1) counts.set(31 - Math.clz32(rest & -rest), 0)
  if (tokens.length < MANY || counts.size <= MOST_PAGES) return [...counts.keys()]
  for (const { start, end, pages } of tokens) {
    for (const [page, count] of counts) if ((pages & (1 << page)) !== 0) counts.set(page, count + end - start)
  }
  const ranked = [...counts].sort(([a, most], [b, more]) => more - most || a - b)
  return ranked.slice(0, MOST_PAGES).map(([page]) => page)
}

function codeBefore(text: string, at: number): number {
  if (at === 0) return 0
  const code = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code <= 0xdfff ? (text.codePointAt(at - 2) ?? 0) : code
}

/** A character that stays as it is can surprise only so much: it is there. */
const LITERAL_LIMIT = 16

function stepLiteral(lattice: Lattice, at: number): void {
  const { text, states, cost, last } = lattice
  const code = text.codePointAt(at) ?? 0
  const from = (at - lattice.start) * states
  const to = from + (code > 0xffff ? 2 * states : states)
  for (let state = 0; state < states; state += 1) {
    const before = cost[from + state] ?? 0
    if (before === Number.POSITIVE_INFINITY) continue
    const total = before + Math.min(LITERAL_LIMIT, surprise(last[from + state] ?? 0, code))
    const target = to + (state > 0 && state % 2 === 0 ? state - 1 : state)
    if (total >= (cost[target] ?? 0)) continue
    cost[target] = total
    last[target] = code
    lattice.token[target] = -1
    lattice.origin[target] = state
  }
}

interface Step {
  readonly number: number
  readonly beliefs: Beliefs
}

/** What it costs to believe in one more page where one is at work already. */
const SWITCH = 3

function stepToken(lattice: Lattice, token: Token, { number, beliefs }: Step): void {
  const { pages, states, cost } = lattice
  const from = (token.start - lattice.start) * states
  const to = (token.end - lattice.start) * states
  const any = bestOrigin(lattice, token, { from, first: 0, end: states })
  for (const [place, page] of pages.entries()) {
    if ((token.pages & (1 << page)) === 0) continue
    const own = bestOrigin(lattice, token, { from, first: 2 * place + 1, end: 2 * place + 3 })
    const open = any.total + (beliefs.openings[page] ?? 0) + (any.state > 0 ? SWITCH : 0)
    const fee = (beliefs.fees[page] ?? 0) + token.inner + token.doubt * (beliefs.doubts[page] ?? 1)
    const total = Math.min(own.total, open) + fee
    const target = to + 2 * place + 2
    if (total >= (cost[target] ?? 0)) continue
    cost[target] = total
    lattice.last[target] = token.last
    lattice.token[target] = number
    lattice.origin[target] = own.total <= open ? own.state : any.state
  }
}

/** As `surprise`, but not much for what looks like mojibake once more: in a text misread twice it is to be expected. */
function surpriseInLayer(previous: number, code: number): number {
  const bits = surprise(previous, code)
  if (bits <= NEXT_LAYER || previous > 0xffff || code > 0xffff) return bits
  const index = pageIndex()
  const goesOn = (index.leads(previous) | index.trails(previous)) & index.trails(code)
  const begins = index.trails(previous) & index.leads(code)
  return (goesOn | begins) === 0 ? bits : NEXT_LAYER
}

const NEXT_LAYER = 7

interface States {
  readonly from: number
  readonly first: number
  readonly end: number
}

/** The state from which the token follows with least surprise. */
function bestOrigin(
  lattice: Lattice,
  token: Token,
  { from, first, end }: States,
): { state: number; total: number } {
  let state = first
  let total = Number.POSITIVE_INFINITY
  for (let one = first; one < end; one += 1) {
    const before = lattice.cost[from + one] ?? 0
    if (before >= total) continue
    const last = lattice.last[from + one] ?? 0
    const sum =
      before + (one > 0 && one % 2 === 0 ? surpriseInLayer(last, token.first) : surprise(last, token.first))
    if (sum >= total) continue
    total = sum
    state = one
  }
  return { state, total }
}

function finish(lattice: Lattice, tokens: readonly Token[]): Reading {
  const { text, start, end, states, cost, last } = lattice
  const final = (end - start) * states
  const following = end < text.length ? (text.codePointAt(end) ?? 0) : 0
  const totals = Array.from({ length: states }, (_, state) => {
    const sum = cost[final + state] ?? 0
    return sum + Math.min(LITERAL_LIMIT, surprise(last[final + state] ?? 0, following))
  })
  const least = Math.min(...totals)
  return {
    chosen: traceBack(lattice, tokens, totals.indexOf(least)),
    gain: (totals[0] ?? 0) - least,
  }
}

function traceBack(lattice: Lattice, tokens: readonly Token[], state: number): ChosenToken[] {
  const { text, start, pages, states } = lattice
  const chosen: ChosenToken[] = []
  let at = lattice.end
  let current = state
  while (at > start) {
    const cell = (at - start) * states + current
    const token = tokens[lattice.token[cell] ?? -1]
    const page = pages[(current - 1) >> 1]
    if (token !== undefined && page !== undefined) chosen.push({ token, page })
    current = lattice.origin[cell] ?? 0
    at = token?.start ?? at - (isLowHalf(text, at - 1) ? 2 : 1)
  }
  return chosen.reverse()
}

const isLowHalf = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  const high = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code <= 0xdfff && high >= 0xd800 && high <= 0xdbff
}
