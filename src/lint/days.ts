import { readDate } from '../read/dates.js'

/** A day as the text writes it: what it says, or why it says nothing. */
export type ReadDay =
  | { readonly kind: 'day'; readonly iso: string }
  /** Day and month could change places: `03/04/2025`. */
  | { readonly kind: 'ambiguous'; readonly raw: string; readonly readings: readonly [string, string] }
  /** Such a day is in no calendar: `2025-02-30`. */
  | { readonly kind: 'impossible'; readonly raw: string }

/** The first date in a text; undefined if there is none. */
export function readDay(text: string): ReadDay | undefined {
  const iso = readDate(text)
  if (iso !== undefined) return { kind: 'day', iso }
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst !== null) return { kind: 'impossible', raw: yearFirst[0] }
  const [raw, first = '', separator, second = '', year = ''] = YEAR_LAST.exec(text) ?? []
  if (raw === undefined) return undefined
  const dayFirst = isoDay(year, second, first)
  const monthFirst = isoDay(year, first, second)
  const isAmbiguous = separator !== '.' && isIsoDay(dayFirst) && isIsoDay(monthFirst)
  return isAmbiguous
    ? { kind: 'ambiguous', raw, readings: [dayFirst, monthFirst] }
    : { kind: 'impossible', raw }
}

/** The date with month and day in each other's place, where the calendar has that day: `2025-25-04` → `2025-04-25`. */
export function withDayAndMonthExchanged(raw: string): string | undefined {
  const [, year = '', separator = '', month = '', day = ''] = YEAR_FIRST_PARTS.exec(raw) ?? []
  return isIsoDay(isoDay(year, day, month)) ? [year, day, month].join(separator) : undefined
}

/** `2025-25-04` */
const YEAR_FIRST_PARTS = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/

/** Whether the text is an ISO day that the calendar has. */
export function isIsoDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return ISO_DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** `2025-03-04`, `2025/3/4`, `2025年3月4日` */
const YEAR_FIRST = /(?<!\d)\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)/

/** `04/03/2025`, `4.3.2025`, `04-03-2025` */
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/

const isoDay = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
