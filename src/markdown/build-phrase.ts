import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from '../text/span.js'
import { alignValue } from './align.js'
import type { Mark, Phrase, Run } from './phrase.js'

/** A text and the offset at which the parser's positions begin in it. */
export interface Ground {
  readonly source: string
  readonly offset: number
}

/** The phrase that the parser's inline nodes make. `span` is used where there are none (an empty cell). */
export function buildPhrase(ground: Ground, nodes: readonly PhrasingContent[], span: Span): Phrase {
  const draft: Draft = { text: '', runs: [], marks: [] }
  for (const node of nodes) append(ground, draft, node)
  return { span, text: draft.text, runs: draft.runs, marks: draft.marks }
}

/** A phrase that grows; it is frozen in a Phrase when it is whole. */
interface Draft {
  text: string
  readonly runs: Run[]
  readonly marks: Mark[]
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
      appendText(ground, draft, { text: node.value, span })
      break
    case 'inlineCode':
      appendMarked(draft, markOf('code', span), () => appendCode(ground, draft, node.value, span))
      break
    case 'break':
      appendText(ground, draft, { text: '\n', span })
      break
    case 'html':
      appendHtml(ground, draft, node.value, span)
      break
    case 'strong':
    case 'emphasis':
    case 'delete':
      appendMarked(draft, markOf(markKinds[node.type], span), () => appendAll(ground, draft, node.children))
      break
    case 'link':
      appendMarked(draft, linkOf(ground.source, 'link', node.url, span), () =>
        appendAll(ground, draft, node.children),
      )
      break
    case 'linkReference':
      appendMarked(draft, linkOf(ground.source, 'link', `[${node.identifier}]`, span), () =>
        appendAll(ground, draft, node.children),
      )
      break
    case 'image':
    case 'imageReference': {
      const target = node.type === 'image' ? node.url : `[${node.identifier}]`
      const text = node.alt ?? ''
      appendMarked(draft, linkOf(ground.source, 'image', target, span), () =>
        appendText(ground, draft, { text, span }),
      )
      break
    }
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

function appendText(ground: Ground, draft: Draft, piece: { text: string; span: Span }): void {
  draft.runs.push(...alignValue(ground.source, piece.span, piece.text, draft.text.length))
  draft.text += piece.text
}

function appendCode(ground: Ground, draft: Draft, value: string, span: Span): void {
  const ticks = /^`+/.exec(ground.source.slice(span.start, span.end))?.[0].length ?? 0
  appendText(ground, draft, { text: value, span: { start: span.start + ticks, end: span.end - ticks } })
}

/** `<br>` ends a line; tags that only dress text are not part of it; a tag nobody knows (`<InputFile>`) is text. */
function appendHtml(ground: Ground, draft: Draft, value: string, span: Span): void {
  if (/^<br\s*\/?>$/i.test(value)) appendText(ground, draft, { text: '\n', span })
  else if (!value.startsWith('<!') && !DRESSING.test(value)) appendText(ground, draft, { text: value, span })
}

const DRESSING =
  /^<\/?(?:a|abbr|b|big|code|del|details|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|q|s|samp|small|span|strike|strong|sub|summary|sup|td|th|tr|tt|u|ul|var)(?:\s[^>]*)?\/?>$/i

/** Appends what `fill` appends, and lays the mark over it. */
function appendMarked(draft: Draft, mark: (span: Span) => Mark, fill: () => void): void {
  const start = draft.text.length
  const place = draft.marks.length
  fill()
  draft.marks.splice(place, 0, mark({ start, end: draft.text.length }))
}

const markOf =
  (kind: 'strong' | 'emphasis' | 'strike' | 'code', source: Span) =>
  (span: Span): Mark => ({ kind, span, source })

/** The target stands behind `](`; in an autolink it is the whole link. */
function linkOf(source: string, kind: 'link' | 'image', target: string, span: Span): (text: Span) => Mark {
  const raw = source.slice(span.start, span.end)
  const at = raw.lastIndexOf(`](${target}`)
  const start = span.start + (at >= 0 ? at + 2 : Math.max(0, raw.indexOf(target)))
  const targetSource = { start, end: Math.min(span.end, start + target.length) }
  return text => ({ kind, span: text, source: span, target, targetSource })
}
