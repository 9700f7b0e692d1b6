/** Bold lines that stand alone above what tells of an issue each: headings for their author, paragraphs for Markdown. */
import type { Block, Document, Heading, Paragraph } from '../markdown/block.js'
import { boldLead, type Phrase, phraseLines, sourceSpan } from '../markdown/phrase.js'
import { repeatedIn } from '../text/group.js'
import { type Span, slice } from '../text/span.js'
import { holdsTelling } from './body.js'
import { isComment } from './generated.js'
import { belowFirstLine } from './headline.js'
import { readDesignation } from './ids.js'
import { beginsWithField, type Ground, hasBoldLabel } from './labelled.js'
import { wordCount } from './length.js'
import { readName } from './name.js'
import { isOnlyWords, readRole } from './roles.js'
import { saysOnlyStatus } from './only-status.js'

/**
 * A document in which such lines are headings, one level below the heading that they stand under.
 *
 *     **BUG-3: The lamp flickers**          **The lamp flickers** ✅
 *                                           - Severity: high
 *     Happens when the wheel turns.         - File: `lamp.ts`
 */
export function withBoldHeadings(ground: Ground, document: Document): Document {
  const chapters = chaptersOf(document.blocks)
  const found = chapters.map(chapter => linesIn(ground, chapter))
  const repeated = repeatedIn(found.flat().map(({ line }) => line.text))
  const names = found.map(lines => lines.filter(({ line }) => !repeated.has(line.text)))
  const all = names.flat()
  if (all.length < 2) return document
  const isUsual = all.filter(namesIssue).length * 2 > all.length
  const isPlain = chapters.some((chapter, at) => isPlainList(ground, chapter, names[at] ?? []))
  return {
    ...document,
    blocks: chapters.flatMap((chapter, at) => {
      const lines = names[at] ?? []
      const areNames = isUsual ? lines.some(namesIssue) : lines.length > 0 && lines.every(namesIssue)
      return (areNames || (isPlain && opensWith(chapter, lines))) && mayHold(ground, chapter, lines)
        ? withHeadings(chapter, lines)
        : chapter.blocks
    }),
  }
}

/** Whether a heading is a bold line: nothing but its text shows it. */
export const isBoldLine = ({ span, text }: Heading): boolean =>
  span.start === text.span.start && span.end === text.span.end

/** A heading, if there is one, with the blocks up to the next. */
interface Chapter {
  readonly heading: Heading | undefined
  readonly blocks: readonly Block[]
}

function chaptersOf(blocks: readonly Block[]): Chapter[] {
  const starts = [0, ...blocks.flatMap((block, at) => (block.kind === 'heading' && at > 0 ? [at] : []))]
  return starts.map((start, at) => {
    const [first] = blocks.slice(start, start + 1)
    return {
      heading: first?.kind === 'heading' ? first : undefined,
      blocks: blocks.slice(start, starts[at + 1] ?? blocks.length),
    }
  })
}

/** A bold line, the paragraph that it opens, and what else this one holds. */
interface BoldLine {
  readonly block: Paragraph
  readonly line: Phrase
  readonly rest: readonly Paragraph[]
  /** Whether an id, a number, a box or a mark says that it names an issue, or fields of one stand below it. */
  readonly isMarked: boolean
  readonly isTold: boolean
}

const namesIssue = ({ isMarked, isTold }: BoldLine): boolean => isMarked || isTold

/** The bold lines of a chapter over something that tells of them; amid such those, too, that have a mark and nothing below. */
function linesIn(ground: Ground, { blocks }: Chapter): BoldLine[] {
  const lines = blocks.flatMap((block, at) => {
    const line = boldLine(ground, block)
    return line === undefined || block.kind !== 'paragraph' ? [] : [{ at, block, line }]
  })
  const found = lines.map(({ at, block, line }, index) => {
    const rest = belowFirstLine(block)
    const below = [...rest, ...blocks.slice(at + 1, lines[index + 1]?.at)].filter(
      ({ kind }) => kind !== 'divider',
    )
    const isMarked = bearsMark(ground, line)
    return { block, line, rest, below, isMarked, isTold: holdsTelling(ground, below) }
  })
  const isSeries = found.some(({ below, isMarked }) => isMarked && below.length > 0)
  return found.filter(({ below, isMarked }) => below.length > 0 || (isSeries && isMarked))
}

function bearsMark({ words }: Ground, line: Phrase): boolean {
  const { id, number, checkbox, isStruck, states, levels } = readName(line, words)
  return (id ?? number ?? checkbox) !== undefined || isStruck || states.length > 0 || levels.length > 0
}

/** The first line of a paragraph, if it is bold but for marks behind it, and neither a label nor the name of a category. */
function boldLine(ground: Ground, block: Block): Phrase | undefined {
  if (block.kind !== 'paragraph') return undefined
  const [line] = phraseLines(block.text)
  const lead = line === undefined ? undefined : boldLead(line)
  if (line === undefined || lead === undefined) return undefined
  const behind = line.text.slice(lead.end).replace(/^[\s–—:-]+/u, '')
  if ((behind !== '' && !saysOnlyStatus(behind, ground.words)) || isLabelLine(ground, line, lead))
    return undefined
  const title = slice(line.text, readName(line, ground.words).title)
  return /\p{L}/u.test(title) && !isOnlyWords(title, ground.words) ? line : undefined
}

/** `**Exploit**:`, `**Exploit:**`, `**Code** (line 12): …`, `**Steps to reproduce**` */
const isLabelLine = (ground: Ground, line: Phrase, lead: Span): boolean =>
  hasBoldLabel(line) || LABEL_BEHIND.test(line.text.slice(lead.end)) || beginsWithField(ground, line)

/** A colon behind a remark in brackets, or at the end of the line. */
const LABEL_BEHIND = /^(?:\s*[(（][^\n)）]*[)）]\s*[:：]|[^\n]*[:：]\s*(?:$|\n))/u

/** Whether a paragraph begins with a bold text that names something, and goes on behind it. */
function opensWithName(ground: Ground, text: Phrase): boolean {
  const lead = boldLead(text)
  return lead !== undefined && (readDesignation(text.text) !== undefined || !isLabelLine(ground, text, lead))
}

/** Whether a chapter that is called a list of issues is one of bold lines that are sentences. */
function isPlainList(ground: Ground, chapter: Chapter, lines: readonly BoldLine[]): boolean {
  const title = chapter.heading?.text.text.trim() ?? ''
  return (
    lines.length > 1 &&
    opensWith(chapter, lines) &&
    (readRole(title, ground.words).role === 'issues' || isOnlyWords(title, ground.words))
  )
}

/** Whether the first bold line of a chapter stands on top of it, or below a paragraph, and each says what is wrong. */
function opensWith({ heading, blocks }: Chapter, lines: readonly BoldLine[]): boolean {
  const [first] = lines
  if (first === undefined) return false
  const above = blocks
    .slice(heading === undefined ? 0 : 1, blocks.indexOf(first.block))
    .filter(block => !isComment(block))
  return (
    above.length < 2 &&
    above.every(({ kind }) => kind === 'paragraph') &&
    lines.every(({ line }) => wordCount(line.text) > 2)
  )
}

/** Whether a chapter may hold issues under bold lines: it is none itself, and names none in another way. */
function mayHold(ground: Ground, { heading, blocks }: Chapter, lines: readonly BoldLine[]): boolean {
  const own = new Set<Block>(lines.map(({ block }) => block))
  const first = blocks.findIndex(block => own.has(block))
  const hasId = heading !== undefined && readDesignation(heading.text.text.trim())?.kind === 'id'
  const isOther = (block: Block): boolean =>
    block.kind === 'paragraph' && boldLine(ground, block) === undefined && opensWithName(ground, block.text)
  return (
    !hasId &&
    !holdsTelling(ground, blocks.slice(heading === undefined ? 0 : 1, first)) &&
    !blocks.some(isOther)
  )
}

function withHeadings({ heading, blocks }: Chapter, lines: readonly BoldLine[]): Block[] {
  const byBlock = new Map<Block, BoldLine>(lines.map(line => [line.block, line]))
  const depth = (heading?.depth ?? 1) + 1
  return blocks.flatMap((block): Block[] => {
    const found = byBlock.get(block)
    if (found === undefined) return [block]
    const span = lineSpan(found)
    return [{ kind: 'heading', span, depth, text: { ...found.line, span } }, ...found.rest]
  })
}

/** Where a bold line stands, with the marks that make it bold. */
function lineSpan({ block: { span, text }, line, rest }: BoldLine): Span {
  if (rest.length === 0) return span
  const { length } = line.text
  return { start: span.start, end: sourceSpan(text, { start: length, end: length + 1 }).start }
}
