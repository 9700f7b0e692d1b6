/** What a line states in numbers about issues: `Open: 1 (33 %)`, `3 issues, 2 open`, `2/3 resolved`, `Open: BUG-1, BUG-3`. */
import { ALL_EMOJI } from '../../issue/words/symbols.js'
import type { Span } from '../../text/span.js'
import type { Words } from '../words.js'
import { type Amount, readAmounts } from './amounts.js'
import { type Bar, findBars } from './bars.js'
import { findIdLists, type IdList } from './id-lists.js'
import {
  combine,
  everything,
  isFiller,
  isProgress,
  type NamedSpan,
  type Query,
  readQuery,
  readSectionQuery,
} from './query.js'
import { findRatios } from './ratio.js'
import { blankOut, cutSegments, type Segment } from './segments.js'

/** What a number, a list or a bar stands for. */
export type Measure =
  /** How many issues there are of a kind; of several kinds the likeliest is the first. */
  | { readonly kind: 'count'; readonly queries: readonly Query[]; readonly isUnsure?: true }
  /** Which part of the issues of a kind are of another one, in percent. */
  | { readonly kind: 'share'; readonly query: Query; readonly isRough: boolean; readonly isProgress: boolean }
  | {
      readonly kind: 'ids'
      readonly query: Query
      readonly keys: readonly string[]
      readonly isWhole: boolean
    }
  | { readonly kind: 'bar'; readonly bar: Bar; readonly percent: number }

export interface Statement {
  /** Where it stands in the text. */
  readonly span: Span
  /** What goes with it if there is nothing left to say; undefined: nothing. */
  readonly slot?: Span
  readonly subject: string
  readonly measure: Measure
}

/** By what a line is read: the words, the headings that it may name, the ids, and what bare numbers in it count. */
export interface LineGround {
  readonly words: Words
  readonly sections: readonly NamedSpan[]
  readonly keyOf: (id: string) => string | undefined
  readonly base?: Query | undefined
}

/**
 * All that a line states, but for percentages beside their fraction. A line that has a word which is not understood may be about something else: then just those of
 * its counts are taken that stand behind a label and a colon.
 */
export function readStatements(line: string, ground: LineGround): readonly Statement[] {
  const lists = findIdLists(line, ground.keyOf)
  const bars = findBars(line)
  const text = [...lists, ...bars].reduce((rest, { span }) => blankOut(rest, span), line)
  const whole = { start: 0, end: text.length }
  const cuts = cutSegments(text, whole, ground.words.counts)
  const read: ReadSegment[] = []
  for (const segment of cuts) {
    const context = read.findLast(one => one.query !== undefined)?.query ?? ground.base
    const spoken = read.findLast(one => one.query?.state !== undefined)?.query
    read.push(
      readSegment(segment, ground, { base: ground.base, outer: ground.base, about: '', context, spoken }),
    )
  }
  const isUnderstood = read.every(({ isUnderstood }) => isUnderstood)
  const taken = read.filter(({ isLabelled }) => isUnderstood || isLabelled)
  const ratios = findRatios(line)
  const isRatio = ({ span }: Statement): boolean => ratios.some(({ percent }) => percent.start === span.start)
  return [
    ...taken.flatMap(({ statements }) => statements).filter(statement => !isRatio(statement)),
    ...lists.flatMap(list => listStatement(list, taken)),
    ...bars.flatMap(bar => barStatement(line, bar)),
  ]
}

interface ReadSegment {
  readonly span: Span
  readonly statements: readonly Statement[]
  /** What it speaks of, for what stands in brackets behind it: as a query, and in its own words. */
  readonly query: Query | undefined
  readonly subject: string
  readonly isUnderstood: boolean
  /** Whether it is a label, a colon and a number, and all words are understood. */
  readonly isLabelled: boolean
}

interface Context {
  /** What a bare number counts. */
  readonly base: Query | undefined
  /** What its words add to. */
  readonly outer: Query | undefined
  /** The words around it. */
  readonly about: string
  /** What was spoken of before: what a bare percentage is a share of. */
  readonly context: Query | undefined
  /** The last that had a state: “2 open, 1 critical” may mean one of those two. */
  readonly spoken: Query | undefined
}

function readSegment(segment: Segment, ground: LineGround, context: Context): ReadSegment {
  const own = readOwn(segment, ground, context)
  const query = own.query ?? context.context
  const base = own.statements.length === 0 ? query : undefined
  const groups = segment.groups.map(group =>
    group.segments.map(inner =>
      readSegment(inner, ground, {
        base,
        outer: query,
        about: own.subject,
        context: query,
        spoken: undefined,
      }),
    ),
  )
  const inner = groups.flatMap(group => (group.every(one => one.isUnderstood) ? group : []))
  const label = segment.span.start + splitLabel(segment.text).tail
  const isOdd = segment.groups.some(
    ({ span }, at) => span.end <= label && groups[at]?.some(one => !one.isUnderstood),
  )
  return {
    ...own,
    isLabelled: own.isLabelled && !isOdd,
    span: segment.span,
    query,
    isUnderstood: own.isUnderstood && groups.flat().every(one => one.isUnderstood),
    statements: [...own.statements, ...(own.isUnderstood ? inner.flatMap(one => one.statements) : [])],
  }
}

type Own = Omit<ReadSegment, 'span'>

const nothing: Own = {
  statements: [],
  query: undefined,
  subject: '',
  isUnderstood: false,
  isLabelled: false,
}

/** What a segment says outside its brackets. */
function readOwn({ span, text }: Segment, ground: LineGround, context: Context): Own {
  const { words } = ground
  const { head, tail } = splitLabel(text)
  const read = readAmounts(text.slice(tail), words.counts)
  const label = read === undefined ? '' : `${head} ${read.label}`
  const named = read === undefined ? undefined : queryOf({ label, head, rest: read.label }, ground)
  if (read === undefined || (named === undefined && !isFiller(label, words))) return nothing
  const isHow = isProgress(label, words)
  // “4 issues — resolved (4/4)”: a word without a number speaks of what was spoken of before.
  const own = named && combine(read.amounts.length === 0 ? context.context : context.outer, named)
  const query = own ?? (isHow ? progressOf(context.context) : undefined)
  const subject = [context.about, plain(label)].filter(part => part !== '').join(', ')
  const statements = read.amounts.map(amount =>
    statementsOf(shiftAmount(amount, span.start + tail), {
      subject,
      isProgress: isHow,
      isTold: context.base !== undefined,
      counted: own === undefined ? (isHow ? [] : one(context.base)) : waysOf(own, context.spoken),
      shared: query ?? context.context,
    }),
  )
  const known = statements.flat()
  const isCounted = isSingle(read.amounts) && known.length > 0
  return {
    statements: isCounted ? known : [],
    query,
    subject,
    isUnderstood: read.amounts.length === 0 || isCounted,
    isLabelled: head !== '' && isCounted && statements.every(statement => statement.length > 0),
  }
}

const plain = (label: string): string => label.replace(ALL_EMOJI, ' ').replace(/\s+/gu, ' ').trim()

const one = (query: Query | undefined): readonly Query[] => (query === undefined ? [] : [query])

/** What is counted, or also that among what was spoken of before. */
const waysOf = (own: Query, spoken: Query | undefined): readonly Query[] =>
  spoken === undefined || own.state !== undefined || own.level === undefined
    ? [own]
    : [own, { ...own, state: spoken.state }]

function queryOf(
  { label, head, rest }: { readonly label: string; readonly head: string; readonly rest: string },
  { words, sections }: LineGround,
): Query | undefined {
  const query = readQuery(label, words)
  if (query !== undefined) return query
  const isNamed = isFiller(rest, words) && head !== ''
  return isNamed ? readSectionQuery(head, sections) : undefined
}

const progressOf = (context: Query | undefined): Query => ({ ...(context ?? everything), state: 'resolved' })

/** One count, or a count and its percentage. */
const isSingle = (amounts: readonly Amount[]): boolean =>
  amounts.length > 0 &&
  amounts.length <= 2 &&
  amounts.filter(({ kind }) => kind === 'percent').length <= 1 &&
  amounts.filter(({ kind }) => kind !== 'percent').length <= 1

/** The label before a colon, and where what it labels begins. */
function splitLabel(text: string): { readonly head: string; readonly tail: number } {
  const match = /^([^:：]*\p{L}[^:：]*)[:：]/u.exec(text)
  return match?.[1] === undefined ? { head: '', tail: 0 } : { head: match[1], tail: match[0].length }
}

interface Meant {
  readonly subject: string
  readonly isProgress: boolean
  /** Whether what is counted is told elsewhere. */
  readonly isTold: boolean
  readonly counted: readonly Query[]
  readonly shared: Query | undefined
}

function statementsOf(
  amount: Amount,
  { subject, isProgress, isTold, counted, shared }: Meant,
): readonly Statement[] {
  if (amount.kind === 'percent') {
    if (shared === undefined) return []
    const { isRough, number } = amount
    return [
      {
        span: number,
        subject: `${subject}, share`,
        measure: { kind: 'share', query: shared, isRough, isProgress },
      },
    ]
  }
  if (amount.kind === 'count')
    return counted.length === 0
      ? []
      : [{ span: amount.span, subject, measure: { kind: 'count', queries: counted } }]
  const [named] = isProgress ? one(shared) : counted
  // What is counted by a heading or by a cell is told there; `2/3` of it are closed.
  const part =
    named?.state === undefined && isTold ? { ...(named ?? everything), state: 'resolved' as const } : named
  if (part?.state === undefined) return []
  const of = { ...part, state: undefined, isThing: false }
  const wholes = part.level === undefined ? [of] : [of, { ...of, level: undefined }]
  return [
    { span: amount.part, subject, measure: { kind: 'count', queries: [part] } },
    {
      span: amount.whole,
      subject: `${subject}, whole`,
      measure: { kind: 'count', queries: wholes, ...(amount.isPlain ? {} : { isUnsure: true }) },
    },
  ]
}

/** An amount in the offsets of the line. */
function shiftAmount(amount: Amount, by: number): Amount {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  if (amount.kind === 'fraction')
    return { ...amount, span: moved(amount.span), part: moved(amount.part), whole: moved(amount.whole) }
  if (amount.kind === 'percent') return { ...amount, span: moved(amount.span), number: moved(amount.number) }
  return { ...amount, span: moved(amount.span) }
}

/** A list of ids, of what is spoken of before it. */
function listStatement({ span, slot, keys }: IdList, segments: readonly ReadSegment[]): readonly Statement[] {
  const before = segments.findLast(segment => segment.span.start <= span.start)
  if (before?.query === undefined) return []
  const { query } = before
  if (query.state === undefined && query.level === undefined) return []
  const counts = before.statements.some(({ measure }) => measure.kind === 'count')
  return [
    { span, slot, subject: `${before.subject}, ids`, measure: { kind: 'ids', query, keys, isWhole: counts } },
  ]
}

/** A bar beside the one percentage or fraction of its line. */
function barStatement(line: string, bar: Bar): readonly Statement[] {
  const percents = Array.from(
    line.matchAll(/(\d{1,3}(?:[.,]\d+)?)[\s\u00a0\u202f]?[%％]/gu),
    ([, number = '']) => Number(number.replace(',', '.')),
  )
  const fractions = Array.from(
    line.matchAll(/(?<!\d)(\d{1,6})\s?\/\s?(\d{1,6})(?!\d)/gu),
    ([, part, whole]) => (100 * Number(part)) / Number(whole),
  )
  const [percent, ...others] = percents.length > 0 ? percents : fractions
  if (percent === undefined || others.length > 0 || !(percent <= 100)) return []
  return [{ span: bar.span, subject: 'bar', measure: { kind: 'bar', bar, percent } }]
}
