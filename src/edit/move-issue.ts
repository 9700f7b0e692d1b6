import type { Issue } from '../issue/model.js'
import { buildVocabulary, findWord } from '../issue/vocabulary.js'
import { type Answer, answerWords } from '../issue/words/answers.js'
import { type Grammar, grammarWords } from '../issue/words/grammar.js'
import { firstMatch } from '../text/match.js'
import { once } from '../text/once.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { contains, type Span, slice, trimEnd } from '../text/span.js'
import { leadAt } from './items.js'
import { isBlankAbove, isBlankLine, lineAround, lineEndNear, nextLine } from './lines.js'
import { insert, isAlike, issuesBeside, type Page, planOf, replace, sameSection, type Step } from './page.js'
import { movedText, type Place } from './moved-text.js'
import { goalOf } from './marks.js'
import { nextInOrder } from './newest-first.js'
import { endOfRows, endOfRowsIn } from './row-places.js'
import { findSection, type TargetSection } from './sections.js'
import { most, mostCommon } from './tally.js'
import { nameOf } from './verify.js'

/**
 * Takes an issue to the end of the issues of another section, or to its place among those that are kept newest first, byte for
 * byte; only the depth of its headings may change, and the mark by which it is an item of its list.
 */
export const moveIssue =
  (section: string): Step =>
  (page, issue) => {
    const target = findSection(page, issue, section)
    if (!target.ok) return target
    if (contains(target.value.body, issue.home.span) && issue.section.at(-1) === target.value.text)
      return success(undefined)
    const place = placeIn(page, issue, target.value)
    if (!place.ok) return place
    const block = blockOf(page, issue)
    const isBlock = issue.home.kind === 'heading' || issue.home.kind === 'paragraph'
    const text = movedText(page, { issue, block, ...place.value })
    if (!text.ok) return text
    const { at, beside, isAhead } = place.value
    const gap = gapAt(page, issue, { at, beside })
    const put = isAhead ? [...text.value, gap] : [gap, ...text.value]
    const gone = goneWith(page, issue, block)
    // An insertion of nothing touches what goes right before it: the last one of a list waits to see whether any is left.
    const isLast = !isBlock && isBlankLine(page.text, nextLine(page.text, block.end))
    const plan = planOf(
      [...(isLast ? [insert(gone.start, '')] : []), replace(gone), insert(at, ...put)],
      [],
      ['section', 'state', 'level', 'number'],
    )
    // A numbered item goes on from the last one, and where none stands yet, the second has other company than the first.
    const isQueued = beside !== undefined && !isAhead && !/\d/.test(leadAt(page.text, beside.home.span.start))
    const notes = [
      ...notesOn(page, issue, target.value),
      ...(beside === undefined
        ? denialIn(page, target.value).map(
            said => `“${said}” stands above ${nameOf(issue)} now; look whether it is still true`,
          )
        : []),
    ]
    return success({ ...plan, notes, ...(isQueued && { isQueued }) })
  }

/** What is odd about an issue where it goes: a number that another one has there, a table below which it stands. */
function notesOn({ tracker }: Page, issue: Issue, target: TargetSection): readonly string[] {
  const { id, number, home } = issue
  const there = tracker.issues.filter(other => other !== issue && contains(target.body, other.home.span))
  const isDouble =
    id === undefined &&
    number !== undefined &&
    there.some(other => other.number === number && other.section.at(-1) === target.text)
  const isBelowTable =
    home.kind === 'heading' && there.length > 0 && there.every(other => other.home.kind === 'row')
  return [
    ...(isDouble
      ? [`“${target.text}” holds two with the number ${number} now: \`issues renumber\` gives one another`]
      : []),
    ...(isBelowTable ? [`“${target.text}” holds a table, below which ${nameOf(issue)} stands as it is`] : []),
  ]
}

/** Where the issue goes: beside those like it, or behind all that stands directly below the heading. */
function placeIn(page: Page, issue: Issue, target: TargetSection): Result<Place, Objection> {
  const { tracker } = page
  const inside = tracker.issues.filter(
    other => other !== issue && contains(target.body, other.home.span) && isAlike(other, issue),
  )
  const direct = inside.filter(other => other.section.at(-1) === target.text)
  const next = nextInOrder(page, { issues: direct, issue, goal: goalOf(issue.state) })
  if (next !== undefined) {
    const { start } = lineAround(page.text, next.home.span.start)
    return success({ at: start, depth: depthOf(next, target), beside: next, isAhead: true })
  }
  // Behind those it stands with already, it would stand where it stood.
  const last = direct.at(-1) ?? inside.findLast(other => !sameSection(other, issue))
  const depth = depthOf(last, target)
  if (last !== undefined) {
    const at = last.home.kind === 'row' ? endOfRows(page, last) : contentEnd(page, last.span)
    return success({ at, depth, beside: last, isAhead: false })
  }
  if (!mayStandFirst(page, issue, target))
    return failure({ message: `“${target.text}” has no ${homesLike(issue)} to put it into` })
  const at = endOfRowsIn(page, issue, target) ?? ownEnd(page, target)
  return success({ at, depth, beside: undefined, isAhead: false })
}

/** The end of what stands directly below the heading of a section. */
export function ownEnd(page: Page, { span, body }: TargetSection): number {
  const below = page.tracker.outline.find(one => one.span.start > span.start)
  return contentEnd(page, { start: span.start, end: below?.span.start ?? body.end })
}

/** Whether an issue can be the first one of a section: below its heading, below rows of others, or as an item where none stands, and no more than a line that says so. */
export function mayStandFirst(page: Page, issue: Issue, target: TargetSection): boolean {
  if (issue.home.kind === 'heading') return target.depth < 6
  if (issue.home.kind === 'row') return endOfRowsIn(page, issue, target) !== undefined
  const isBullet = issue.home.kind === 'item' && !/\d/.test(leadAt(page.text, issue.home.span.start))
  const own = ownText(page, target)
  const isEmpty = page.tracker.issues.every(({ home }) => !contains(target.body, home.span))
  return isBullet && isEmpty && !/[\r\n]/.test(own)
}

/** A line that stands alone in a section without issues, and says that there are none: `_None yet._` */
export function denialIn(page: Page, target: TargetSection): readonly string[] {
  const own = ownText(page, target)
  const plain = own.replace(/^[^\p{L}\p{N}]+/u, '')
  const isDenial = plain === '' || findWord(denials(), plain)?.start === 0
  return own !== '' && isDenial && !/[\r\n]/.test(own) ? [own] : []
}

/** “None”, “No open bugs”, “Nothing yet”, and what is said where there were some: “All have been fixed”. */
const denials = once(() =>
  buildVocabulary<Answer | Grammar>([
    ...answerWords.filter(({ means }) => means !== 'yes'),
    ...grammarWords.filter(({ means }) => means === 'denial' || means === 'every' || means === 'yet'),
  ]),
)

const ownText = (page: Page, target: TargetSection): string =>
  page.text.slice(lineAround(page.text, target.span.start).end, ownEnd(page, target)).trim()

/** What parts an issue from what it goes behind: the heading of a section too, in which it is the first. */
function gapAt(page: Page, issue: Issue, { at, beside }: Pick<Place, 'at' | 'beside'>): string {
  if (beside === undefined) return gapInto(page, issue, at)
  const isBlock = issue.home.kind === 'heading' || issue.home.kind === 'paragraph'
  return isBlock ? gapBefore(page, at) : gapBehind(page, beside)
}

/** What parts the first issue of a section from what stands above it: an item as other lists are parted from that. */
export function gapInto(page: Page, issue: Issue, at: number): string {
  const { text } = page
  if (issue.home.kind === 'row') return lineEndNear(text, at)
  if (issue.home.kind !== 'item') return gapBefore(page, at)
  const first = issuesBeside(page, issue)[0] ?? issue
  const isBelowHeading = HEADING.test(lastLine(text, lineAround(text, at).end))
  const isTight = isBelowHeading && !isBlankAbove(text, lineAround(text, first.home.span.start).start)
  return lineEndNear(text, at).repeat(isTight ? 1 : 2)
}

const homesLike = ({ home: { kind } }: Issue): string => {
  if (kind === 'row') return 'table with the same columns'
  if (kind === 'paragraph') return 'issues in paragraphs'
  return kind === 'heading' ? 'issues with headings' : 'list of issues'
}

const depthOf = (issue: Issue | undefined, { depth }: TargetSection): number =>
  issue?.home.kind === 'heading' ? issue.home.depth : depth + 1

/** The end of the last line with text in a stretch; a divider at the end parts what stands there from what follows. */
export function contentEnd({ text }: Pick<Page, 'text'>, span: Span): number {
  const { end } = trimEnd(text, span)
  const line = lineAround(text, end)
  if (!DIVIDER.test(slice(text, line).trim())) return line.end
  return lineAround(text, trimEnd(text, { start: span.start, end: line.start }).end).end
}

const DIVIDER = /^(?:-{3,}|\*{3,}|_{3,})$/

/** The text of an issue from the start of its first line to its last character that is no blank. */
function blockOf(page: Page, issue: Issue): Span {
  const start = lineAround(page.text, issue.home.span.start).start
  const isRow = issue.home.kind === 'row'
  return { start, end: isRow ? lineAround(page.text, start).end : contentEnd(page, issue.span) }
}

/**
 * The block with what parts it from what follows: its line end, or below a heading blank lines and a divider; at the end of the
 * file from what comes before, so that the file ends as it did.
 */
function goneWith(page: Page, issue: Issue, block: Span): Span {
  const { text } = page
  const { start } = block
  let end = nextLine(text, block.end)
  if (issue.home.kind === 'heading' || issue.home.kind === 'paragraph') {
    const limit = partingEnd(page, issue, block)
    while (nextLine(text, end) <= limit && nextLine(text, end) > end) end = nextLine(text, end)
  }
  if (text.slice(end).trim() === '')
    return { start: lastLineEnd(text, start), end: Math.max(block.end, text.trimEnd().length) }
  // The blank line above it parts what comes before from what follows.
  const isParted = isBlankAbove(text, start)
  while (isParted && end < text.length && isBlankLine(text, end)) end = nextLine(text, end)
  return { start, end }
}

/** How far what parts the issue from what follows goes with it: a divider above the next section stays, unless another one is left there. */
function partingEnd({ text, tracker }: Page, { home, span }: Issue, block: Span): number {
  const next = tracker.outline.find(one => one.span.start >= span.end)
  const isLastOne = home.kind === 'heading' && (next === undefined || next.depth < home.depth)
  const isDividedAbove = DIVIDER.test(lastLine(text, block.start).trim())
  if (!isLastOne || isDividedAbove) return span.end
  const divider = lineAround(text, trimEnd(text, span).end)
  return DIVIDER.test(slice(text, divider).trim()) ? divider.start : span.end
}

/** What parts an item or a row from the one behind which it goes: a blank line too, where that one has it. */
export function gapBehind({ text, tracker }: Pick<Page, 'text' | 'tracker'>, last: Issue): string {
  const { start } = lineAround(text, last.home.span.start)
  const before = tracker.issues[tracker.issues.indexOf(last) - 1]
  const isLoose =
    before !== undefined &&
    last.home.kind === 'item' &&
    isAlike(before, last) &&
    sameSection(before, last) &&
    isBlankAbove(text, start)
  return lineEndNear(text, start).repeat(isLoose ? 2 : 1)
}

/** A blank line, and where issues are parted by dividers, one of those; none directly below the heading of a section. */
export function gapBefore({ text, tracker }: Page, place: number): string {
  const newline = lineEndNear(text, place)
  const parting = tracker.issues.flatMap(({ home }) => {
    const above = lastLine(text, lineAround(text, home.span.start).start)
    return home.kind !== 'heading' || HEADING.test(above) ? [] : [firstMatch(DIVIDER, above.trim())]
  })
  const isBelowHeading = HEADING.test(lastLine(text, lineAround(text, place).end))
  const divider =
    most(parting, one => one !== '') && !isBelowHeading
      ? mostCommon(parting.filter(Boolean), one => one)
      : undefined
  const gap = newline.repeat(2)
  return divider === undefined ? gap : gap + divider + gap
}

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/

/** The last line with text before an offset. */
const lastLine = (text: string, offset: number): string =>
  slice(text, lineAround(text, lastLineEnd(text, offset)))

/** Where that line ends, behind the blanks at its end. */
const lastLineEnd = (text: string, offset: number): number =>
  lineAround(text, text.slice(0, offset).trimEnd().length).end
