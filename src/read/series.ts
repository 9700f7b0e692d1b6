import type { Block, Paragraph } from '../markdown/block.js'
import { readDesignation } from './ids.js'

/**
 * Whether a paragraph may open an issue: it begins with an id, or it was meant as a heading and lacks the blank.
 *
 *     #10: Slow allocation          **BUG-3: login loops.** Happens when …          ###Title
 */
export const opensIssue = ({ text: { text } }: Paragraph): boolean =>
  readDesignation(text)?.kind === 'id' || /^#{1,6}[^\s#\d][^\n]*\n/.test(text)

/** The blocks that stand before the first paragraph that may open an issue. */
export function beforeSeries(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(block => block.kind === 'paragraph' && opensIssue(block))
  return at < 0 ? blocks : blocks.slice(0, at)
}
