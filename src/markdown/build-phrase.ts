import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from '../text/span.js'
import { alignValue } from './align.js'
import { findTarget } from './link-target.js'
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
      appendMarked(draft, markOf('code', span), () => appendCode(ground, draft, { text: node.value, span }))
      break
    case 'break':
      appendText(ground, draft, { text: '\n', span })
      break
    case 'html':
      appendHtml(ground, draft, { text: node.value, span })
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

/** A value of the parser, and where it stands in the source. */
interface Value {
  readonly text: string
  readonly span: Span
  /** Whether escapes and entities mean themselves. */
  readonly isVerbatim?: true
}

function appendText(ground: Ground, draft: Draft, value: Value): void {
  const text = value.text.replace(LINE_END, '\n')
  const piece = { text, span: value.span, at: draft.text.length, isVerbatim: value.isVerbatim ?? false }
  for (const run of alignValue(ground.source, piece)) draft.runs.push(run)
  draft.text += text
}

const LINE_END = /\r\n|\r/g

/** Code is one line to a reader: its line ends read as blanks. */
function appendCode(ground: Ground, draft: Draft, { text, span }: Value): void {
  const ticks = /^`+/.exec(ground.source.slice(span.start, span.end))?.[0].length ?? 0
  const inner = { start: span.start + ticks, end: span.end - ticks }
  appendText(ground, draft, { text: text.replace(/\r\n|\r|\n/g, ' '), span: inner, isVerbatim: true })
}

/** The text of an image stands behind `![`. */
function appendAlt(ground: Ground, draft: Draft, { text, span }: Value): void {
  appendText(ground, draft, { text, span: { start: span.start + 2, end: span.end } })
}

/** `<br>` ends a line; tags that only dress text are not part of it; a tag nobody knows (`<InputFile>`) is text. */
function appendHtml(ground: Ground, draft: Draft, { text, span }: Value): void {
  if (/^<br\s*\/?>$/i.test(text)) appendText(ground, draft, { text: '\n', span })
  else if (!text.startsWith('<!') && !DRESSING.test(text))
    appendText(ground, draft, { text, span, isVerbatim: true })
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
