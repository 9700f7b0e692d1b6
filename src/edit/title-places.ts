/** Places that repeat the title of an issue: an index row, an entry of a list, a link to its heading. */
import type { Issue, Link } from '../issue/model.js'
import { decodeAnchor } from '../text/anchor.js'
import { overlaps, type Span, slice } from '../text/span.js'
import { labelSpan } from './anchors.js'
import { lineAround } from './lines.js'
import type { Page, Replacement } from './page.js'
import { cellText, swapInCells } from './write-value.js'

/** Writes a new title where the old one is repeated as a whole. */
export function repeatTitle(page: Page, issue: Issue, title: string): readonly Replacement[] {
  const { text, tracker } = page
  const places = [
    ...tracker.references
      .filter(({ to, form }) => to === issue.key && form !== 'text')
      .map(({ span }) => span),
    ...linksTo(page, issue).map(link => labelSpan(text, link)),
  ]
  const spans = places.flatMap(place => wholeIn(page, place, issue))
  return swapInCells(
    text,
    spans
      .filter((span, at) => spans.findIndex(other => overlaps(other, span)) === at)
      .map(span => ({ span, text: isInRow(text, span) ? cellText(title) : title })),
  )
}

function linksTo({ text, tracker }: Page, { home }: Issue): readonly Link[] {
  const { start } = lineAround(text, home.span.start)
  const heading = tracker.outline.find(({ span }) => lineAround(text, span.start).start === start)
  return tracker.links.filter(
    ({ target }) => target.startsWith('#') && decodeAnchor(target.slice(1)) === heading?.anchor,
  )
}

/** The title within a stretch, where no other words go on with it. */
function wholeIn({ text }: Page, place: Span, { title, id, home }: Issue): readonly Span[] {
  const at = slice(text, place).indexOf(title.raw)
  const start = place.start + at
  const span = { start, end: start + title.raw.length }
  const before = slice(text, { start: place.start, end: start }).trimEnd()
  const isBegun = HAS_WORD.test(before.slice(-1)) && !(id !== undefined && before.endsWith(id.value))
  const isContinued = GOES_ON.test(slice(text, { start: span.end, end: place.end }))
  return at < 0 || isBegun || isContinued || overlaps(span, home.span) ? [] : [span]
}

const HAS_WORD = /[\p{L}\p{N}]/u

const GOES_ON = /^\s*[\p{L}\p{N}]/u

const isInRow = (text: string, { start }: Span): boolean =>
  /^[\s>]*\|/.test(slice(text, lineAround(text, start)))
