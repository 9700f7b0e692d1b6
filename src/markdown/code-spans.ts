import type { Span } from '../text/span.js'
import { scanLine, scanStart } from './scan.js'

/**
 * The stretches of a text that are code: fenced blocks, and inline code outside them. Found by a scan of the lines, so
 * that it can be asked of a text whose encoding is still broken; indented code is not told from a list item and is left
 * out. Linear in the text; ascending, disjoint.
 */
export function findCodeSpans(text: string): Span[] {
  const spans: Span[] = []
  let scan = scanStart
  let proseStart = 0
  let fenceStart: number | undefined
  const endFence = (end: number) => {
    if (fenceStart === undefined) return
    spans.push({ start: fenceStart, end })
    fenceStart = undefined
    proseStart = end
  }
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    const next = scanLine(scan, text.slice(start, Math.min(end, start + LONGEST_HEAD)).trimEnd())
    if (!next.isInside) endFence(start)
    if (!next.isInside && next.open?.kind === 'fence') {
      for (const span of inlineCode(text, { start: proseStart, end: start })) spans.push(span)
      fenceStart = start
    }
    if (next.open === undefined) endFence(end)
    scan = next
    start = end
  }
  if (fenceStart !== undefined) endFence(text.length)
  else for (const span of inlineCode(text, { start: proseStart, end: text.length })) spans.push(span)
  return spans
}

/** As much of a line as is looked at. */
const LONGEST_HEAD = 50_000

/** Runs of back-ticks that are closed by a run of the same length before a blank line, and in the same cell of a table. */
function* inlineCode(text: string, within: Span): Generator<Span> {
  for (const passage of passages(text, within)) {
    const written = text.slice(passage.start, passage.end)
    if (!written.includes('`')) continue
    const runs = tickRuns(written)
    const closers = lastFirst(runs)
    let done = 0
    for (const run of runs) {
      const length = run.isEscaped ? run.length - 1 : run.length
      const close = run.at < done ? undefined : nextAfter(closers.get(length) ?? [], run.at)
      if (close === undefined) continue
      done = close.at + close.length
      yield { start: passage.start + run.at + run.length - length, end: passage.start + done }
    }
  }
}

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

/** The runs of every length, the last one first. */
function lastFirst(runs: readonly TickRun[]): Map<number, TickRun[]> {
  const byLength = new Map<number, TickRun[]>()
  for (const run of runs.toReversed()) {
    const others = byLength.get(run.length)
    if (others === undefined) byLength.set(run.length, [run])
    else others.push(run)
  }
  return byLength
}

/** The first run behind the offset; those before it are taken off the list, so that all questions together are linear. */
function nextAfter(lastFirst: TickRun[], at: number): TickRun | undefined {
  let last = lastFirst.at(-1)
  for (; last !== undefined && last.at <= at; last = lastFirst.at(-1)) lastFirst.pop()
  return last
}

/** What back-ticks are paired in: every cell of a table, and what stands between blank lines and is no table. */
function* passages(text: string, within: Span): Generator<Span> {
  for (const paragraph of paragraphs(text, within)) {
    let { start } = paragraph
    for (const row of tableRows(text, paragraph)) {
      if (start < row.start) yield { start, end: row.start }
      yield* cellsOf(text, row)
      start = row.end
    }
    if (start < paragraph.end) yield { start, end: paragraph.end }
  }
}

/** The header of a table, which stands before its `| --- | --- |`, and the lines with a `|` that follow. */
function* tableRows(text: string, { start: from, end: until }: Span): Generator<Span> {
  let before: Span | undefined
  let isTable = false
  for (let start = from; start < until; ) {
    const feed = text.indexOf('\n', start)
    const line = { start, end: feed < 0 || feed >= until ? until : feed + 1 }
    const written = text.slice(line.start, line.end)
    const isRow = written.includes('|')
    if (isTable && isRow) yield line
    else isTable = isRow && before !== undefined && written.includes('-') && DELIMITERS.test(written)
    if (isTable && before !== undefined) yield before
    before = isRow && !isTable ? line : undefined
    start = line.end
  }
}

/** `| :-- | --- |`, in a quote, too. */
const DELIMITERS = /^[-|: \t>]+\r?\n?$/

function* cellsOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start
  for (let at = start; at < end; at += 1) {
    if (text.charAt(at) !== '|' || text.charAt(at - 1) === '\\') continue
    yield { start: from, end: at }
    from = at + 1
  }
  yield { start: from, end }
}

function* paragraphs(text: string, within: Span): Generator<Span> {
  const blank = /\n[ \t]*\r?\n/g
  blank.lastIndex = within.start
  let start = within.start
  for (let match = blank.exec(text); match !== null && match.index < within.end; match = blank.exec(text)) {
    yield { start, end: match.index }
    start = blank.lastIndex
  }
  if (start < within.end) yield { start, end: within.end }
}
