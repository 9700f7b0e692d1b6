/** How surprising a character is after another, in bits: the measure by which readings of a text are compared. */
import { type CharKind, charKinds, kindNumber, kindOf } from './char-kinds.js'

/** A reading with this surprise is never chosen. */
export const IMPOSSIBLE = 1000

/**
 * Bits of surprise of `code` after `previous` (0 stands for the edge of a line). The absolute size says little; that
 * of a whole reading less that of another says which of them people write. Letters cost little beside letters of their
 * script and much beside those of another, symbols inside words cost much, box drawing goes with box drawing: a
 * coarse, language-neutral stand-in for a character model.
 */
export function surprise(previous: number, code: number): number {
  if (code < 0x80 && previous < 0x80) return 0
  matrix ??= buildMatrix()
  return matrix[kindOf(previous) * charKinds.length + kindOf(code)] ?? IMPOSSIBLE
}

/** The surprise of a text after a character, without that of what follows it. */
export function surpriseOf(previous: number, text: string): number {
  let sum = 0
  let last = previous
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    sum += surprise(last, code)
    last = code
  }
  return sum
}

let matrix: Float32Array | undefined

function buildMatrix(): Float32Array {
  const size = charKinds.length
  const built = new Float32Array(size * size)
  for (const left of charKinds) {
    for (const right of charKinds) {
      built[kindNumber(left) * size + kindNumber(right)] = Math.max(0, alone[right] + beside(left, right))
    }
  }
  return built
}

/** What a kind costs wherever it stands. */
const alone = {
  edge: 0,
  space: 0,
  digit: 0,
  lower: 0,
  upper: 0,
  ascii: 0,
  'latin-lower': 7,
  'latin-upper': 9,
  'latin-rare-lower': 12,
  'latin-rare-upper': 13,
  'latin-odd': 15,
  'cyrillic-lower': 8,
  'cyrillic-upper': 9,
  'cyrillic-rare-lower': 11,
  'cyrillic-rare-upper': 12,
  'cyrillic-odd': 15,
  'greek-lower': 8,
  'greek-upper': 9,
  'greek-odd': 15,
  hebrew: 9,
  arabic: 9,
  thai: 9,
  indic: 10,
  script: 13,
  han: 10,
  kana: 9,
  'half-kana': 13,
  hangul: 10,
  'cjk-mark': 9,
  'mark-odd': 13,
  combining: 9,
  'quote-open': 6,
  'quote-close': 6,
  'quote-low': 9,
  apostrophe: 6,
  guillemet: 8,
  inverted: 8,
  dash: 6,
  ellipsis: 6,
  degree: 8,
  trademark: 9,
  sign: 9,
  micro: 9,
  math: 9,
  'math-odd': 11,
  currency: 8,
  diacritic: 12,
  arrow: 7,
  'arrow-odd': 12,
  box: 7,
  'box-odd': 13,
  block: 8,
  mark: 7,
  emoji: 7,
  'emoji-rare': 10,
  'symbol-odd': 14,
  selector: 20,
  joiner: 20,
  skin: 20,
  keycap: 20,
  flag: 9,
  nbsp: 9,
  format: 12,
  bom: 12,
  c1: 18,
  private: 18,
  replacement: 14,
  never: IMPOSSIBLE,
} as const satisfies Record<CharKind, number>

type Family =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'thai'
  | 'indic'
  | 'script'
  | 'east'
  | 'hangul'
  | 'none'

function familyOf(kind: CharKind): Family {
  if (kind === 'lower' || kind === 'upper' || kind.startsWith('latin')) return 'latin'
  if (kind.startsWith('cyrillic')) return 'cyrillic'
  if (kind.startsWith('greek')) return 'greek'
  if (kind === 'han' || kind === 'kana' || kind === 'half-kana') return 'east'
  switch (kind) {
    case 'hebrew':
    case 'arabic':
    case 'thai':
    case 'indic':
    case 'script':
    case 'hangul':
      return kind
    default:
      return 'none'
  }
}

/** What is added when `right` stands after `left`. */
function beside(left: CharKind, right: CharKind): number {
  const from = familyOf(left)
  const to = familyOf(right)
  if (from !== 'none' && to !== 'none') return from === to ? sameScript(left, right) : otherScript(from, to)
  if (pictures.has(left) || attached.has(right)) return afterPicture(left, right)
  if (from !== 'none') return afterLetter(left, right)
  if (to !== 'none') return beforeLetter(left, right)
  return betweenMarks(left, right)
}

function sameScript(left: CharKind, right: CharKind): number {
  const family = familyOf(right)
  if (family === 'latin') return isLower(left) && isUpper(right) ? 7 : right.startsWith('latin') ? -1 : 0
  const gain = family === 'east' || family === 'hangul' ? -5 : -4
  return isLower(left) && isUpper(right) ? 7 : gain
}

const otherScript = (from: Family, to: Family): number => {
  if (from === 'latin' && to === 'east') return 4
  if (from === 'east' && to === 'latin') return 4
  if (from === 'latin' && to === 'hangul') return 3
  if (from === 'hangul' && to === 'latin') return 2
  if (from === 'east' && to === 'hangul') return 6
  return 9
}

const isLower = (kind: CharKind): boolean => kind.endsWith('lower')
const isUpper = (kind: CharKind): boolean => kind.endsWith('upper')

const pictures = new Set<CharKind>([
  'emoji',
  'emoji-rare',
  'mark',
  'skin',
  'flag',
  'arrow',
  'selector',
  'joiner',
  'symbol-odd',
])
const attached = new Set<CharKind>(['selector', 'joiner', 'skin', 'keycap', 'flag'])

/** Emoji sequences: variation selectors, joiners, skin tones, keycaps and flags cost little where they belong. */
function afterPicture(left: CharKind, right: CharKind): number {
  const base = left === 'emoji' || left === 'emoji-rare' || left === 'mark'
  switch (right) {
    case 'selector':
      return base || left === 'arrow' || left === 'symbol-odd'
        ? -18
        : left === 'trademark' || left === 'sign'
          ? -15
          : left === 'digit'
            ? -15
            : 0
    case 'joiner':
      return base || left === 'skin' || left === 'selector'
        ? -18
        : left === 'indic' || left === 'arabic'
          ? -14
          : 0
    case 'skin':
      return base ? -17 : 0
    case 'keycap':
      return left === 'selector' ? -18 : left === 'digit' ? -13 : 0
    case 'flag':
      return left === 'flag' ? -5 : 0
    case 'emoji':
    case 'emoji-rare':
    case 'mark':
      return left === 'joiner' ? -5 : -2
    default:
      return familyOf(right) === 'none' || right === 'upper' ? 0 : 2
  }
}

/** Marks directly after a letter: those that close a word are natural, those that begin one or join nothing are not. */
function afterLetter(left: CharKind, right: CharKind): number {
  switch (right) {
    case 'quote-open':
    case 'quote-low':
    case 'inverted':
    case 'currency':
    case 'sign':
    case 'micro':
    case 'box':
    case 'box-odd':
    case 'block':
      return 6
    case 'degree':
    case 'math':
    case 'math-odd':
    case 'arrow-odd':
    case 'symbol-odd':
      return 4
    case 'emoji':
    case 'emoji-rare':
    case 'mark':
      return 3
    case 'guillemet':
    case 'arrow':
    case 'diacritic':
    case 'trademark':
    case 'nbsp':
      return 2
    case 'cjk-mark':
      return ['han', 'kana', 'hangul'].includes(left) ? -5 : 1
    case 'combining':
      return 0
    default:
      return 0
  }
}

/** Marks directly before a letter. */
function beforeLetter(left: CharKind, right: CharKind): number {
  switch (left) {
    case 'box':
    case 'box-odd':
    case 'block':
      return 5
    case 'currency':
    case 'degree':
    case 'trademark':
    case 'quote-close':
    case 'diacritic':
      return 4
    case 'math':
    case 'math-odd':
    case 'sign':
    case 'c1':
    case 'private':
      return 3
    case 'digit':
      return isUpper(right) ? 2 : 1
    case 'cjk-mark':
      return ['han', 'kana', 'hangul'].includes(right) ? -5 : 2
    default:
      return 0
  }
}

function betweenMarks(left: CharKind, right: CharKind): number {
  if ((left === 'box' || left === 'block') && (right === 'box' || right === 'block')) return -6
  if (left === 'degree' || left === 'digit') {
    if (right === 'degree' || right === 'currency' || right === 'dash') return -1
  }
  if (right === 'quote-close' && left === 'space') return 3
  if (right === 'combining') return 9
  if (right === 'space' && (left === 'quote-open' || left === 'quote-low' || left === 'inverted')) return 3
  const loose = left === 'space' || left === 'edge' || left === 'ascii' || left === 'digit' || left === 'nbsp'
  if (loose || right === 'ascii' || right === 'space' || right === 'digit' || right === 'edge') return 0
  return natural.has(left) || natural.has(right) ? 1 : 3
}

const natural = new Set<CharKind>([
  'quote-open',
  'quote-close',
  'apostrophe',
  'dash',
  'ellipsis',
  'guillemet',
  'cjk-mark',
  'nbsp',
])
