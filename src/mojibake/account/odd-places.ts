/** Tells of what may be the beginning of a sequence whether it stands where nobody would write it. */
import { sequenceLength } from '../pages/decode.js'
import { firstPage, pageIndex } from '../pages/page-index.js'
import { isUnheard } from '../plausibility/plausibility.js'
import { scriptAt } from '../reading/at-home.js'

/** A lead, the end of the trails behind it, the pages of which they are, and what touches them. */
export interface Place {
  readonly at: number
  readonly end: number
  readonly pages: number
  readonly beside: Neighbours
}

/** What touches a span: a piece that was read, ahead of it or behind. */
export interface Neighbours {
  readonly isReadBefore: boolean
  readonly isReadBehind: boolean
}

/** Whether a lead stands where nobody would write it. */
export function isOdd(text: string, place: Place): boolean {
  const { at, end, beside } = place
  if (NO_WORD.test(text.slice(Math.max(0, at - 1), at + 2)) || isSplit(text, place) || isAmidLatin(text, at))
    return true
  const isOddBehind = isForeign(text, at + 1) && (end > at + 1 || beside.isReadBehind)
  return isOddBehind || (beside.isReadBefore && isForeign(text, at))
}

/** Whether a mark stands in for a byte between a lead of three bytes or more, at no end of a word, and a sign: `π"΄`. */
function isSplit(text: string, { at, end, pages }: Place): boolean {
  if (end > at + 1 || lengthAt(text, at, pages) < 3) return false
  const script = scriptAt(text, at)
  if (script !== undefined && scriptAt(text, at - 1) === script) return false
  const signs = SPLIT.exec(text.slice(end, end + 3))?.[1]
  return signs !== undefined && (pageIndex().trails(signs.charCodeAt(0)) & pages) !== 0
}

const SPLIT = /^(?:["']|\?{1,2}|\ufffd{1,2})([^\0-\x7f\p{P}])/u

/** Whether a letter of another alphabet stands in a Latin word, `nemΔina`; before one Greek letters stand as signs, too. */
function isAmidLatin(text: string, at: number): boolean {
  const script = scriptAt(text, at)
  if (script === undefined || script === 'latin') return false
  const around = text.slice(Math.max(0, at - 1), at + 4)
  return INSIDE.test(around) || (script !== 'greek' && BEFORE.test(around))
}

const INSIDE = /^[a-z][^\0-\x7f][a-z]/
const BEFORE = /^[^\p{L}\p{M}]?[^\0-\x7f][a-z]{3}/u

/** `âœ`: letters that no language puts side by side, but for Inari Sami, of which words end in `âš`. */
const NO_WORD = /[âãïð](?:œ|(?<!\p{Ll}.)[šž])$/u

/** Whether the characters on the two sides of an offset hardly ever stand side by side. */
const isForeign = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  isUnheard(text.charCodeAt(at - 1), text.codePointAt(at) ?? 0) &&
  !isAmongLetters(text, at - 1) &&
  !closesQuote(text, at)

/** Whether “ stands where it closes what „ has opened: `„já“`. */
const closesQuote = (text: string, at: number): boolean =>
  text.charAt(at) === '“' && QUOTED.test(text.slice(Math.max(0, at - QUOTATION), at))

const QUOTED = /„[^„“”\n]*$/

/** Characters in which a quotation has begun. */
const QUOTATION = 200

/** Whether a character stands between letters of its own alphabet. */
export const isAmongLetters = (text: string, at: number): boolean => {
  const script = scriptAt(text, at)
  return script !== undefined && script !== 'latin' && scriptAt(text, at + 1) === script
}

/** How many characters a sequence has that begins at a place. */
export const lengthAt = (text: string, at: number, pages: number): number =>
  sequenceLength(pageIndex().byteOf(firstPage(pages), text.charCodeAt(at)))
