/** Cuts a line into stretches that may hold one count each, with what stands in brackets behind them. */
import { findWords, type Vocabulary } from '../../issue/vocabulary.js'
import type { CountWord } from '../../issue/words/counting.js'
import { slice, type Span } from '../../text/span.js'

/**
 * A stretch of a line. In `text` brackets are blanked out, so that its offsets count from `span.start`.
 *
 *     Open: 2 (1 critical), closed: 1
 *     ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^ two segments
 *             ^^^^^^^^^^^^ a group of the first, with a segment of its own
 */
export interface Segment {
  readonly span: Span
  readonly text: string
  readonly groups: readonly Group[]
}

export interface Group {
  /** With its brackets. */
  readonly span: Span
  readonly segments: readonly Segment[]
}

export function cutSegments(text: string, within: Span, words: Vocabulary<CountWord>): readonly Segment[] {
  const brackets = bracketsIn(text, within)
  const flat = brackets.reduce((rest, span) => blankOut(rest, span), text)
  return cutsIn(flat, within, words).map(span => ({
    span,
    text: slice(flat, span),
    groups: brackets
      .filter(bracket => bracket.start >= span.start && bracket.end <= span.end)
      .map(bracket => ({
        span: bracket,
        segments: cutSegments(text, { start: bracket.start + 1, end: bracket.end - 1 }, words),
      })),
  }))
}

/** A text with blanks in the place of a stretch. */
export const blankOut = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】' }

/** The outermost brackets of a stretch. */
function bracketsIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  for (let at = start; at < end; at += 1) {
    const closing = PAIRS[text.charAt(at)]
    const close = closing === undefined ? -1 : closeOf(text, at, { opening: text.charAt(at), closing })
    if (close < 0 || close >= end) continue
    found.push({ start: at, end: close + 1 })
    at = close
  }
  return found
}

function closeOf(
  text: string,
  open: number,
  { opening, closing }: { readonly opening: string; readonly closing: string },
): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === opening) depth += 1
    if (character === closing) depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** `,` `|` ` / ` ` – ` `. `, the colon of `3 issues: 2 open`, and the blanks between `1` and `Closed:` in `Open: 1 Closed: 2`. */
const SEPARATOR =
  /[,;|·•，；、｜。‖]|\s[/–—-]{1,2}\s|\s[–—](?=\d)|[.!](?=\s|$)|(?<=[:：][\s\d/%().]{1,16})\s+(?=\p{L}[\p{L}\s]{0,30}[:：]\s*\d)|\s{3,}(?=\p{L})|(?<=^\s*\d{1,6}\s?\p{L}[\p{L}\s]{0,20})[:：](?=\s*\d)/gu

/** The stretches between separators; “and” is one between two numbers. */
function cutsIn(text: string, within: Span, words: Vocabulary<CountWord>): readonly Span[] {
  const stretch = slice(text, within)
  const marks = Array.from(stretch.matchAll(SEPARATOR), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const joints = [...findWords(words, stretch)]
    .filter(({ meaning, start, end }) => meaning === 'and' && isBetweenNumbers(stretch, start, end))
    .map(({ start, end }) => ({ start, end }))
  const spans: Span[] = []
  let start = 0
  for (const cut of [...marks, ...joints].toSorted((a, b) => a.start - b.start)) {
    if (cut.start < start) continue
    spans.push({ start, end: cut.start })
    start = cut.end
  }
  return [...spans, { start, end: stretch.length }].map(span => ({
    start: within.start + span.start,
    end: within.start + span.end,
  }))
}

const isBetweenNumbers = (text: string, start: number, end: number): boolean =>
  /\d/.test(text.slice(0, start)) && /\d/.test(text.slice(end))
