import { overlaps, type Span } from '../../text/span.js'
import type { Comparison } from './count.js'

/** `71% (20.5/29)`, `236/262 (90.4 %)`: a percentage beside the fraction that it is of. */
export interface Ratio {
  readonly span: Span
  /** The percentage, without its sign. */
  readonly percent: Span
  readonly says: number
  readonly decimals: number
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
    decimals: percent.split('.')[1]?.length ?? 0,
    part: Number(part),
    whole: Number(whole),
    isRough: rough !== undefined,
  }
}

/** Whether a percentage is its fraction, rounded (or cut) to the places that it is written with. */
export function compareRatio(ratio: Ratio): Comparison {
  const exact = (100 * ratio.part) / ratio.whole
  const step = 10 ** -ratio.decimals
  const tolerance = ratio.isRough ? Math.max(1, step) : step / 2
  const holds =
    Math.abs(exact - ratio.says) <= tolerance + 1e-9 || Math.floor(exact / step) * step === ratio.says
  const truth = exact.toFixed(ratio.decimals)
  return {
    verdict: holds ? 'holds' : 'refuted',
    truth,
    receipt: `${ratio.part}/${ratio.whole} is ${truth} %`,
  }
}
