/** Paragraphs and summaries that open issues, one after the other, without a heading. */
import { findWord } from '../issue/vocabulary.js'
import type { Block, Paragraph } from '../markdown/block.js'
import { boldLead, isBold, isMarked } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { holdsTelling, isFieldList } from './body.js'
import { contentAt, isText, summaryIn } from './details.js'
import { belowFirstLine } from './headline.js'
import { readDesignation } from './ids.js'
import { countsOne } from './kinds.js'
import { beginsWithField, type Ground, hasBoldLabel, readLabelled } from './labelled.js'
import { isPhrase } from './length.js'
import { isOnlyWords, readRole } from './roles.js'

/** A paragraph that opens an issue, and whether it does so even if it is the only one in the file. */
export interface Opening {
  readonly paragraph: Paragraph
  readonly isSure: boolean
}

/**
 * What opens an issue at a place, wherever it stands: a paragraph that begins with an id, or that was meant as a heading
 * and lacks the blank; the summary of details with an id, or over fields.
 *
 *     #10: Slow allocation       **BUG-3: login loops.** Happens when …       ###Title       <summary>BUG-4: t</summary>
 */
export function openingAt(ground: Ground, blocks: readonly Block[], at: number): Opening | undefined {
  const block = blocks[at]
  if (block?.kind === 'html') {
    const paragraph = summaryIn(block, ground.text)
    const isNamed = paragraph !== undefined && readDesignation(paragraph.text.text) !== undefined
    const isTold = paragraph !== undefined && holdsTelling(ground, contentAt(blocks, at))
    return paragraph !== undefined && (isNamed || isTold) ? { paragraph, isSure: isTold } : undefined
  }
  if (block?.kind !== 'paragraph' || !opens(block.text.text) || isIdField(ground, block)) return undefined
  return { paragraph: block, isSure: holdsTelling(ground, belowFirstLine(block)) }
}

const opens = (text: string): boolean =>
  readDesignation(text)?.kind === 'id' || /^(?:#{1,6}[^\s#\d]|#{2,6}\d)[^\n]*\n/.test(text)

/** `**ID:** BUG-3`: an id that a field tells, not the name of an issue. */
const isIdField = (ground: Ground, { text }: Paragraph): boolean =>
  readLabelled(ground, text)?.field.name === 'id'

/** The blocks that stand before the first one that opens an issue, or is counted as one (`**Issue 1: …**`). */
export function beforeSeries(ground: Ground, blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(
    (block, index) =>
      openingAt(ground, blocks, index) !== undefined ||
      (block.kind === 'paragraph' && isMarked(block.text, 0, 'strong') && countsOne(block.text.text)),
  )
  return at < 0 ? blocks : blocks.slice(0, at)
}

/**
 * The paragraphs that begin with a bold name, if there are at least two and hardly any others, or all of them are counted:
 * a list of issues in which each is told in a paragraph or more.
 *
 *     **Memory grows without bound** (#482)          **Issue 1: Crash on load**
 *     Happens with `--watch`.                        - Severity: High
 */
export function boldSeries(ground: Ground, blocks: readonly Block[]): Paragraph[] {
  const paragraphs = blocks.filter(block => block.kind === 'paragraph')
  const counted = countedNames(ground, blocks)
  const isForm = paragraphs.some(paragraph => isBoldField(ground, paragraph))
  const led = blocks.filter(
    (block, index): block is Paragraph =>
      block.kind === 'paragraph' &&
      (counted.has(block) ||
        (hasBoldName(ground, block) && !(isForm && hasBoldLabel(block.text))) ||
        isBoldOverFields(ground, blocks, index)),
  )
  // A series that begins at once, amid nothing but text, may go on in further paragraphs here and there.
  const isDense =
    led[0] === blocks[0] &&
    led.length > 2 &&
    led.length * 2 >= paragraphs.length &&
    paragraphs.length === blocks.length
  const areAlone = isDense || led.length * 3 >= paragraphs.length * 2
  return led.length >= 2 && (areAlone || counted.size === led.length) ? led : []
}

/** `**Found:** in the spring`: beside it `**What we tried first:** …` is a label, too. */
const isBoldField = (ground: Ground, { text }: Paragraph): boolean =>
  hasBoldLabel(text) && beginsWithField(ground, text)

/** Whether a paragraph begins with a bold text that is no label and has more behind it. */
function hasBoldName(ground: Ground, { text: phrase }: Paragraph): boolean {
  const lead = boldLead(phrase)
  if (lead === undefined || isBold(phrase)) return false
  const name = slice(phrase.text, lead)
  const isShort = name.trim().split(/\s+/).length <= 3
  if (name.split('\n').length > 2 || (isShort && hasBoldLabel(phrase))) return false
  if (isNumberedLabel(ground, name)) return false
  return isNumbered(name) || !beginsWithField(ground, phrase)
}

/** `Issue 1: Crash`: a word for an issue, its number, and a name. */
const isNumbered = (name: string): boolean => {
  const designation = /^\p{L}/u.test(name) ? readDesignation(name) : undefined
  return designation?.kind === 'number' && /\p{L}/u.test(name.slice(designation.length))
}

/** `Root cause A – …`, `Step 2: …`: a label that comes several times. */
function isNumberedLabel({ words }: Ground, name: string): boolean {
  const label = isNumbered(name) ? undefined : findWord(words.labels, name)
  return label?.start === 0 && /^\s*(?:#?\d{1,3}|[A-Z])?\s*(?:[:：–—.-]|$)/u.test(name.slice(label.end))
}

/**
 * The paragraphs that begin with a bold number and count on from one to the next, whatever stands below them.
 *
 *     **1. The pump runs dry**          **2. ✅ FIXED — The bell rings twice**
 *     - Seen in `pump.ts`               - The clock sends two signals
 */
export function countedNames(ground: Ground, blocks: readonly Block[]): ReadonlySet<Block> {
  const counted = blocks.flatMap(block => {
    const number = boldNumber(ground, block)
    return number === undefined ? [] : [{ block, number }]
  })
  const follows = (at: number): boolean =>
    counted[at]?.number !== undefined && counted[at - 1]?.number === (counted[at]?.number ?? 0) - 1
  return new Set(counted.flatMap(({ block }, at) => (follows(at) || follows(at + 1) ? [block] : [])))
}

/** The number with which the bold lead of a paragraph begins. */
function boldNumber(ground: Ground, block: Block): number | undefined {
  if (block.kind !== 'paragraph') return undefined
  const lead = boldLead(block.text)
  const name = lead === undefined ? '' : slice(block.text.text, lead)
  const designation = readDesignation(name)
  const isName = designation?.kind === 'number' && /\p{L}/u.test(name.slice(designation.length))
  return isName && !isNumberedLabel(ground, name) ? designation.number : undefined
}

/** Whether a paragraph is a bold name, and the list below it holds the fields of one issue. */
export function isBoldOverFields(ground: Ground, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  const next = blocks[at + 1]
  if (block?.kind !== 'paragraph' || next?.kind !== 'list' || !isFieldList(ground, next)) return false
  const { text } = block.text
  const isLabel = beginsWithField(ground, block.text) && !isNumbered(text)
  return isBold(block.text) && !isLabel && !namesList(ground, text) && holdsTelling(ground, [next])
}

/** Whether a text is nothing but words for lists, or names one in several words: `Issue log of the mill`. */
const namesList = ({ words }: Ground, text: string): boolean => {
  const { role, word } = readRole(text, words)
  return isOnlyWords(text, words) || (role === 'issues' && /\s/u.test(word))
}

/**
 * The paragraphs that tell an issue each behind a bold word for what it is about, if there are no others.
 *
 *     **Windows:** The installer fails when the name of the user contains a blank.
 *     **macOS:** Dark mode is not detected.
 */
export function topicSeries(ground: Ground, blocks: readonly Block[]): Paragraph[] {
  const led = blocks.filter(block => block.kind === 'paragraph')
  return led.length >= 2 && led.every(({ text }) => tellsOfTopic(ground, text)) ? led : []
}

/** Whether a phrase is a bold label that is no field, and a sentence. */
function tellsOfTopic(ground: Ground, phrase: Paragraph['text']): boolean {
  const labelled = readLabelled(ground, phrase)
  if (isNumberedLabel(ground, labelled?.field.label.value ?? '')) return false
  return (
    isMarked(phrase, 0, 'strong') &&
    labelled !== undefined &&
    labelled.field.name === undefined &&
    isPhrase(labelled.value.text)
  )
}

/** The summaries of details that hold nothing but text and end where they stand, if no two of them are the same. */
export function proseDetails(ground: Ground, blocks: readonly Block[]): ReadonlyMap<Block, Paragraph> {
  const found = blocks.flatMap((block, at) => {
    const summary = block.kind === 'html' ? summaryIn(block, ground.text) : undefined
    if (summary === undefined || isOnlyWords(summary.text.text, ground.words)) return []
    if (openingAt(ground, blocks, at) !== undefined) return []
    const content = contentAt(blocks, at)
    const isClosed = blocks[at + 1 + content.length] !== undefined
    return isClosed && isText(content) ? [[block, summary] as const] : []
  })
  const names = new Set(found.map(([, { text }]) => text.text))
  return new Map(names.size === found.length ? found : [])
}
