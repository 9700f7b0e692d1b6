/** The blocks of a document wherever they stand, but for those in quotes. */
import type { Block } from '../../markdown/block.js'

export function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'list') for (const item of block.items) yield* blocksWithin(item.blocks)
  }
}
