/** Moves the entries of an issue that was moved, in contents and in registers of all such issues that have the order of the file. */
import type { Span } from '../text/span.js'
import { slice } from '../text/span.js'
import { listedIn } from './contents.js'
import { lineAround, lineEndNear, nextLine } from './lines.js'
import { insert, type Page, type Replacement, replace } from './page.js'
import { isMeantFor, orderOf, registersIn } from './registers.js'

/** A line that stands for something of the file, and where that stands. */
interface Line {
  readonly span: Span
  readonly at: number
}

export function entriesInOrder(page: Page, moved: number): readonly Replacement[] {
  const { tracker } = page
  const registers = registersIn(page).flatMap(register => {
    // What is sorted by ids or by levels stays so.
    const isSorted = orderOf(register, tracker) !== undefined
    const others = register.filter(({ issue }) => issue !== moved)
    const lines = register.map(({ lines, issue }) => ({ span: lines, at: issue }))
    return isSorted || !isMeantFor(others, tracker, moved) ? [] : lineInOrder(page, lines, moved)
  })
  return [...contentsInOrder(page, moved), ...registers]
}

function contentsInOrder(page: Page, moved: number): readonly Replacement[] {
  const { text, tracker } = page
  const home = tracker.issues[moved]?.home
  if (home?.kind !== 'heading') return []
  const lines = listedIn(page)
    .map(({ link, at }) => ({ span: lineAround(text, link.span.start), at }))
    .toSorted((a, b) => a.span.start - b.span.start)
  const start = lineAround(text, home.span.start).start
  const own = tracker.outline.findIndex(({ span }) => lineAround(text, span.start).start === start)
  const isNumbered = lines.some(({ span }) => /^\s*\d/.test(slice(text, span)))
  return isNumbered ? [] : lineInOrder(page, lines, own)
}

/** The one line that is out of order put where it belongs, if all others are in order. */
function lineInOrder({ text }: Page, lines: readonly Line[], own: number): readonly Replacement[] {
  const line = lines.find(({ at }) => at === own)
  const others = lines.filter(({ at }) => at !== own)
  const isAscending = (all: readonly Line[]): boolean =>
    all.every(({ at }, index) => index === 0 || (all[index - 1]?.at ?? at) <= at)
  if (line === undefined || others.length < 2 || !isAscending(others) || isAscending(lines)) return []
  const before = others.findLast(({ at }) => at < own)
  const gone = replace({ start: line.span.start, end: nextLine(text, line.span.end) })
  const newline = lineEndNear(text, line.span.end)
  const [first] = others
  if (before !== undefined) return [gone, insert(before.span.end, newline, line.span)]
  return first === undefined ? [] : [gone, insert(first.span.start, line.span, newline)]
}
