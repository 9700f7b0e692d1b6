/** The text of an issue as it stands at its new place: its headings as deep, its item marked as those around it are. */
import type { Issue } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { contains, type Span, slice } from '../text/span.js'
import { leadAt, ordinalAt } from './items.js'
import { lineAround, nextLine } from './lines.js'
import { following, runningOrdinals } from './next-id.js'
import type { Page, Piece } from './page.js'

/** Where an issue goes: an offset, the depth of headings there, and the issue beside which it goes. */
export interface Place {
  readonly at: number
  readonly depth: number
  readonly beside: Issue | undefined
  /** Whether it goes ahead of that one, and not behind it. */
  readonly isAhead: boolean
}

interface Moved extends Place {
  readonly issue: Issue
  readonly block: Span
}

export function movedText(page: Page, moved: Moved): Result<readonly Piece[], Objection> {
  switch (moved.issue.home.kind) {
    case 'heading':
      return headingText(page, moved)
    case 'item':
      return success(itemText(page, moved))
    default:
      return success([moved.block])
  }
}

/** The block with as many `#` more or fewer before each of its headings. */
function headingText(
  { text, tracker }: Page,
  { issue, block, depth }: Moved,
): Result<readonly Piece[], Objection> {
  const more = issue.home.kind === 'heading' ? depth - issue.home.depth : 0
  if (more === 0) return success([block])
  const headings = tracker.outline.filter(({ span }) => contains(block, span))
  const marks = headings.map(({ span }) => HASHES.exec(slice(text, lineAround(text, span.start))))
  const isPossible = headings.every(
    (one, at) => marks[at] !== null && one.depth + more >= 1 && one.depth + more <= 6,
  )
  if (!isPossible)
    return failure({
      message: `the issues there are headings of depth ${depth}, which cannot be made of this one`,
    })
  const pieces: Piece[] = []
  let done = block.start
  for (const [at, heading] of headings.entries()) {
    const { start } = lineAround(text, heading.span.start)
    const end = start + (marks[at]?.[0].length ?? 0)
    pieces.push({ start: done, end: end - heading.depth }, '#'.repeat(heading.depth + more))
    done = end
  }
  return success([...pieces, { start: done, end: block.end }])
}

/** `  ###` */
const HASHES = /^[ >]*#+/

/** The block with the bullet of the item behind which it goes, or with a number; what is below it is indented alike. */
function itemText(page: Page, { block, beside }: Moved): readonly Piece[] {
  if (beside === undefined) return [block]
  const { text } = page
  const own = leadAt(text, block.start)
  const ordinal = String(ordinalBehind(page, block.start, beside))
  const lead = leadAt(text, beside.home.span.start).replace(/\d+/, ordinal)
  const pieces: Piece[] = [lead]
  let done = block.start + own.length
  for (let at = nextLine(text, done); at < block.end; at = nextLine(text, at)) {
    const line = slice(text, lineAround(text, at))
    const indent = firstMatch(/^ */, line).length
    // What is indented less than the text of the item goes on with it all the same.
    const more = indent < own.length ? 0 : lead.length - own.length
    const shift = Math.max(lead.length < own.length ? lead.length - own.length : more, -indent)
    if (line.trim() === '') continue
    pieces.push({ start: done, end: at }, ' '.repeat(Math.max(shift, 0)))
    done = at + Math.max(-shift, 0)
  }
  return [...pieces, { start: done, end: block.end }]
}

/** The number of an item in another list: its own where the numbers run on through all lists, else the next one there. */
function ordinalBehind(page: Page, start: number, beside: Issue): number {
  const running = runningOrdinals(page)
  if (running !== undefined) return ordinalAt(page.text, start) ?? following(running)
  return (ordinalAt(page.text, beside.home.span.start) ?? 0) + 1
}
