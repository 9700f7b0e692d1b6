import type { Block, Paragraph } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import { readDesignation } from './ids.js'
import { asksReader, isOnlyWords, readRole } from './roles.js'
import { beginsWithField, endsInColon, type Ground, readLabelled } from './labelled.js'
import { contentAt, endsDetails, isText, summaryIn } from './details.js'
import { countedNames, isBoldOverFields, openingAt } from './series.js'

/** Blocks that stand together, under the line that introduces them if there is one. */
export interface Stretch {
  readonly caption: Phrase | undefined
  readonly blocks: readonly Block[]
}

/**
 * The blocks of a section, cut where a line acts as a heading for the list or table below it, and where details begin
 * and end, whose summary is such a line. Those that name issues are none.
 *
 *     P0 blockers                **Fixed in batch 2:**            Also resolved:
 *     - Split leaks patients     - A1-P0-001: consent record      - #9: no rate limiting
 */
export function splitByCaptions(
  ground: Ground,
  blocks: readonly Block[],
  names: ReadonlySet<Block> = new Set(),
): Stretch[] {
  const stretches: OpenStretch[] = [{ caption: undefined, blocks: [], isIssue: false }]
  const counted = countedNames(ground, blocks)
  blocks.forEach((block, index) => {
    const last = stretches.at(-1)
    const caption = counted.has(block) || names.has(block) ? undefined : captionAt(ground, blocks, index)
    const isPart = last?.isIssue === true && caption !== undefined && beginsWithField(ground, caption)
    if (caption !== undefined && !isPart) stretches.push({ caption, blocks: [], isIssue: false })
    else if (block.kind !== 'divider') last?.blocks.push(block)
    if (last !== undefined && openingAt(ground, blocks, index) !== undefined) last.isIssue = true
    if (block.kind === 'divider' || endsDetails(block))
      stretches.push({ caption: undefined, blocks: [], isIssue: false })
  })
  return stretches.filter(stretch => stretch.blocks.length > 0)
}

/** A stretch that may still grow; a label for a part of an issue that has opened in it introduces nothing else. */
interface OpenStretch {
  readonly caption: Phrase | undefined
  readonly blocks: Block[]
  isIssue: boolean
}

/** Whether a line that says nothing but that issues follow stands right above a list: `Known limitations:`. */
export const introducesIssues = ({ words }: Ground, blocks: readonly Block[]): boolean =>
  blocks.some((block, at) => {
    if (!introduces(block) || blocks[at + 1]?.kind !== 'list') return false
    const { role, isWhole } = readRole(block.text.text.trimEnd().slice(0, -1), words)
    return role === 'issues' && isWhole
  })

/** Whether a block is a text that says what follows: `Affected examples:`. */
export const introduces = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && endsInColon(block.text.text)

/** The lines above lists and tables that name a part of what is told, not of what state or kind the issues below them are. */
export const introductionsIn = ({ words }: Ground, blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, at) => {
    const next = blocks[at + 1]?.kind
    const isAbove = introduces(block) && (next === 'list' || next === 'table')
    const text = isAbove ? block.text.text.trimEnd().slice(0, -1) : ''
    return isAbove && readRole(text, words).role !== 'issues' && !isOnlyWords(text, words) ? [text] : []
  })

/** The summary of the details that are still open at the end of blocks: it stands above the headings that follow, too. */
export function openDetails(ground: Ground, blocks: readonly Block[]): Phrase | undefined {
  const edge = blocks.findLast(block => block.kind === 'html' && /<\/?details\b/i.test(block.value))
  return edge === undefined || endsDetails(edge) ? undefined : summaryOf(ground, edge)
}

/** The text of a summary that names no issue. */
function summaryOf({ text }: Ground, block: Block): Phrase | undefined {
  const summary = block.kind === 'html' ? summaryIn(block, text)?.text : undefined
  return summary === undefined || readDesignation(summary.text) !== undefined ? undefined : summary
}

function captionAt(ground: Ground, blocks: readonly Block[], at: number): Phrase | undefined {
  const block = blocks[at]
  const next = blocks[at + 1]
  if (block?.kind === 'html') return detailsCaption(ground, blocks, at)
  if (block?.kind !== 'paragraph' || (next?.kind !== 'list' && next?.kind !== 'table')) return undefined
  if (isBoldOverFields(ground, blocks, at)) return undefined
  const text = block.text.text.trim()
  if (next.kind === 'list' && asksReader(text, ground.words)) return block.text
  if (text.includes('\n') || text.length > 90 || readDesignation(text)?.kind === 'id') return undefined
  const labelled = readLabelled(ground, block.text)
  if (labelled !== undefined && labelled.value.text !== '') return undefined
  const isShort = text.split(/\s+/).length <= 6 && !/[.!?。]$/.test(text)
  return endsInColon(text) || isShort || isAllStrong(block.text) ? block.text : undefined
}

/** The summary of details that hold issues, and are none. */
function detailsCaption(ground: Ground, blocks: readonly Block[], at: number): Phrase | undefined {
  const block = blocks[at]
  if (block === undefined || isText(contentAt(blocks, at))) return undefined
  return openingAt(ground, blocks, at) === undefined ? summaryOf(ground, block) : undefined
}

const isAllStrong = (phrase: Phrase): boolean =>
  phrase.marks.some(
    ({ kind, span }) => kind === 'strong' && span.start <= 2 && span.end >= phrase.text.trim().length - 2,
  )
