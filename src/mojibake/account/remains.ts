/** Finds what is left of characters whose bytes are gone for good: to be reported, never changed. */
import type { Span } from '../../text/span.js'
import type { Census } from '../census.js'
import { decodeAt, decodedCode } from '../pages/decode.js'
import { firstPage, maskOf, USUAL } from '../pages/page-index.js'
import { type SingleBytePage, singleBytePages } from '../pages/pages.js'
import { REPLACED } from './replaced.js'

/** The remains of a lost character. */
export interface Remains {
  readonly span: Span
  readonly text: string
  readonly why: string
  /** The pages in which the first character is a lead: a bit for each, none if nothing is left of the character. */
  readonly pages: number
  /** What it was, if that is known. */
  readonly known: readonly string[]
}

/** Every place at which characters were lost, in order. */
export function findRemains(text: string, { count }: Census): readonly Remains[] {
  const mayHold = (hint: string): boolean =>
    [...hint].every(char => char < '\x80' || count(char.charCodeAt(0)) > 0)
  const found = kinds.flatMap(kind =>
    kind.hints.some(hint => mayHold(hint) && text.includes(hint)) ? remainsOf(text, kind) : [],
  )
  return found.sort((a, b) => a.span.start - b.span.start)
}

function remainsOf(text: string, { pattern, why, pages, knownAs, createJudge }: Kind): readonly Remains[] {
  const isMeant = createJudge(text)
  return Array.from(text.matchAll(pattern)).flatMap(({ index, 0: found }) => {
    const span = { start: index, end: index + found.length }
    return isMeant(index) ? [] : [{ span, text: found, why: why(found), pages, known: knownAs(found) }]
  })
}

/** A kind of remains; without one of the hints there are none of it, which is soon seen. No two kinds share a character. */
interface Kind {
  readonly hints: readonly string[]
  readonly pattern: RegExp
  readonly why: (found: string) => string
  readonly pages: number
  readonly knownAs: (found: string) => readonly string[]
  /** Tells whether what stands at a place of a text was written so. */
  readonly createJudge: (text: string) => (index: number) => boolean
}

const never = (): boolean => false
const unknown = (): readonly string[] => []

const CP437 = maskOf(['cp437'])

/** The character that the characters of a page are the bytes of. */
const charOf = (misread: string, page: number): string =>
  String.fromCodePoint(decodedCode(decodeAt(misread, 0, firstPage(page))))

/** Pictures in a page that leaves bytes undefined, and shows F0 9F as letters which no language puts side by side. */
const picturesIn = (page: SingleBytePage, begin: string): Kind => ({
  hints: [begin],
  pattern: new RegExp(`${begin}[${singleBytePages[page].slice(0, 64)}]{0,2}`, 'g'),
  why: () => 'part of a picture, of which too much is lost',
  pages: maskOf([page]),
  knownAs: unknown,
  createJudge: () => never,
})

/** A byte order mark where a text goes on: there a file was put behind another one. At the beginning of a text it is restored. */
const orderMark = ([page, mark]: readonly [SingleBytePage, string]): Kind => ({
  hints: [mark],
  pattern: new RegExp(`^${mark}(?! )|${mark}(?=[\\p{L}\\p{N}#<{[])`, 'gmu'),
  why: () => 'a byte order mark, which belongs at the beginning of a file, was misread',
  pages: maskOf([page]),
  knownAs: unknown,
  createJudge: () => never,
})

/** EF BB BF in the pages in which people may see it; what the page of Thai makes of it may be Thai. */
const ORDER_MARKS = [
  ['windows-1252', 'ï»¿'],
  ['macintosh', 'Ôªø'],
  ['windows-1250', 'ď»ż'],
  ['windows-1251', 'п»ї'],
  ['windows-1253', 'ο»Ώ'],
  ['windows-1255', 'ן»¿'],
  ['windows-1256', 'ï»؟'],
  ['windows-1257', 'ļ»æ'],
  ['cp437', '∩╗┐'],
  ['cp850', '´╗┐'],
  ['cp866', 'я╗┐'],
  ['koi8-r', 'О╩©'],
  ['iso-8859-2', 'ďťż'],
] as const

/** What French and Italian put ahead of an apostrophe, and what then stands behind it. */
const ELIDED = '(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|presqu|aujourd|un|dell|nell|all|dall|sull|quell|quest)'
const VOWELS = String.raw`a|(?!es(?!\p{L}))[eoéèêh]\p{L}|(?<!(?<!\p{L})[cmnt]â)(?:i\p{L}|u(?:\p{L}{2}|n(?!\p{L})))`

/** ` â ` */
export const STRIPPED = /â(?<=(?:^|[ \t|>])â)(?=[ \t|]|$)/gm

const kinds: readonly Kind[] = [
  {
    hints: [...'\ufffd½Ω┐锟踝Ѕ'],
    pattern: REPLACED,
    why: found =>
      found.includes('\ufffd')
        ? 'a decoder could not read these bytes and put U+FFFD in their place'
        : 'U+FFFD, itself the mark of lost bytes, was misread once more',
    pages: 0,
    knownAs: unknown,
    createJudge: () => never,
  },
  {
    // “????” where a word, a value or a line should begin.
    hints: ['????', '?? ??'],
    pattern: new RegExp(
      [
        /(?<![^\s|*_#>"(])\?{2,}(?:[,.:;!]? \?{2,})+(?![^\s|*_)".,:;!])/.source,
        /(?<=^|[|:>*-] |\|)\?{4,}(?= [\p{L}|])|(?<=[|:>*#-] )\?{4,}(?=\s*$)/u.source,
      ].join('|'),
      'gmu',
    ),
    why: () => 'each “?” stands for a character that a code page could not hold',
    pages: 0,
    knownAs: unknown,
    createJudge: () => never,
  },
  {
    // “—” and other marks as code page 437 shows them, “ΓÇö”, in a page that lacks Γ.
    hints: ['GÇ', 'GåÆ'],
    pattern: /GÇ(?:[öôÿ£¥óª]|Ö(?=\p{Ll}))|GåÆ/gu,
    why: () => '“Γ”, with which code page 437 shows this mark, became “G”',
    pages: CP437,
    knownAs: found => [charOf(`Γ${found.slice(1)}`, CP437)],
    createJudge: () => never,
  },
  {
    // “donâ??t”, “Ã?ber”: quotation marks and letters of which all but the first byte became “?”.
    hints: ['â??', 'Ã?'],
    pattern: /â\?\?(?!\?)|Ã\?(?=\p{Ll})/gu,
    why: found => `each “?” stands for a byte behind “${found.charAt(0)}” that a code page could not hold`,
    pages: USUAL,
    knownAs: unknown,
    createJudge: text => {
      const isSure = /â\?\?\p{L}/u.test(text)
      return index => text.charAt(index) === 'â' && !isSure
    },
  },
  {
    // “â?°”, where it is alone: signs of which the byte between the others became “?”.
    hints: ['â?'],
    pattern: /(?<=^|[\s|*_(>:])â\?[€ƒ†‡ˆ‰ŠŒŽ•˜™šœžŸ¡-ª¬-º¼-¿]|(?<=^|[|:>*#-] |\|)â\?[‚„‘-”–—‹›«»](?= )/gm,
    why: () => '“?” stands for a byte that a code page could not hold',
    pages: USUAL,
    knownAs: unknown,
    createJudge: () => never,
  },
  {
    // “ââ” and “ â ”, where the two bytes behind it were stripped as control characters.
    hints: ['â'],
    pattern: new RegExp(`${/â(?<![\p{L}\p{M}]â)â+(?![\p{L}\p{M}])/u.source}|${STRIPPED.source}`, 'gmu'),
    why: () => 'the bytes behind “â” were stripped',
    pages: USUAL,
    knownAs: unknown,
    createJudge: text => {
      const isWelsh = new Set(text.toLowerCase().match(WELSH)).size >= ENOUGH
      return index => isWelsh || isInList(text, index)
    },
  },
  ...ORDER_MARKS.map(orderMark),
  picturesIn('windows-1250', 'đź'),
  picturesIn('windows-1254', 'ğŸ'),
  picturesIn('windows-1258', 'đŸ'),
  {
    // “donât”: the apostrophe of English words; other languages have letters there, as in “cât” and “râs”.
    hints: ['ât', 'âs', 'âl', 'âr', 'âv', 'âd', 'âm'],
    pattern:
      /(?<=\b(?:do|does|did|is|are|was|were|has|have|had|ca|wo|wouldn?|could|should)n)â(?=t\b)|(?<=\b(?:it|that|there|what|who|let|he|she))â(?=s\b)|(?<=\b(?:I|you|we|they))â(?:(?=ll\b)|(?=re\b)|(?=ve\b)|(?=[dm]\b))/gi,
    why: () => 'the bytes behind “â” were stripped',
    pages: USUAL,
    knownAs: () => ['’'],
    createJudge: () => never,
  },
  {
    // “lâeau”, “quâil”, “dellâarte”: the apostrophe of French and Italian words, before a vowel. Vietnamese has “lâu”, Romanian “câine”.
    hints: ['âa', 'âe', 'âé', 'âè', 'âê', 'âo', 'âh', 'âi', 'âu'],
    pattern: new RegExp(`(?<=(?<![\\p{L}\\p{M}])${ELIDED})â(?=${VOWELS})`, 'giu'),
    why: () => 'the bytes behind “â” were stripped',
    pages: USUAL,
    knownAs: () => ['’'],
    createJudge: () => never,
  },
  {
    // “voilÃ le”, “va Ã Paris”, “Ãber”: the byte behind it was a no-break space that became a blank, or was stripped; or it is
    // there, as in “Taste Ãœ”, but no more speaks for a misreading.
    hints: ['Ã'],
    pattern: /(?<=\p{Ll})Ã(?!\p{Lu})|(?<=^|[\s("«])Ã(?:[œšž]|(?=[\s.,;:!?)»"]|\p{Ll}|$))/gmu,
    why: found =>
      found.length > 1
        ? 'two letters that no language puts side by side, but little speaks for a misreading'
        : 'the byte behind “Ã” was stripped, or became a blank',
    pages: USUAL,
    knownAs: found => (found.length > 1 ? [charOf(found, USUAL)] : []),
    createJudge: text => {
      const isWritten = (text.match(/ã/g) ?? []).length >= ENOUGH
      return index => isWritten || isInList(text, index)
    },
  },
]

/** Words of Welsh, of which “â” is one: with. Two different ones tell the language. */
const WELSH = /(?<!\p{L})(?:yn|mae|gyda|ddim|wedi|ydy|sydd|nhw|oedd|dŵr|tŷ)(?!\p{L})/gu
const ENOUGH = 2

/** Whether other letters stand by themselves nearby, as in a table or an alphabet: `| â | ê |`, `A Ã B`. */
function isInList(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - NEAR), index + NEAR + 1)
  return LETTERS.test(near) || ALPHABET.test(near)
}

const LETTERS = /(?<=^|[ \t|,])[áéèêëíîïóôöûüŵŷõçñ](?=[ \t|,]|$)/im
const ALPHABET = /(?<!\p{L})\p{L}[ \t|,]+[âÃ][ \t|,]+\p{L}(?!\p{L})|\|[ \t]*[âÃ][ \t]*\|[ \t]*\p{L}[ \t]*\|/u
const NEAR = 8

/** A quick look that passes over most texts. */
export const mayHoldRemains = (text: string): boolean =>
  kinds.some(({ hints }) => hints.some(hint => text.includes(hint)))
