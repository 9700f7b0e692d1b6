import type { Location } from '../issue/model.js'
import { isMarked, type Phrase, sourceSpan } from '../markdown/phrase.js'
import { lastBefore, slice } from '../text/span.js'
import { joinWords } from '../issue/words/joints.js'
import { lineWords } from '../issue/words/lines.js'
import { isMade, isMeant, isNew } from './new-files.js'
import { findPaths, hasFileEnding, hasFolder, isDocument, type PathMatch, withBlanks } from './path.js'
import { wordPattern } from './word-pattern.js'

/** Where a phrase stands in its record, and what in it counts as a place. */
export interface LocationContext {
  readonly from: 'field' | 'text'
  /** Whether a bare file name in running text is a place: not where the issues of the file have a location field. */
  readonly allowsBareNames: boolean
  /** What the record is called: a document that it names is what the record is about, any other is to be read. */
  readonly title?: string
}

/**
 * The code places that a phrase names. In a location field every path counts; in running text a path counts as code or
 * link, or with a line number behind it.
 *
 *     `a.py:45`   a.py:43-45   `a.py` (lines 57-59)   `a.py`:4   a.py#L10-L20   a.rs::symbol   [text](a.py#L3)
 *
 * Routes (`/predict`), directories, globs, packages, versions and URLs are no places; nor are destinations (“move to”).
 */
export function readLocations(text: string, phrase: Phrase, context: LocationContext): Location[] {
  const paths = [...findPaths(phrase)].map(match => withBlanks(phrase, match, context.from))
  const found = paths.flatMap((match, index) => {
    const end = match.at + match.path.length
    const room = phrase.text.slice(end, paths[index + 1]?.at ?? phrase.text.length)
    const shown = context.from === 'field' ? readTail(room, 'line') : readTail(room, 'adjacent')
    const { path, tail } = asLinked(phrase, { ...match, tail: shown })
    if (isNew(room) || !counts(phrase, { ...match, tail }, context)) return []
    const span = sourceSpan(phrase, { start: match.at, end: end + shown.length })
    return locationsOf(path, tail, { raw: slice(text, span), span, from: context.from })
  })
  return found.concat(furtherLines(phrase, found), linkLocations(phrase, context.from))
}

/** `` `src/a.ts:36` and `:250` ``: code that is nothing but lines goes on with the place before it. */
function furtherLines(phrase: Phrase, found: readonly Location[]): Location[] {
  return phrase.marks.flatMap(mark => {
    const raw = mark.kind === 'code' ? slice(phrase.text, mark.span) : ''
    const range = linesAlone(raw)
    const before = range === undefined ? undefined : lastBefore(found, mark.source.start)
    if (range === undefined || before?.startLine === undefined) return []
    const span = sourceSpan(phrase, mark.span)
    return [{ ...before, startLine: range.start, endLine: range.end, raw, span }]
  })
}

/** The lines that a text tells which is nothing else: `:250-262`. */
function linesAlone(text: string): Range | undefined {
  const [, start, end = start] = LINES_ALONE.exec(text) ?? []
  return start === undefined ? undefined : { start: Number(start), end: Number(end) }
}

const LINES_ALONE = /^:(\d{1,6})(?:[-–](\d{1,6}))?$/u

/**
 * The path and the lines to which a link leads whose text names the file alone, or where the lines begin; a line that is
 * told behind the link is one of these.
 *
 *     [vault.c](coin/vault.c#L44)   [coin/vault.c#L44](coin/vault.c#L44-L50)   [vault.c](coin/vault.c#L44-L50), line 46
 *
 * Where both begin with the same line, the longer range counts, and so do further lines: `[vault.c:44-50,61](coin/vault.c#L44)`.
 */
function asLinked(phrase: Phrase, { path, at, tail }: Mention): Mention {
  const link = phrase.marks.find(({ kind, span }) => kind === 'link' && span.start <= at && at < span.end)
  const target = link?.kind === 'link' ? linkTarget(link.target) : undefined
  const [range] = target?.ranges ?? []
  const isBehind = link !== undefined && at + path.length + tail.length > link.span.end
  const goesOn = tail.ranges.length === 0 || isBehind || tail.ranges[0]?.start === range?.start
  if (target === undefined || range === undefined || !goesOn || !target.path.endsWith(path))
    return { path, at, tail }
  return {
    path: hasFolder(path) ? path : target.path,
    at,
    tail: { ...tail, ranges: [longer(range, tail.ranges[0]), ...(isBehind ? [] : tail.ranges.slice(1))] },
  }
}

/** The range itself, or another one that begins with the same line and goes on longer. */
const longer = (range: Range, other: Range | undefined): Range =>
  other?.start === range.start && other.end > range.end ? other : range

/** A path and what stands behind it. */
interface Mention extends PathMatch {
  readonly tail: Tail
}

function counts(phrase: Phrase, { path, at, tail }: Mention, context: LocationContext): boolean {
  if (tail.ranges.length > 0) return true
  if (context.from === 'field') return !isMade(phrase, { path, at })
  if (isMeant(phrase, { path, at }) || isOutput(path) || !isDressed(phrase, at)) return false
  if (isDocument(path) && phrase.text.trim() !== path && !context.title?.includes(path)) return false
  const mark = phrase.marks.find(({ kind, span }) => kind === 'code' && span.start <= at && at < span.end)
  const fillsCode = mark === undefined || mark.span.end - mark.span.start <= path.length + tail.length + 2
  return fillsCode && (context.allowsBareNames || hasFolder(path))
}

/** `report.txt`, `run.log`, `orders.json`: what a program writes, where no field calls it a place. */
const isOutput = (path: string): boolean => isReport(path) || isData(path)

const isReport = (path: string): boolean =>
  /\.(?:log|txt)$/iu.test(path) &&
  !/(?:^|[\\/])(?:requirements[\w.-]*|CMakeLists|robots|LICENSE)\.txt$/iu.test(path)

/** A bare name of data, but not one by which tools know their settings, or a language its texts. */
const isData = (path: string): boolean =>
  /^[^\\/]+\.(?:json|jsonl|csv|pdf)$/iu.test(path) && !SETTINGS.test(path)

const SETTINGS =
  /^(?:\.|[a-z]{2}(?:[-_][a-z]{2,4})?\.|(?:.*[._-])?(?:package|tsconfig|jsconfig|composer|manifest|appsettings|angular|app|eas|vercel|firebase|deno|turbo|nx|config|settings|lock|rc|messages|translations)\b)/iu

const isDressed = (phrase: Phrase, at: number): boolean =>
  isMarked(phrase, at, 'code') || isMarked(phrase, at, 'link')

/**
 * Line numbers that stand apart from their path: “~L55–59 and ~L151–159” in an item whose title names the file, or the
 * value of a field for lines. They go to the only path there is, if it has no lines of its own.
 */
export function withOrphanLines(locations: readonly Location[], texts: readonly string[]): Location[] {
  const [only, ...others] = locations
  if (only === undefined || only.startLine !== undefined || others.some(other => other.path !== only.path))
    return [...locations]
  const ranges = texts.flatMap(text => Array.from(text.matchAll(ORPHAN), match => rangesIn(match[0]))).flat()
  if (ranges.length === 0) return [...locations]
  return ranges.map(range => ({ ...only, startLine: range.start, endLine: range.end }))
}

interface Range {
  readonly start: number
  readonly end: number
}

/** What stands behind a path: lines, a symbol, and how much of the text they take. */
interface Tail {
  readonly ranges: readonly Range[]
  readonly symbol: string | undefined
  readonly length: number
}

/** `L34` and `~L34`, and the words for “line”. */
const LINE_WORD = `(?:${wordPattern(lineWords, 'line')})`
const TO = String.raw`(?:\s?[-–—~～至]\s?|\s(?:${wordPattern(joinWords, 'to')})\s)`
const RANGE = String.raw`~?L?(\d{1,6})(?:${TO}L?(\d{1,6}))?`
const RANGES = String.raw`${RANGE}(?:(?:\s?[,;&+/、，]\s?|\s(?:${wordPattern(joinWords, 'and')})\s)(?:${LINE_WORD}\s)?${RANGE.replaceAll('(\\d', '(?:\\d')})*`

/** What stands behind the number: `（第 45-52 行）`, `44-51行目`, `73행`, `73번째 줄`; `~400 行` tells how long a file is. */
const LINE_COUNTER = `(?:${wordPattern(lineWords, 'counter', 'ordinal')})`

const TAILS: readonly RegExp[] = [
  new RegExp(String.raw`^:${RANGES}(?!\d)`, 'iu'),
  new RegExp(String.raw`^：${RANGES}(?![\d%]|[.,]\d|\s*\p{L})`, 'u'),
  new RegExp(`^#L?${RANGE}`, 'u'),
  new RegExp(String.raw`^\s?[([（]\s?(?:${LINE_WORD}|~?L(?=\d)|:)\s?${RANGES}[^)\]）]{0,40}[)\]）]`, 'iu'),
  new RegExp(String.raw`^\s?[([（]\s?${RANGES}\s?[)\]）]`, 'iu'),
  new RegExp(
    String.raw`^\s?[,:：–—-]?\s?(?:(?:${wordPattern(joinWords, 'at', 'circumstance')})\s)?(?:${LINE_WORD})\s?#?${RANGES}`,
    'iu',
  ),
  new RegExp(String.raw`^\s?[,:]?\s?~?L(?=\d)${RANGES}`, 'u'),
  new RegExp(
    String.raw`^\s?[,，、:：]?\s?[([（]?\s?第?\s?(?!~)${RANGES}\s?${LINE_COUNTER}(?:[^)\]）]{0,40}[)\]）])?`,
    'u',
  ),
]

const ORPHAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${LINE_WORD}\s?~?#?|~?L(?=\d))${RANGES}(?![\p{L}\p{N}])|第\s?${RANGE}\s?行|(?<![\p{L}\p{N}])${RANGE}\s?(?:${wordPattern(lineWords, 'ordinal')})`,
  'giu',
)

/** `adjacent`: lines right behind the path. `line`: also anywhere in the rest of its line, in words or brackets. */
function readTail(text: string, reach: 'adjacent' | 'line'): Tail {
  const symbol = /^::([\p{L}_$][\p{L}\p{N}_$:.]*)/u.exec(text)
  if (symbol?.[1] !== undefined) return { ranges: [], symbol: symbol[1], length: symbol[0].length }
  const rest = text.replace(/^["'`]/, '')
  const skipped = text.length - rest.length
  for (const pattern of TAILS) {
    const match = pattern.exec(rest)
    if (match !== null)
      return { ranges: rangesIn(match[0]), symbol: undefined, length: skipped + match[0].length }
  }
  if (reach === 'adjacent') return NO_TAIL
  const apart = Array.from((rest.split('\n')[0] ?? '').matchAll(ORPHAN), match => rangesIn(match[0])).flat()
  return { ...NO_TAIL, ranges: apart }
}

const NO_TAIL: Tail = { ranges: [], symbol: undefined, length: 0 }

const rangesIn = (text: string): Range[] =>
  Array.from(text.matchAll(NUMBERS), match => {
    const start = Number(match[1])
    return { start, end: Math.max(start, Number(match[2] ?? match[1])) }
  })

const NUMBERS = new RegExp(String.raw`(\d{1,6})(?:${TO}L?(\d{1,6}))?`, 'giu')

type Place = Pick<Location, 'raw' | 'span' | 'from'>

function locationsOf(written: string, tail: Tail, place: Place): Location[] {
  const path = written.replace(/^\.\//, '')
  const one = { path, symbol: tail.symbol, ...place }
  if (tail.ranges.length === 0) return [{ ...one, startLine: undefined, endLine: undefined }]
  return tail.ranges.map(range => ({ ...one, startLine: range.start, endLine: range.end }))
}

/** Links to files whose text names none: `[the handler](src/a.ts#L3)`. Documents to read are no places. */
function linkLocations(phrase: Phrase, from: LocationContext['from']): Location[] {
  const named = [...findPaths(phrase)]
  return phrase.marks.flatMap(mark => {
    if (mark.kind !== 'link' || named.some(({ at }) => mark.span.start <= at && at < mark.span.end)) return []
    const target = linkTarget(mark.target)
    if (target === undefined || isDocument(target.path) || !hasFileEnding(target.path)) return []
    const { path } = target
    const shown = linesAlone(slice(phrase.text, mark.span))
    const ranges = target.ranges.map(range => longer(range, shown))
    return locationsOf(path, { ...NO_TAIL, ranges }, { raw: mark.target, span: mark.targetSource, from })
  })
}

/** The file and the lines to which a link leads: `src/a.ts#L3-L9`. */
function linkTarget(
  target: string,
): { readonly path: string; readonly ranges: readonly Range[] } | undefined {
  const match = LINK_TARGET.exec(target)
  const [, path, start, end] = match ?? []
  if (path === undefined) return undefined
  return { path, ranges: start === undefined ? [] : [{ start: Number(start), end: Number(end ?? start) }] }
}

const LINK_TARGET = /^(?!https?:|mailto:|#)([^#?]+\.[A-Za-z0-9]{1,9})(?:#L(\d+)(?:-L?(\d+))?)?$/
