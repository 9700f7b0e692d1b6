/** How deep headings stand, counted from the title of their document: some write it as deep as the rest, or leave it out. */
import type { Block, Document, Heading } from '../markdown/block.js'
import { readRole, readTitleRole } from './roles.js'
import { isAbout } from './scope.js'
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
  return !others.some(other => isAlike(first, other)) && isTitle(first, blocks, words)
    ? heading => (heading === first ? 1 : heading.depth + 1)
    : ({ depth }) => depth + 1
}

const asWritten = ({ depth }: Heading): number => depth

const isAlike = (a: Heading, b: Heading): boolean => a.depth === b.depth && a.text.text === b.text.text

/**
 * Whether the first of several headings calls the file what trackers are called, and holds no issues of its own: no list or
 * table, and no sections but those that speak about issues.
 */
function isTitle(first: Heading, blocks: Document['blocks'], words: Words): boolean {
  const below = blocks.slice(blocks.indexOf(first) + 1)
  const end = below.findIndex(block => block.kind === 'heading' && block.depth === first.depth)
  return (
    readTitleRole(first.text.text, words).role === 'issues' &&
    below
      .slice(0, end)
      .every(block => block.kind !== 'heading' || isAbout(readRole(block.text.text, words).role)) &&
    below.find(({ kind }) => HOLDING.has(kind))?.kind === 'heading'
  )
}

const HOLDING: ReadonlySet<Block['kind']> = new Set(['heading', 'list', 'table'])
