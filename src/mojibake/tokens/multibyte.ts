/** Finds stretches that GBK, Shift_JIS, Big5 or EUC-KR explain as UTF-8: “馃殌” for 🚀, “ﾃｩ” for é. */
import { codeOf, sequenceLength } from '../pages/decode.js'
import { kindNumber, kindOf } from '../plausibility/char-kinds.js'
import {
  easternLeads,
  type MultiByteTable,
  multiByteTable,
  type TableCode,
} from '../pages/multibyte-table.js'
import { multiByteNames, pageNames } from '../pages/page-index.js'
import { surpriseWithin } from '../plausibility/plausibility.js'
import type { Token } from './token.js'
import { isAcceptable, type Reach } from './tokens.js'

/** The shortest readings at every offset of the stretch at which East Asian characters stand. */
export function* findMultiByteTokens(
  text: string,
  { start, end, until }: Reach,
  pages: number,
): Generator<Token> {
  if (pages >> pageNames.length === 0) return
  for (let at = start; at < until; at += 1) {
    const leads = easternLeads(text.charCodeAt(at)) & pages
    if (leads === 0) continue
    for (const [place, name] of multiByteNames.entries()) {
      const page = pageNames.length + place
      const table = (leads >> page) & 1 ? multiByteTable(name) : undefined
      const token = table && readAt(table, { text, start: at, end, page })
      if (token !== undefined) yield token
    }
  }
}

interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly page: number
}

/** More bytes than two sequences need before they end where a character ends. */
const LONGEST = 16

function readAt(table: MultiByteTable, { text, start, end, page }: Place): Token | undefined {
  const bytes: number[] = []
  const codes: number[] = []
  let rare = 0
  let read = 0
  for (let at = start; at < end && bytes.length < LONGEST; at += 1) {
    const code = table.bytesOf(text.charCodeAt(at))
    if (code === undefined) return undefined
    bytes.push(...code.bytes)
    rare += rarityOf(code)
    for (
      let length = announced(bytes, read);
      length > 0 && read + length <= bytes.length;
      length = announced(bytes, read)
    ) {
      const one = length === 1 ? (bytes[read] ?? 0) : codeOf(bytes.slice(read, read + length))
      if (one < 0 || !bytes.slice(read + 1, read + length).every(isTrail)) return undefined
      if (one >= 0x80 && ((one >= 0xd800 && one <= 0xdfff) || !isAcceptable(one, start))) return undefined
      codes.push(one)
      read += length
    }
    if (read < bytes.length && announced(bytes, read) === 0) return undefined
    if (read === bytes.length) return tokenOf(table, { codes, rare, start, end: at + 1, page })
  }
  return undefined
}

const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf

/** How many bytes the sequence at a place has; 0 if none begins there. */
function announced(bytes: readonly number[], at: number): number {
  const lead = bytes[at]
  if (lead === undefined) return 0
  return lead < 0x80 ? 1 : sequenceLength(lead)
}

/** Bits by which a character is rarer than the model thinks: it knows no difference between Han and Han. */
const rarityOf = (code: TableCode): number => (code.isRare ? 5 : 0)

interface Reading {
  readonly codes: readonly number[]
  readonly rare: number
  readonly start: number
  readonly end: number
  readonly page: number
}

const HAN = kindNumber('han')

/** Bits by which a character is unlikely to be UTF-8 by chance: one in eight has such bytes. */
const CHANCE = 3

function tokenOf(table: MultiByteTable, { codes, rare, start, end, page }: Reading): Token | undefined {
  const count = end - start
  const [first] = codes
  const last = codes.at(-1)
  if (first === undefined || last === undefined || first < 0x80) return undefined
  const text = String.fromCodePoint(...codes)
  const unusual = codes.filter(code => kindOf(code) === HAN && table.bytesOf(code)?.isRare !== false)
  return {
    start,
    end,
    text,
    first,
    last,
    inner: surpriseWithin(text) + 4 * unusual.length - rare - CHANCE * count,
    pages: 1 << page,
    doubt: 0,
    loss: undefined,
    candidates: [text],
    margin: Infinity,
    before: [],
  }
}
