/** Numbered lines below a line of text: they are meant as a list, but only one that begins with 1 may stand there in Markdown. */
import type { Block, Item, List, Paragraph } from '../markdown/block.js'
import { type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'

/**
 * A paragraph, and the list in it: lines that count on below one that ends in a colon, each with the lines that go on with it.
 *
 *     Important:
 *     6. Oil the axle.
 *     7. Paint the door.
 */
export function withNumberedLines(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph' || !NUMBERED.test(block.text.text)) return [block]
  const lines = phraseLines(block.text)
  const first = lines.findIndex(line => numberOf(line) !== undefined)
  const numbers = lines.slice(first).flatMap(line => numberOf(line) ?? [])
  const areCounted = numbers.every((number, at) => number === (numbers[0] ?? 0) + at)
  if (first < 1 || !areCounted || !/[:：]\s*$/u.test(lines[first - 1]?.text ?? '')) return [block]
  return partedAt(block, lines, first)
}

/** A line that begins with a number, below another one. */
const NUMBERED = /\n\s{0,3}\d{1,3}[.)] /u

const numberOf = ({ text }: Phrase): number | undefined => {
  const number = /^\s{0,3}(\d{1,3})[.)] +\S/u.exec(text)?.[1]
  return number === undefined ? undefined : Number(number)
}

function partedAt({ text, span }: Paragraph, lines: readonly Phrase[], first: number): Block[] {
  const starts: number[] = []
  let at = 0
  lines.forEach((line, index) => {
    if (index >= first && numberOf(line) !== undefined) starts.push(at)
    at += line.text.length + 1
  })
  const items = starts.map((start, index) =>
    itemOf(subPhrase(text, { start, end: (starts[index + 1] ?? at) - 1 })),
  )
  const head = subPhrase(text, { start: 0, end: (starts[0] ?? at) - 1 })
  const list: List = {
    kind: 'list',
    span: { start: items[0]?.span.start ?? span.end, end: span.end },
    isOrdered: true,
    items,
  }
  return [{ kind: 'paragraph', span: { start: span.start, end: head.span.end }, text: head }, list]
}

function itemOf(phrase: Phrase): Item {
  const [lead = '', marker = ''] = /^\s*(\d{1,3}[.)]) +/u.exec(phrase.text) ?? []
  const indent = lead.length - lead.trimStart().length
  const text = subPhrase(phrase, { start: lead.length, end: phrase.text.length })
  const { start } = subPhrase(phrase, { start: indent, end: phrase.text.length }).span
  const span = { start, end: text.span.end }
  return {
    span,
    marker: { start, end: start + marker.length },
    indent,
    ordinal: Number.parseInt(marker, 10),
    checkbox: undefined,
    blocks: [{ kind: 'paragraph', span: text.span, text }],
  }
}
