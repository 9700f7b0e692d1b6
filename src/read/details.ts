/** Details that are closed until one opens them: what they show, and what they hold. */
import type { Block, Html, Paragraph } from '../markdown/block.js'
import { phraseAt, type Phrase, type Run, subPhrase } from '../markdown/phrase.js'

/** `<summary>Title</summary>`: what is shown of closed details, without the tags in it. */
export function summaryIn({ span, value }: Html, text: string): Paragraph | undefined {
  const match = SUMMARY.exec(value)
  const inner = match?.[2]
  if (match?.[1] === undefined || inner === undefined) return undefined
  const start = span.start + match.index + match[1].length
  if (!text.startsWith(inner, start)) return undefined
  return { kind: 'paragraph', span, text: withoutTags(phraseAt(text, { start, end: start + inner.length })) }
}

const SUMMARY = /(<summary[^>]*>\s*)([\s\S]*?)\s*<\/summary>/i

/** `<b>BUG-4</b>: lost` as the text that is seen. */
function withoutTags(phrase: Phrase): Phrase {
  const runs: Run[] = []
  let text = ''
  let done = 0
  for (const tag of [...phrase.text.matchAll(/<\/?[a-z][^>]*>/gi), undefined]) {
    const end = tag?.index ?? phrase.text.length
    const source = phrase.span.start + done
    if (end > done) runs.push({ at: text.length, source, length: end - done, width: end - done })
    text += phrase.text.slice(done, end)
    done = end + (tag?.[0].length ?? 0)
  }
  return oneLine({ ...phrase, text, runs })
}

/** The first line of a phrase, without blanks at its ends. */
function oneLine(phrase: Phrase): Phrase {
  const match = /\S(?:[^\n]*\S)?/.exec(phrase.text)
  const start = match?.index ?? 0
  return subPhrase(phrase, { start, end: start + (match?.[0].length ?? 0) })
}

/** The blocks that stand in the details which begin at a place, as far as no others begin in them. */
export function contentAt(blocks: readonly Block[], at: number): readonly Block[] {
  let end = at + 1
  while (end < blocks.length && !isDetailsTag(blocks[end])) end += 1
  return blocks.slice(at + 1, end)
}

const isDetailsTag = (block: Block | undefined): boolean =>
  block?.kind === 'html' && /<\/?details\b/i.test(block.value)

export const endsDetails = (block: Block): boolean =>
  block.kind === 'html' && /<\/details>\s*$/i.test(block.value)

/** Whether nothing but text stands in blocks: no list and no table, whose items and rows may be issues. */
export const isText = (blocks: readonly Block[]): boolean =>
  blocks.length > 0 && blocks.every(({ kind }) => kind !== 'list' && kind !== 'table')
