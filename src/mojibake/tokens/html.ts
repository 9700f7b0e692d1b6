/** Mojibake that was written as HTML character references, such as `&acirc;&euro;&#148;` for an em dash. */
import type { Span } from '../../text/span.js'
import { decodeAt, decodedCode, decodedLength, NOTHING } from '../pages/decode.js'
import { once } from '../../text/once.js'
import { pageNames } from '../pages/page-index.js'
import { surprise, surpriseWithin } from '../plausibility/plausibility.js'
import type { Token } from './token.js'
import { isAcceptable } from './tokens.js'

/**
 * The tokens of a stretch that begin with a run of two or more references (and characters beyond ASCII between them), or of one
 * and characters that have a name as well. A run is read as a whole or not at all: a lone `&eacute;` is how people write é, and
 * `В&nbsp;` a preposition of Russian.
 */
export function* findHtmlTokens(text: string, start: number, end: number): Generator<Token> {
  for (const run of findHtmlRuns(text, start, end)) {
    for (const token of tokensOf(text, run)) yield isOfNumber(text, token) ? { ...token, margin: 0 } : token
  }
}

/** A run of references that is UTF-8 in some page. */
export interface HtmlRun extends Span {
  /** The characters that the references stand for. */
  readonly misread: string
  /** What they are, most plausible first, and the pages of each as a mask. */
  readonly readings: readonly { readonly text: string; readonly pages: number; readonly bits: number }[]
}

/** The runs of references that begin within a stretch. */
export function findHtmlRuns(text: string, start: number, end: number): readonly HtmlRun[] {
  const stretch = text.slice(start, end)
  if (!stretch.includes('&')) return []
  return Array.from(stretch.matchAll(RUN)).flatMap(match => readRun(match[0], start + match.index) ?? [])
}

/** A text with its character references read. */
export const unescapeHtml = (text: string): string =>
  text.replace(REFERENCE, (reference, body: string) => characterOf(body) ?? reference)

function readRun(run: string, start: number): HtmlRun | undefined {
  if (!run.includes('&')) return undefined
  const misread = unescapeHtml(run)
  if (/[\0-\x7f]/.test(misread)) return undefined
  if ([...run.matchAll(REFERENCE)].length < 2 && !isHalfNamed(misread)) return undefined
  const results = new Map<string, number>()
  for (let page = 0; page < pageNames.length; page += 1) {
    const read = decodeAll(misread, page, start)
    if (read !== undefined) results.set(read, (results.get(read) ?? 0) | (1 << page))
  }
  const readings = Array.from(results, ([text, pages]) => ({ text, pages, bits: surpriseWithin(text) }))
  if (readings.length === 0) return undefined
  return { start, end: start + run.length, misread, readings: readings.sort((a, b) => a.bits - b.bits) }
}

/** The tokens of a run, one for each different reading that is not out of the question. */
function tokensOf(text: string, { start, end, misread, readings }: HtmlRun): readonly Token[] {
  const before = start > 0 ? text.charAt(start - 1) : ' '
  const gained = surpriseWithin(before + misread + text.charAt(end))
  const least = readings[0]?.bits ?? 0
  return readings
    .filter(({ bits }) => bits < least + FAR)
    .map(({ text: read, pages, bits }) => ({
      start,
      end,
      text: read,
      first: read.codePointAt(0) ?? 0,
      last: [...read].at(-1)?.codePointAt(0) ?? 0,
      inner: bits - gained,
      pages,
      doubt: 0,
      loss: undefined,
      candidates: [read],
      margin: Infinity,
      before: ['html'],
    }))
}

/** Bits by which a reading is so much less plausible than another that no page speaks for it. */
const FAR = 40

/** Whether a single reference is all that speaks for a letter beside a number, where signs stand and few letters: `10Î&frac14;`. */
const isOfNumber = (text: string, { start, end, text: read }: Token): boolean =>
  LETTER.test(read) &&
  /\d/.test(text.charAt(start - 1) + text.charAt(end)) &&
  text.slice(start, end).split('&').length === 2

const LETTER = /^\p{L}$/u

/** Whether a run of one reference was escaped by what knows some of the names only: `&acirc;€”`, but not `É&nbsp;`. */
const isHalfNamed = (misread: string): boolean =>
  !misread.includes('\xa0') && [...misread].every(char => nameable().has(char))

/** The UTF-8 text of which every byte is a character of the page; undefined if any is not. */
function decodeAll(misread: string, page: number, start: number): string | undefined {
  const parts: string[] = []
  for (let at = 0; at < misread.length; ) {
    const decoded = decodeAt(misread, at, page)
    if (decoded === NOTHING || !isAcceptable(decodedCode(decoded), start + at)) return undefined
    parts.push(String.fromCodePoint(decodedCode(decoded)))
    at += decodedLength(decoded)
  }
  return surprise(0, parts[0]?.codePointAt(0) ?? 0) < 100 ? parts.join('') : undefined
}

/** `&copy;` `&#169;` `&#xA9;` */
const REFERENCE = /&(#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,8}[0-9]{0,2});/g

/** `&acirc;&euro;”`: references and characters beyond ASCII, side by side. */
const RUN = /(?:&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,8}[0-9]{0,2});|[^\0-\x7f])+/g

function characterOf(body: string): string | undefined {
  if (!body.startsWith('#')) return named().get(body)
  const code = /^#[xX]/.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  return code < 0x10000 ? String.fromCharCode(code) : undefined
}

const named = once(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...LATIN_1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
      ...WINDOWS.split(' ').map((name, at) => [name, WINDOWS_CHARS.charAt(at)] as const),
    ]),
)

const nameable = once((): ReadonlySet<string> => new Set(named().values()))

/** The names of U+00A0–U+00FF in order (HTML 4.01, section 24.2). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** The other names of characters that windows-1252 has (section 24.4). */
const WINDOWS =
  'euro sbquo fnof bdquo hellip dagger Dagger circ permil Scaron lsaquo OElig lsquo rsquo ldquo rdquo bull ndash mdash tilde trade scaron rsaquo oelig Yuml'
const WINDOWS_CHARS = '€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ'
