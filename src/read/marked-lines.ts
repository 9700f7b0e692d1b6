/** Lines that stand for items: each begins with a mark, a box, a bullet of its own or a number, but Markdown sees a paragraph. */
import { stateSymbols } from '../issue/words/symbols.js'
import type { Block, Paragraph } from '../markdown/block.js'
import { type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'
import type { Ground } from './labelled.js'
import { isLegendBlock } from './legends.js'
import { wordCount } from './length.js'
import { readName } from './name.js'
import { isOnlyWords } from './roles.js'

/**
 * Blocks in which each such line is a paragraph of its own, with the lines that go on with it.
 *
 *     ✔ The gate is slow                  • The gate is slow            (1) The gate is slow
 *     ❌ The bell rings                    • The bell rings              (2) The bell rings
 *        whenever it rains
 */
export const withLinesParted = (ground: Ground, blocks: readonly Block[]): readonly Block[] =>
  blocks.some(isOfLines)
    ? blocks.flatMap(block => (isOfLines(block) ? partsOf(ground, block) : [block]))
    : blocks

/** The paragraphs that begin with such a mark, if there are at least two and hardly any others. */
export function markedSeries(ground: Ground, blocks: readonly Block[]): Paragraph[] {
  const paragraphs = blocks.filter(block => block.kind === 'paragraph')
  const marked = paragraphs.filter(({ text }) => MARK.test(text.text) && namesSomething(ground, text))
  return marked.length >= 2 && marked.length * 3 >= paragraphs.length * 2 ? marked : []
}

/** Whether more stands behind the mark than a word of state or level: `✅ Fixed` is a legend. */
function namesSomething({ words }: Ground, phrase: Phrase): boolean {
  const { title } = readName(phrase, words)
  const text = phrase.text.slice(title.start, title.end)
  return wordCount(text) >= 2 && !isOnlyWords(text, words)
}

const isOfLines = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && MARK.test(block.text.text) && NEXT.test(block.text.text)

function partsOf(ground: Ground, block: Paragraph): Block[] {
  if (isLegendBlock(ground, block)) return [block]
  const starts: number[] = []
  let at = 0
  for (const { text } of phraseLines(block.text)) {
    if (MARK.test(text)) starts.push(at)
    at += text.length + 1
  }
  return starts.map((start, index) => {
    const text = subPhrase(block.text, { start, end: (starts[index + 1] ?? at) - 1 })
    return { kind: 'paragraph', span: text.span, text }
  })
}

const STATES = Object.keys(stateSymbols).join('|')

const OPENING = String.raw`(?:\[[ xX]?\]\s|[•●▪◦‣∙]\s|[(（]\d{1,3}[)）]|(?:${STATES})\ufe0f?\s*(?=[^\s\p{P}]))`

const MARK = new RegExp(`^\\s*${OPENING}`, 'u')

/** A line with a mark below another one. */
const NEXT = new RegExp(`\\n\\s*${OPENING}`, 'u')
