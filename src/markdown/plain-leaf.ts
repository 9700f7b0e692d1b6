/** The plain blocks that hold no others: headings, paragraphs, fences, dividers and HTML. */
import { type Span, slice, trimEnd } from '../text/span.js'
import type { Block } from './block.js'
import type { Phrase } from './phrase.js'
import { DIVIDER, isBlank, isQuoted, type Line, LONGEST_LINE, sequelOf, trimBlanks } from './plain-line.js'
import { readPlainPhrase } from './plain-phrase.js'

/** A text, and the parser for the phrases in it that are not plain. */
export interface PlainGround {
  readonly source: string
  /** The phrase of a paragraph that stands in no quote; undefined if the parser finds something else there. */
  readonly parseParagraph: (span: Span) => Phrase | undefined
  /** The phrase of a cell, which is handed over with the pipes on both sides. */
  readonly parseCell: (span: Span) => Phrase | undefined
}

/** A line at which a block begins. */
export interface Place {
  readonly ground: PlainGround
  readonly lines: readonly Line[]
  readonly at: number
}

/** A block, or the first items of a list, and the line behind it. */
export interface Found {
  readonly block: Block
  readonly next: number
}

export function textAt({ ground, lines }: Place, at: number): string {
  const line = lines[at]
  return line === undefined ? '' : slice(ground.source, line)
}

/** The leaf that begins at a line; undefined if that is not certain. */
export function readLeaf(place: Place): Found | undefined {
  const text = textAt(place, place.at)
  if (HEADING.test(text)) return readHeading(place)
  if (DIVIDER.test(text)) return found(place, place.at, span => ({ kind: 'divider', span }))
  if (FENCE.test(text)) return readFence(place)
  return text.trimStart().startsWith('<') ? readHtml(place) : readParagraph(place)
}

/** The block from the place to the end of a line. */
function found(place: Place, last: number, build: (span: Span) => Block): Found | undefined {
  const { source } = place.ground
  const first = place.lines[place.at]
  const end = place.lines[last]?.end
  if (first === undefined || end === undefined) return undefined
  const span = trimEnd(source, { start: trimBlanks(source, first).start, end })
  return { block: build(span), next: last + 1 }
}

const HEADING = /^ {0,3}(#{1,6})(?: |$)/

/** `## Title ##` */
function readHeading(place: Place): Found | undefined {
  const { ground, lines, at } = place
  const line = lines[at]
  const depth = HEADING.exec(textAt(place, at))?.[1]?.length ?? 1
  if (line === undefined) return undefined
  const { start, end } = trimBlanks(ground.source, line)
  const content = trimBlanks(ground.source, { start: start + depth, end })
  const closing = /(?:^| +)#+$/.exec(slice(ground.source, content))?.[0].length ?? 0
  const written = { start: content.start, end: content.end - closing }
  if (written.start >= written.end)
    return found(place, at, span => ({ kind: 'heading', span, depth, text: emptyAt(span.end) }))
  const text = readPhrase(ground, [{ ...written, origin: line.origin }])
  return text && found(place, at, span => ({ kind: 'heading', span, depth, text }))
}

const emptyAt = (offset: number): Phrase => ({
  span: { start: offset, end: offset },
  text: '',
  runs: [],
  marks: [],
})

const FENCE = /^( {0,3})(`{3,}|~{3,})([^`]*|(?<=^ *~+).*)$/

/** A fence that is closed; its body loses as much indentation as the fence has. */
function readFence(place: Place): Found | undefined {
  const { ground, lines, at } = place
  const [, indent = '', mark = '', info = ''] = FENCE.exec(textAt(place, at)) ?? []
  if (/[\\&]/.test(info)) return undefined
  const close = new RegExp(`^ {0,3}${mark.charAt(0)}{${mark.length},}[ \\t]*$`)
  let value = ''
  for (let next = at + 1; next < lines.length; next += 1) {
    const text = textAt(place, next)
    if (close.test(text)) {
      const language = /^\S+/.exec(info.trim())?.[0]
      return found(place, next, span => ({
        kind: 'code',
        span,
        isClosed: true,
        language,
        value: value.trimEnd(),
      }))
    }
    if (indent !== '' && /^ *\t/.test(text)) return undefined
    value += text.slice(leadingBlanks(text, indent.length)) + lineEndAt(ground.source, lines[next])
  }
  return undefined
}

const leadingBlanks = (text: string, most: number): number =>
  Math.min(most, text.length - text.trimStart().length)

const lineEndAt = (source: string, line: Line | undefined): string =>
  source.charAt(line?.end ?? 0) === '\r' ? '\r\n' : '\n'

/** A comment, or one of the tags that make a block up to a blank line, at the very start of a line. */
function readHtml(place: Place): Found | undefined {
  const { ground, lines, at } = place
  const line = lines[at]
  const text = textAt(place, at)
  const isComment = COMMENT.test(text)
  if (line?.start !== line?.origin || (!isComment && !TAG.test(text))) return undefined
  let last = at
  if (isComment) while (last < lines.length && !textAt(place, last).includes('-->')) last += 1
  else while (last + 1 < lines.length && !isBlank(textAt(place, last + 1))) last += 1
  const end = lines[last]?.end
  if (line === undefined || end === undefined) return undefined
  const value = ground.source.slice(line.start, end)
  return found(place, last, span => ({ kind: 'html', span, value }))
}

const COMMENT = /^<!--(?!-?>)/

const TAG = /^<\/?(?:details|summary|div|p|center|table|t[rdh]|tbody|thead|[uo]l|li|h[1-6r])(?:\s|\/?>|$)/i

/** A paragraph, or the heading that an underline makes of it. */
export function readParagraph(place: Place): Found | undefined {
  const { ground, lines, at } = place
  let next = at + 1
  let sequel = next < lines.length ? sequelOf(textAt(place, next)) : 'ends'
  while (sequel === 'goes on') {
    next += 1
    sequel = next < lines.length ? sequelOf(textAt(place, next)) : 'ends'
  }
  const text = sequel === 'unclear' ? undefined : readPhrase(ground, lines.slice(at, next))
  if (text === undefined) return undefined
  if (sequel !== 'underlines') return found(place, next - 1, span => ({ kind: 'paragraph', span, text }))
  const depth = textAt(place, next).includes('=') ? 1 : 2
  return found(place, next, span => ({ kind: 'heading', span, depth, text }))
}

function readPhrase(ground: PlainGround, lines: readonly Line[]): Phrase | undefined {
  const { source } = ground
  const spans = lines.map(line => trimBlanks(source, line))
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  if (span.end - span.start > LONGEST_LINE) return undefined
  const plain = readPlainPhrase(source, spans)
  if (plain !== undefined) return plain
  return lines.slice(1).some(line => isQuoted(source, line)) ? undefined : ground.parseParagraph(span)
}
