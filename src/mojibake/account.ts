/** Gives account of a repair: what was changed on which grounds, and what is left. */
import { type Span, slice } from '../text/span.js'
import { misread } from './encode.js'
import { unescapeHtml } from './html.js'
import { isForeignLetter } from './letter-context.js'
import type { Change, Layered, Piece } from './layers.js'
import { allPages } from './page-index.js'
import type { PageName } from './pages.js'
import { givenSpan } from './pieces.js'
import { findRemains } from './remains.js'
import type { Repair, Unrepairable } from './result.js'
import type { ChosenToken } from './search.js'
import type { Token } from './token.js'

/** Whether a token may be applied without being asked for. */
export const isSure = ({ margin, text }: Token): boolean =>
  margin >= (isForeignLetter(text) ? SURE_LETTER : SURE)

const SURE = 0.6

/** Of several letters of one script each is as common as the others: it takes words that are known to tell. */
const SURE_LETTER = 4

/** The changes that tokens make; those of lossless tokens that touch each other are one. */
export function changesOf(chosen: readonly ChosenToken[]): Change[] {
  const changes: Change[] = []
  let run: ChosenToken[] = []
  for (const one of chosen) {
    const last = run.at(-1)
    const goesOn =
      last?.end === one.start && last.page === one.page && isPlain(last.token) && isPlain(one.token)
    if (!goesOn && run.length > 0) {
      changes.push(changeOf(run))
      run = []
    }
    run.push(one)
  }
  if (run.length > 0) changes.push(changeOf(run))
  return changes
}

const isPlain = ({ loss, before }: Token): boolean => loss === undefined && before.length === 0

function changeOf(run: readonly ChosenToken[]): Change {
  const tokens = run.map(one => one.token)
  return {
    span: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 },
    text: tokens.map(token => token.text).join(''),
    pages: [...(tokens[0]?.before ?? []), allPages[run[0]?.page ?? 0] ?? 'windows-1252'],
    loss: tokens[0]?.loss,
    isGuess: tokens.some(token => !isSure(token)),
  }
}

/** Makes the records of the pieces of a repaired text; those that are equal are proved once. */
export function createRecorder(text: string, repaired: string): (piece: Piece) => Repair {
  const proofs = new Map<string, boolean>()
  return ({ source, span, pages, loss, isGuess }) => {
    const before = slice(text, source)
    const after = slice(repaired, span)
    const key = `${before} ${after} ${pages.join()}`
    const isProved = proofs.get(key) ?? corrupt(after, pages) === asRead(before, pages)
    proofs.set(key, isProved)
    const isExact = loss === undefined && isProved
    return {
      span: source,
      before,
      after,
      pages,
      loss: isExact ? undefined : (loss ?? 'mixed'),
      confidence: isGuess ? 'guessed' : isExact ? 'exact' : 'inferred',
    }
  }
}

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
    why: isLossless ? TOO_MUCH_LOST : 'a byte was lost, and more than one character fits',
    candidates: isLossless ? [token.text] : token.candidates,
  }
}

const TOO_MUCH_LOST = 'too much around it is lost to repair this alone'

/** What is left: the doubts that no later layer has settled, and the remains of characters that are gone. */
export function unrepairableIn({ text, pieces }: Layered, doubts: readonly Unrepairable[]): Unrepairable[] {
  const left = new Map<number, Unrepairable>()
  for (const doubt of doubts) left.set(doubt.span.start, doubt)
  for (const { source } of left.size === 0 ? [] : pieces) {
    for (let at = source.start; at < source.end; at += 1) left.delete(at)
  }
  const covered = new Set([...left.values()].flatMap(({ span }) => offsetsOf(span)))
  for (const remains of findRemains(text)) {
    const span = givenSpan(remains.span, pieces)
    if (!covered.has(span.start)) left.set(span.start, { ...remains, span, candidates: [] })
  }
  return [...left.values()].sort((a, b) => a.span.start - b.span.start)
}

const offsetsOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at)
