/** Tells which quotation mark a lost one was: by the one that closes or has opened it, and by what the language writes. */

/** How a language opens and closes a quotation. */
export type QuoteHabit = '“”' | '„“' | '„”' | '””'

const habits = new Map<string, QuoteHabit>([
  ...['german', 'czech', 'slovak', 'slovene', 'bulgarian', 'macedonian', 'icelandic', 'baltic'].map(
    one => [one, '„“'] as const,
  ),
  ...['polish', 'hungarian', 'romanian', 'croatian', 'serbian'].map(one => [one, '„”'] as const),
  ...['scandinavian', 'finnish'].map(one => [one, '””'] as const),
])

/** The habit that languages share, if they do. */
export function habitOf(languages: readonly string[]): QuoteHabit | undefined {
  const [habit, ...others] = new Set(languages.map(one => habits.get(one) ?? USUAL))
  return others.length > 0 ? undefined : habit
}

export const USUAL = '“”'

/** What is known of a place where a quotation mark may have stood. */
export interface QuotePlace {
  /** Whether it would open a quotation. */
  readonly isOpening: boolean
  /** Whether „ has opened one in the line. */
  readonly hasOpenQuote: boolean
  /** Whether “ would close it. */
  readonly isClosed: boolean
}

/** Bits for a candidate that is the quotation mark which belongs there. */
export const quoteBonus = (candidate: string, place: QuotePlace, habit: QuoteHabit | undefined): number =>
  candidate === expectedAt(place, habit) ? SURE : 0

const SURE = 12

/** The mark that belongs in a place: none if any may stand there. What “ closes was opened by „, whatever the language. */
function expectedAt(place: QuotePlace, habit: QuoteHabit | undefined): string | undefined {
  if (place.isOpening) return place.isClosed ? '„' : habit === USUAL ? undefined : habit?.charAt(0)
  if (!place.hasOpenQuote) return undefined
  return habit === '„”' ? '”' : '“'
}

/**
 * The candidates, with „ where it is that which belongs there: pages that otherwise read as windows-1252 does, such as
 * windows-1254, leave its 9E undefined, too.
 */
export const withLowMark = (
  candidates: readonly string[],
  place: QuotePlace,
  habit: QuoteHabit | undefined,
): readonly string[] =>
  place.isOpening && expectedAt(place, habit) === '„' && !candidates.includes('„')
    ? [...candidates, '„']
    : candidates

/**
 * Whether a quotation mark is one of several by which languages open, or close, a quotation, and the language is not known.
 */
export const isUntold = (
  candidates: readonly string[],
  place: QuotePlace,
  habit: QuoteHabit | undefined,
): boolean => {
  if (expectedAt(place, habit) !== undefined) return false
  const marks = place.isOpening ? OPENERS : CLOSERS
  return habit === undefined && marks.filter(mark => candidates.includes(mark)).length > 1
}

const OPENERS = ['“', '„', '‘', '‚']
const CLOSERS = ['”', '“']

/** Whether a quotation mark opens what stands between two texts; between East Asian letters, if none is open. */
export const opensQuote = (left: string, right: string): boolean =>
  /^[^\s,;:!?)\]}]/.test(right) && (OPENING.test(left) || (EASTERN.test(left) && !UNCLOSED.test(left)))

const OPENING = /(?:^|[\s([|>*_])$/
const EASTERN = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff5e]$/
const UNCLOSED = /“[^“”]*$/
