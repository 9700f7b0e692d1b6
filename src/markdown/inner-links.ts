/** Finds the links of a text to its own headings, however they are written. */
import { decodeAnchor } from '../text/anchor.js'
import type { Span } from '../text/span.js'
import { findCodeSpans } from './code-spans.js'

/** Where a link says to which anchor it leads: the span has the `#`. */
export interface InnerLink {
  readonly span: Span
  readonly anchor: string
}

/** The inner links outside code, in order. O(length). The path is that of the file, which may link to itself by its name. */
export function findInnerLinks(text: string, path: string): readonly InnerLink[] {
  const code = text.includes('#') ? findCodeSpans(text) : []
  const name = path.replace(/^.*[\\/]/su, '')
  let next = 0
  return Array.from(text.matchAll(INNER_LINK)).flatMap(({ index, 0: target, 1: file = '' }) => {
    while ((code[next]?.end ?? Infinity) <= index) next += 1
    const isCode = (code[next]?.start ?? Infinity) <= index
    if (isCode || (file !== '' && decodeAnchor(file).replace(/^\.\//u, '') !== name)) return []
    const span = { start: index + file.length, end: index + target.length }
    return [{ span, anchor: decodeAnchor(target.slice(file.length + 1)) }]
  })
}

/** The file, if any, and the anchor in `](#open-bugs)`, `](./BUGS.md#open-bugs)`, `[1]: #open-bugs` and `<a href="#open-bugs">`. */
const INNER_LINK = /(?<=\]\(<?|\]:\s*<?|\bhref=["']?)([^\s<)>"'#]*)#[^\s)>"']+/g
