/** Makes links to the headings of a file follow headings whose text has changed. */
import { findInnerLinks } from '../markdown/inner-links.js'
import { decodeAnchor } from '../text/anchor.js'
import type { Link, OutlineHeading } from '../issue/model.js'
import { type Span, slice } from '../text/span.js'
import { lineAround } from './lines.js'
import { recordAround } from './mentions.js'
import { type Page, type Replacement, replace } from './page.js'
import type { ReadSource } from './run.js'

/** A heading before and after a change. */
export interface ChangedHeading {
  readonly old: OutlineHeading
  readonly now: OutlineHeading
}

/** Headings whose text has changed, by their old anchors. */
export type ChangedHeadings = ReadonlyMap<string, ChangedHeading>

/** A file before and after changes; `order` says which issue of the file as it was stands where. */
export interface Course {
  readonly before: ReadSource
  readonly after: ReadSource
  readonly order: readonly (number | undefined)[]
}

export function changedHeadings({ before, after, order }: Course): ChangedHeadings {
  const old = namedHeadings(before, index => index)
  const now = namedHeadings(after, index => order[index])
  const left = [...now].filter(([name]) => !old.has(name)).map(([, heading]) => heading)
  const lost = [...old].filter(([name]) => !now.has(name)).map(([, heading]) => heading)
  const kept = [...old].flatMap(([name, heading]) => {
    const next = now.get(name)
    return next === undefined ? [] : [{ old: heading, now: next }]
  })
  // A heading that names no issue may hold a count, which has changed.
  const recounted = lost.flatMap((heading, at) => {
    const next = left[at]
    return left.length !== lost.length || next === undefined ? [] : [{ old: heading, now: next }]
  })
  return new Map(
    [...kept, ...recounted]
      .filter(one => one.old.anchor !== one.now.anchor || one.old.text !== one.now.text)
      .map(one => [one.old.anchor, one]),
  )
}

/** Headings by what does not change: which issue each one names, or else in which issue it stands, and its text. */
function namedHeadings(
  { source: { text }, tracker }: ReadSource,
  issueAt: (index: number) => number | undefined,
): ReadonlyMap<string, OutlineHeading> {
  const lineOf = (offset: number): number => lineAround(text, offset).start
  const homes = new Map(
    tracker.issues.flatMap(({ home }, index) =>
      home.kind === 'heading' ? [[lineOf(home.span.start), index] as const] : [],
    ),
  )
  const counts = new Map<string, number>()
  return new Map(
    tracker.outline.map(heading => {
      const index = homes.get(lineOf(heading.span.start))
      if (index !== undefined) return [`issue ${issueAt(index) ?? 'new'}`, heading] as const
      const around = recordAround(tracker, heading.span)
      const name = `in ${around < 0 ? 'none' : issueAt(around)}: ${heading.text}`
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return [`${name} ${count}`, heading] as const
    }),
  )
}

/** The links of the file to its own headings, with the anchors that those have now, and with their text if they repeat it. */
export function followHeadings(
  page: Pick<Page, 'text' | 'tracker'>,
  changed: ChangedHeadings,
): readonly Replacement[] {
  if (changed.size === 0) return []
  const { text, tracker } = page
  const anchors = findInnerLinks(text, tracker.path).flatMap(({ span: { start, end }, anchor }) => {
    const next = changed.get(anchor)
    const isMoved = next !== undefined && next.now.anchor !== next.old.anchor
    return isMoved ? [replace({ start: start + 1, end }, next.now.anchor)] : []
  })
  const labels = tracker.links.map(link => {
    const next = link.target.startsWith('#') ? changed.get(decodeAnchor(link.target.slice(1))) : undefined
    const span = labelSpan(text, link)
    const isRepeated = slice(text, span) === next?.old.text && next.old.text !== next.now.text
    return isRepeated && !MARKUP.test(next.now.text) ? [replace(span, next.now.text)] : []
  })
  return [...anchors, ...labels.flat()]
}

/** What would not stand for itself in the text of a link. */
const MARKUP = /[[\]<>*_`\\]/

/** The text of a link between its brackets. */
export function labelSpan(text: string, { span, targetSpan }: Link): Span {
  const label = text.slice(span.start, targetSpan.start).lastIndexOf('](')
  return { start: span.start + 1, end: span.start + Math.max(label, 1) }
}

/** The links of another file to the headings of one that has changed. */
export function followHeadingsFrom(
  { tracker }: Pick<Page, 'tracker'>,
  { changed, leads }: { readonly changed: ChangedHeadings; readonly leads: (path: string) => boolean },
): readonly Replacement[] {
  return tracker.links.flatMap(({ target, targetSpan: { start, end } }) => {
    const cut = target.indexOf('#')
    const next =
      cut > 0 && leads(target.slice(0, cut))
        ? changed.get(decodeAnchor(target.slice(cut + 1)))?.now.anchor
        : undefined
    const isBare = end - start === target.length
    return next === undefined || !isBare ? [] : [replace({ start: start + cut + 1, end }, next)]
  })
}
