/** What a document says of itself behind its last line across: it stands below the last heading for Markdown alone. */
import type { Block, Document } from '../markdown/block.js'
import { fieldsOf, readParts } from './body.js'
import type { Ground } from './labelled.js'

/** A document without its footer, and that. */
export interface Parted {
  readonly body: Document
  readonly footer: readonly Block[]
}

/**
 * The footer is nothing but text, and tells when the document was last changed. Where the stretch above it begins with a line
 * across, too, both may be issues without names.
 *
 *     ## BUG-9: The bell rings twice
 *     …
 *     ---
 *     *Last updated: 2026-02-03*
 *     *Status: waiting for the mason*
 */
export function partFooter(ground: Ground, document: Document): Parted {
  const { blocks, span } = document
  const at = blocks.findLastIndex(isDivider)
  const above = blocks.slice(0, at).findLast(block => isDivider(block) || block.kind === 'heading')
  const [divider, ...texts] = at < 0 ? [] : blocks.slice(at)
  if (divider === undefined || above?.kind !== 'heading' || !isFooter(ground, texts))
    return { body: document, footer: [] }
  return {
    body: { ...document, span: { start: span.start, end: divider.span.start }, blocks: blocks.slice(0, at) },
    footer: [divider, ...texts],
  }
}

const isDivider = ({ kind }: Block): boolean => kind === 'divider'

const isFooter = (ground: Ground, texts: readonly Block[]): boolean =>
  texts.every(({ kind }) => kind === 'paragraph' || kind === 'quote') &&
  fieldsOf(readParts(ground, texts)).some(({ name }) => name === 'updated')
