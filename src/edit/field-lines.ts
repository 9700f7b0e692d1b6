/** Labelled values as they stand on their lines. */
import { isBrief } from '../issue/fields.js'
import type { Field, Issue } from '../issue/model.js'
import { endsWithBlankLine } from '../text/lines.js'
import { firstMatch } from '../text/match.js'
import { contains, isEmpty, type Span, slice } from '../text/span.js'
import { isBlankLine, lineAround, nextLine } from './lines.js'
import { type Page, siblingsOf } from './page.js'
import { hardBreakOf } from './put-line.js'
import { countOf } from './write-value.js'

/** Whether the label and its value stand on one line, which is where a reader looks for a field. */
export const isOneLine = (text: string, { label, value }: Field): boolean =>
  label.span.end <= value.span.start &&
  !isEmpty(value.span) &&
  !/[\r\n]/.test(text.slice(label.span.start, value.span.end))

export const sharesLine = (text: string, a: Field, b: Field): boolean =>
  lineAround(text, a.value.span.end).start === lineAround(text, b.label.span.start).start

/** The end of a value with the emphasis that closes behind it. */
export function closedEnd(text: string, { value }: Field): number {
  const line = lineAround(text, value.span.end)
  return value.span.end + firstMatch(/^[*_~`]+/, text.slice(value.span.end, line.end)).length
}

/** Whether nothing of the field's text follows below it, be it on the next line or behind a colon. */
export function isTight(page: Page, issue: Issue, field: Field): boolean {
  if (/[:：]$/.test(field.value.raw)) return false
  if (field.name !== undefined && (isBrief(field.name) || isWord(field))) return true
  const { text } = page
  const next = nextLine(text, lastLine(page, issue, field).end)
  return next >= issue.span.end || isBlankLine(text, next) || isFieldLine(issue, lineAround(text, next))
}

/** Whether a value is a word that ends no sentence: `Impact: Speed`. Where words are not parted by blanks, it is but a few letters. */
export const isWord = ({ value }: Field): boolean =>
  /^\S*[^\s.!?。！？]$/u.test(value.value) &&
  Array.from(value.value).length <= (UNPARTED.test(value.value) ? 4 : 24)

const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The last line of a field whose value goes on below its first one: in small letters, or behind a line that is full. */
export function lastLine({ text }: Page, issue: Issue, { value }: Field): Span {
  const first = lineAround(text, value.span.end)
  let line = first
  for (let next = nextLine(text, line.end); next < issue.span.end; next = nextLine(text, next)) {
    const here = lineAround(text, next)
    const goesOn = line !== first || SMALL.test(slice(text, here)) || UNFINISHED.test(slice(text, line))
    const isOther = isFieldLine(issue, here) || BLOCK.test(slice(text, here))
    if (!goesOn || isOther || hardBreakOf(text, line) !== '') break
    line = here
  }
  return line
}

/** A line of some words behind its label, or with a comma at its end, that ends no sentence. */
const UNFINISHED = /(?:[:：].*(?:\s\S+){4}|,)(?<![.!?。！？:：)）])\s*$/u

/** `  and so on` */
const SMALL = /^[\s>]*\p{Ll}/u

/** What begins something else: a blank line, a heading, an item, a row, code. */
const BLOCK = /^[\s>]*(?:$|#|[-*+]\s|\d+[.)]\s|\||```|~~~|-{3}|\*\*|__)/u

export function nextContent(text: string, from: number, end: number): number | undefined {
  let at = from
  while (at < end && isBlankLine(text, at)) {
    const next = nextLine(text, at)
    if (next === at) return undefined
    at = next
  }
  return at < end ? at : undefined
}

export const isFieldLine = (issue: Issue, line: Span): boolean =>
  issue.fields.some(({ label }) => contains(line, label.span))

/** What stands behind a value without the emphasis that opened within it, and with what closes an emphasis that closed within it. */
export function tailBehind(lead: string, tail: string): string {
  const marks = firstMatch(/^(?:\*{1,2}|_{1,2}|~~|`)/, tail)
  const isOpen = countOf(lead, '**') % 2 === 1 && countOf(tail, '**') % 2 === 0
  if (marks === '') return isOpen ? `**${tail}` : tail
  return countOf(lead, marks) % 2 === 1 ? tail : tail.slice(marks.length)
}

/** How many blank lines stand between two fields that follow each other; 0 where there is more than that between. */
export function blankLinesBetween(text: string, first: Field, second: Field): number {
  const [start, end] = [
    lineAround(text, first.value.span.end).end,
    lineAround(text, second.label.span.start).start,
  ]
  const between = text.slice(start, end)
  if (between.trim() !== '') return endsWithBlankLine(between) ? 1 : 0
  return Math.max(0, linesIn(between) - 1)
}

export const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

export const lineText = (text: string, offset: number): string => {
  const { start, end } = lineAround(text, offset)
  return text.slice(start, end)
}

/** The fields from the first on that follow each other with nothing but blank lines between, as far as the gap is the same. */
export function firstRun(page: Page, issue: Issue, fields: readonly Field[]): readonly Field[] {
  const { text } = page
  const run: Field[] = fields.slice(0, 1)
  let gap: number | undefined
  for (const field of fields.slice(1)) {
    const last = run.at(-1)
    if (last === undefined) break
    if (!sharesLine(text, last, field)) {
      const size = blankLinesBetween(text, last, field)
      if (isParted(page, issue, [last, field]) || (gap ?? size) !== size) break
      gap = size
    }
    run.push(field)
  }
  return run
}

/** Whether text of neither stands between two fields. */
const isParted = (page: Page, issue: Issue, [first, second]: readonly [Field, Field]): boolean =>
  page.text
    .slice(lastLine(page, issue, first).end, lineAround(page.text, second.label.span.start).start)
    .trim() !== ''

/** How many blank lines part the fields of a run. */
export function gapOf(text: string, run: readonly Field[]): number {
  for (const [index, field] of run.entries()) {
    const next = run[index + 1]
    if (next !== undefined && !sharesLine(text, field, next)) return blankLinesBetween(text, field, next)
  }
  return 0
}

/** How many blank lines stand above the second field of an issue, or of the nearest one like it that has two lines of fields; undefined if none has. */
export function usualGap(page: Page, issue: Issue): number | undefined {
  const { text } = page
  for (const { fields } of [issue, ...siblingsOf(page, issue)]) {
    const lines = fields.filter(field => isOneLine(text, field))
    const at = lines.findIndex(
      (field, index) => index > 0 && !sharesLine(text, lines[index - 1] ?? field, field),
    )
    const [above, below] = [lines[at - 1], lines[at]]
    if (above !== undefined && below !== undefined) return blankLinesBetween(text, above, below)
  }
  return undefined
}

export const aloneOnLine = (text: string, field: Field, fields: readonly Field[]): boolean =>
  fields.every(other => other === field || !sharesLine(text, other, field))
