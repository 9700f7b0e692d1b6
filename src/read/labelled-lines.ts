/** The labelled values of running text, line by line, however many stand on one line. */
import { type FieldName, isBrief } from '../issue/fields.js'
import { isMarked, type Mark, type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'
import type { Span } from '../text/span.js'
import { type Ground, isLabel, type Labelled, plainLabelIn, readLabelled, trimPhrase } from './labelled.js'

/** A line of running text: what stands before the first label, and the labelled values; or none if it is plain text. */
export interface LabelledLine {
  readonly line: Phrase
  /** The text before the first label; undefined if the line begins with it, or has none. */
  readonly lead: Phrase | undefined
  readonly labelled: readonly Labelled[]
}

/**
 * The labelled values of a phrase.
 *
 *     **Status:** Open | **Severity:** High        two values on one line, parted by `|`, `·` or `•`
 *     **Status:** Open, **Severity:** High         or by a comma, a semicolon, a slash, a dash, or blanks alone
 *     Status: Open; Severity: High                 without emphasis only values of a word or two
 *     Restart it. **Workaround:** log in again     behind a sentence
 *     **Severity: HIGH**                           the value within the emphasis
 */
export const readLines = (ground: Ground, phrase: Phrase): LabelledLine[] =>
  phraseLines(phrase).map(line => readLine(ground, line))

/**
 * The labelled values behind the title of an item; undefined if there are none.
 *
 *     - BUG-2 Slow search — Severity: High — Status: Fixed        - BUG-3: Crash (status: open, priority: low)
 */
export function readTail(ground: Ground, line: Phrase): LabelledLine | undefined {
  const read = readBracketed(ground, line) ?? readPieces(ground, line, splitFields(ground, line, 'title'))
  return read.lead === undefined || read.labelled.length === 0 ? undefined : read
}

const readLine = (ground: Ground, line: Phrase): LabelledLine =>
  readPieces(ground, line, splitFields(ground, line, 'text'))

/** Pieces of a line, of which one without a label goes on with the one before it, or is the lead. */
function readPieces(ground: Ground, line: Phrase, pieces: readonly Span[]): LabelledLine {
  const labelled: Span[] = []
  let lead: Span | undefined
  for (const piece of pieces) {
    const last = labelled.at(-1)
    if (readLabelled(ground, subPhrase(line, piece)) !== undefined) labelled.push(piece)
    else if (last === undefined) lead = { start: lead?.start ?? piece.start, end: piece.end }
    else labelled.splice(-1, 1, { start: last.start, end: piece.end })
  }
  const entries = labelled.flatMap(span => readLabelled(ground, subPhrase(line, span)) ?? [])
  const isPlain = lead !== undefined && entries.some(({ field }) => field.name === undefined)
  return isPlain || entries.length === 0
    ? { line, lead: undefined, labelled: [] }
    : { line, lead: lead && trimPhrase(subPhrase(line, lead)), labelled: entries }
}

/** `Title (status: open, priority: low)` */
function readBracketed(ground: Ground, line: Phrase): LabelledLine | undefined {
  const group = /[(（[]([^()（）[\]]*)[)）\]]\s*$/u.exec(line.text)
  if (group?.[1] === undefined || group.index === 0) return undefined
  const start = group.index + 1
  const inner = subPhrase(line, { start, end: start + group[1].length })
  const read = readPieces(ground, inner, splitFields(ground, inner, 'text'))
  const isShort = read.labelled.every(({ field }) => field.name !== undefined && standsPlain(field.name))
  if (!isShort || read.lead !== undefined || read.labelled.length === 0) return undefined
  return { ...read, line, lead: trimPhrase(subPhrase(line, { start: 0, end: group.index })) }
}

/** A line cut at the bars and dots between fields, and wherever else something parts a label from what stands before it. */
function splitFields(ground: Ground, line: Phrase, lead: 'title' | 'text'): Span[] {
  const marks = new Map(line.marks.map(mark => [mark.span.start, mark]))
  const pieces: Span[] = []
  let start = 0
  let labels = labelsBehind(ground, line.text, lead)
  for (const match of line.text.matchAll(SEPARATOR)) {
    const [separator] = match
    const next = match.index + separator.length
    if (match.index < start || next >= line.text.length) continue
    if (!parts({ ground, line, mark: marks.get(next), separator, next, labels })) continue
    pieces.push({ start, end: match.index })
    start = next
    labels = labelsBehind(ground, line.text.slice(start, start + REACH), 'text')
  }
  return [...pieces, { start, end: line.text.length }]
}

/** Which labels may part a piece of a line from what follows: behind a field of a word or two, and behind a title, plain ones too. */
type Labels = 'dressed' | 'behind title' | 'behind field'

function labelsBehind(ground: Ground, piece: string, lead: 'title' | 'text'): Labels {
  const label = plainLabelIn(ground, piece.slice(0, REACH))
  if (label !== undefined && standsPlain(label.name)) return 'behind field'
  return lead === 'title' ? 'behind title' : 'dressed'
}

/** What may stand between two fields. */
const SEPARATOR = /\s+[|·•]\s+|\s*[,;，；、]\s*|\s*[.。]\s+|\s+(?:\/|[–—-]{1,2})\s+|\s+|。/gu

/** A separator, what follows it, and which labels count there. */
interface Place {
  readonly ground: Ground
  readonly line: Phrase
  /** The mark that begins behind the separator. */
  readonly mark: Mark | undefined
  readonly separator: string
  readonly next: number
  readonly labels: Labels
}

/** Whether a field ends at a separator: a bar or a dot says so, all others only where a label follows. */
function parts(place: Place): boolean {
  const isEnd =
    BAR.test(place.separator) ||
    (place.mark?.kind === 'strong' ? isDressedLabel(place, place.mark) : isPlainLabel(place))
  return isEnd && !isWithin(place, 'code') && (BAR.test(place.separator) || !isWithin(place, 'strong'))
}

/** Whether a separator stands in code, or in a label (`**Files / lines:**`). */
const isWithin = ({ line, separator, next }: Place, kind: 'code' | 'strong'): boolean =>
  isMarked(line, next - separator.length, kind) && isMarked(line, next, kind)

function isPlainLabel({ ground, line, separator, next, labels }: Place): boolean {
  if (labels === 'dressed') return false
  const rest = line.text.slice(next, next + REACH)
  if (separator === ' ' && !(labels === 'behind field' && UNSPACED.test(rest))) return false
  const label = plainLabelIn(ground, rest)
  return label !== undefined && standsPlain(label.name)
}

const BAR = /[|·•]/u

/** Scripts that write no blanks between words, so that one blank parts fields. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** No label with its separator is longer than this. */
const REACH = 80

/** `**Status:** Open`, `**Status**: Open`: a known label; behind more than a blank or the end of a sentence any. */
function isDressedLabel({ ground, line, separator, next }: Place, { span }: Mark): boolean {
  const text = line.text.slice(span.start, Math.min(span.end + 3, span.start + REACH))
  const inner = text.slice(0, span.end - span.start)
  const colon = text.search(/[:：]/u)
  if (next !== span.start || colon <= 0 || !/^\s*[:：]/u.test(text.slice(Math.min(colon, inner.length))))
    return false
  return isLabel(ground, text.slice(0, colon)) || !/^(?:\s|\s*[.。]\s+)$/u.test(separator)
}

/** Fields that stand in a line with others. */
const standsPlain = (name: FieldName): boolean => isBrief(name) || BESIDE.has(name)

const BESIDE: ReadonlySet<FieldName> = new Set(['files', 'lines', 'category', 'impact', 'risk', 'workaround'])
