/** The numbers of a stretch of text, by what they can be: a count, a part of a whole, a percentage. */
import { findWords, type Vocabulary, withoutWords } from '../../issue/vocabulary.js'
import type { CountWord } from '../../issue/words/counting.js'
import type { Span } from '../../text/span.js'

export type Amount =
  | { readonly kind: 'count'; readonly span: Span }
  | {
      readonly kind: 'fraction'
      readonly span: Span
      readonly part: Span
      readonly whole: Span
      /** Whether the part is of whole things: `20.5/29` weighs them. */
      readonly isPlain: boolean
    }
  | { readonly kind: 'percent'; readonly span: Span; readonly number: Span; readonly isRough: boolean }

/** The amounts of a text and the words around them; undefined if a number in it is none: a date, a version, `41+`. */
export function readAmounts(
  text: string,
  words: Vocabulary<CountWord>,
): { readonly amounts: readonly Amount[]; readonly label: string } | undefined {
  const amounts = Array.from(text.matchAll(AMOUNT), match => amountOf(match)).reduce<readonly Amount[]>(
    (all, next) => joined(text, { all, next }, words),
    [],
  )
  const label = amounts.reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`,
    text,
  )
  return DIGITS.test(label.replace(LEVEL_CODE, '')) ? undefined : { amounts, label }
}

/** `P0`, `S2` */
const LEVEL_CODE = /(?<![\p{L}\d])(?:[PS]|Sev ?)\d(?![\p{L}\d])/giu

const DIGITS = /[\d+~≈<>≤≥]/u

/** `2/3`, `~67.5 %`, `3`; Latin letters, digits and signs beside a number make it another thing. */
const AMOUNT =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}\d.,#$€+_/-])(?:(?<part>\d{1,6}(?:\.\d{1,2})?)\s?[/／]\s?(?<whole>\d{1,6})|(?<rough>[~≈]\s?)?(?<percent>\d{1,3}(?:[.,]\d{1,2})?)[\s\u00a0\u202f]?[%％]|(?<count>\d{1,6}))(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}\d%+_/／~-]|[.,:]\d)/gu

function amountOf(match: RegExpExecArray): Amount {
  const { part, whole, percent } = match.groups ?? {}
  const start = match.index
  const span = { start, end: start + match[0].length }
  if (part !== undefined && whole !== undefined)
    return {
      kind: 'fraction',
      span,
      part: { start, end: start + part.length },
      whole: { start: span.end - whole.length, end: span.end },
      isPlain: !part.includes('.'),
    }
  if (percent === undefined) return { kind: 'count', span }
  const at = start + match[0].indexOf(percent)
  return {
    kind: 'percent',
    span,
    number: { start: at, end: at + percent.length },
    isRough: match.groups?.['rough'] !== undefined,
  }
}

/** `2 of 3` is one amount, and so is 3件中2件, where the whole comes first. */
function joined(
  text: string,
  { all, next }: { readonly all: readonly Amount[]; readonly next: Amount },
  words: Vocabulary<CountWord>,
): readonly Amount[] {
  const last = all.at(-1)
  if (last?.kind !== 'count' || next.kind !== 'count') return [...all, next]
  const between = text.slice(last.span.end, next.span.start)
  const found = [...findWords(words, between)].filter(({ meaning }) => meaning !== 'thing')
  const [word] = found
  if (found.length !== 1 || word === undefined || withoutWords(words, between).trim() !== '')
    return [...all, next]
  const span = { start: last.span.start, end: next.span.end }
  const rest = all.slice(0, -1)
  if (word.meaning === 'of')
    return [...rest, { kind: 'fraction', span, part: last.span, whole: next.span, isPlain: true }]
  if (word.meaning === 'among')
    return [...rest, { kind: 'fraction', span, part: next.span, whole: last.span, isPlain: true }]
  return [...all, next]
}
