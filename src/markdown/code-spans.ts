import { countWhile } from '../text/count-while.js'
import { groupBy } from '../text/group.js'
import { type Span, slice } from '../text/span.js'
import { pipesIn } from './plain-table.js'
import { type Scan, scanLine, scanStart } from './scan.js'

/**
 * The stretches of a text that are code: fenced blocks, and inline code outside them, also as HTML. Found by a scan of the lines, so
 * that it can be asked of a text whose encoding is still broken; indented code is not told from a list item and is left
 * out. Linear in the text, but for a search among the back-ticks of a passage; ascending, disjoint.
 */
export function findCodeSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const { kind, start, end } of passagesOf(text)) {
    if (kind === 'fence') spans.push({ start, end })
    if (kind === 'prose') addInlineCode(text, { start, end }, spans)
    if (kind === 'row') for (const cell of cellsOf(text, { start, end })) addInlineCode(text, cell, spans)
  }
  return spans
}

/**
 * Lines that belong together: a fenced block, prose in which back-ticks are paired, with the blank lines of a block of HTML that
 * goes on behind them (`<pre>`); and a row of a table, a blank line.
 */
interface Passage {
  readonly kind: 'fence' | 'row' | 'blank' | 'prose'
  readonly start: number
  end: number
}

function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = []
  let scan = scanStart
  let before = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    const next = scanLine(scan, text.slice(start, Math.min(end, start + LONGEST_HEAD)).trimEnd())
    const kind = kindOf(scan, next)
    const last = passages.at(-1)
    if (last?.kind === 'prose' && next.isRow && !scan.isRow) {
      last.end = before
      passages.push({ kind: 'row', start: before, end: start })
    }
    if (last?.kind === kind && kind !== 'row' && (kind !== 'fence' || next.isInside)) last.end = end
    else passages.push({ kind, start, end })
    scan = next
    before = start
    start = end
  }
  return passages
}

/** As much of a line as is looked at. */
const LONGEST_HEAD = 50_000

/** What a line belongs to, by the scan before it and the one behind it. */
function kindOf(before: Scan, { open, isInside, isRow, isBlank }: Scan): Passage['kind'] {
  const fence = isInside ? before.open : open
  if (fence?.kind === 'fence') return 'fence'
  if (isRow) return 'row'
  return isBlank && open?.kind !== 'html' ? 'blank' : 'prose'
}

/** What stands between the pipes. */
function cellsOf(text: string, row: Span): readonly Span[] {
  const pipes = pipesIn(slice(text, row)).map(pipe => row.start + pipe)
  const starts = [row.start, ...pipes.map(pipe => pipe + 1)]
  return starts.map((start, at) => ({ start, end: pipes[at] ?? row.end }))
}

/** Adds the code within a passage or cell: between back-ticks, and in elements of HTML. */
function addInlineCode(text: string, within: Span, spans: Span[]): void {
  const first = spans.length
  addTicked(text, within, spans)
  const elements = elementsOf(slice(text, within)).map(({ start, end }) => ({
    start: within.start + start,
    end: within.start + end,
  }))
  if (elements.length > 0) spans.splice(first, Infinity, ...united([...spans.slice(first), ...elements]))
}

/** The elements that hold code, from each first tag to the next last one: `<code>…</code>`. */
function elementsOf(text: string): readonly Span[] {
  const tags = Array.from(text.matchAll(TAG), ({ index, 0: tag, 1: slash, 2: name = '' }) => ({
    name: name.toLowerCase(),
    isLast: slash === '/',
    at: index,
    end: index + tag.length,
  }))
  const lasts = groupBy(
    tags.filter(tag => tag.isLast),
    tag => tag.name,
  )
  const spans: Span[] = []
  for (const { name, isLast, at } of tags) {
    const last = isLast || at < (spans.at(-1)?.end ?? 0) ? undefined : firstBehind(lasts.get(name) ?? [], at)
    if (last !== undefined) spans.push({ start: at, end: last.end })
  }
  return spans
}

/** `<code>`, `</code>` */
const TAG = /<(\/?)(code|pre|samp|kbd|tt)\b[^<>]*>/gi

/** Spans of which those that overlap are one. */
function united(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last === undefined || last.end <= span.start) all.push(span)
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return all
}

/** Adds the runs of back-ticks that are closed by a run of the same length in the same span. */
function addTicked(text: string, within: Span, spans: Span[]): void {
  const written = slice(text, within)
  if (!written.includes('`')) return
  const runs = tickRuns(written)
  const byLength = groupBy(runs, run => run.length)
  let done = 0
  for (const run of runs) {
    const length = run.isEscaped ? run.length - 1 : run.length
    const close = run.at < done ? undefined : firstBehind(byLength.get(length) ?? [], run.at)
    if (close === undefined) continue
    done = close.at + length
    spans.push({ start: within.start + run.at + run.length - length, end: within.start + done })
  }
}

/** The first of some marks, which are in order, that stands behind a place. */
const firstBehind = <Mark extends { readonly at: number }>(
  marks: readonly Mark[],
  at: number,
): Mark | undefined => marks[countWhile(marks.length, mark => (marks[mark]?.at ?? Infinity) <= at)]

/** Back-ticks in a row. A backslash takes the first one away from a run that opens, but not from one that closes. */
interface TickRun {
  readonly at: number
  readonly length: number
  readonly isEscaped: boolean
}

const tickRuns = (text: string): TickRun[] =>
  Array.from(text.matchAll(/(?<!\\)(\\*)`+/g), match => {
    const slashes = match[1]?.length ?? 0
    return { at: match.index + slashes, length: match[0].length - slashes, isEscaped: slashes % 2 === 1 }
  })
