/** Holds what is stated against what a file has. */
import type { Claim, Issue, Sense } from '../../issue/model.js'
import { contains } from '../../text/span.js'
import { type Bar, drawBar } from './bars.js'
import { differenceOf } from './difference.js'
import { rewriteIds } from './id-lists.js'
import { type Outcome, type Query, runQuery } from './query.js'
import type { Measure } from './statements.js'
import { numberOf } from '../../issue/number.js'
import { roundings } from './rounding.js'
import { plural } from './wording.js'

/** What a claim may mean, and how it stands to what the file has. */
export interface Comparison {
  readonly senses: readonly Sense[]
  readonly verdict: Claim['verdict']
  readonly receipt: string
}

/** Some issues of which a line may speak: those of its section, those of the file. */
export interface Scope {
  readonly name: string
  readonly issues: readonly Issue[]
}

/** By what a statement is judged. */
export interface Bench {
  /** The likeliest first. */
  readonly scopes: readonly Scope[]
  /** All issues of the file. */
  readonly issues: readonly Issue[]
  readonly keyOf: (id: string) => string | undefined
  /** What a list below the line names, if there is one. */
  readonly listed?: readonly string[] | undefined
  /** Whether the words leave it open what is counted. */
  readonly isUnsure: boolean
  /** Where the issues stand of which the receipt speaks: `the file has 3`, `3 stand below it`. */
  readonly place: 'file' | 'below'
}

export function judge(raw: string, measure: Measure, bench: Bench): Comparison {
  switch (measure.kind) {
    case 'count':
      return judgeCount(raw, measure.queries, measure.isUnsure ? { ...bench, isUnsure: true } : bench)
    case 'share':
      return judgeShare(raw, measure, bench)
    case 'ids':
      return judgeIds(raw, measure, bench)
    case 'bar':
      return judgeBar(raw, measure)
    default:
      return measure satisfies never
  }
}

interface Counted extends Required<Omit<Sense, 'leavesOut'>>, Outcome {
  /** The name of the scope in which it counts. */
  readonly scope: string
}

/** Every way to count: among the issues of each scope, by each query, in each sense of its words. */
export function waysToCount(queries: readonly Query[], { scopes, issues }: Bench): readonly Counted[] {
  return scopes.flatMap(scope =>
    queries.flatMap((query, at) => {
      const { within } = query
      const among =
        within === undefined ? scope.issues : issues.filter(({ home }) => contains(within, home.span))
      return runQuery(query, among).map(outcome => ({
        ...outcome,
        name: `${scope.name}, ${at}, ${outcome.counts}`,
        scope: scope.name,
        value: String(outcome.issues.length),
      }))
    }),
  )
}

function judgeCount(raw: string, queries: readonly Query[], bench: Bench): Comparison {
  const ways = waysToCount(queries, bench)
  const senses = ways.map(({ name, value, counts }) => ({ name, value, counts }))
  const says = Number(raw)
  const held = ways.find(({ value }) => Number(value) === says)
  const [likeliest] = ways
  if (held !== undefined) return { senses, verdict: 'holds', receipt: receiptOf(held, bench) }
  if (likeliest === undefined) return { senses, verdict: 'unclear', receipt: 'the file has no issues' }
  const [query] = queries
  const isMarked =
    query?.state === undefined ||
    query.state === 'open' ||
    query.state === 'resolved' ||
    bench.issues.some(({ state }) => state === query.state)
  if (!isMarked) return { senses, verdict: 'unclear', receipt: 'the file marks no issue so' }
  const unsure = ways.find(way => says > way.issues.length && says <= way.issues.length + way.unsure.length)
  if (unsure !== undefined) {
    const count = unsure.unsure.length
    const more = `${count} more ${plural(count, 'has', 'have')} no level to tell by`
    return { senses, verdict: 'unclear', receipt: `the file has ${unsure.issues.length}, and ${more}` }
  }
  const isOne = new Set(bench.scopes.map(({ name }) => likeliestIn(ways, name))).size === 1
  const isSure = !bench.isUnsure && (bench.place === 'below' || (isOne && !raw.includes('.')))
  return { senses, verdict: isSure ? 'refuted' : 'unclear', receipt: receiptOf(likeliest, bench) }
}

const likeliestIn = (ways: readonly Counted[], scope: string): string | undefined =>
  ways.find(way => way.scope === scope)?.value

function receiptOf({ issues, value }: Counted, { listed, place }: Bench): string {
  if (place === 'below') return `${value} ${plural(Number(value), 'stands', 'stand')} below it`
  const difference = differenceOf(issues, listed)
  return `the file has ${value}${difference === '' ? '' : `: ${difference}`}`
}

/** A percentage holds if it is the part, rounded to the places that it is written with, or up, or down. */
function judgeShare(raw: string, measure: Measure & { readonly kind: 'share' }, bench: Bench): Comparison {
  const { query } = measure
  const ways = wholesOf(query).flatMap((whole, at) =>
    waysToCount([query], bench).flatMap(part => {
      const all = waysToCount([whole], bench).find(({ scope }) => scope === part.scope)
      return all === undefined || all.issues.length === 0
        ? []
        : [
            {
              name: `${part.name} of ${at}`,
              part: part.issues.length,
              whole: all.issues.length,
              unsure: part.unsure,
            },
          ]
    }),
  )
  const senses = ways.flatMap(({ name, part, whole }) =>
    roundings((100 * part) / whole, { raw, isRough: measure.isRough }).map(({ name: rounding, value }) => ({
      name: `${name} ${rounding}`,
      value,
    })),
  )
  const [first] = ways
  const says = numberOf(raw)
  const held = senses.some(({ value }) => numberOf(value) === says)
  const receipt =
    first === undefined
      ? 'the file has no issues'
      : `${first.part} of ${first.whole} ${measure.isProgress || query.state === 'resolved' ? 'are closed' : 'are so'}`
  if (held || first === undefined) return { senses, verdict: held ? 'holds' : 'unclear', receipt }
  const areBoxes = bench.issues.every(({ home }) => home.kind === 'item' && home.checkbox !== undefined)
  const isSure =
    !bench.isUnsure &&
    bench.scopes.length === 1 &&
    first.unsure.length === 0 &&
    query.within === undefined &&
    (!measure.isProgress || areBoxes)
  return isSure
    ? { senses, verdict: 'refuted', receipt }
    : { senses, verdict: 'unclear', receipt: `${receipt}, which need not be what it counts` }
}

/** What a share may be a part of: all, those of its level, those of its state. */
function wholesOf(query: Query): readonly Query[] {
  const all: Query = { ...query, state: undefined, level: undefined, isThing: false }
  if (query.state === undefined) return query.level === undefined ? [all] : [all, { ...all, state: 'open' }]
  return query.level === undefined
    ? [all]
    : [{ ...all, level: query.level }, { ...all, state: query.state }, all]
}

/** A list of ids holds if it names just the issues of which it speaks. */
function judgeIds(
  raw: string,
  { query, keys, isWhole }: Measure & { readonly kind: 'ids' },
  bench: Bench,
): Comparison {
  const named = new Set(keys)
  const ways = waysToCount([query], bench)
  const senses = ways.flatMap(({ name, issues }) => {
    const isSame = issues.length === named.size && issues.every(({ key }) => named.has(key))
    const wanted = issues.flatMap(({ key, id }) => (id === undefined ? [] : [{ key, id: id.value }]))
    const value = isSame
      ? raw
      : wanted.length < issues.length
        ? undefined
        : rewriteIds(raw, wanted, bench.keyOf)
    return value === undefined ? [] : [{ name, value }]
  })
  const held = ways.find(
    ({ issues }) => issues.length === named.size && issues.every(({ key }) => named.has(key)),
  )
  const [first] = ways
  if (held !== undefined) return { senses, verdict: 'holds', receipt: `it names all ${held.issues.length}` }
  const difference = first === undefined ? '' : differenceOf(first.issues, keys)
  const isSure = isWhole && !bench.isUnsure && bench.scopes.length === 1 && first?.unsure.length === 0
  return { senses, verdict: isSure ? 'refuted' : 'unclear', receipt: difference }
}

/** A bar holds if as many of its cells are full as the percentage beside it asks for, give or take a part of a cell. */
function judgeBar(
  raw: string,
  { bar, percent }: { readonly bar: Bar; readonly percent: number },
): Comparison {
  const exact = (percent * bar.cells) / 100
  const senses = [
    { name: 'rounded', value: drawBar(bar, Math.round(exact)) },
    { name: 'cut', value: drawBar(bar, Math.floor(exact + 1e-9)) },
    { name: 'up', value: drawBar(bar, Math.ceil(exact - 1e-9)) },
  ]
  const holds = senses.some(({ value }) => value === raw)
  const receipt = `${percent} % of ${bar.cells} cells are ${Math.round(exact)}`
  return { senses, verdict: holds ? 'holds' : 'refuted', receipt }
}
