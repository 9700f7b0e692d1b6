/** How surprising a character is after another, in bits: the measure by which readings of a text are compared. */
import { type CharKind, charKinds, kindNumber, kindOf } from './char-kinds.js'
import { afterLetterCosts, aloneCosts, beforeLetterCosts, IMPOSSIBLE } from './kind-costs.js'
import { once } from '../../text/once.js'

/**
 * Bits of surprise of `code` after `previous` (0 stands for the edge of a line). The absolute size says little; that
 * of a whole reading less that of another says which of them people write. Letters cost little beside letters of their
 * script and much beside those of another, symbols inside words cost much, box drawing goes with box drawing: a
 * coarse, language-neutral stand-in for a character model.
 */
export function surprise(previous: number, code: number): number {
  if (code < 0x80 && previous < 0x80) return 0
  return matrix()[kindOf(previous) * charKinds.length + kindOf(code)] ?? IMPOSSIBLE
}

/** Whether two characters hardly ever stand side by side. */
export const isUnheard = (previous: number, code: number): boolean => surprise(previous, code) >= UNHEARD

/** In bits: so surprising that nobody has written it. */
const UNHEARD = 12

/** The surprise inside a text: of every character but the first. */
export function surpriseWithin(text: string): number {
  let sum = 0
  let last = -1
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (last >= 0) sum += surprise(last, code)
    last = code
  }
  return sum
}

/** Bits by which a sequence is unlikely to stand for a mark or a picture by chance: they are few among many codes. */
export const coincidence = (code: number): number =>
  !isPicture(code) || charKinds[kindOf(code)] === 'symbol-odd' ? 0 : code > 0xffff ? 6 : 3

const isPicture = (code: number): boolean => code > 0x1efff || (code >= 0x2010 && code < 0x2c00)

/** Built with the first pair that is asked for, in less than a millisecond. */
const matrix = once(() => {
  const size = charKinds.length
  const built = new Float32Array(size * size)
  for (const left of charKinds) {
    for (const right of charKinds) {
      const cost = Math.max(0, aloneCosts[right] + beside(left, right))
      built[kindNumber(left) * size + kindNumber(right)] = cost
    }
  }
  return built
})

/** What is added when `right` stands after `left`. */
function beside(left: CharKind, right: CharKind): number {
  const from = scriptOf(left)
  const to = scriptOf(right)
  if (from !== undefined && to !== undefined)
    return from === to ? sameScript(left, right) : otherScript(from, to)
  if (sequels.has(right)) return inSequence(left, right)
  if (pictures.has(left) && pictures.has(right)) return left === 'joiner' ? -5 : -2
  if (right === 'non-joiner') return left === 'arabic' || left === 'indic' ? -8 : 0
  if (from !== undefined) return isEastern(left) && right === 'cjk-mark' ? -5 : (afterLetterCosts[right] ?? 0)
  if (to !== undefined) return beforeLetter(left, right)
  return betweenMarks(left, right)
}

/** The scripts of letters, as far as the model tells them apart. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'thai'
  | 'indic'
  | 'script'
  | 'other'
  | 'han'
  | 'hangul'

/** The script of the letters of a kind; kana and Han are one. */
export function scriptOf(kind: CharKind): Script | undefined {
  switch (kind) {
    case 'lower':
    case 'upper':
      return 'latin'
    case 'kana':
    case 'half-kana':
    case 'han':
    case 'han-odd':
      return 'han'
    case 'thai':
    case 'indic':
    case 'script':
    case 'other':
    case 'hangul':
      return kind
    default:
      return alphabets.find(alphabet => kind.startsWith(alphabet))
  }
}

const alphabets = ['latin', 'cyrillic', 'greek', 'hebrew', 'arabic'] as const

const isEastern = (kind: CharKind): boolean =>
  ['han', 'han-odd', 'kana', 'half-kana', 'hangul'].includes(kind)

/** A capital after a small letter is not how words are written; a letter after another of its script is. */
function sameScript(left: CharKind, right: CharKind): number {
  if (left.endsWith('lower') && right.endsWith('upper')) return 7
  if (scriptOf(right) === 'latin') return right.startsWith('latin') ? -1 : 0
  if (right === 'han') return -7
  if (right === 'other') return -11
  return isEastern(right) ? -5 : -4
}

function otherScript(from: Script, to: Script): number {
  if (from === 'latin' && (to === 'han' || to === 'hangul')) return 4
  if (from === 'han' && to === 'latin') return 4
  if (from === 'hangul' && to === 'latin') return 2
  if ((from === 'latin' && to === 'greek') || (from === 'greek' && to === 'latin')) return 3
  return 9
}

const sequels = new Set<CharKind>(['selector', 'joiner', 'skin', 'keycap', 'flag'])
const bases = new Set<CharKind>(['emoji', 'emoji-rare', 'mark'])
const pictures = new Set<CharKind>(['emoji', 'emoji-rare', 'mark', 'skin', 'selector', 'joiner'])

/** Variation selectors, joiners, skin tones, keycaps and flags cost little where they belong, and much elsewhere. */
function inSequence(left: CharKind, right: CharKind): number {
  const isBase = bases.has(left)
  switch (right) {
    case 'selector':
      if (isBase || left === 'arrow' || left === 'symbol-odd') return -18
      return left === 'trademark' || left === 'sign' || left === 'digit' ? -15 : 0
    case 'joiner':
      if (isBase || left === 'skin' || left === 'selector') return -18
      return left === 'indic' || left === 'arabic' ? -14 : 0
    case 'skin':
      return isBase ? -17 : 0
    case 'keycap':
      return left === 'selector' ? -18 : left === 'digit' ? -13 : 0
    default:
      return left === 'flag' ? -5 : 0
  }
}

function beforeLetter(left: CharKind, right: CharKind): number {
  if (left === 'cjk-mark' && isEastern(right)) return -5
  if (left === 'non-joiner' && (right === 'arabic' || right === 'indic')) return -4
  if (left === 'digit') return right.endsWith('upper') ? 2 : 1
  return left === 'root' && right === 'greek-lower' ? -3 : (beforeLetterCosts[left] ?? 0)
}

function betweenMarks(left: CharKind, right: CharKind): number {
  const joint = boxJoint(left, right)
  if (joint !== undefined) return joint
  if (left === 'root') return right === 'math' ? -5 : 0
  if (left === 'degree' || left === 'digit') {
    if (right === 'degree' || right === 'currency' || right === 'dash') return -1
  }
  if (right === 'quote-close' && left === 'space') return 3
  if (right === 'combining') return 11
  if (right === 'space' && (left === 'quote-open' || left === 'quote-low' || left === 'inverted')) return 3
  if (loose.has(left) || loose.has(right)) return 0
  return natural.has(left) || natural.has(right) ? 1 : 3
}

/** How box drawing fits together: an arm wants an arm of its weight beside it, and an end wants none. */
function boxJoint(left: CharKind, right: CharKind): number | undefined {
  if (left === 'block' && right === 'block') return -6
  if (!isBox(left) || !isBox(right))
    return isBox(right) && hasLeftArm(right) && loose.has(left) ? 3 : undefined
  const arm = hasRightArm(left) ? weightOf(left) : undefined
  const wanted = hasLeftArm(right) ? weightOf(right) : undefined
  if (arm === wanted) return arm === undefined ? -3 : -6
  return 3
}

const isBox = (kind: CharKind): boolean => kind.startsWith('box-') || kind.startsWith('double-')
const hasRightArm = (kind: CharKind): boolean => kind.endsWith('across') || kind.endsWith('right')
const hasLeftArm = (kind: CharKind): boolean => kind.endsWith('across') || kind.endsWith('left')
const weightOf = (kind: CharKind): string => kind.slice(0, kind.indexOf('-'))

const loose = new Set<CharKind>(['space', 'edge', 'ascii', 'digit', 'nbsp'])
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
