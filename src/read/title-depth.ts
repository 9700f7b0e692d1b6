/** How deep headings stand, counted from the title of their document: some write it as deep as the rest, or leave it out. */
import type { Document, Heading } from '../markdown/block.js'
import { readTitleRole } from './roles.js'
import type { Words } from './words.js'

/**
 * Gives a heading its depth, where that of the title is 1.
 *
 *     ## Known issues          # Known issues          # Backend
 *     ### The bell is slow     # The bell is slow      # Website
 *           (2)                      (2)                 (2)
 */
export function depthBelowTitle({ blocks }: Document, words: Words): (heading: Heading) => number {
  const headings = blocks.filter(block => block.kind === 'heading')
  const [first, ...others] = headings
  if (first === undefined || others.length === 0 || others.some(({ depth }) => depth < first.depth))
    return asWritten
  if (others.every(({ depth }) => depth > first.depth)) return ({ depth }) => depth - first.depth + 1
  if (first.depth > 1) return asWritten
  return isTitle(first, blocks, words)
    ? heading => (heading === first ? 1 : heading.depth + 1)
    : ({ depth }) => depth + 1
}

const asWritten = ({ depth }: Heading): number => depth

/** Whether the first of several headings calls the file what trackers are called, and introduces no list of its own. */
function isTitle(first: Heading, blocks: Document['blocks'], words: Words): boolean {
  const at = blocks.indexOf(first)
  const below = blocks.slice(at + 1)
  const end = below.findIndex(({ kind }) => kind === 'heading')
  const own = end < 0 ? below : below.slice(0, end)
  return (
    readTitleRole(first.text.text, words).role === 'issues' &&
    own.every(({ kind }) => kind !== 'list' && kind !== 'table')
  )
}
