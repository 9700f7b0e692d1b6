/** Explains sequences of which one byte was lost, trying only the bytes which that kind of loss can swallow. */
import { codeOf, codesOf, decodedCode, NOTHING, sequenceAt, sequenceLength } from '../pages/decode.js'
import type { Census } from '../census.js'
import { blankInWord, isBlankInWord } from './blank-in-word.js'
import { type Fill, fillsOf, isTrail, RANGE } from './fills.js'
import type { LossScope } from './loss-doubts.js'
import { type Found, type Reader, tokenOf } from './lossy-token.js'
import { closesString } from './delimiter.js'
import { beginsStraightened } from '../pages/starts.js'
import { firstPage, MAC, pageIndex, pageNames } from '../pages/page-index.js'
import { coincidence } from '../plausibility/plausibility.js'
import type { LossKind, Token } from './token.js'

/** An offset, the pages in which a lead byte stands there, and the end of the stretch. */
export interface LeadsAt {
  readonly at: number
  readonly end: number
  readonly leads: number
}

/** The tokens at an offset whose lead is one in the pages of the mask and of which a byte is missing. */
export function lossyTokensAt(text: string, { at, end, leads }: LeadsAt, scope: LossScope): readonly Token[] {
  const index = pageIndex()
  const code = text.charCodeAt(at)
  const all: Token[] = []
  for (let mask = leads; mask !== 0; mask &= mask - 1) {
    const bit = mask & -mask
    const page = firstPage(bit)
    const tokens = readLossy({ index, text, end, page, bit, scope }, at, index.byteOf(page, code))
    const isEvident = (scope.evident & bit) !== 0
    for (const token of tokens) if (isEvident || !all.some(other => isAlike(token, other))) all.push(token)
  }
  return all
}

const isAlike = (one: Token, other: Token): boolean =>
  one.end === other.end && one.loss === other.loss && one.candidates.join('') === other.candidates.join('')

/** Mac Roman’s „ ‚ are the leads E3 E2: a straight quote may have been one, if what follows fits. */
export function straightenedLead(
  text: string,
  { at, end }: Omit<LeadsAt, 'leads'>,
  scope: LossScope,
): Token | undefined {
  const index = pageIndex()
  if (at + 3 > end) return undefined
  if (!beginsStraightened(index, text, at)) return undefined
  const [second, third] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)]
  const page = pageNames.indexOf('macintosh')
  const lead = text.charCodeAt(at) === 0x27 ? 0xe2 : 0xe3
  const code = codeOf([lead, index.byteOf(page, second), index.byteOf(page, third)])
  const found = { at, end: at + 3, loss: 'straightened', codes: [code] } as const
  const token = tokenOf({ index, text, end, page, bit: MAC, scope }, found)
  return token && { ...token, inner: token.inner - coincidence(code) }
}

function readLossy(reader: Reader, at: number, lead: number): readonly Token[] {
  const length = sequenceLength(lead)
  if (length === 0) return []
  const isEvident = (reader.scope.evident & reader.bit) !== 0
  const isMac = pageNames[reader.page] === 'macintosh'
  const surrogate = lead === 0xed && (isEvident || isMac) ? loneSurrogate(reader, at) : undefined
  const single: Found[] = []
  const double: Found[] = []
  for (let lost = 1; lost < length; lost += 1) {
    addWithout(reader, { at, lead, length, lost, count: 1 }, single)
    if (isEvident && lost + 1 < length) addWithout(reader, { at, lead, length, lost, count: 2 }, double)
  }
  return [
    ...(surrogate === undefined ? [] : [surrogate]),
    ...tokensOf(reader, single),
    ...tokensOf(reader, double).map(token => ({ ...token, doubt: token.doubt + SECOND })),
  ]
}

/** One token for all that a stretch may stand for: whether its second or its third byte is lost cannot be seen. */
function tokensOf(reader: Reader, found: readonly Found[]): readonly Token[] {
  const [only] = found
  const tokens: Token[] = []
  if (only === undefined) return tokens
  if (found.length === 1) {
    const token = tokenOf(reader, only)
    return token === undefined ? tokens : [token]
  }
  for (const one of found) {
    const alike = found.filter(other => other.end === one.end && other.loss === one.loss)
    if (alike[0] !== one) continue
    const codes = new Set(alike.flatMap(other => other.codes))
    const token = tokenOf(reader, { ...one, codes: [...codes] })
    if (token !== undefined) tokens.push(token)
  }
  return tokens
}

/** A low surrogate by itself (Mac Roman Ì∫Ä): the emoji planes 1F000–1FAFF have three high surrogates. */
function loneSurrogate(reader: Reader, at: number): Token | undefined {
  const { text, page } = reader
  const half = sequenceAt(text, at, page)
  const low = decodedCode(half)
  const end = at + 3
  if (half === NOTHING || end > reader.end || low < 0xdc00 || low > 0xdfff) return undefined
  const codes = [0xd83d, 0xd83c, 0xd83e].map(high => 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
  return tokenOf(reader, { at, end, loss: 'surrogate', codes })
}

interface Gap {
  readonly at: number
  readonly lead: number
  readonly length: number
  /** The place in the sequence of the first missing byte, and how many are missing. */
  readonly lost: number
  readonly count: 1 | 2
}

/** Adds what the sequence may stand for, whether something stands in for what is missing or nothing does. */
function addWithout(reader: Reader, gap: Gap, all: Found[]): void {
  const add = (found: Found | undefined): void => {
    if (found !== undefined) all.push(found)
  }
  if (isBlankInWord(reader, gap.at, gap.lead)) {
    add(withBlank(reader, gap))
    return
  }
  const visible = gap.count === 1 ? fillsAt(reader, gap.at + gap.lost) : undefined
  if (visible !== undefined && visible.bytes.length > 0) add(fill(reader, gap, visible))
  const isEvident = (reader.scope.evident & reader.bit) !== 0
  const isUsual = pageNames[reader.page] === 'windows-1252' && (gap.length > 2 || gap.lead === 0xc3)
  const isTold = isUsual || isEvident || beginsPicture(reader, gap)
  if (!isTold || hasStandIn(reader, gap)) return
  const dropped = droppedAt(reader, gap)
  if (dropped.bytes.length > 0) add(fill(reader, gap, dropped))
}

function withBlank(reader: Reader, { at, lead }: Gap): Found | undefined {
  const { page, bit, scope } = reader
  const { space, droppedBeforeSpace } = fillsOf(page, scope.surviving)
  const gone = (scope.evident & bit) === 0 ? space.bytes : droppedBeforeSpace.bytes
  return blankInWord(reader, { at, byte: lead, blank: space.bytes, gone })
}

/** Whether F0 9F stands there, with which pictures begin and next to nothing else. */
const beginsPicture = ({ index, text, page }: Reader, { at, lead, lost }: Gap): boolean =>
  lead === 0xf0 && lost > 1 && index.byteOf(page, text.charCodeAt(at + 1)) === 0x9f

/** Whether a mark stands where the first byte is missing: nobody need think of one that vanished without a trace. */
function hasStandIn({ index, text, page }: Reader, { at, length }: Gap): boolean {
  for (let place = 1; place < length; place += 1) {
    const code = text.charCodeAt(at + place)
    if (code === 0x3f || code === 0xfffd) return true
    if (!isTrail(index.byteOf(page, code))) return false
  }
  return false
}

/** The bytes for which the character at an offset may stand in. */
function fillsAt({ text, page, scope }: Reader, at: number): Fill | undefined {
  if (closesString(text, at)) return undefined
  const fills = fillsOf(page, scope.surviving)
  switch (text.charCodeAt(at)) {
    case 0xfffd:
      return fills.replaced
    case 0x3f:
      return fills.questionMark
    case 0x20:
      return fills.space
    case 0x22:
      return fills.double
    case 0x27:
      return fills.single
    default:
      return undefined
  }
}

/** Bytes that vanish without a trace: undefined ones, soft hyphens, and no-break spaces before white space. */
function droppedAt({ text, end, page, scope }: Reader, gap: Gap): Fill {
  const behind = gap.at + gap.lost
  const next = behind >= end ? 0x0a : text.charCodeAt(behind)
  const fills = fillsOf(page, scope.surviving)
  if (next === 0x20) return fills.droppedBeforeSpace
  return next === 0x0a || next === 0x0d ? fills.droppedAtLineEnd : fills.dropped
}

function fill(reader: Reader, gap: Gap, { loss, width, bytes }: Fill): Found | undefined {
  const { index, text, page } = reader
  const gone = (1 - width) * gap.count
  const end = gap.at + gap.length - gone
  if (end > reader.end) return undefined
  // All but the lead is not gone where one more byte of the sequence stands behind it.
  const isLastGone = gone > 1 && gap.lost + gap.count === gap.length
  if (isLastGone && end < reader.end && isTrail(index.byteOf(page, text.charCodeAt(end)))) return undefined
  const places: (readonly number[])[] = []
  for (let place = 1; place < gap.length; place += 1) {
    const isLost = place >= gap.lost && place < gap.lost + gap.count
    const at = gap.at + place - (place > gap.lost ? gone : 0)
    const byte = index.byteOf(page, text.charCodeAt(at))
    const options = isLost ? bytes : isTrail(byte) ? [byte] : sameFill(reader, at, loss)
    if (options.length === 0) return undefined
    places.push(options)
  }
  // Where all 32 may be gone, two of them leave nothing to go by.
  if (places.filter(options => options.length >= RANGE.length).length > 1) return undefined
  return { at: gap.at, end, loss, codes: codesOf(gap.lead, places) }
}

/** Bits of doubt for a second byte that vanished. */
const SECOND = 6

/** A second byte lost in the same visible way: `â""` for └. */
function sameFill(reader: Reader, at: number, loss: LossKind): readonly number[] {
  const other = fillsAt(reader, at)
  return other?.loss === loss ? other.bytes : []
}

/** Whether a text holds letters that only Vietnamese has, as they are or as windows-1252 shows them. */
export const isVietnamese = (text: string, { units, count }: Census): boolean =>
  units.some(unit => VIETNAMESE.test(String.fromCharCode(unit))) ||
  (count(A_ACUTE) + count(AE) > 0 && MISREAD_VIETNAMESE.test(text))

const VIETNAMESE = /[ạ-ỹơư]/
const MISREAD_VIETNAMESE = /á[º»]|Æ[°¡]/
const [A_ACUTE, AE] = [0xe1, 0xc6]
