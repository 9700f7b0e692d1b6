/** Finds the links of a text to its own headings, however they are written. */
import { decodeAnchor } from '../text/anchor.js'
import type { Span } from '../text/span.js'
import { findCodeSpans } from './code-spans.js'

/** Where a link says to which anchor it leads: the span has the `#`. */
export interface InnerLink {
  readonly span: Span
  readonly anchor: string
}

/** The inner links outside code, in order. O(length). */
export function findInnerLinks(text: string): readonly InnerLink[] {
  const code = text.includes('#') ? findCodeSpans(text) : []
  let next = 0
  return Array.from(text.matchAll(INNER_LINK)).flatMap(({ index, 0: target }) => {
    while ((code[next]?.end ?? Infinity) <= index) next += 1
    const isCode = (code[next]?.start ?? Infinity) <= index
    const span = { start: index, end: index + target.length }
    return isCode ? [] : [{ span, anchor: decodeAnchor(target.slice(1)) }]
  })
}

/** The anchor in `](#open-bugs)`, `[1]: #open-bugs` and `<a href="#open-bugs">`. */
const INNER_LINK = /(?<=\]\(<?|\]:\s*<?|\bhref=["']?)#[^\s)>"']+/g
