/** Gives account of a repair: what was changed on which grounds, and what is left. */
import { type Span, slice } from '../../text/span.js'
import { misread } from '../pages/encode.js'
import { unescapeHtml } from '../tokens/html.js'
import { isForeignLetter, isLetter } from '../losses/letter-context.js'
import type { Change, Layered, Piece } from './layers.js'
import { allPages, firstPage, maskOf, USUAL } from '../pages/page-index.js'
import type { PageName } from '../pages/pages.js'
import { givenSpan, movedSpans } from './pieces.js'
import { candidatesOf } from './candidates.js'
import { createCover, findLeftovers, type Settled } from './leftovers.js'
import { findLoneLetters } from './lone-letters.js'
import { findLoneReferences } from './lone-references.js'
import { findLoneRuns, WHOLE } from './lone-runs.js'
import { findRemains, type Remains } from './remains.js'
import type { Repair, Unrepairable } from '../result.js'
import type { ChosenToken } from '../reading/search.js'
import { createStretchMemo } from '../reading/stretch-memo.js'
import { isAccentOfCapitals, isAmidOthers } from './neighbours.js'
import { isHalfRead } from './rivals.js'
import { isPlain, type LossKind, type Token } from '../tokens/token.js'

/** Whether a token may be applied without being asked for. */
export const isSure = ({ margin, text, candidates }: Token): boolean =>
  margin === Infinity || margin >= sureAt(text, candidates)

/**
 * The margin in bits from which a repair is sure. Marks and pictures differ in how common they are. Letters hardly do: it
 * takes words that are known to tell, and clearer ones the more letters there are to choose from.
 */
function sureAt(text: string, candidates: readonly string[]): number {
  const choices = candidates.length
  const doublings = Math.log2(Math.min(choices, HAN.test(text) ? FEW : MANY))
  if (isForeignLetter(text) && !isToldSyllable(text, candidates)) return 3 + 3 * doublings
  if (isLetter(text)) return 0.5 + doublings
  if (choices > MANY) return TOO_MANY
  return choices > FEW && text < '\ud800' ? 2 : 0.6
}

/** Of so many marks or pictures the most common one is hardly ever the only one that fits. */
const TOO_MANY = 6

/** Hardly more choices than these are in use; of Han characters, of which most are rare, fewer still. */
const MANY = 12
const FEW = 4

/** The syllables around one tell it, as few may follow each other, but not which of the two scripts they are written in. */
const isToldSyllable = (text: string, candidates: readonly string[]): boolean =>
  KANA.test(text) &&
  !(candidates.some(one => HIRAGANA.test(one)) && candidates.some(one => KATAKANA.test(one)))

const KANA = /[\u3041-\u30ff]/
const HIRAGANA = /[\u3041-\u309f]/
const KATAKANA = /[\u30a0-\u30ff]/

const HAN = /\p{Script=Han}/u

/** The changes that tokens make; those of lossless tokens that touch each other are one. */
export function changesOf(chosen: readonly ChosenToken[]): readonly Change[] {
  const changes: Change[] = []
  let last: ChosenToken | undefined
  for (const one of chosen) {
    const goesOn =
      last?.end === one.start && last.page === one.page && isPlain(last.token) && isPlain(one.token)
    const before = goesOn ? changes.pop() : undefined
    changes.push(before === undefined ? changeOf(one) : longer(before, one))
    last = one
  }
  return changes
}

const longer = (change: Change, { token, end }: ChosenToken): Change => ({
  ...change,
  span: { start: change.span.start, end },
  text: change.text + token.text,
})

const changeOf = ({ token, page, start, end }: ChosenToken): Change => ({
  span: { start, end },
  text: token.text,
  pages: chainOf(token, page),
  loss: token.loss,
  confidence: !isSure(token) ? 'guessed' : token.loss === undefined ? 'exact' : 'inferred',
})

/** The misreadings that a token undoes; the same array for the many that undo only one. */
const chainOf = ({ before }: Token, page: number): readonly PageName[] => {
  const only = singles[page] ?? []
  return before.length === 0 ? only : [...before, ...only]
}

const singles: readonly (readonly PageName[])[] = allPages.map(page => [page])

/** Makes the records of the pieces of a repaired text; those that are equal are proved once, and share their texts. */
export function createRecorder(
  text: string,
  repaired: string,
): (piece: Piece, at: number, all: readonly Piece[]) => Repair {
  const prove = createProver(text, repaired)
  return (piece, at, all) => {
    const { source, span, pages, loss, confidence } = piece
    const proof = loss === undefined ? prove(piece) : undefined
    const { before, after } = proof ?? { before: slice(text, source), after: slice(repaired, span) }
    const isMixed = loss === undefined && proof === undefined
    const isHalf =
      confidence === 'exact' &&
      (isHalfRead(repaired, span, pages) ||
        repaired.charAt(span.end) === '\ufffd' ||
        isAccentOfCapitals(text, source, after) ||
        isAmidOthers(text, { before: all[at - 1], piece, behind: all[at + 1] }))
    return {
      span: source,
      before,
      after,
      pages,
      loss: isMixed ? 'mixed' : loss,
      confidence: confidence === 'exact' && (isMixed || isHalf) ? 'inferred' : confidence,
    }
  }
}

interface Claim {
  readonly before: string
  readonly after: string
  readonly pages: readonly PageName[]
}

/** Proves that the text of a piece misread in its pages is what stood there; the last proof of each stretch is remembered. */
function createProver(text: string, repaired: string): (piece: Piece) => Claim | undefined {
  const proved = createStretchMemo<Claim>(text, MOST_KNOWN)
  const isKnown = ({ after, pages }: Claim, piece: Piece): boolean =>
    pages === piece.pages &&
    after.length === piece.span.end - piece.span.start &&
    repaired.startsWith(after, piece.span.start)
  return piece => {
    const { source, span, pages } = piece
    const known = proved.find(source, 0)
    if (known !== undefined && isKnown(known, piece)) return known
    const claim = { before: slice(text, source), after: slice(repaired, span), pages }
    if (corrupt(claim.after, pages) !== asRead(claim.before, pages)) return undefined
    proved.keep(source, 0, claim)
    return claim
  }
}

const MOST_KNOWN = 20_000

/** Character references are compared by what they stand for: they can be written in several ways. */
const asRead = (before: string, pages: readonly PageName[]): string =>
  pages[0] === 'html' ? unescapeHtml(before) : before

/** The text misread in each of the pages, the innermost (last) first. */
function corrupt(text: string, pages: readonly PageName[]): string | undefined {
  return pages.reduceRight<string | undefined>(
    (current, page) => (current === undefined || page === 'html' ? current : misread(current, page)),
    text,
  )
}

/** A token that is not sure enough to be applied, in the given text. */
export function doubtOf(
  { token, start, end }: ChosenToken,
  { pieces }: Layered,
  given: string,
): Unrepairable {
  const span = givenSpan({ start, end }, pieces)
  const isLossless = token.loss === undefined
  return {
    span,
    text: slice(given, span),
    why: isLossless ? whyWhole(token) : token.candidates.length > 1 ? AMBIGUOUS : UNTOLD,
    candidates: isLossless ? [token.text] : token.candidates,
  }
}

/** Why a sequence of which no byte is lost is left. */
const whyWhole = (token: Token): string => (isSure(token) ? TOO_MUCH_LOST : WHOLE)

export const TOO_MUCH_LOST = 'too much around it is lost to repair this alone'
const AMBIGUOUS = 'a byte was lost, and more than one character fits'
const UNTOLD = 'a byte was lost, and little speaks for the one character that fits'

/** What is left in the given text: to be reported, or guessed if there is anything to go by. */
export interface Left {
  readonly doubt: Unrepairable
  readonly guess: Change | undefined
}

/** A loss that is put off to a deeper layer: left if it is not found again. */
export function deferredOf(one: ChosenToken, layered: Layered, given: string): Left {
  const doubt = doubtOf(one, layered, given)
  return { doubt, guess: { ...changeOf(one), span: doubt.span, confidence: 'guessed' } }
}

/** The changes that guess what is left and still as it was given. */
export function stillToMake(left: readonly Left[], { pieces }: Layered): readonly Change[] {
  const taken = new Set(pieces.flatMap(({ source }) => offsetsOf(source)))
  const guesses: Change[] = []
  const all = left.flatMap(({ guess }) => guess ?? [])
  for (const guess of all.toSorted((a, b) => a.span.start - b.span.start)) {
    const isFree = offsetsOf(guess.span).every(at => !taken.has(at))
    if (isFree && (guesses.at(-1)?.span.end ?? 0) <= guess.span.start) guesses.push(guess)
  }
  const spans = movedSpans(
    guesses.map(({ span }) => span),
    pieces,
  )
  return guesses.map((guess, at) => ({ ...guess, span: spans[at] ?? guess.span }))
}

/**
 * What is left: the doubts that no later layer has settled, and the remains of characters that are gone; in code that is
 * not read only those that nobody quotes.
 */
export function leftIn(
  settled: Settled,
  { doubts, code }: { readonly doubts: readonly Unrepairable[]; readonly code: readonly Span[] },
): readonly Left[] {
  const { text, census, pieces } = settled
  const left = new Map<number, Left>()
  for (const doubt of doubts) left.set(doubt.span.start, { doubt, guess: undefined })
  for (const { source } of left.size === 0 ? [] : pieces) {
    for (let at = source.start; at < source.end; at += 1) left.delete(at)
  }
  const covered = new Set([...left.values()].flatMap(({ doubt }) => offsetsOf(doubt.span)))
  const isQuoted = createCover(code)
  const remains = findRemains(text, census).filter(one => one.pages === 0 || !isQuoted(one.span.start))
  const outsideCode = (parts: readonly Remains[]): readonly Remains[] => {
    const isInCode = createCover(code)
    return parts.filter(one => !isInCode(one.span.start))
  }
  const atWork = pieces.reduce((mask, one) => mask | maskOf(one.pages), USUAL)
  const lone = [
    findLoneLetters(text, census),
    findLoneRuns(text, census, atWork),
    findLoneReferences(text, atWork),
  ].map(outsideCode)
  for (const one of [remains, findLeftovers(settled, code), ...lone].flatMap(parts =>
    leftOf(settled, parts),
  )) {
    const span = givenSpan(one.doubt.span, pieces)
    if (offsetsOf(span).some(at => covered.has(at))) continue
    const doubt = { ...one.doubt, span, text: slice(settled.given, span) }
    left.set(span.start, { doubt, guess: one.guess && { ...one.guess, span } })
    for (const at of offsetsOf(span)) covered.add(at)
  }
  return [...left.values()].sort((a, b) => a.doubt.span.start - b.doubt.span.start)
}

/** What is left of parts of sequences, in the text in which they stand. */
function leftOf({ text, census }: Settled, remains: readonly Remains[]): readonly Left[] {
  const candidates = candidatesOf(text, census, remains)
  return remains.map(({ span, text: part, why, pages }, at): Left => {
    const doubt = { span, text: part, why, candidates: candidates[at] ?? [] }
    const [likeliest] = doubt.candidates
    if (likeliest === undefined) return { doubt, guess: undefined }
    const page = allPages[firstPage(pages)]
    const isWhole = page !== undefined && misread(likeliest, page) === unescapeHtml(part)
    const escaped = part.includes('&') ? (['html'] as const) : []
    const origin = {
      pages: page === undefined ? [] : [...escaped, page],
      loss: isWhole ? undefined : lossOf(part),
      confidence: 'guessed',
    } as const
    return { doubt, guess: { span, text: likeliest, ...origin } }
  })
}

/** How a part lost its bytes, by what stands in for the last of them. */
function lossOf(part: string): LossKind {
  if (part.endsWith('\ufffd')) return 'replaced'
  if (part.endsWith('?')) return 'question-mark'
  return /["']$/.test(part) ? 'straightened' : 'dropped'
}

const offsetsOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at)
