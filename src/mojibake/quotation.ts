/** Tells whether a text quotes mojibake: beside every garbled place stands clean what it was. */
import type { Span } from '../text/span.js'
import type { Repair } from './result.js'

/**
 * Whether a text shows its garble on purpose, as “JosÃ© instead of José” does: nearly each repair has a clean twin near it in
 * its line, a word or a sign; of punctuation, which recurs in any case, only what stands by itself. O(number of repairs);
 * where garble is not quoted, few of them show it.
 */
export function isQuotation(text: string, repairs: readonly Repair[]): boolean {
  let strangers = 0
  for (const at of repairs.keys()) {
    if (hasTwin(text, repairs, at)) continue
    strangers += 1
    if (strangers * FEW > repairs.length) return false
  }
  return repairs.length > 0
}

/**
 * The repairs of places that a text garbled elsewhere quotes: those that tell their twin a few words away, as “Ã© instead of
 * é” and `| é | Ã© |` do, and what stands by itself in a line with such a place. O(number of repairs).
 */
export function findQuoted(text: string, repairs: readonly Repair[]): ReadonlySet<Repair> {
  const mayHaveTwin = createCleanLines(text, repairs)
  const quoted = new Set(repairs.filter((_, at) => mayHaveTwin(at) && isBesideTwin(text, repairs, at)))
  if (quoted.size === 0) return quoted
  const lines = new Set([...quoted].map(({ span }) => lineOf(text, span)))
  const isQuotedToo = (one: Repair): boolean => isByItself(text, one) && lines.has(lineOf(text, one.span))
  return new Set(repairs.filter(one => quoted.has(one) || isQuotedToo(one)))
}

/** Tells of repairs, asked for in order, whether their line holds clean what they make; soon seen, as what is clean is kept. */
function createCleanLines(text: string, repairs: readonly Repair[]): (at: number) => boolean {
  let end = -1
  let clean: string | undefined
  return at => {
    const { span, after } = repairs[at] ?? { span: { start: 0, end: 0 }, after: '' }
    if (span.start > end) {
      const start = lineOf(text, span)
      const feed = text.indexOf('\n', span.end)
      end = feed < 0 ? text.length : feed
      clean =
        end - start > LONG ? undefined : withoutGarble(text, { start, end }, spansUntil(repairs, at, end))
    }
    return clean === undefined || clean.includes(after)
  }
}

/** The spans of repairs from a number on that begin ahead of an offset. */
function spansUntil(repairs: readonly Repair[], from: number, end: number): readonly Span[] {
  let until = from
  while ((repairs[until]?.span.start ?? Infinity) < end) until += 1
  return repairs.slice(from, until).map(({ span }) => span)
}

/** Characters of a line of which only what is near a repair is looked at. */
const LONG = 2000

/** A line, told by where it begins. */
const lineOf = (text: string, { start }: Span): number => text.lastIndexOf('\n', start - 1) + 1

/** Whether a word, or letters and marks that nothing touches, stand a few words from their clean twin. */
function isBesideTwin(text: string, repairs: readonly Repair[], at: number): boolean {
  const repair = repairs[at]
  if (repair === undefined || !hasTwin(text, repairs, at)) return false
  const isWord = LETTER.test(repair.after)
  if (!isWord && !isByItself(text, repair)) return false
  const twin = isWord ? wordAround(text, repairs, at) : repair.after
  const behind = lineBehind(text, repair.span.end).replace(START_OF_GARBLE, '')
  const ahead = lineAhead(text, repair.span.start).replace(END_OF_GARBLE, '')
  return TELLS.test(between(behind, twin)) || TELLS.test(between(ahead, twin, 'last'))
}

/** The rest of a garbled word, of letters and signs. */
const START_OF_GARBLE = /^(?:[a-z0-9]|(?![→⇒“”„«»])[^\0-\x7f])*/i
const END_OF_GARBLE = /(?:[a-z0-9]|(?![→⇒“”„«»])[^\0-\x7f])*$/i

/** What stands between a place and the next twin of it, if that is near. */
function between(line: string, twin: string, side: 'first' | 'last' = 'first'): string {
  const found = side === 'first' ? line.indexOf(twin) : line.lastIndexOf(twin)
  return found < 0 ? '' : side === 'first' ? line.slice(0, found) : line.slice(found + twin.length)
}

/** A few words, an arrow or the border of a cell, and not the end of a sentence. */
const TELLS = /^(?=.*(?:\p{L}{2}|[→⇒=>|:(]))[^.!?…]{1,24}$/u

/** Whether letters or marks stand by themselves where no sentence has them: `Ã©`, `â€™`; dashes, which may, do not count. */
const isByItself = (text: string, { span: { start, end }, after }: Repair): boolean =>
  ALONE.test(after) && !TOUCHES.test(text.charAt(start - 1)) && !TOUCHES.test(text.charAt(end))

const ALONE = /^(?:\p{L}{1,2}|[‘’“”„‚«»])$/u
const TOUCHES = /[\p{L}\p{M}\p{N}]/u

/** One in so many may be quoted without its twin. */
const FEW = 4

function hasTwin(text: string, repairs: readonly Repair[], at: number): boolean {
  const repair = repairs[at]
  if (repair === undefined) return false
  const { span, after } = repair
  const [lineStart, lineEnd] = [lineAhead(text, span.start), lineBehind(text, span.end)]
  if (!lineStart.includes(after) && !lineEnd.includes(after)) return false
  const near = repairs.slice(Math.max(0, at - NEAR), at + NEAR).map(one => one.span)
  const ahead = withoutGarble(text, { start: span.start - lineStart.length, end: span.start }, near)
  const behind = withoutGarble(text, { start: span.end, end: span.end + lineEnd.length }, near)
  if (!ahead.includes(after) && !behind.includes(after)) return false
  if (APOSTROPHE.test(after) && LETTER.test(ahead.slice(-1)) && LETTER.test(behind.charAt(0)))
    return holdsWord(`${ahead}|${behind}`, wordAround(text, repairs, at))
  if (MARKS.test(after)) return hasMark({ ahead, behind }, after)
  if (!LETTER.test(after)) return true
  const word = wordAround(text, repairs, at)
  const isWord = (other: string): boolean => other === word
  return (ahead.match(WORDS) ?? []).some(isWord) || (behind.match(WORDS) ?? []).some(isWord)
}

/** A part of a text with nothing in garbled places: the “²” of a second `Â²` is no twin of the first. */
function withoutGarble(text: string, { start, end }: Span, garbled: readonly Span[]): string {
  const parts: string[] = []
  let done = start
  for (const span of garbled) {
    if (span.end <= start || span.start >= end) continue
    parts.push(text.slice(done, Math.max(done, span.start)))
    done = Math.min(end, span.end)
  }
  return [...parts, text.slice(done, end)].join(BLANK)
}

const BLANK = '\0'

/** The word in which a repair stands, with those beside it. */
function wordAround(text: string, repairs: readonly Repair[], at: number): string {
  let first = at
  let last = at
  const isNear = (other: number): boolean =>
    Math.abs((repairs[other]?.span.start ?? Infinity) - (repairs[at]?.span.start ?? 0)) < NEAR
  const between = (left: number): string =>
    text.slice(repairs[left]?.span.end ?? 0, repairs[left + 1]?.span.start ?? 0)
  while (isNear(first - 1) && INSIDE.test(between(first - 1))) first -= 1
  while (isNear(last + 1) && INSIDE.test(between(last))) last += 1
  const parts = repairs.slice(first, last + 1).map(({ after }, place) => {
    const next = first + place
    return next < last ? after + between(next) : after
  })
  const start = END_OF_WORD.exec(lineAhead(text, repairs[first]?.span.start ?? 0))?.[0] ?? ''
  const end = START_OF_WORD.exec(lineBehind(text, repairs[last]?.span.end ?? 0))?.[0] ?? ''
  return `${start}${parts.join('')}${end}`
}

const lineAhead = (text: string, at: number): string => {
  const near = text.slice(Math.max(0, at - NEAR), at)
  return near.slice(near.lastIndexOf('\n') + 1)
}

const lineBehind = (text: string, at: number): string => {
  const near = text.slice(at, at + NEAR)
  const feed = near.indexOf('\n')
  return feed < 0 ? near : near.slice(0, feed)
}

/** Characters within which a twin stands. */
const NEAR = 160

const LETTER = /\p{L}/u
const WORDS = /[\p{L}\p{M}\d]+/gu
const INSIDE = /^[\p{L}\p{M}\d]{0,20}$/u
const END_OF_WORD = /[\p{L}\p{M}\d]*$/u
const START_OF_WORD = /^[\p{L}\p{M}\d]*/u

/** Punctuation that prose is full of. */
const MARKS = /^[\p{P}\xa0]+$/u

interface Sides {
  readonly ahead: string
  readonly behind: string
}

/** Whether a mark stands clean beside a garbled one, both by themselves, or the clean one where no sentence has it. */
function hasMark({ ahead, behind }: Sides, mark: string): boolean {
  const line = `${ahead}|${behind}`
  if (OPENS.test(ahead) && CLOSES.test(behind) && standsIn(line, mark)) return true
  if (LETTER.test(ahead.slice(-1)) || LETTER.test(behind.charAt(0))) return false
  const pieces = line.split(mark)
  return pieces.some((piece, at) => {
    const next = pieces[at + 1]
    if (next === undefined || !ENDS_APART.test(piece)) return false
    return (mark === '’' || mark === '‘' ? APART : BEFORE_POINT).test(next)
  })
}

/** Behind what a mark stands apart, and ahead of what: “instead of —.”, “’ becomes”. A dash behind a blank is common. */
const ENDS_APART = /(?:^|[\s|])$/
const APART = /^(?:$|[\s|.,:;!?])/
const BEFORE_POINT = /^[.,:;!?]/

/** Whether a word with an apostrophe stands in a line, not as a part of another. */
const holdsWord = (line: string, word: string): boolean =>
  (line.match(APOSTROPHE_WORDS) ?? []).some(other => other === word)

const APOSTROPHE = /^[’‘]$/
const APOSTROPHE_WORDS = /[\p{L}\p{M}\d]+[’‘][\p{L}\p{M}\d]+/gu

/** Whether a mark stands by itself between others that part a line. */
const standsIn = (line: string, mark: string): boolean =>
  [PARTS, QUOTES].some(parts => line.split(parts).some(part => part.trim() === mark))

const PARTS = /[|"'`(=:→,;)]/
const QUOTES = /[|“”«»„]/

/** What stands by itself: in a cell, in quotation marks, beside an arrow or an equals sign. */
const OPENS = /(?:^|[|"'`“‘«‹(=:>→,])\s*$/
const CLOSES = /^\s*(?:$|[|"'`”’»›)=,;.<→])/
