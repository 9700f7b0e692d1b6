/** Finds what lost no byte and stands where nobody writes it, but was too little to tell a page by: `ã…‹ã…‹`, `â…“ cup`. */
import type { Span } from '../../text/span.js'
import type { Census } from '../census.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import { pageIndex, pagesIn } from '../pages/page-index.js'
import { type CharKind, charKinds, kindOf } from '../plausibility/char-kinds.js'
import { isAtHome, scriptAt } from '../reading/at-home.js'
import { takesQuote } from '../reading/quote-pairs.js'
import type { Remains } from './remains.js'

/** Why what lost no byte is left. */
export const WHOLE = 'no byte of it is lost, but too little speaks for a misreading'

/**
 * The runs of characters beyond ASCII that are UTF-8 throughout in a page at work, or in the one in which most text is misread,
 * behind no letter, and of which a sequence is nothing that people write. O(length × pages).
 */
export function findLoneRuns(text: string, { places }: Census, pages: number): readonly Remains[] {
  const { leads, trails } = pageIndex()
  const found: Remains[] = []
  let done = 0
  for (const at of places) {
    if (at < done) continue
    done = at + 1
    const mayBegin = leads(text.charCodeAt(at)) & trails(text.charCodeAt(at + 1)) & pages
    if (mayBegin === 0 || text.charCodeAt(at - 1) >= 0x80 || scriptAt(text, at - 1) !== undefined) continue
    const runs = pagesIn(mayBegin).flatMap(page => readRun(text, at, page) ?? [])
    const [run] = runs
    if (run === undefined) continue
    done = run.span.end
    found.push({ ...run, known: [...new Set(runs.flatMap(({ known }) => known))] })
  }
  return found
}

function readRun(text: string, start: number, page: number): Remains | undefined {
  const chars: string[] = []
  let isOdd = false
  let at = start
  while (at < text.length && text.charCodeAt(at) >= 0x80) {
    const decoded = decodeAt(text, at, page)
    const span = { start: at, end: at + decodedLength(decoded) }
    if (decoded === NOTHING || isNoText(decodedCode(decoded)) || takesQuote(text, span, page))
      return undefined
    isOdd ||= !isAtHome(text, span)
    chars.push(String.fromCodePoint(decodedCode(decoded)))
    at = span.end
  }
  if (!isOdd) return undefined
  const span: Span = { start, end: at }
  return { span, text: text.slice(start, at), why: WHOLE, pages: 1 << page, known: [chars.join('')] }
}

const isNoText = (code: number): boolean => NO_TEXT.has(charKinds[kindOf(code)] ?? 'never')

const NO_TEXT = new Set<CharKind>(['bom', 'c1', 'private', 'replacement', 'never'])
