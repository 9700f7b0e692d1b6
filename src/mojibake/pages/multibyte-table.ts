/** The reverse tables of the East Asian code pages, made from the platform's decoders when first asked for. */
import { once } from '../../text/once.js'
import { maskWhere, multiByteNames, pageNames } from './page-index.js'
import type { MultiBytePage } from './pages.js'

/** How a page writes a character. Rare are characters outside the page's list of the most frequent ones. */
export interface TableCode {
  readonly bytes: readonly number[]
  readonly isRare: boolean
}

export interface MultiByteTable {
  /** Whether a character's bytes can begin UTF-8: a lead byte and, if there is a second, one that may follow it. */
  readonly begins: (code: number) => boolean
  readonly bytesOf: (code: number) => TableCode | undefined
  /** The characters of bytes, undefined if they are none of the page. */
  readonly decode: (bytes: Uint8Array) => string | undefined
}

type Decoder = InstanceType<typeof TextDecoder>

const tables = new Map<MultiBytePage, MultiByteTable | undefined>()

/** The table of a page, undefined where the platform does not know the page (Node built with small-icu). */
export function multiByteTable(page: MultiBytePage): MultiByteTable | undefined {
  if (!tables.has(page)) tables.set(page, buildTable(page))
  return tables.get(page)
}

/** The multi-byte pages in which the bytes of an East Asian character may begin UTF-8: a bit for each. */
export const easternLeads = (code: number): number =>
  code < FIRST_EASTERN || isOutside(code) ? 0 : (leadMasks()[code] ?? 0)

/** Surrogates and variation selectors, of which emoji are made: for them alone no table need be built. */
const isOutside = (code: number): boolean =>
  (code > 0xd7a3 && code < 0xe000) || (code > 0xf8ff && code < 0xff61)

const leadMasks = once(() => {
  const masks = new Int32Array(0x10000)
  for (const [first, last] of EASTERN) {
    for (let code = first; code <= last; code += 1) masks[code] = leadMask(code)
  }
  return masks
})

const leadMask = (code: number): number =>
  maskWhere(multiByteNames, name => multiByteTable(name)?.begins(code) === true) << pageNames.length

/** Kana, Han, Hangul, the private characters that Shift_JIS has for F0–F9, and half-width kana. */
const EASTERN = [
  [0x3041, 0x30ff],
  [0x3105, 0x318e],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xe000, 0xf8ff],
  [0xff61, 0xff9f],
] as const
const FIRST_EASTERN = EASTERN[0][0]

function buildTable(page: MultiBytePage): MultiByteTable | undefined {
  const decoder = decoderOf(page)
  if (decoder === undefined) return undefined
  const pairs = new Uint16Array(0x10000)
  const codes = new Uint16Array(0x10000)
  for (const [code, pair] of page === 'euc-kr' ? unifiedHangul(decoder) : decodePairs(decoder)) {
    if (page === 'gbk' && isLaterThanGbk(pair)) continue
    pairs[code] ||= pair
    codes[pair] = code
  }
  const isCommon = commonPairs[page]
  return {
    bytesOf: code => {
      const single = singleByte(page, code)
      if (single !== undefined) return { bytes: [single], isRare: false }
      const pair = pairs[code]
      return pair ? { bytes: [pair >> 8, pair & 0xff], isRare: !isCommon(pair) } : undefined
    },
    begins: code => canBegin(singleByte(page, code) ?? pairs[code] ?? 0),
    decode: bytes => decodeBytes(bytes, page, codes),
  }
}

const canBegin = (value: number): boolean =>
  value > 0xff ? value >= 0xc280 && value < 0xf500 && (value & 0xc0) === 0x80 : value >= 0xc2 && value < 0xf5

/**
 * ASCII, in GBK the euro sign, and in Shift_JIS half-width katakana and, as in Microsoft's code page 932, 80 and A0
 * (U+F8F0).
 */
function singleByte(page: MultiBytePage, code: number): number | undefined {
  if (code < 0x80) return code
  if (page === 'gbk') return code === EURO ? 0x80 : undefined
  if (page !== 'shift_jis') return undefined
  if (code === 0x80) return code
  if (code === 0xf8f0) return 0xa0
  return code >= 0xff61 && code <= 0xff9f ? code - 0xff61 + 0xa1 : undefined
}

const EURO = 0x20ac

function decodeBytes(bytes: Uint8Array, page: MultiBytePage, codes: Uint16Array): string | undefined {
  const units: number[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    const kana = byte - 0xa1 + 0xff61
    if (singleByte(page, byte) === byte) units.push(byte)
    else if (singleByte(page, EURO) === byte) units.push(EURO)
    else if (singleByte(page, kana) === byte) units.push(kana)
    else if (singleByte(page, 0xf8f0) === byte) units.push(0xf8f0)
    else {
      const code = codes[(byte << 8) | (bytes[at + 1] ?? 0)]
      if (!code) return undefined
      units.push(code)
      at += 1
    }
  }
  return units.map(unit => String.fromCharCode(unit)).join('')
}

/**
 * EUC-KR with Microsoft's extension (code page 949), which ICU leaves out and the WHATWG's euc-kr has: the Hangul
 * syllables that KS X 1001 lacks, in the order of Unicode, at the pairs it leaves free, and two signs added in 1998.
 */
function* unifiedHangul(decoder: Decoder): Generator<readonly [number, number]> {
  const known = new Map(decodePairs(decoder))
  yield* known
  yield* [[EURO, 0xa2e6] as const, [0xae, 0xa2e7] as const]
  const free = freePairs()
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    if (known.get(code) !== undefined) continue
    const { value } = free.next()
    if (value === undefined) return
    yield [code, value]
  }
}

function* freePairs(): Generator<number, undefined> {
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    for (let trail = 0x41; trail <= (lead <= 0xa0 ? 0xfe : 0xa0); trail += 1) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue
      yield (lead << 8) | trail
    }
  }
  return undefined
}

function decoderOf(page: MultiBytePage): Decoder | undefined {
  try {
    return new TextDecoder(page)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * The pairs that GB 18030 added and code page 936 lacks. Decoders differ in them by their age: they were private
 * characters at first, and became others with Unicode 4.1 and with GB 18030-2022.
 */
const isLaterThanGbk = (pair: number): boolean =>
  laterThanGbk.some(([first, last]) => pair >= first && pair <= last)

const laterThanGbk = [
  [0xa2e3, 0xa2e3],
  [0xa3a0, 0xa3a0],
  [0xa6d9, 0xa6df],
  [0xa6ec, 0xa6ed],
  [0xa6f3, 0xa6f3],
  [0xa8bc, 0xa8bc],
  [0xa8bf, 0xa8bf],
  [0xa989, 0xa995],
  [0xfe50, 0xfea0],
] as const

/** Every pair of bytes that the decoder reads as one character, decoded in one go with line feeds between them. */
function* decodePairs(decoder: Decoder): Generator<readonly [number, number]> {
  const pairs: number[] = []
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) if (trail !== 0x7f) pairs.push((lead << 8) | trail)
  }
  const bytes = new Uint8Array(pairs.length * 3)
  for (const [at, pair] of pairs.entries()) bytes.set([pair >> 8, pair & 0xff, 0x0a], at * 3)
  for (const [at, text] of decoder.decode(bytes).split('\n').entries()) {
    const pair = pairs[at]
    if (pair !== undefined && text.length === 1 && text !== '\ufffd') yield [text.charCodeAt(0), pair]
  }
}

/** The blocks of frequent characters: GB 2312 level 1, JIS X 0208 level 1 and kana, Big5 level 1, KS X 1001 Hangul. */
const commonPairs = {
  gbk: pair => (pair & 0xff) >= 0xa1 && pair >= 0xa1a1 && pair <= 0xd7f9,
  shift_jis: pair => pair >= 0x8140 && pair <= 0x9872,
  big5: pair => pair >= 0xa140 && pair <= 0xc67e,
  'euc-kr': pair => (pair & 0xff) >= 0xa1 && pair >= 0xa1a1 && pair <= 0xc8fe,
} as const satisfies Record<MultiBytePage, (pair: number) => boolean>
