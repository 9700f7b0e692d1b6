/** Puts the heading of a new issue into a table of contents that lists all its siblings. */
import type { Issue, Link, OutlineHeading } from '../issue/model.js'
import { decodeAnchor } from '../text/anchor.js'
import { type Span, slice } from '../text/span.js'
import { labelSpan } from './anchors.js'
import { putCounted } from './count-on.js'
import { lineAround, swapped } from './lines.js'
import { type Page, type Replacement, sameSection } from './page.js'

/** A heading with the link that leads to it from the table of contents. */
export interface Listed {
  readonly heading: OutlineHeading
  readonly at: number
  readonly link: Link
}

/** The new entry; undefined where there is none to make. */
export function contentsEntry(page: Page, added: number): readonly Replacement[] | undefined {
  const { text, tracker } = page
  const { outline } = tracker
  const issue = tracker.issues[added]
  if (issue?.home.kind !== 'heading') return undefined
  const own = headingAt(page, issue)
  const heading = outline[own]
  const listed = listedIn(page)
  if (heading === undefined || listed.some(({ at }) => at === own)) return undefined
  const siblings = headingsBeside(page, issue)
  const alike = listed.filter(({ at }) => siblings.includes(at))
  const model = alike.findLast(({ at }) => at < own) ?? alike[0]
  if (alike.length < siblings.length || model === undefined) return undefined
  const line = lineAround(text, model.link.span.start)
  const title = model.link.text === model.heading.text ? heading.text : issue.title.value
  const label = labelSpan(text, model.link)
  const entry = swapped(text, line, [
    { span: label, text: title },
    { span: model.link.targetSpan, text: `#${heading.anchor}` },
  ])
  const lineOf = ({ link }: Listed): Span => lineAround(text, link.span.start)
  const list = listed.map(lineOf)
  const before = listed.findLast(({ at }) => at < own)
  return before === undefined
    ? putCounted(text, { line: lineOf(model), side: 'ahead', list }, entry)
    : putCounted(text, { line: lineOf(before), side: 'behind', list }, entry)
}

const headingAt = ({ text, tracker }: Page, { home }: Issue): number => {
  const { end } = lineAround(text, home.span.start)
  return tracker.outline.findLastIndex(({ span }) => span.start <= end)
}

/** The entries on lines of their own, by the headings they lead to. */
export function listedIn({ text, tracker }: Page): readonly Listed[] {
  const links = tracker.links.filter(
    ({ isTocEntry, span }) => isTocEntry && ENTRY.test(slice(text, lineAround(text, span.start))),
  )
  // Of several links to one heading the first counts.
  const byAnchor = new Map(links.toReversed().map(link => [decodeAnchor(link.target.slice(1)), link]))
  return tracker.outline.flatMap((heading, at) => {
    const link = byAnchor.get(heading.anchor)
    return link === undefined ? [] : [{ heading, at, link }]
  })
}

/** `- [Title](#title)`, `3. [Title](#title)` */
const ENTRY = /^\s*(?:[-*+]|\d+[.)])\s+\[.*\]\(<?#[^)]*\)\s*$/

/** The headings of the other issues of its section that are as deep. */
const headingsBeside = (page: Page, issue: Issue): readonly number[] =>
  page.tracker.issues
    .filter(one => one !== issue && depthOf(one) === depthOf(issue) && sameSection(one, issue))
    .map(one => headingAt(page, one))

const depthOf = ({ home }: Issue): number => (home.kind === 'heading' ? home.depth : 0)
