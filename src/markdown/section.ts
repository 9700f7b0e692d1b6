import type { Span } from '../text/span.js'
import type { Block, Document, Heading } from './block.js'

/** A heading with everything below it. The root of a document is a section without a heading, at depth 0. */
export interface Section {
  readonly heading: Heading | undefined
  readonly depth: number
  /** From the heading to the next one of the same or a smaller depth. */
  readonly span: Span
  /** The blocks before the first heading inside. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** The sections of a document, nested as their headings say; a skipped depth (h2, h4) nests all the same. */
export function buildSections(document: Document): Section {
  const root = draftOf(undefined, { start: 0, end: document.span.end })
  const open = [root]
  for (const block of document.blocks) {
    if (block.kind !== 'heading') {
      open.at(-1)?.blocks.push(block)
      continue
    }
    close(open, block)
    const draft = draftOf(block, { start: block.span.start, end: document.span.end })
    open.at(-1)?.sections.push(draft)
    open.push(draft)
  }
  return root
}

/** A section that is still open: its end moves when the next heading comes. */
interface Draft {
  readonly heading: Heading | undefined
  readonly depth: number
  span: Span
  readonly blocks: Block[]
  readonly sections: Draft[]
}

const draftOf = (heading: Heading | undefined, span: Span): Draft => ({
  heading,
  depth: heading?.depth ?? 0,
  span,
  blocks: [],
  sections: [],
})

/** Ends the open sections that the heading does not belong to. */
function close(open: Draft[], heading: Heading): void {
  for (let last = open.at(-1); last !== undefined && last.depth >= heading.depth; last = open.at(-1)) {
    last.span = { start: last.span.start, end: heading.span.start }
    open.pop()
  }
}

/** All sections, outer before inner, in the order of the text. */
export function* allSections(section: Section): Generator<Section> {
  yield section
  for (const inner of section.sections) yield* allSections(inner)
}
