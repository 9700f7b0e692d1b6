import type { Span } from '../text/span.js'
import type { Phrase } from './phrase.js'

/** The blocks of a Markdown text, as the rooms above see them, whoever has parsed it. All spans are source offsets. */
export type Block = Heading | Paragraph | List | Table | Code | Quote | Html | Divider | Unparsed

export interface Heading {
  readonly kind: 'heading'
  readonly span: Span
  readonly depth: number
  readonly text: Phrase
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly span: Span
  readonly text: Phrase
}

export interface List {
  readonly kind: 'list'
  readonly span: Span
  readonly isOrdered: boolean
  readonly items: readonly Item[]
}

/**
 * An item of a list.
 *
 *     - [x] Title
 *     ^           marker, at column `indent`
 *       ^^^       checkbox
 *           ^^^^^ blocks
 */
export interface Item {
  readonly span: Span
  readonly marker: Span
  readonly indent: number
  /** The number of an ordered item. */
  readonly ordinal: number | undefined
  readonly checkbox: Checkbox | undefined
  readonly blocks: readonly Block[]
}

export interface Checkbox {
  readonly isChecked: boolean
  /** The three characters `[x]`. */
  readonly span: Span
}

export interface Table {
  readonly kind: 'table'
  readonly span: Span
  readonly header: Row
  readonly rows: readonly Row[]
}

/** A row has as many cells as it is written with: fewer or more than the header has columns. */
export interface Row {
  readonly span: Span
  readonly cells: readonly Cell[]
}

/**
 * A cell of a table.
 *
 *     |  a  |
 *      ^^^^^   slot: what stands between the pipes
 *        ^     text.span: without the padding
 */
export interface Cell {
  readonly slot: Span
  readonly text: Phrase
}

/**
 * A fenced or indented code block. `language` is the first word of the info string; `value` has no blank lines at its
 * end. A fence that is not closed reaches to the end of what it stands in.
 */
export interface Code {
  readonly kind: 'code'
  readonly span: Span
  readonly isClosed: boolean
  readonly language: string | undefined
  readonly value: string
}

/** Whether a block is code that draws a picture. */
export const isDiagram = (block: Block): boolean =>
  block.kind === 'code' && DIAGRAMS.has(block.language?.toLowerCase() ?? '')

const DIAGRAMS: ReadonlySet<string> = new Set(['mermaid', 'plantuml', 'puml', 'dot', 'graphviz', 'd2'])

export interface Quote {
  readonly kind: 'quote'
  readonly span: Span
  readonly blocks: readonly Block[]
}

export interface Html {
  readonly kind: 'html'
  readonly span: Span
  readonly value: string
}

/** A thematic break: `---`. */
export interface Divider {
  readonly kind: 'divider'
  readonly span: Span
}

/** Text that was not parsed, because no parser can be trusted with it (a line of megabytes, nesting without end). */
export interface Unparsed {
  readonly kind: 'unparsed'
  readonly span: Span
  readonly why: string
}

/** A Markdown text: its front matter, if it has one, and its blocks. */
export interface Document {
  readonly span: Span
  readonly frontMatter: FrontMatter | undefined
  readonly blocks: readonly Block[]
}

/** The YAML between `---` lines at the very top; `value` is what stands between them. */
export interface FrontMatter {
  readonly span: Span
  readonly value: string
}
