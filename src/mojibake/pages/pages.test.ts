import { describe, expect, it } from 'vitest'
import { type SingleBytePage, singleBytePages, UNDEFINED_BYTE } from './pages.js'

const bytes = Array.from({ length: 128 }, (_, at) => 0x80 + at)

/** The upper half of a table with undefined bytes as C1 controls, which is how decoders of the Web read them. */
const upperHalf = (page: SingleBytePage): string[] =>
  [...singleBytePages[page]].map((char, at) =>
    char === UNDEFINED_BYTE ? String.fromCharCode(0x80 + at) : char,
  )

describe('code page tables', () => {
  it.each(Object.entries(singleBytePages))('%s has 128 entries, none of them twice', (_, table) => {
    const defined = [...table].filter(char => char !== UNDEFINED_BYTE)
    expect([...table]).toHaveLength(128)
    expect(new Set(defined).size).toBe(defined.length)
  })
})

/**
 * First source: the decoders of the platform. It has no cp437, cp850 and cp852, and on Node 20 its windows-1252 is
 * Latin-1 (nodejs/node #56542), as the WHATWG makes iso-8859-1 windows-1252: those four and iso-8859-1 are left to the
 * second source. Bytes that the table leaves undefined are skipped, because ICU fills some of them.
 */
describe('code page tables against TextDecoder', () => {
  const labels = {
    macintosh: 'macintosh',
    cp866: 'ibm866',
    'koi8-r': 'koi8-r',
    'iso-8859-2': 'iso-8859-2',
    'iso-8859-15': 'iso-8859-15',
    'windows-874': 'windows-874',
    'windows-1250': 'windows-1250',
    'windows-1251': 'windows-1251',
    'windows-1253': 'windows-1253',
    'windows-1254': 'windows-1254',
    'windows-1255': 'windows-1255',
    'windows-1256': 'windows-1256',
    'windows-1257': 'windows-1257',
    'windows-1258': 'windows-1258',
  } as const satisfies Partial<Record<SingleBytePage, string>>

  it.each(Object.entries(labels))('%s', (page, label) => {
    const table = [...Object.entries(singleBytePages)].find(([name]) => name === page)?.[1] ?? ''
    const decoder = new TextDecoder(label)
    const differing = bytes.filter((byte, at) => {
      const char = table.charAt(at)
      return char !== UNDEFINED_BYTE && decoder.decode(Uint8Array.of(byte)) !== char
    })
    expect(differing).toEqual([])
  })
})

/** Second source: how the standards define one page by another. */
describe('code page tables against the definitions', () => {
  const latin1 = bytes.map(byte => String.fromCharCode(byte))

  /** A page with some characters replaced: `{ 0xa4: '€' }`. */
  const changed = (base: readonly string[], changes: Readonly<Record<number, string>>): string[] =>
    base.map((char, at) => changes[0x80 + at] ?? char)

  const windows1252 = changed(latin1, {
    128: '€',
    130: '‚',
    131: 'ƒ',
    132: '„',
    133: '…',
    134: '†',
    135: '‡',
    136: 'ˆ',
    137: '‰',
    138: 'Š',
    139: '‹',
    140: 'Œ',
    142: 'Ž',
    145: '‘',
    146: '’',
    147: '“',
    148: '”',
    149: '•',
    150: '–',
    151: '—',
    152: '˜',
    153: '™',
    154: 'š',
    155: '›',
    156: 'œ',
    158: 'ž',
    159: 'Ÿ',
  })

  it('iso-8859-1 is the first 256 characters of Unicode', () => {
    expect(upperHalf('iso-8859-1')).toEqual(latin1)
  })

  it('windows-1252 is iso-8859-1 with 27 characters in place of controls', () => {
    expect(upperHalf('windows-1252')).toEqual(windows1252)
  })

  it('iso-8859-15 is iso-8859-1 with eight changes', () => {
    const changes = { 164: '€', 166: 'Š', 168: 'š', 180: 'Ž', 184: 'ž', 188: 'Œ', 189: 'œ', 190: 'Ÿ' }
    expect(upperHalf('iso-8859-15')).toEqual(changed(latin1, changes))
  })

  it('windows-1254 is windows-1252 with the Turkish letters and without Ž', () => {
    const turkish = { 208: 'Ğ', 221: 'İ', 222: 'Ş', 240: 'ğ', 253: 'ı', 254: 'ş' }
    const without = { 142: '\x8e', 158: '\x9e' }
    expect(upperHalf('windows-1254')).toEqual(changed(windows1252, { ...turkish, ...without }))
  })

  it('cp437, cp850, cp852 and cp866 share their shades, corners and lines', () => {
    const shared = [
      0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb9, 0xba, 0xbb, 0xbc, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5,
    ]
    for (const page of ['cp437', 'cp850', 'cp852', 'cp866'] as const) {
      expect(shared.map(byte => upperHalf(page)[byte - 0x80]).join('')).toBe('░▒▓│┤╣║╗╝┐└┴┬├─┼')
    }
  })

  it('cp850 has every character of iso-8859-1 from A0 on', () => {
    expect(latin1.slice(32).filter(char => !upperHalf('cp850').includes(char))).toEqual([])
  })
})
