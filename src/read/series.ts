import { findWord } from '../issue/vocabulary.js'
import type { Block, Html, Paragraph } from '../markdown/block.js'
import { phraseAt } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { readDesignation } from './ids.js'
import { type Ground, readLabelled } from './labelled.js'

/**
 * The paragraph of a block that may open an issue: it begins with an id, or it was meant as a heading and lacks the
 * blank, or it is the summary of details.
 *
 *     #10: Slow allocation       **BUG-3: login loops.** Happens when …       ###Title       <summary>BUG-4: t</summary>
 */
export function openingIn(block: Block, text: string): Paragraph | undefined {
  const summary = block.kind === 'html' ? summaryIn(block, text) : undefined
  if (summary !== undefined) return readDesignation(summary.text.text) === undefined ? undefined : summary
  return block.kind === 'paragraph' && opens(block.text.text) ? block : undefined
}

const opens = (text: string): boolean =>
  readDesignation(text)?.kind === 'id' || /^#{1,6}[^\s#\d][^\n]*\n/.test(text)

/** `<summary><b>BUG-4: t</b></summary>`: what is shown of closed details. */
export function summaryIn({ span, value }: Html, text: string): Paragraph | undefined {
  const match = SUMMARY.exec(value)
  const [, before = '', title = ''] = match ?? []
  if (match === null) return undefined
  const start = span.start + match.index + before.length
  const place = { start, end: start + title.length }
  return text.startsWith(title, start) ? { kind: 'paragraph', span, text: phraseAt(text, place) } : undefined
}

const SUMMARY = /(<summary[^>]*>\s*(?:<(?:b|strong|h\d|code)>\s*)?)([^<\n]+?)\s*(?:<\/\w+>\s*)?<\/summary>/i

/** The blocks that stand before the first paragraph that may open an issue. */
export function beforeSeries(blocks: readonly Block[], text: string): readonly Block[] {
  const at = blocks.findIndex(block => openingIn(block, text) !== undefined)
  return at < 0 ? blocks : blocks.slice(0, at)
}

/**
 * The paragraphs that begin with a bold name, if there are at least two and hardly any others: a list of issues in which
 * each is told in a paragraph.
 *
 *     **Memory grows without bound** (#482)
 *     Happens with `--watch`.
 */
export function boldSeries(ground: Ground, blocks: readonly Block[]): Paragraph[] {
  const paragraphs = blocks.filter(block => block.kind === 'paragraph')
  const led = paragraphs.filter(paragraph => hasBoldName(ground, paragraph))
  return led.length >= 2 && led.length * 3 >= paragraphs.length * 2 ? led : []
}

/** Whether a paragraph begins with a bold text that is no label and has more behind it. */
function hasBoldName(ground: Ground, { text: phrase }: Paragraph): boolean {
  const lead = phrase.marks.find(({ kind, span }) => kind === 'strong' && span.start === 0)
  if (lead === undefined || lead.span.end >= phrase.text.trimEnd().length) return false
  const name = slice(phrase.text, lead.span)
  const isLabel = /[:：]\s*$/u.test(name) || /^\s*[:：]/u.test(phrase.text.slice(lead.span.end))
  const isShort = name.trim().split(/\s+/).length <= 3
  if (name.includes('\n') || (isLabel && isShort) || isNumberedLabel(ground, name)) return false
  return readLabelled(ground, phrase)?.field.name === undefined
}

/** `Root cause A – …`, `Step 2: …`: a label that comes several times. */
function isNumberedLabel({ words }: Ground, name: string): boolean {
  const label = findWord(words.labels, name)
  return label?.start === 0 && /^\s*(?:#?\d{1,3}|[A-Z])?\s*(?:[:：–—.-]|$)/u.test(name.slice(label.end))
}
