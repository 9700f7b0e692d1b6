import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from '../text/span.js'
import {
  appendCode,
  appendHtml,
  appendMarked,
  appendText,
  type Draft,
  draftPhrase,
  markOf,
  type Value,
} from './draft.js'
import { findTarget } from './link-target.js'
import type { Mark, Phrase } from './phrase.js'

/** A text and the offset at which the parser's positions begin in it. */
export interface Ground {
  readonly source: string
  readonly offset: number
}

/** The phrase that the parser's inline nodes make. `span` is used where there are none (an empty cell). */
export function buildPhrase(ground: Ground, nodes: readonly PhrasingContent[], span: Span): Phrase {
  return draftPhrase(span, draft => appendAll(ground, draft, nodes))
}

/** Where a parsed node stands in the source. */
export function spanOf(ground: Ground, node: Nodes): Span {
  const start = (node.position?.start.offset ?? 0) + ground.offset
  const end = (node.position?.end.offset ?? 0) + ground.offset
  return { start: Math.min(start, ground.source.length), end: Math.min(end, ground.source.length) }
}

function append(ground: Ground, draft: Draft, node: PhrasingContent): void {
  const span = spanOf(ground, node)
  switch (node.type) {
    case 'text':
      appendText(ground.source, draft, { text: node.value, span })
      break
    case 'inlineCode':
      appendCode(ground.source, draft, { text: node.value, span })
      break
    case 'break':
      appendText(ground.source, draft, { text: '\n', span })
      break
    case 'html':
      appendHtml(ground.source, draft, { text: node.value, span })
      break
    case 'strong':
    case 'emphasis':
    case 'delete':
      appendMarked(draft, markOf(markKinds[node.type], span), () => appendAll(ground, draft, node.children))
      break
    case 'link':
    case 'linkReference':
      appendMarked(draft, linkOf(ground, node), () => appendAll(ground, draft, node.children))
      break
    case 'image':
    case 'imageReference':
      appendMarked(draft, linkOf(ground, node), () =>
        appendAlt(ground, draft, { text: node.alt ?? '', span }),
      )
      break
    case 'footnoteReference':
      break
    default:
      node satisfies never
  }
}

const markKinds = { strong: 'strong', emphasis: 'emphasis', delete: 'strike' } as const

function appendAll(ground: Ground, draft: Draft, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) append(ground, draft, node)
}

/** The text of an image stands behind `![`. */
function appendAlt(ground: Ground, draft: Draft, { text, span }: Value): void {
  appendText(ground.source, draft, { text, span: { start: span.start + 2, end: span.end } })
}

type LinkNode = Extract<PhrasingContent, { type: 'link' | 'linkReference' | 'image' | 'imageReference' }>

function linkOf(ground: Ground, node: LinkNode): (span: Span) => Mark {
  const source = spanOf(ground, node)
  const kind = node.type === 'image' || node.type === 'imageReference' ? 'image' : 'link'
  const target = 'url' in node ? node.url : `[${node.identifier}]`
  const last = 'children' in node ? node.children.at(-1) : undefined
  const textEnd = last === undefined ? undefined : spanOf(ground, last).end
  const targetSource = findTarget(ground.source, source, textEnd)
  return span => ({ kind, span, source, target, targetSource })
}
