/** Holds every code page table against sources that others made: iconv-lite, @exodus/bytes and the platform's TextDecoder. */
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { multiByteTable } from './multibyte-table.js'
import type { MultiBytePage, SingleBytePage } from './pages.js'
import { singleBytePages, UNDEFINED_BYTE } from './pages.js'

const upper = Array.from({ length: 128 }, (_, at) => 0x80 + at)

/** The bytes of 80–FF at which a source differs from our table, with what the source says: `DB is U+00A4`. */
function differences(page: SingleBytePage, decode: (bytes: Uint8Array) => string): string[] {
  return upper.flatMap(byte => {
    const ours = singleBytePages[page].charAt(byte - 0x80)
    const theirs = decode(Uint8Array.of(byte))
    if (ours === theirs || (ours === UNDEFINED_BYTE && isUndefined(theirs, byte))) return []
    return [`${byte.toString(16).toUpperCase()} is U+${hex(theirs.codePointAt(0) ?? 0)}`]
  })
}

/**
 * Sources show an undefined byte as U+FFFD or, as the Web does in most pages, as the control of its number; some
 * versions of ICU, on which @exodus/bytes may rest, show those of windows-874 as private characters (U+F8C1–F8C8).
 */
const isUndefined = (text: string, byte: number): boolean =>
  text === '\ufffd' || text === String.fromCharCode(byte) || /^[\uf8c1-\uf8c8]$/.test(text)

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

const pageNames = Object.keys(singleBytePages).filter(
  (name): name is SingleBytePage => name in singleBytePages,
)

/**
 * The Hebrew point at CA came with Unicode 5.0: the WHATWG and iconv-lite have it, Microsoft's cp1255.txt does not. Either
 * way the byte begins nothing but phonetic letters, so the older table, which most misreadings went through, stays.
 */
const laterHebrew = ['CA is U+05BA'] as const

describe('single-byte tables against iconv-lite', () => {
  /** Where iconv-lite is not to be believed. */
  const exceptions: Partial<Record<SingleBytePage, readonly string[]>> = {
    // Before Mac OS 8.5 (1998) DB was ¤; F0 is Apple's logo, which Apple's own ROMAN.TXT and the WHATWG map to U+F8FF:
    // without it no emoji that was read as Mac Roman could be brought back. For BD (Ω) it has the ohm sign, which Unicode
    // says is to be written as the letter; ROMAN.TXT and the WHATWG have U+03A9.
    macintosh: ['BD is U+2126', 'DB is U+00A4', 'F0 is U+FFFD'],
    'windows-1255': laterHebrew,
  }

  it.each(pageNames)('%s', page => {
    const found = differences(page, bytes => iconv.decode(Buffer.from(bytes), page))
    expect(found).toEqual(exceptions[page] ?? [])
  })
})

describe('single-byte tables against @exodus/bytes', () => {
  /** The encodings of MS-DOS are none of the Web but for cp866, which it calls ibm866. */
  const missing: readonly SingleBytePage[] = ['cp437', 'cp850', 'cp852']
  const known = pageNames.filter(page => !missing.includes(page))

  it.each(known)('%s', page => {
    const decode = createSinglebyteDecoder(page === 'cp866' ? 'ibm866' : page, true)
    expect(differences(page, decode)).toEqual(page === 'windows-1255' ? laterHebrew : [])
  })
})

/**
 * Every character of the Basic Multilingual Plane is encoded with iconv-lite's Microsoft pages. Characters for private
 * use are left out: the WHATWG maps them one to one, iconv-lite does not.
 */
describe('multi-byte tables against iconv-lite', () => {
  const pages = {
    gbk: 'cp936',
    shift_jis: 'cp932',
    big5: 'cp950',
    'euc-kr': 'cp949',
  } as const satisfies Record<MultiBytePage, string>

  const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff
  const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff
  const characters = Array.from({ length: 0x10000 - 0x80 }, (_, at) => 0x80 + at).filter(
    code => !isPrivate(code) && !isSurrogate(code),
  )

  const ours = (page: MultiBytePage, code: number): string =>
    (multiByteTable(page)?.bytesOf(code)?.bytes ?? []).map(hex).join(' ')

  function theirs(page: MultiBytePage, code: number): string {
    const bytes = [...iconv.encode(String.fromCharCode(code), pages[page])]
    return bytes.length === 1 && bytes[0] === 0x3f ? '' : bytes.map(hex).join(' ')
  }

  const differing = (page: MultiBytePage): number[] =>
    characters.filter(code => ours(page, code) !== theirs(page, code))

  it.each(['gbk', 'big5', 'euc-kr'] as const)('%s', page => {
    const controls = differing(page).map(hex)
    expect(controls).toEqual([])
  })

  it('shift_jis, but for the two ways of writing the characters that IBM added', () => {
    const found = differing('shift_jis')
    // ¥ and ‾ are not what code page 932 has at 5C and 7E, but a best fit.
    const others = found.filter(code => !theirs('shift_jis', code).startsWith('00F'))
    expect(others.map(hex)).toEqual(['00A5', '203E'])
    // IBM's characters stand twice in the page: at ED and EE, and again at FA to FC. Encoders write the latter; bytes of
    // UTF-8 can only have been the former, as ED and EE begin its sequences and FA to FC occur nowhere in it.
    const ibm = found.filter(code => theirs('shift_jis', code).startsWith('00F'))
    expect(ibm.filter(code => !/^00E[DE] /.test(ours('shift_jis', code))).map(hex)).toEqual([])
    expect(ibm.length).toBeGreaterThan(300)
  })
})
