/** Makes links to the headings of a file follow headings whose text has changed. */
import { findCodeSpans } from '../markdown/code-spans.js'
import { decodeAnchor } from '../text/anchor.js'
import { contains } from '../text/span.js'
import { lineAround } from './lines.js'
import { type Page, type Replacement, replace } from './page.js'
import type { ReadSource } from './run.js'

/** Old anchors and the ones that took their place. */
export type MovedAnchors = ReadonlyMap<string, string>

/** A file before and after changes; `order` says which issue of the file as it was stands where. */
export interface Course {
  readonly before: ReadSource
  readonly after: ReadSource
  readonly order: readonly (number | undefined)[]
}

export function movedAnchors({ before, after, order }: Course): MovedAnchors {
  const old = namedHeadings(before, index => index)
  const now = namedHeadings(after, index => order[index])
  return new Map(
    [...old].flatMap(([name, anchor]) => {
      const next = now.get(name)
      return next === undefined || next === anchor ? [] : [[anchor, next] as const]
    }),
  )
}

/** Anchors by what does not change: which issue the heading names, or which of the other headings it is. */
function namedHeadings(
  { source, tracker }: ReadSource,
  issueAt: (index: number) => number | undefined,
): ReadonlyMap<string, string> {
  const homes = new Map(
    tracker.issues.flatMap(({ home }, index) =>
      home.kind === 'heading' ? [[lineAround(source.text, home.span.start).start, index] as const] : [],
    ),
  )
  let others = 0
  return new Map(
    tracker.outline.map(({ span, anchor }) => {
      const index = homes.get(lineAround(source.text, span.start).start)
      if (index !== undefined) return [`issue ${issueAt(index) ?? 'new'}`, anchor] as const
      others += 1
      return [`heading ${others}`, anchor] as const
    }),
  )
}

/** The links of the file to its own headings, with the anchors that those have now. */
export function followAnchors({ text }: Pick<Page, 'text'>, moved: MovedAnchors): readonly Replacement[] {
  if (moved.size === 0) return []
  const code = findCodeSpans(text)
  return Array.from(text.matchAll(INNER_LINK), match => {
    const start = match.index + 1
    const span = { start, end: start + match[0].length - 1 }
    const next = moved.get(decodeAnchor(match[0].slice(1)))
    return next === undefined || code.some(stretch => contains(stretch, span)) ? [] : [replace(span, next)]
  }).flat()
}

/** The anchor in `](#open-bugs)`, `[1]: #open-bugs` and `<a href="#open-bugs">`. */
const INNER_LINK = /(?<=\]\(<?|\]:\s*<?|\bhref=["']?)#[^\s)>"']+/g

/** The links of another file to the headings of one that has changed. */
export function followAnchorsFrom(
  { tracker }: Pick<Page, 'tracker'>,
  { moved, leads }: { readonly moved: MovedAnchors; readonly leads: (path: string) => boolean },
): readonly Replacement[] {
  return tracker.links.flatMap(({ target, targetSpan: { start, end } }) => {
    const cut = target.indexOf('#')
    const next =
      cut > 0 && leads(target.slice(0, cut)) ? moved.get(decodeAnchor(target.slice(cut + 1))) : undefined
    const isBare = end - start === target.length
    return next === undefined || !isBare ? [] : [replace({ start: start + cut + 1, end }, next)]
  })
}
