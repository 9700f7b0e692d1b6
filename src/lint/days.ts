/** A day as the text writes it: what it says, or why it says nothing. */
export type ReadDay =
  | { readonly kind: 'day'; readonly iso: string }
  /** Day and month could change places: `03/04/2025`. */
  | { readonly kind: 'ambiguous'; readonly raw: string; readonly readings: readonly [string, string] }
  /** Such a day is in no calendar: `2025-02-30`. */
  | { readonly kind: 'impossible'; readonly raw: string }

/** The first date in a text; undefined if there is none that is written in numbers or with an English month. */
export function readDay(text: string): ReadDay | undefined {
  const found = [yearFirst(text), yearLast(text), monthNamed(text)].filter(hit => hit !== undefined)
  return found.toSorted((a, b) => a.index - b.index)[0]?.day
}

/** Whether the text is an ISO day that the calendar has. */
export const isIsoDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isReal(text)

interface Hit {
  readonly index: number
  readonly day: ReadDay
}

/** `2025-03-04`, `2025/3/4`, `2025.03.04`, `2025年3月4日` */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})(?!\d)/

/** `04/03/2025`, `4.3.2025`, `04-03-2025` */
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/

/** `4 March 2025`, `March 4, 2025`, `4th of Mar 2025` */
const MONTH_NAMED =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))(?!\d)/iu

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

function yearFirst(text: string): Hit | undefined {
  const match = YEAR_FIRST.exec(text)
  if (match === null) return undefined
  const [raw, year = '', month = '', day = ''] = match
  return { index: match.index, day: judged(raw, iso(year, month, day)) }
}

function yearLast(text: string): Hit | undefined {
  const match = YEAR_LAST.exec(text)
  if (match === null) return undefined
  const [raw, first = '', separator, second = '', year = ''] = match
  const dayFirst = iso(year, second, first)
  const monthFirst = iso(year, first, second)
  // Dots are only written day first.
  const readings = (separator === '.' ? [dayFirst] : [dayFirst, monthFirst]).filter(isReal)
  const [one, other] = readings
  if (one === undefined) return { index: match.index, day: { kind: 'impossible', raw } }
  if (other === undefined || one === other) return { index: match.index, day: { kind: 'day', iso: one } }
  return { index: match.index, day: { kind: 'ambiguous', raw, readings: [one, other] } }
}

function monthNamed(text: string): Hit | undefined {
  const match = MONTH_NAMED.exec(text)
  if (match === null) return undefined
  const [raw, dayA, monthA, yearA, monthB, dayB, yearB] = match
  const name = (monthA ?? monthB ?? '').toLowerCase()
  const month = months.findIndex(
    known => known === name || known.slice(0, 3) === name || (name === 'sept' && known === 'september'),
  )
  if (month < 0) return undefined
  return {
    index: match.index,
    day: judged(raw, iso(yearA ?? yearB ?? '', String(month + 1), dayA ?? dayB ?? '')),
  }
}

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

const judged = (raw: string, day: string): ReadDay =>
  isReal(day) ? { kind: 'day', iso: day } : { kind: 'impossible', raw }

function isReal(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
