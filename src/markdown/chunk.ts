import type { Span } from '../text/span.js'
import { fenceCloses } from './fence.js'

/** A part of a text that can be parsed on its own, because nothing in front of it reaches into it. */
export interface Chunk {
  readonly span: Span
  /** Whether a fence or an HTML block is still open at its end: nothing may be appended to such a chunk. */
  readonly isOpen: boolean
  /** Whether the next chunk goes on with the list in which this one ends. */
  readonly splitsList: boolean
  /** Why the chunk must not be given to a parser whose cost grows faster than the text. */
  readonly hazard: string | undefined
}

export interface Chunking {
  readonly chunks: readonly Chunk[]
  /** The link reference definitions of the text, each with its label as it is matched. */
  readonly definitions: readonly Definition[]
}

export interface Definition {
  readonly label: string
  readonly text: string
}

/**
 * Cuts a text into chunks of about `target` characters (UTF-16 units), at the ATX headings of column 0. Such a heading
 * closes every list, quote and paragraph, so a chunk parses as it does within the whole; headings inside fences and HTML
 * blocks are no cuts. Where no heading comes, a larger chunk is cut at a paragraph, and a still larger one between two
 * items of a list. Linear in the text. (The parser behind us is linear only in small pieces.)
 */
export function chunkText(text: string, from: number, target = 16_384): Chunking {
  const chunks: Chunk[] = []
  const definitions: Definition[] = []
  let open: OpenBlock | undefined
  let hazard: string | undefined
  let start = from
  let isAfterBlank = true
  for (const line of linesFrom(text, from)) {
    const size = line.start - start
    const cut = open === undefined && size > 0 ? cutAt(line.head, isAfterBlank) : undefined
    if (
      cut !== undefined &&
      (size >= target * cut.patience || (hazard !== undefined && cut.patience === 1))
    ) {
      chunks.push({ span: { start, end: line.start }, isOpen: false, splitsList: cut.splitsList, hazard })
      start = line.start
      hazard = undefined
    }
    hazard ??= hazardOf(line)
    const definition = open === undefined ? DEFINITION.exec(line.head)?.[1] : undefined
    if (definition !== undefined) definitions.push(definitionOf(definition, text, line))
    open = open === undefined ? openedBy(line.head) : stillOpen(open, line.head)
    isAfterBlank = line.head === ''
  }
  if (start < text.length) {
    const size = text.length - start
    hazard ??= size > LONGEST_CHUNK ? `${size} characters without a place to divide them` : undefined
    chunks.push({ span: { start, end: text.length }, isOpen: open !== undefined, splitsList: false, hazard })
  }
  return { chunks, definitions }
}

/** How willingly a text is cut in front of a line: at once, or only when the chunk has grown `patience` times too large. */
function cutAt(line: string, isAfterBlank: boolean): { patience: number; splitsList: boolean } | undefined {
  if (ATX.test(line)) return { patience: 1, splitsList: false }
  if (!isAfterBlank) return undefined
  if (LIST_ITEM.test(line)) return { patience: 8, splitsList: true }
  return PARAGRAPH.test(line) ? { patience: 4, splitsList: false } : undefined
}

/** `## Title`, `#`, but not `#tag` and not `####### seven`. */
const ATX = /^#{1,6}(?:[ \t]|$)/

/** `- item`, `3. item` at column 0. */
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/

/** A letter or an emphasis mark at column 0: the beginning of a paragraph, if a blank line stands before it. */
const PARAGRAPH = /^(?:\p{L}|\*\*|`[^`])/u

/** `[label]: target`, the beginning of a link reference definition, perhaps in a quote or a list. */
const DEFINITION = /^[ \t>*+-]{0,12}\[((?:[^\]\\[]|\\.){1,200})\]:/

interface Line {
  readonly start: number
  readonly length: number
  /** The first characters: enough to know the line by. */
  readonly head: string
}

const HEAD = 1_000

function* linesFrom(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    yield { start, length: end - start, head: text.slice(start, Math.min(end, start + HEAD)).trimEnd() }
    start = end + 1
  }
}

/** A definition may go on in the following lines (title, target): take two more, they do no harm. */
function definitionOf(label: string, text: string, line: Line): Definition {
  let end = line.start + line.length
  for (let more = 0; more < 2; more += 1) {
    const next = text.indexOf('\n', end + 1)
    const following = text.slice(end + 1, next < 0 ? text.length : next)
    if (end >= text.length || !CONTINUATION.test(following)) break
    end = next < 0 ? text.length : next
  }
  const definition = text.slice(line.start, Math.min(end, line.start + 2_000))
  return { label: matchLabel(label), text: definition.replace(/^[ \t>*+-]+/, '') }
}

/** An indented line that holds nothing but a target or a quoted title. */
const CONTINUATION = /^[ \t]+(?:<[^>]*>|["'(]|[^\s[#>*+-]\S*\s*$)/

/** Labels match without regard to case and to runs of white space (CommonMark 0.31, “matches”). */
export const matchLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

/** A block in which lines are not read as Markdown, and what ends it. */
type OpenBlock =
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'html'; readonly end: RegExp }

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/

/** HTML blocks of the kinds 1 to 5 of CommonMark 0.31, which do not end at a blank line. */
const htmlBlocks: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^ {0,3}<!--/, end: /-->/ },
  { start: /^ {0,3}<\?/, end: /\?>/ },
  { start: /^ {0,3}<![A-Za-z]/, end: />/ },
  { start: /^ {0,3}<!\[CDATA\[/, end: /\]\]>/ },
]

function openedBy(line: string): OpenBlock | undefined {
  const fence = FENCE.exec(line)?.[1]
  if (fence !== undefined) return { kind: 'fence', mark: fence }
  const html = htmlBlocks.find(block => block.start.test(line))
  return html === undefined || html.end.test(line.slice(4)) ? undefined : { kind: 'html', end: html.end }
}

function stillOpen(open: OpenBlock, line: string): OpenBlock | undefined {
  if (open.kind === 'html') return open.end.test(line) ? undefined : open
  return fenceCloses(open.mark, line) ? undefined : open
}

const LONGEST_LINE = 50_000

/** Beyond this a parser takes hundreds of megabytes of memory. */
const LONGEST_CHUNK = 2_000_000

/** Markers of quotes and lists in a row at the start of a line: `> > > - - >`. */
const NESTING = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/

function hazardOf(line: Line): string | undefined {
  if (line.length > LONGEST_LINE) return `a line of ${line.length} characters`
  if (NESTING.test(line.head)) return 'blocks nested more than 40 deep'
  if (/^[ \t]{400}/.test(line.head)) return 'a line indented by more than 400 columns'
  if (/(?:\[[^\]]{0,20}\]\([^)]{0,20}){60}/.test(line.head)) return 'links that never close'
  return undefined
}
