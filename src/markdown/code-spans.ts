import type { Span } from '../text/span.js'
import { fenceAt, fenceCloses } from './fence.js'

/**
 * The stretches of a text that are code: fenced blocks, and inline code outside them. Found by a scan of the lines, so
 * that it can be asked of a text whose encoding is still broken; indented code is not told from a list item and is left
 * out. Linear in the text; ascending, disjoint.
 */
export function findCodeSpans(text: string): Span[] {
  const spans: Span[] = []
  let fence: { mark: string; start: number } | undefined
  let proseStart = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    const head = text.slice(start, Math.min(end, start + 200)).trimEnd()
    const mark = fenceAt(head)
    if (fence === undefined && mark !== undefined) {
      spans.push(...inlineCode(text, { start: proseStart, end: start }))
      fence = { mark, start }
    } else if (fence !== undefined && fenceCloses(fence.mark, head)) {
      spans.push({ start: fence.start, end })
      fence = undefined
      proseStart = end
    }
    start = end
  }
  if (fence !== undefined) spans.push({ start: fence.start, end: text.length })
  else spans.push(...inlineCode(text, { start: proseStart, end: text.length }))
  return spans
}

/** Runs of back-ticks that are closed by a run of the same length before a blank line. */
function* inlineCode(text: string, within: Span): Generator<Span> {
  for (const paragraph of paragraphs(text, within)) {
    const runs = Array.from(text.slice(paragraph.start, paragraph.end).matchAll(/`+/g))
    const nextOfLength = nextSameLength(runs.map(run => run[0].length))
    for (let i = 0; i < runs.length; i += 1) {
      const open = runs[i]
      const close = runs[nextOfLength[i] ?? -1]
      if (open === undefined || close === undefined) continue
      yield { start: paragraph.start + open.index, end: paragraph.start + close.index + close[0].length }
      i = nextOfLength[i] ?? i
    }
  }
}

/** For every run the index of the next run of the same length; -1 if there is none. Linear. */
function nextSameLength(lengths: readonly number[]): number[] {
  const seen = new Map<number, number>()
  const next = lengths.map(() => -1)
  for (let i = lengths.length - 1; i >= 0; i -= 1) {
    const length = lengths[i] ?? 0
    next[i] = seen.get(length) ?? -1
    seen.set(length, i)
  }
  return next
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
