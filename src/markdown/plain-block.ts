import { type Span, slice, trimEnd } from '../text/span.js'
import type { Block, Checkbox, Item } from './block.js'
import { type Found, type PlainGround, type Place, readLeaf, readParagraph, textAt } from './plain-leaf.js'
import { DIVIDER, isBlank, isOdd, isQuoted, type Line, sequelOf } from './plain-line.js'
import { isTableAt, readTable } from './plain-table.js'

/** Blocks that were read, and the line at which one begins that is not plain, or an item that is not. */
export interface PlainBlocks {
  readonly blocks: readonly Block[]
  readonly next: number
}

/**
 * The blocks of the lines as far as they are plain: such that the lines alone tell what they are, without the many cases
 * in which Markdown hangs on more. No document with definitions is plain.
 */
export function readPlainBlocks(ground: PlainGround, lines: readonly Line[], from = 0): PlainBlocks {
  const blocks: Block[] = []
  let next = from
  while (next < lines.length) {
    const place = { ground, lines, at: next }
    const text = textAt(place, next)
    if (isBlank(text)) {
      next += 1
      continue
    }
    const found = readBlock(place, text)
    if (found === undefined) break
    blocks.push(found.block)
    next = found.next
  }
  return { blocks, next }
}

function readBlock(place: Place, text: string): Found | undefined {
  const line = place.lines[place.at]
  if (line === undefined || line.start - line.origin > DEEPEST) return undefined
  if (isOdd(text) || /^ {4}/.test(text)) return undefined
  if (/^ {0,3}>/.test(text)) return readQuote(place)
  if (delimiterOf(text) !== undefined) return readList(place)
  return isTableAt(place) ? readTable(place) : readLeaf(place)
}

/** The column beyond which no blocks nest that anyone wrote by hand. */
const DEEPEST = 80

/** Blocks within a container, whose lines are plain to the last one; undefined otherwise. */
function readInner(ground: PlainGround, lines: readonly Line[], from = 0): readonly Block[] | undefined {
  const { blocks, next } = readPlainBlocks(ground, lines, from)
  return next < lines.length ? undefined : blocks
}

/** A quote, every line of which has its mark. */
function readQuote(place: Place): Found | undefined {
  const { ground, lines, at } = place
  const inner: Line[] = []
  let next = at
  for (; next < lines.length; next += 1) {
    const mark = /^ {0,3}> ?/.exec(textAt(place, next))?.[0].length
    const line = lines[next]
    if (mark === undefined || line === undefined) break
    inner.push({ ...line, start: line.start + mark })
  }
  const isPlain = closesContainer(place, next) && isSureOfEnd(place, next)
  const blocks = isPlain ? readInner(ground, inner) : undefined
  const span = spanOf(place, next)
  return blocks && { block: { kind: 'quote', span, blocks }, next }
}

/** From the mark in the line of the place to the end of the last line before `next` that holds anything. */
function spanOf(place: Place, next: number): Span {
  const { ground, lines, at } = place
  const start = lines[at]?.start ?? 0
  const indent = /^ */.exec(textAt(place, at))?.[0].length ?? 0
  const end = lines[contentEnd(place, next) - 1]?.end ?? start
  return trimEnd(ground.source, { start: start + indent, end })
}

/** The line behind the last one before `next` that is not blank. */
function contentEnd(place: Place, next: number): number {
  let end = next
  while (end > place.at + 1 && isBlank(textAt(place, end - 1))) end -= 1
  return end
}

/** To containers in a quote the parser counts marks of the lines behind them, or does not, as it happens. */
const isSureOfEnd = (place: Place, next: number): boolean =>
  contentEnd(place, next) === place.lines.length || !isQuoted(place.ground.source, place.lines[place.at])

/** Whether the line does not go on with a paragraph in the container before it, as it may without any mark. */
function closesContainer(place: Place, next: number): boolean {
  const text = textAt(place, next)
  if (isOdd(text)) return false
  return sequelOf(text) === 'ends' || DIVIDER.test(text) || isBlank(textAt(place, next - 1))
}

/** `- `, `3. `: a marker of a list. */
const MARKER = /^( {0,3})([-*+]|\d{1,9}[.)])(?=( +)|$)/

function readList(place: Place): Found | undefined {
  const { at } = place
  const kind = delimiterOf(textAt(place, at))
  const items: Item[] = []
  const starts = [at]
  let next = at
  while (delimiterOf(textAt(place, next)) === kind) {
    const found = readItem({ ...place, at: next })
    if (found === undefined) return cutList(place, items, starts)
    items.push(found.item)
    next = found.next
    starts.push(next)
  }
  if (!isSureOfEnd(place, next)) return undefined
  return closesContainer(place, next)
    ? listOf(place, items, next)
    : cutList(place, items, starts.slice(0, -1))
}

function listOf(place: Place, items: readonly Item[], next: number): Found {
  const isOrdered = /\d/.test(textAt(place, place.at).trimStart().charAt(0))
  return { block: { kind: 'list', span: spanOf(place, next), isOrdered, items }, next }
}

/** As many items of a list that stands in no container as come before one that is not plain, at the start of a line. */
function cutList(place: Place, items: readonly Item[], starts: readonly number[]): Found | undefined {
  const last = starts.findLastIndex(start => /^[-*+\d]/.test(textAt(place, start)))
  const next = starts[last]
  const line = place.lines[place.at]
  if (next === undefined || last === 0 || line?.start !== line?.origin) return undefined
  return listOf(place, items.slice(0, last), next)
}

/** `-`, `*`, `+`, `.` or `)`: an item with another one is of another list. */
const delimiterOf = (text: string): string | undefined =>
  DIVIDER.test(text) ? undefined : MARKER.exec(text)?.[2]?.at(-1)

/** An item, whose lines are indented as far as its text. */
function readItem(place: Place): { readonly item: Item; readonly next: number } | undefined {
  const { ground, lines, at } = place
  const line = lines[at]
  const [, indent = '', marker = '', padding = ''] = MARKER.exec(textAt(place, at)) ?? []
  if (line === undefined || padding === '' || padding.length > 4 || isOdd(textAt(place, at))) return undefined
  const width = indent.length + marker.length + padding.length
  if (line.start + width >= line.end) return undefined
  const next = endOfItem(place, width)
  const inner = lines.slice(at, next).map(one => ({ ...one, start: Math.min(one.start + width, one.end) }))
  const content = readContent(ground, inner)
  const span = spanOf(place, next)
  return (
    content && {
      item: {
        span,
        marker: { start: span.start, end: span.start + marker.length },
        indent: span.start - line.origin,
        ordinal: /\d/.test(marker) ? Number.parseInt(marker, 10) : undefined,
        ...content,
      },
      next,
    }
  )
}

/** The line behind those that are blank or indented by `width`; a tab among the blanks is not counted as any. */
function endOfItem(place: Place, width: number): number {
  const indented = ' '.repeat(width)
  let next = place.at + 1
  while (next < place.lines.length) {
    const text = textAt(place, next)
    if (!isBlank(text) && !text.startsWith(indented)) break
    next += 1
  }
  return next
}

/** The blocks of an item; a checkbox is taken off the paragraph that begins it. */
function readContent(
  ground: PlainGround,
  lines: readonly Line[],
): Pick<Item, 'checkbox' | 'blocks'> | undefined {
  const first = lines[0]
  const text = first === undefined ? '' : slice(ground.source, first)
  if (first === undefined || !BOX.test(text)) {
    const blocks = readInner(ground, lines)
    return blocks && { checkbox: undefined, blocks }
  }
  if (!/^.{3} [^ <]/.test(text)) return undefined
  const start = first.start + 4
  const found = readParagraph({ ground, lines: [{ ...first, start }, ...lines.slice(1)], at: 0 })
  if (found?.block.kind !== 'paragraph') return undefined
  const blocks = readInner(ground, lines, found.next)
  const { block } = found
  const startsMarked = block.text.marks.some(mark => mark.source.start === start)
  const paragraph = startsMarked ? { ...block, span: { ...block.span, start: first.start } } : block
  return blocks && { checkbox: checkboxAt(text, first.start), blocks: [paragraph, ...blocks] }
}

/** `[ ]`, `[x]`; a letter behind it makes it text. */
const BOX = /^\[[ xX]\](?: |$)/

const checkboxAt = (text: string, start: number): Checkbox => ({
  isChecked: text.charAt(1) !== ' ',
  span: { start, end: start + 3 },
})
