/** Where a new block goes in a file. */
import { lineAround, lineBefore, lineEndNear, nextLine } from '../edit/lines.js'
import { contentEnd } from '../edit/move-issue.js'
import { letters } from '../edit/spelling.js'
import type { OutlineHeading } from '../issue/model.js'
import { parseMarkdown } from '../markdown/parse.js'
import type { Measurable } from '../measure/metric.js'
import type { TextEdit } from '../text/edit.js'
import { endsWithBlankLine } from '../text/lines.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { overlaps, slice } from '../text/span.js'
import { type BlockName, blockText, renderBlock } from './render.js'

/** A block that is wanted, and where: below a heading, at a line, or (neither) where blocks of its kind usually stand. */
export interface BlockWish extends BlockName {
  readonly after?: string | undefined
  readonly line?: number | undefined
}

/** The edit of the reading that puts the block there, parted from its surroundings by blank lines. */
export function insertBlock(file: Measurable, wish: BlockWish): Result<TextEdit, Objection> {
  const rendered = renderBlock(file, wish)
  if (!rendered.ok) return rendered
  const place = placeFor(file, wish)
  if (!place.ok) return place
  const { text } = file.source
  const at = place.value
  const newline = lineEndNear(text, at)
  const before = text.slice(0, at)
  const opening = before === '' || endsWithBlankLine(before) ? '' : newline
  const start = before === '' || /[\r\n]$/.test(before) ? opening : newline + opening
  const isBlankBehind = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at))
  const block = blockText(wish, rendered.value, newline)
  return success({
    span: { start: at, end: at },
    text: start + block + newline + (isBlankBehind ? '' : newline),
  })
}

/** The start of the line before which the block goes. */
function placeFor(file: Measurable, { kind, after, line }: BlockWish): Result<number, Objection> {
  if (line !== undefined) return startOfLine(file, line)
  if (after !== undefined) return belowHeading(file, after)
  return success(kind === 'index' ? beforeIssues(file) : behindIntro(file))
}

function startOfLine({ source }: Measurable, line: number): Result<number, Objection> {
  const start = source.lines[line - 1]
  return start === undefined
    ? failure({ message: `there is no line ${line}: the file has ${source.lines.length}` })
    : success(start)
}

function belowHeading({ source, tracker }: Measurable, name: string): Result<number, Objection> {
  const exact = tracker.outline.filter(({ text }) => text.trim() === name.trim())
  const found =
    exact.length > 0 ? exact : tracker.outline.filter(({ text }) => letters(text) === letters(name))
  const [only, ...others] = found
  if (only === undefined)
    return failure({
      message: `there is no heading “${name}”`,
      unknown: { word: name, known: tracker.outline.map(({ text }) => text.trim()) },
    })
  if (others.length > 0)
    return failure({ message: `there are ${found.length} headings “${name}”; name the line instead` })
  return success(nextLine(source.text, only.span.end))
}

/** Behind the title and what stands below it, before the first heading and the first issue. */
function behindIntro(file: Measurable): number {
  const { source, tracker } = file
  const title = titleOf(file)
  const start = title?.span.end ?? parseMarkdown(source.text).frontMatter?.span.end ?? 0
  const next = tracker.outline.find(heading => heading !== title && heading.span.start >= start)
  return behindContent(file, start, Math.min(next?.span.start ?? source.text.length, firstIssue(file)))
}

/** Before the outermost section below the title in which the first issue stands. */
function beforeIssues(file: Measurable): number {
  const title = titleOf(file)
  const first = firstIssue(file)
  const above = file.tracker.outline.filter(
    heading => heading !== title && heading.span.start <= first && heading.depth > (title?.depth ?? 0),
  )
  const depth = Math.min(...above.map(heading => heading.depth))
  const section = above.findLast(heading => heading.depth === depth)
  const before = file.tracker.outline.findLast(heading => heading.span.start < (section?.span.start ?? 0))
  return section === undefined
    ? behindIntro(file)
    : behindContent(file, before?.span.start ?? 0, section.span.start)
}

const titleOf = ({ tracker }: Measurable): OutlineHeading | undefined =>
  tracker.outline.find(({ span }) => tracker.title !== undefined && overlaps(span, tracker.title.span))

/** Where the lines begin that hold the first issue: of a table with its head, of a list with the captions above it. */
function firstIssue({ source: { text }, tracker }: Measurable): number {
  const [first] = tracker.issues.toSorted((a, b) => a.home.span.start - b.home.span.start)
  if (first === undefined) return text.length
  const { start } = lineAround(text, first.home.span.start)
  if (first.home.kind === 'heading') return start
  const headings = new Set(tracker.outline.map(heading => heading.text))
  const captions = first.section.filter(caption => !headings.has(caption))
  return captions.reduce(
    place => startOfLines(text, text.slice(0, place).trimEnd().length),
    startOfLines(text, start),
  )
}

/** Where the first of the lines stands that follow each other up to an offset, below a heading, a comment or a blank line. */
function startOfLines(text: string, offset: number): number {
  let line = lineAround(text, offset)
  for (let above = lineBefore(text, line); above !== undefined; above = lineBefore(text, line)) {
    if (/^[ \t]*(?:#{1,6}\s|<!--|$)/.test(slice(text, above))) break
    line = above
  }
  return line.start
}

/** The line behind the last text between two places; a divider at the end stays with what follows. */
function behindContent({ source: { text } }: Measurable, start: number, end: number): number {
  if (text.slice(start, end).trim() !== '') return nextLine(text, contentEnd({ text }, { start, end }))
  return lineAround(text, start).start === start ? start : nextLine(text, start)
}
