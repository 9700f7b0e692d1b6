/** The reverse tables of the East Asian code pages, made from the platform's decoders when first asked for. */
import type { MultiBytePage } from './pages.js'

/** How a page writes a character. Rare are characters outside the page's list of the most frequent ones. */
export interface TableCode {
  readonly bytes: readonly number[]
  readonly isRare: boolean
}

export interface MultiByteTable {
  readonly bytesOf: (code: number) => TableCode | undefined
}

type Decoder = InstanceType<typeof TextDecoder>

const tables = new Map<MultiBytePage, MultiByteTable | undefined>()

/** The table of a page, undefined where the platform does not know the page (Node built with small-icu). */
export function multiByteTable(page: MultiBytePage): MultiByteTable | undefined {
  if (!tables.has(page)) tables.set(page, buildTable(page))
  return tables.get(page)
}

function buildTable(page: MultiBytePage): MultiByteTable | undefined {
  const decoder = decoderOf(page)
  if (decoder === undefined) return undefined
  const codes = new Uint16Array(0x10000)
  for (const [code, pair] of decodePairs(decoder)) codes[code] ||= pair
  const isCommon = commonPairs[page]
  return {
    bytesOf: code => {
      if (code < 0x80) return { bytes: [code], isRare: false }
      if (page === 'shift_jis' && code >= 0xff61 && code <= 0xff9f) {
        return { bytes: [code - 0xff61 + 0xa1], isRare: false }
      }
      if (page === 'shift_jis' && (code === 0x80 || code === 0xa0)) return { bytes: [code], isRare: false }
      const pair = codes[code]
      return pair ? { bytes: [pair >> 8, pair & 0xff], isRare: !isCommon(pair) } : undefined
    },
  }
}

function decoderOf(page: MultiBytePage): Decoder | undefined {
  try {
    return new TextDecoder(page)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

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
