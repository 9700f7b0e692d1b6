/** Makes a token of a sequence of which a byte was lost, and says how much it is doubted. */
import { charOf, decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import type { PageIndex } from '../pages/page-index.js'
import { surprise } from '../plausibility/plausibility.js'
import { popularityRank } from '../plausibility/popularity.js'
import { isTrail } from './fills.js'
import { bareDoubt, doubtOf, isLikely, isRarity, isStandIn, type LossScope } from './loss-doubts.js'
import type { LossKind, Token } from './token.js'

/** A page in which a text is read up to the end of a stretch. */
export interface Reader {
  readonly index: PageIndex
  readonly text: string
  readonly end: number
  readonly page: number
  readonly bit: number
  readonly scope: LossScope
}

/** A sequence of which a byte is missing, and what it may stand for. */
export interface Found {
  readonly at: number
  readonly end: number
  readonly loss: LossKind
  readonly codes: readonly number[]
  /** If a blank ends it that may stand within a word: what it may be if the blank parts words. */
  readonly apart?: readonly number[]
}

/** The token of what was found, by what is likely beside its neighbours; none if nothing is. */
export function tokenOf(reader: Reader, { at, end, loss, codes, apart }: Found): Token | undefined {
  if (!codes.some(isLikely) && apart?.some(isLikely) !== true) return undefined
  const following = reader.text.charCodeAt(end)
  const before = previousCode(reader, at)
  const after = nextCode(reader, end)
  const cost = (code: number): number =>
    surprise(before, code) + surprise(code, after) + popularityRank(code) - blankBonus(code, loss, following)
  const withTail = (those: readonly number[], tail: string): readonly Choice[] =>
    those.filter(isLikely).map(code => ({ code, tail, cost: cost(code) }))
  const ranked = [...withTail(codes, ''), ...withTail(apart ?? [], ' ')].sort(
    (a, b) => a.cost - b.cost || a.code - b.code,
  )
  const [best] = ranked
  if (best === undefined) return undefined
  const char = String.fromCodePoint(best.code)
  const outcome = { start: at, end, loss, text: char, next: charOf(after), isInWord: apart !== undefined }
  return {
    start: at,
    end,
    text: char + best.tail,
    first: best.code,
    last: best.tail === '' ? best.code : 0x20,
    inner: popularityRank(best.code) / 2,
    pages: reader.bit,
    doubt: doubtOf(reader.text, outcome, reader.scope) + leadDoubt(reader, at),
    loss,
    candidates: ranked.map(({ code, tail }) => String.fromCodePoint(code) + tail),
    margin: (ranked[1]?.cost ?? (isRarity(best.code, codes) ? best.cost : Infinity)) - best.cost,
    before: [],
  }
}

/** A character that a sequence may stand for, with the blank behind it if that is given back, and how much it surprises. */
interface Choice {
  readonly code: number
  readonly tail: string
  readonly cost: number
}

/** Bits of doubt if nothing of the sequence but its lead is there. */
const leadDoubt = ({ index, text, page, scope }: Reader, at: number): number =>
  isTrail(index.byteOf(page, text.charCodeAt(at + 1))) || isStandIn(text.charCodeAt(at + 1))
    ? 0
    : bareDoubt(
        { letter: text.charAt(at), before: text.charAt(at - 1), after: text.charAt(at + 1) },
        scope,
        page,
      )

/** In bits. Pictures lose an undefined byte more often. */
const BLANK = 3

/** Bits for a letter that ends in A0, a no-break space, where that byte may have become part of a blank. */
export const blankBonus = (code: number, loss: LossKind | undefined, following: number): number =>
  loss === 'dropped' &&
  (code & 0x3f) === 0x20 &&
  code < 0x2000 &&
  (following === 0x20 || following === 0x0a || Number.isNaN(following))
    ? BLANK
    : 0

/** The code point before an offset as the page reads it, so that letters are ranked among letters. */
export function previousCode({ text, page }: Reader, at: number): number {
  for (let length = 2; length <= 4 && length <= at; length += 1) {
    const decoded = decodeAt(text, at - length, page)
    if (decoded !== NOTHING && decodedLength(decoded) === length) return decodedCode(decoded)
  }
  return at > 0 ? text.charCodeAt(at - 1) : 0
}

/** The code point at an offset as the page reads it; 0 at the end. */
export function nextCode(reader: Reader, end: number): number {
  const { text, end: stop, page } = reader
  if (end >= stop) return 0
  const decoded = decodeAt(text, end, page)
  if (decoded !== NOTHING) return decodedCode(decoded)
  return isSelectorAt(reader, end) ? SELECTOR : text.charCodeAt(end)
}

const SELECTOR = 0xfe0f

/** Whether EF B8 stands at an offset, with which hardly anything begins but the selector, whatever became of its 8F. */
const isSelectorAt = ({ index, text, page }: Reader, at: number): boolean =>
  index.byteOf(page, text.charCodeAt(at)) === 0xef && index.byteOf(page, text.charCodeAt(at + 1)) === 0xb8
