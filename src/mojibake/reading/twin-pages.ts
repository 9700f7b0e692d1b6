/** Tells pages apart that differ in a few letters, by the words of the languages in which the text is written. */
import { once } from '../../text/once.js'
import type { Span } from '../../text/span.js'
import { createLetterJudge, isLetter } from '../losses/letter-context.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import { allPages } from '../pages/page-index.js'
import type { PageName } from '../pages/pages.js'
import { isLossless } from '../tokens/token.js'
import { readIn, surpriseOf } from './read-in.js'
import type { Tallied } from './tally.js'

/** Pages that one is tried before where both read a text, and those that read the same by other letters. */
const twins: readonly (readonly [PageName, ...PageName[]])[] = [
  ['windows-1250', 'iso-8859-2'],
  ['windows-1252', 'iso-8859-15'],
  ['iso-8859-15', 'windows-1252', 'iso-8859-1'],
]

/** A page, and the pages that are to be taken for it. */
export interface Twin {
  readonly page: number
  readonly others: ReadonlySet<number>
}

/**
 * The page that others of its kind are to be taken for, since they read all that it has read without loss, and the languages of
 * the text speak for them: `contraseĂąa` is contraseña in ISO 8859-2, and contraseùa in windows-1250. O(different tokens).
 */
export function findTwin(text: string, tally: readonly Tallied[]): Twin | undefined {
  const fit = createWordFit(text)
  for (const names of twins) {
    const [page = -1, ...rivals] = names.map(name => allPages.indexOf(name))
    const own = tally.filter(one => one.page === page)
    const others = own.every(({ token }) => isLossless(token)) ? readByTwins(text, { own, rivals, fit }) : []
    if (others.length > 0) return { page, others: new Set(others) }
  }
  return undefined
}

interface Contest {
  readonly own: readonly Tallied[]
  readonly rivals: readonly number[]
  readonly fit: WordFit
}

/** The pages that read what another one has read, if they do so with fewer bits. */
function readByTwins(text: string, { own, rivals, fit }: Contest): readonly number[] {
  let bits = 0
  const used: number[] = []
  for (const { page, first, token } of own) {
    const rival = rivals.find(one => readIn(text, first, one) !== undefined)
    if (rival === undefined) return []
    const read = String.fromCodePoint(...(readIn(text, first, rival) ?? []))
    if (read !== token.text) bits += fit(first, read, rival) - fit(first, token.text, page)
    used.push(rival)
  }
  return bits < -CLEAR ? used : []
}

/** Bits from which words speak for another page than the first. */
const CLEAR = 4

type WordFit = (span: Span, read: string, page: number) => number

/** Tells how little what is read in a place, in a page, fits the words of the text: by its neighbours and in its word, in bits. */
function createWordFit(text: string): WordFit {
  const judge = once(() => createLetterJudge(text))
  return (span, read, page) => {
    const left = readAround(text, { start: Math.max(0, span.start - WORD), end: span.start }, page)
    const right = readAround(text, { start: span.end, end: span.end + WORD }, page)
    let bits = surpriseOf(
      text,
      span,
      Array.from(read, char => char.codePointAt(0) ?? 0),
    )
    for (let at = 0; at < read.length; at += 1) {
      const char = read.charAt(at)
      if (!isLetter(char)) continue
      const place = judge().between(left + read.slice(0, at), read.slice(at + 1) + right)
      bits += place.misfit(char)
    }
    return bits
  }
}

/** Characters on either side that may be of the word. */
const WORD = 16

/** A part of a text with what is UTF-8 in a page read. */
function readAround(text: string, { start, end }: Span, page: number): string {
  let read = ''
  for (let at = start; at < end && at < text.length; ) {
    const decoded = text.charCodeAt(at) < 0x80 ? NOTHING : decodeAt(text, at, page)
    read += decoded === NOTHING ? text.charAt(at) : String.fromCodePoint(decodedCode(decoded))
    at += decoded === NOTHING ? 1 : decodedLength(decoded)
  }
  return read
}
