import { overlaps, type Span } from '../../text/span.js'
import type { Comparison } from './judge.js'
import { numberOf } from '../../issue/number.js'
import { roundings } from './rounding.js'

/** `71% (20.5/29)`, `236/262 (90.4 %)`: a percentage beside the fraction that it is of. */
export interface Ratio {
  readonly span: Span
  /** The percentage, without its sign. */
  readonly percent: Span
  readonly says: number
  readonly part: number
  readonly whole: number
  readonly isRough: boolean
}

const NUMBER = String.raw`\d{1,6}(?:\.\d{1,2})?`
const PERCENT_FIRST = new RegExp(
  String.raw`(?<rough>~|≈)?(?<!\d)(?<percent>${NUMBER})\s?%[^%\n]{0,60}?(?<![\d/.-])(?<part>${NUMBER})\s?\/\s?(?<whole>${NUMBER})(?![\d/.%-])`,
  'gu',
)
const FRACTION_FIRST = new RegExp(
  String.raw`(?<![\d/.-])(?<part>${NUMBER})\s?\/\s?(?<whole>${NUMBER})(?![\d/.%-])[^%\n\d]{0,30}?(?<rough>~|≈)?(?<percent>${NUMBER})\s?%`,
  'gu',
)

/** The percentages of a text that stand beside their fraction. */
export function findRatios(text: string): Ratio[] {
  if (!text.includes('%')) return []
  const all = [PERCENT_FIRST, FRACTION_FIRST]
    .flatMap(pattern => Array.from(text.matchAll(pattern), ratioOf))
    .filter(ratio => ratio.whole > 0 && ratio.part <= ratio.whole && ratio.says <= 100)
  return all.filter((ratio, index) => !all.slice(0, index).some(other => overlaps(other.span, ratio.span)))
}

function ratioOf(match: RegExpExecArray): Ratio {
  const { percent = '', part = '', whole = '', rough } = match.groups ?? {}
  const start = match.index
  const at = start + match[0].indexOf(percent)
  return {
    span: { start, end: start + match[0].length },
    percent: { start: at, end: at + percent.length },
    says: Number(percent),
    part: Number(part),
    whole: Number(whole),
    isRough: rough !== undefined,
  }
}

/** Whether a percentage is its fraction, rounded (or cut) to the places that it is written with. */
export function judgeRatio(raw: string, { part, whole, says, isRough }: Ratio): Comparison {
  const [rounded, cut] = roundings((100 * part) / whole, { raw, isRough })
  const senses = [rounded, cut].filter(sense => sense !== undefined)
  const holds = senses.some(({ value }) => numberOf(value) === says)
  return {
    senses,
    verdict: holds ? 'holds' : 'refuted',
    receipt: `${part}/${whole} is ${rounded?.value} %`,
  }
}
