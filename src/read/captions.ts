import type { Block } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import { readDesignation } from './ids.js'
import { readLabelled, type Ground } from './labelled.js'
import { summaryIn } from './series.js'

/** Blocks that stand together, under the line that introduces them if there is one. */
export interface Stretch {
  readonly caption: Phrase | undefined
  readonly blocks: readonly Block[]
}

/**
 * The blocks of a section, cut where a line acts as a heading for the list or table below it, and where details begin
 * and end, whose summary is such a line.
 *
 *     P0 blockers                **Fixed in batch 2:**            Also resolved:
 *     - Split leaks patients     - A1-P0-001: consent record      - #9: no rate limiting
 */
export function splitByCaptions(ground: Ground, blocks: readonly Block[]): Stretch[] {
  const stretches: { caption: Phrase | undefined; blocks: Block[] }[] = [{ caption: undefined, blocks: [] }]
  blocks.forEach((block, index) => {
    const caption = captionOf(ground, block, blocks[index + 1])
    if (caption !== undefined) stretches.push({ caption, blocks: [] })
    else if (block.kind === 'divider' || isEndOfDetails(block))
      stretches.push({ caption: undefined, blocks: [] })
    else stretches.at(-1)?.blocks.push(block)
  })
  return stretches.filter(stretch => stretch.blocks.length > 0)
}

const isEndOfDetails = (block: Block): boolean =>
  block.kind === 'html' && /<\/details>\s*$/i.test(block.value)

/** The summary of the details that are still open at the end of blocks: it stands above the headings that follow, too. */
export function openDetails(ground: Ground, blocks: readonly Block[]): Phrase | undefined {
  const edge = blocks.findLast(block => block.kind === 'html' && /<\/?details\b/i.test(block.value))
  return edge === undefined || isEndOfDetails(edge) ? undefined : summaryOf(ground, edge)
}

/** The text of a summary that names no issue. */
function summaryOf({ text }: Ground, block: Block): Phrase | undefined {
  const summary = block.kind === 'html' ? summaryIn(block, text)?.text : undefined
  return summary === undefined || readDesignation(summary.text) !== undefined ? undefined : summary
}

function captionOf(ground: Ground, block: Block, next: Block | undefined): Phrase | undefined {
  if (block.kind === 'html') return summaryOf(ground, block)
  if (block.kind !== 'paragraph' || (next?.kind !== 'list' && next?.kind !== 'table')) return undefined
  const text = block.text.text.trim()
  if (text.includes('\n') || text.length > 90 || readDesignation(text)?.kind === 'id') return undefined
  const labelled = readLabelled(ground, block.text)
  if (labelled !== undefined && labelled.value.text !== '') return undefined
  const isShort = text.split(/\s+/).length <= 6 && !/[.!?。]$/.test(text)
  return text.endsWith(':') || text.endsWith('：') || isShort || isAllStrong(block.text)
    ? block.text
    : undefined
}

const isAllStrong = (phrase: Phrase): boolean =>
  phrase.marks.some(
    ({ kind, span }) => kind === 'strong' && span.start <= 2 && span.end >= phrase.text.trim().length - 2,
  )
