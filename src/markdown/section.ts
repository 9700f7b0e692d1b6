import type { Span } from '../text/span.js'
import type { Block, Document, Heading } from './block.js'

/** A heading with everything below it. The root of a document is a section without a heading, at depth 0. */
export interface Section {
  readonly heading: Heading | undefined
  /** How deep it stands: as its heading is written, or as who builds the sections counts. */
  readonly depth: number
  /** From the heading to the next one of the same or a smaller depth. */
  readonly span: Span
  /** The blocks before the first heading inside. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** The sections of a document, nested as their headings say; a skipped depth (h2, h4) nests all the same. */
export function buildSections(
  document: Document,
  depthOf: (heading: Heading) => number = ({ depth }) => depth,
): Section {
  const root = draftOf(undefined, { depth: 0, span: { start: 0, end: document.span.end } })
  const open = [root]
  for (const block of document.blocks) {
    if (block.kind !== 'heading') {
      open.at(-1)?.blocks.push(block)
      continue
    }
    const depth = depthOf(block)
    close(open, { depth, start: block.span.start })
    const draft = draftOf(block, { depth, span: { start: block.span.start, end: document.span.end } })
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

const draftOf = (heading: Heading | undefined, place: Pick<Draft, 'depth' | 'span'>): Draft => ({
  heading,
  ...place,
  blocks: [],
  sections: [],
})

/** Ends the open sections that a heading of a depth does not belong to. */
function close(open: Draft[], { depth, start }: { readonly depth: number; readonly start: number }): void {
  for (let last = open.at(-1); last !== undefined && last.depth >= depth; last = open.at(-1)) {
    last.span = { start: last.span.start, end: start }
    open.pop()
  }
}

/** All sections, outer before inner, in the order of the text. */
export function* allSections(section: Section): Generator<Section> {
  yield section
  for (const inner of section.sections) yield* allSections(inner)
}
