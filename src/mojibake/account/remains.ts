/** Finds what is left of characters whose bytes are gone for good: to be reported, never changed. */
import type { Span } from '../../text/span.js'
import { pageNames } from '../pages/page-index.js'
import { REPLACED } from './replaced.js'
import type { ChosenToken } from '../reading/search.js'

/** The remains of lost characters. */
export interface Remains {
  readonly span: Span
  readonly text: string
  readonly why: string
}

/** Every place at which characters were lost, in order. */
export function* findRemains(text: string): Generator<Remains> {
  if (!mayHoldRemains(text)) return
  for (const match of text.matchAll(REMAINS)) {
    const [found] = match
    const why = reasons.find(([pattern]) => pattern.test(found))?.[1] ?? 'characters were lost'
    yield { span: { start: match.index, end: match.index + found.length }, text: found, why }
  }
}

/**
 * U+FFFD and what it stands as; “????” where a word, a value or a line should begin; and “â” where the two bytes behind it
 * were stripped as control characters.
 */
const REMAINS = new RegExp(
  [
    REPLACED.source,
    /(?<![^\s|*_#>"(])\?{2,}(?:[,.:;!]? \?{2,})+(?![^\s|*_)".,:;!])/.source,
    /(?<=^|[|:>*-] |\|)\?{4,}(?= [\p{L}|])|(?<=[|:>*#-] )\?{4,}(?=\s*$)/u.source,
    /(?<![\p{L}\p{M}])â{2,}(?![\p{L}\p{M}])|(?<=^|[ \t|>])â(?=[ \t|]|$)/u.source,
  ].join('|'),
  'gmu',
)

/** What all remains hold. */
const HINT = /[\ufffd½Ω┐锟踝âЅ]|\?{4}|\?\? \?\?/

/** A quick look that passes over most texts. */
export const mayHoldRemains = (text: string): boolean => HINT.test(text)

const reasons: readonly (readonly [RegExp, string])[] = [
  [/\ufffd/, 'a decoder could not read these bytes and put U+FFFD in their place'],
  [/\?/, 'each “?” stands for a character that a code page could not hold'],
  [/â/, 'the bytes behind “â” were stripped'],
  [/./u, 'U+FFFD, itself the mark of lost bytes, was misread once more'],
]

/**
 * The tokens beside which so much is lost that to repair them alone would hide it: in lines of lone “â” whose bytes were
 * stripped, and in a page of East Asian characters where U+FFFD has swallowed bytes of its neighbours. O(length).
 */
export function findHopeless(text: string, chosen: readonly ChosenToken[]): ReadonlySet<ChosenToken> {
  if (!mayHoldRemains(text)) return NONE
  const eastern = chosen.filter(({ page }) => page >= pageNames.length)
  const swallowed = [...text.matchAll(SWALLOWED)].length
  const hopeless = isTooMuch(swallowed, eastern.length) ? [...eastern] : []
  let next = 0
  for (const { start, end, count } of strippedLines(text)) {
    while ((chosen[next]?.end ?? Infinity) <= start) next += 1
    const first = next
    while ((chosen[next]?.start ?? Infinity) < end) next += 1
    if (isTooMuch(count, next - first)) hopeless.push(...chosen.slice(first, next))
  }
  return hopeless.length === 0 ? NONE : new Set(hopeless)
}

const NONE: ReadonlySet<never> = new Set<never>()

const isTooMuch = (lost: number, kept: number): boolean => lost > 0 && lost * 4 >= kept

/** `鉁�` */
const SWALLOWED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\ue000-\uf8ff\uff61-\uff9f]\ufffd/g

interface StrippedLine extends Span {
  readonly count: number
}

/** The lines that hold ` â `, and how many. */
function strippedLines(text: string): readonly StrippedLine[] {
  const lines: StrippedLine[] = []
  for (const { index } of text.matchAll(STRIPPED)) {
    const last = lines.at(-1)
    if (last !== undefined && index < last.end) lines[lines.length - 1] = { ...last, count: last.count + 1 }
    else lines.push({ start: text.lastIndexOf('\n', index) + 1, end: lineEnd(text, index), count: 1 })
  }
  return lines
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const STRIPPED = /(?<=^|[ \t|>])â(?=[ \t|]|$)/gm
