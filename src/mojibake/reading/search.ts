/** Finds the least surprising reading of a chunk of text, page by page. */
import type { Span } from '../../text/span.js'
import { firstPage, pagesIn } from '../pages/page-index.js'
import { isPlain, type Token } from '../tokens/token.js'
import { createWayfinder } from './lattice.js'

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
  /** In order; their offsets are those of the place where the chunk was read, which begins at `from`. */
  readonly tokens: readonly Token[]
  readonly from: number
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

/** The pages in which the chunk reads better than as it stands. O(characters + tokens × their pages). */
export function readPages(
  text: string,
  chunk: Span,
  { tokens, beliefs }: { readonly tokens: readonly Token[]; readonly beliefs: Beliefs },
): readonly PageReading[] {
  const readings: PageReading[] = []
  const masks = [...new Set(tokens.map(({ pages }) => pages))]
  const findWay = createWayfinder(text, tokens)
  let left = 0
  for (const mask of masks) left |= mask
  while (left !== 0) {
    const bit = left & -left
    const page = firstPage(bit)
    const alike = beliefs.isBlank ? pagesLike(masks, bit) : bit
    left &= ~alike
    const fee = (token: Token): number =>
      beliefs.fee(page, text.charCodeAt(token.start)) +
      token.inner +
      token.doubt * (beliefs.doubts[page] ?? 1)
    const way = findWay({ pages: bit, fee })
    if (way.gain <= 0) continue
    const joined = joinPlain(way.tokens)
    for (const one of pagesIn(alike))
      readings.push({ page: one, gain: way.gain, tokens: joined, from: chunk.start })
  }
  return readings.sort((a, b) => a.page - b.page)
}

/** The pages in which the same tokens can be read as in one, told by its bit, given the different pages of the tokens. */
function pagesLike(masks: readonly number[], bit: number): number {
  let pages = -1
  for (const mask of masks) pages &= (mask & bit) === 0 ? ~mask : mask
  return pages
}

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
