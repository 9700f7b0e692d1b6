import stringWidth from 'string-width'
import { once } from './once.js'

/** How many columns of a terminal the text takes: two for emoji and East Asian wide characters, none for colours. */
export function widthOf(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(COLOR, '') : text
  if (NARROW.test(plain)) return plain.length
  const simple = plain.replace(SIMPLE_EMOJI, 'xx')
  return NARROW.test(simple) ? simple.length : stringWidth(plain)
}

/** An emoji of one character, or of one that a selector makes an emoji: two columns, which needs no table of emoji. */
const SIMPLE_EMOJI =
  /(?!\p{RI})(?:\p{Emoji_Presentation}(?![\u200d\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}])|\p{Extended_Pictographic}\ufe0f(?!\u200d))/gu

const COLOR = /\u001b\[[\d;]*m/g

/** The text filled up with spaces to the width, on the right or (numbers) on the left. */
export function pad(text: string, width: number, side: 'left' | 'right' | 'center' = 'right'): string {
  const room = Math.max(0, width - widthOf(text))
  const before = side === 'left' ? room : side === 'center' ? room >> 1 : 0
  return ' '.repeat(before) + text + ' '.repeat(room - before)
}

/**
 * The text, or as much of its end as fits behind an ellipsis: of a path the end tells most. Characters that belong
 * together stay together.
 */
export function truncateStart(text: string, width: number, ellipsis: string): string {
  if (widthOf(text) <= width) return text
  const kept: string[] = []
  let room = width - widthOf(ellipsis)
  for (const grapheme of [...graphemesOf(text)].toReversed()) {
    room -= widthOf(grapheme)
    if (room < 0) break
    kept.push(grapheme)
  }
  return ellipsis + kept.toReversed().join('')
}

/**
 * The text in lines of at most the width, broken at spaces and between wide characters; a word that is longer than a
 * line is cut. At least one line, and no line is wider, unless a single character is.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of piecesOf(text)) {
    const space = piece.isSpaced && line !== '' ? ' ' : ''
    const size = widthOf(piece.text)
    if (used + space.length + size <= width) {
      line += space + piece.text
      used += space.length + size
      continue
    }
    if (line !== '') lines.push(line)
    const cut = size <= width ? [piece.text] : cutWord(piece.text, width)
    line = cut.pop() ?? ''
    used = widthOf(line)
    for (const full of cut) lines.push(full)
  }
  return [...lines, line]
}

/** The width of the widest of the texts. */
export function maxWidth(texts: Iterable<string>): number {
  let width = 0
  for (const text of texts) width = Math.max(width, widthOf(text))
  return width
}

/**
 * Text of which every character takes one column by itself: ASCII, Latin, Greek, Cyrillic, quotation marks and dashes,
 * arrows, boxes, ticks and crosses. Most text is; all other text is measured grapheme by grapheme, which takes a hundred times longer.
 */
const NARROW =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u259f\u2713-\u2718]*$/

/** What must stay on one line if it can: a word, or one wide character with the closing punctuation behind it. */
interface Piece {
  readonly text: string
  /** Whether a space stood before it. */
  readonly isSpaced: boolean
}

function* piecesOf(text: string): Generator<Piece> {
  for (const word of text.split(' ')) {
    if (word === '') continue
    let isSpaced = true
    for (const part of NARROW.test(word) ? [word] : breakWord(word)) {
      yield { text: part, isSpaced }
      isSpaced = false
    }
  }
}

/** A word cut before and after wide characters; punctuation that closes never begins a line. */
function breakWord(word: string): string[] {
  const parts: string[] = []
  let isOpen = false
  for (const grapheme of graphemesOf(word)) {
    const isWide = IDEOGRAPH.test(grapheme)
    const isJoined = parts.length > 0 && (CLOSING.test(grapheme) || (isOpen && !isWide))
    if (isJoined) parts.push(`${parts.pop() ?? ''}${grapheme}`)
    else parts.push(grapheme)
    isOpen = !isWide && !CLOSING.test(grapheme)
  }
  return parts
}

const IDEOGRAPH =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\u30fc]/u

/** A word in parts of at most the width. */
function cutWord(word: string, width: number): string[] {
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const grapheme of graphemesOf(word)) {
    const size = widthOf(grapheme)
    if (used + size > width && part !== '') {
      parts.push(part)
      part = ''
      used = 0
    }
    part += grapheme
    used += size
  }
  return [...parts, part]
}

function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of segmenter().segment(text)) yield segment
}

/** It loads tables that most text does without. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))
