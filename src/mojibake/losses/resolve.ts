/** Decides between the characters that a lossy sequence may stand for, once everything around it is read. */
import {
  createLetterJudge,
  isForeignLetter,
  isLetter,
  type LetterJudge,
  lettersFrom,
  lettersUntil,
  type PlaceJudge,
} from './letter-context.js'
import { LEXICON_SAMPLE } from './lexicon.js'
import { isUntold, opensQuote, quoteBonus, type QuotePlace, withLowMark } from './quote-marks.js'
import { blankBonus } from '../tokens/lossy-token.js'
import { surprise } from '../plausibility/plausibility.js'
import { popularityRank } from '../plausibility/popularity.js'
import type { ChosenToken } from '../reading/search.js'
import type { Token } from '../tokens/token.js'

/**
 * The tokens with their likeliest text in this context and how sure it is. Lossless ones are as they were. Equal ones
 * between equal words are decided once. O(length).
 */
export function resolveLosses(text: string, chosen: readonly ChosenToken[]): readonly ChosenToken[] {
  if (chosen.every(({ token }) => token.loss === undefined)) return chosen
  const decide = createDecider(createLetterJudge(readText(text, chosen, LEXICON_SAMPLE)))
  let line = ''
  let done = 0
  return chosen.map((one, at) => {
    line = lastOfLine(line + text.slice(Math.max(done, one.start - LINE), one.start))
    const token =
      one.token.loss === undefined ? one.token : decide(one.token, contextOf(text, { chosen, at, line }))
    line += token.text
    done = one.end
    if (token.loss === undefined) return one
    return { ...one, token: isBesideOpen(chosen, at) ? { ...token, margin: 0 } : token }
  })
}

/** Whether a foreign letter that may be nearly any touches another that may: neither can tell the other. */
function isBesideOpen(chosen: readonly ChosenToken[], at: number): boolean {
  const one = chosen[at]
  if (one === undefined || !isOpen(one)) return false
  const [before, after] = [chosen[at - 1], chosen[at + 1]]
  return (
    (before?.end === one.start && isOpen(before)) ||
    (after !== undefined && after.start === one.end && isOpen(after))
  )
}

const isOpen = ({ token: { text, candidates } }: ChosenToken): boolean =>
  candidates.length > OPEN && isForeignLetter(text)

/** More than the bytes that a page leaves undefined allow in most places. */
const OPEN = 14

/** The text with the tokens read as seems likeliest so far, up to that length or little more. */
function readText(text: string, chosen: readonly ChosenToken[], length: number): string {
  const parts: string[] = []
  let done = 0
  for (const { token, start, end } of chosen) {
    if (done >= length) break
    parts.push(text.slice(done, start), token.text)
    done = end
  }
  return parts.join('') + text.slice(done, done + length)
}

/** What stands around a sequence that lost a byte, as far as it matters. */
interface Context {
  /** The ends of the words on either side, with what stands before and behind them. */
  readonly left: string
  readonly right: string
  /** Whether a box is open in the line. */
  readonly hasOpenBox: boolean
  /** If the sequence may be a quotation mark. */
  readonly quote: QuotePlace | undefined
  /** The characters that may follow if the next sequence stands for box drawing, lost a byte, too, and touches this one. */
  readonly sequels: readonly string[]
}

interface Place {
  readonly chosen: readonly ChosenToken[]
  readonly at: number
  /** The line up to the sequence, as it was read. */
  readonly line: string
}

function contextOf(text: string, { chosen, at, line }: Place): Context {
  const after = contextAfter(text, { chosen, at, reach: WORD })
  const candidates = chosen[at]?.token.candidates ?? []
  const next = chosen[at]?.end === chosen[at + 1]?.start ? chosen[at + 1]?.token : undefined
  return {
    left: line.slice(Math.max(0, lettersFrom(line) - BESIDE, line.length - WORD)),
    right: after.slice(0, lettersUntil(after) + BESIDE),
    hasOpenBox: candidates.some(one => BOX.test(one)) && OPEN_BOX.test(line),
    quote: candidates.includes('”')
      ? quotePlaceOf(line, contextAfter(text, { chosen, at, reach: LINE }))
      : undefined,
    sequels:
      next === undefined || next.candidates.length < 2 || !BOX.test(next.text)
        ? NONE
        : next.candidates.map(candidate => candidate + after.slice(next.text.length)),
  }
}

const NONE: readonly never[] = []

const BOX = /^[\u2500-\u257f]/
const OPEN_BOX = /[┌└├╔╚╠╭╰][─━═┬┴┼╦╩╬]*$/

const quotePlaceOf = (before: string, after: string): QuotePlace => {
  const isOpening = opensQuote(before, after)
  return { isOpening, hasOpenQuote: OPEN_QUOTE.test(before), isClosed: isOpening && CLOSED.test(after) }
}

/** What “ closes. */
const CLOSED = /^[^„“”]*[^\s„“”]“(?![\p{L}\p{N}])/u

const OPEN_QUOTE = /„[^„“”]*[^\s„“”]$/

/** As many characters as the context needs: a word, what stands beside it, and a line of box drawing to the left. */
const WORD = 16
const BESIDE = 2
const LINE = 120

const lastOfLine = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('\n') + 1, text.length - LINE))

/** Decides what tokens are, and remembers it. */
function createDecider(judge: LetterJudge): (token: Token, context: Context) => Token {
  const known = new Map<Token, Map<string, Token>>()
  return (token, context) => {
    const { left, right, hasOpenBox, quote, sequels } = context
    if (sequels.length > 0) return decided(token, context, judge)
    const places = known.get(token) ?? new Map<string, Token>()
    known.set(token, places)
    const key = `${left}|${right}|${hasOpenBox}${quote?.hasOpenQuote}${quote?.isOpening}${quote?.isClosed}`
    const found = places.get(key) ?? decided(token, context, judge)
    places.set(key, found)
    return found
  }
}

/** A token with its candidates in the order in which they are likely in the context. */
function decided(token: Token, context: Context, judge: LetterJudge): Token {
  const { left, right, quote } = context
  const before = [...left].at(-1)?.codePointAt(0) ?? 0
  const rights = context.sequels.length > 0 ? context.sequels : [right]
  const placesWith = (tail: string): readonly Judged[] =>
    rights.map(next => ({ ...context, right: next, before, judge: judge.between(left, tail + next) }))
  const joined = placesWith('')
  const parted = token.candidates.some(isParted) ? placesWith(' ') : joined
  const placesOf = (candidate: string): readonly Judged[] => (isParted(candidate) ? parted : joined)
  const habit = judge.between(left, right).quotes
  const ranked = (quote === undefined ? token.candidates : withLowMark(token.candidates, quote, habit))
    .map(candidate => {
      const places = placesOf(candidate)
      const bonus = blankBonus(candidate.codePointAt(0) ?? 0, token.loss, right.charCodeAt(0))
      const fit = Math.min(...places.map(place => bitsOf(candidate, place))) - bonus
      const isWord = isLetter(candidate) && places[0]?.judge.makesWord(candidate.trimEnd()) === true
      return { candidate, isWord, fit, bits: fit + popularityRank(candidate.codePointAt(0) ?? 0) }
    })
    .sort((a, b) => a.bits - b.bits)
  const [best, ...rivals] = ranked
  if (best === undefined) return token
  const isDoubtful =
    (quote !== undefined && isUntold(token.candidates, quote, habit)) ||
    isJoiner(left, best.candidate, right) ||
    breaksCase(left, best.candidate, right) ||
    leavesSelector(right) ||
    placesOf(best.candidate).some(place => misfitOf(best.candidate, place) > strangeAt(best.candidate))
  const margin = isDoubtful ? 0 : rivals.length === 0 ? token.margin : marginOf(best, rivals)
  return { ...token, text: best.candidate, candidates: ranked.map(one => one.candidate), margin }
}

/** Whether a candidate gives back the blank behind it, which parts words. */
const isParted = (candidate: string): boolean => candidate.length > 1 && candidate.endsWith(' ')

const misfitOf = (candidate: string, { judge }: Judged): number => judge.misfit(candidate.trimEnd())

/** Bits from which a letter is so strange to the words of the text that being the only one that fits tells little. */
const strangeAt = (text: string): number => (/\p{L}/u.test(text) ? -1 : Infinity)

/** Whether a capital stands behind a small letter, or a small one before two capitals: hardly that was lost. */
const breaksCase = (left: string, text: string, right: string): boolean =>
  (SMALL_END.test(left) && CAPITAL.test(text)) || (SMALL_END.test(text) && CAPITALS.test(right))

const SMALL_END = /\p{Ll}$/u
const CAPITAL = /^\p{Lu}/u
const CAPITALS = /^\p{Lu}{2}/u

interface Ranked {
  readonly candidate: string
  readonly isWord: boolean
  /** Bits by which the candidate surprises where it stands, and those with its rarity. */
  readonly fit: number
  readonly bits: number
}

/**
 * By how many bits the best candidate beats the others. Of letters only the words beside them tell, not their rarity; and
 * less where they make none that is known.
 */
function marginOf(best: Ranked, rivals: readonly Ranked[]): number {
  const { candidate } = best
  const doubt = isLetter(candidate) && !best.isWord ? unknownWord(candidate, rivals.length) : 0
  if (!isForeignLetter(candidate)) return Math.min(...rivals.map(one => one.bits)) - best.bits - doubt
  if (best.isWord && rivals.some(one => one.isWord)) return 0
  return Math.min(...rivals.map(one => one.fit)) - best.fit - doubt
}

/** Bits of doubt about a letter that makes no known word; scripts that write no vowels put nearly any two side by side. */
function unknownWord(letter: string, rivals: number): number {
  if (!isForeignLetter(letter)) return 1.5
  return (ABJAD.test(letter) ? 7 : 3) + Math.log2(1 + Math.min(rivals, MANY))
}

const ABJAD = /\p{Script=Hebrew}|\p{Script=Arabic}/u
const MANY = 11

/** What stands around, the last character before, and the judge of the letters between. */
interface Judged extends Context {
  readonly before: number
  readonly judge: PlaceJudge
}

function bitsOf(candidate: string, place: Judged): number {
  const { before, left, right, judge } = place
  const code = candidate.codePointAt(0) ?? 0
  const bits = surprise(before, code) + surprise(code, right.codePointAt(0) ?? 0)
  const fit =
    (closesBox(candidate, place) ? 6 : 0) +
    (wantsSelector(candidate, right) ? 12 : 0) +
    (place.quote === undefined ? 0 : quoteBonus(candidate, place.quote, judge.quotes)) +
    (candidate === '–' && (judge.hasShortDash || isRange(left, right)) ? 3 : 0)
  return bits + misfitOf(candidate, place) - fit
}

/** Whether the selector of a picture stands behind a blank: that was the last byte of the picture. */
const leavesSelector = (right: string): boolean => right.startsWith(' \ufe0f')

/** Whether the candidate is a picture that is only one with the selector behind it: 🏳️, and not 🐳. */
const wantsSelector = (candidate: string, right: string): boolean =>
  right.startsWith('\ufe0f') && /^(?!\p{Emoji_Presentation})\p{Emoji}$/u.test(candidate)

/** Whether a dash stands between two numbers, 3–5 days. Elsewhere it is the one that the language writes between words. */
const isRange = (left: string, right: string): boolean => /\d ?$/.test(left) && /^ ?\d/.test(right)

/** Whether a mark stands inside an Arabic word: it may have been the joiner that Persian writes there. */
const isJoiner = (left: string, candidate: string, right: string): boolean =>
  !/[\p{L}\p{N}]/u.test(candidate) && ARABIC_END.test(left) && ARABIC_START.test(right)

const ARABIC_END = /\p{Script=Arabic}$/u
const ARABIC_START = /^\p{Script=Arabic}/u

/** Whether the candidate ends a line of box drawing that a corner began: ╚══════╝ */
const closesBox = (candidate: string, { right, hasOpenBox }: Context): boolean =>
  hasOpenBox && CLOSING.test(candidate) && !BOX.test(right)

const CLOSING = /[┐┘┤╗╝╣╮╯]/

interface Beyond {
  readonly chosen: readonly ChosenToken[]
  readonly at: number
  /** As many characters at least, if the line has them. */
  readonly reach: number
}

/** What stands behind a sequence in its line, as seems likeliest so far. */
function contextAfter(text: string, { chosen, at, reach }: Beyond): string {
  let context = ''
  let start = chosen[at]?.end ?? text.length
  for (let after = at + 1; context.length < reach; after += 1) {
    const one = chosen[after]
    const end = Math.min(one?.start ?? text.length, start + reach)
    context += text.slice(start, end)
    if (one === undefined || end < one.start) break
    context += one.token.text
    start = one.end
  }
  const border = context.indexOf('\n')
  return border < 0 ? context : context.slice(0, border)
}
