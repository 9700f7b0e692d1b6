/** Days as a file writes them. */
import { englishMonths, monthOf, monthRows } from '../issue/words/months.js'
import { firstMatch } from '../text/match.js'

/** An ISO day in the manner of a date of the file, whose own ISO day is known; ISO where its manner cannot be told. */
export function dayLike(day: string, sample: { readonly text: string; readonly day: string }): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const iso = /\d{4}([-/.])\d{2}\1\d{2}/.exec(sample.text)
  if (iso !== null) return [year, month, date].join(iso[1])
  const numeric = /(\d{1,2})([./-])(\d{1,2})\2\d{4}/.exec(sample.text)
  if (numeric !== null) return numericDay([year, month, date], sample.day, numeric)
  return namedDay([year, month, date], sample.text) ?? day
}

type Parts = readonly [year: string, month: string, date: string]

/** `31.01.2026`, `1/31/2026`: which of the two is the month is told by the day that the sample stands for. */
function numericDay([year, month, date]: Parts, sampleDay: string, match: RegExpExecArray): string {
  const [, first = '', separator = '', second = ''] = match
  const [, sampleMonth = '', sampleDate = ''] = sampleDay.split('-')
  const isPadded = first.length === 2 && second.length === 2
  const bare = (text: string): string => (isPadded ? text : String(Number(text)))
  if (Number(first) === Number(sampleDate) && Number(second) === Number(sampleMonth))
    return [bare(date), bare(month), year].join(separator)
  return [bare(month), bare(date), year].join(separator)
}

/** `January 31, 2026`, `31 gennaio 2026`, `2026年1月31日`; undefined where the sample is written otherwise. */
function namedDay([year, month, date]: Parts, sample: string): string | undefined {
  const written = NAMED.exec(sample)?.[0]
  if (written === undefined) return undefined
  const [word = ''] = MONTH.exec(written) ?? []
  const rows = monthRows.filter(row => row.includes(word.toLowerCase()))
  // `3. November` is German, though it is November in English too.
  const row = DOTTED.test(written) ? rows.find(one => !englishMonths.includes(one)) : rows[0]
  const name = (row ?? rows[0])?.[Number(month) - 1]
  const isPadded = /(?<!\d)0\d(?!\d)/.test(written)
  const put = (name === undefined ? [month, date] : [date]).map(text =>
    isPadded ? text : String(Number(text)),
  )
  const dated = written
    .split(/(\d+)/)
    .map((part, at) => (at % 2 === 0 ? part : part.length === 4 ? year : (put.shift() ?? '')))
    .join('')
    .replace(/(\d)(?:st|nd|rd|th)\b/, (_, last: string) => last + ordinalOf(Number(date)))
  return name === undefined ? dated : dated.replace(word, inCaseOf(word, name))
}

/** `1st`, `22nd`, `13th` */
const ordinalOf = (day: number): string =>
  day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')

const inCaseOf = (sample: string, name: string): string =>
  sample.charAt(0) === sample.charAt(0).toLowerCase() ? name : name.charAt(0).toUpperCase() + name.slice(1)

/** The stretch of a text that is a date, with what it begins at; undefined where it holds none that can be copied. */
export const dateIn = (text: string): { readonly start: number; readonly end: number } | undefined => {
  const match = DATE.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}

/** `January 31, 2026`, `31. Januar 2026`, `31 de enero de 2026`, `2026年1月31日`, `2026년 1월 31일` */
const NAMED =
  /\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,}\.?,? (?:de |del )?\d{4}|\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/u

const DATE = new RegExp(
  String.raw`\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|${NAMED.source}`,
  'u',
)

/** Whether a text tells a day, or less exactly when a thing was: `February 2026`. */
export const tellsWhen = (text: string): boolean => /\d{4}/.test(text)

/** Whether a text begins with a day, in brackets or without: ` (2025-03-01)`. */
export const startsWithDay = (text: string): boolean =>
  dateIn(text)?.start === firstMatch(/^\s*[[(（]?/u, text).length

/** The day with which a text begins, in brackets or without: ` (2025-03-01)`; empty where none does. */
export const dayAhead = (text: string): string => firstMatch(FIRST, text)

const FIRST = new RegExp(String.raw`^[ \t]*[[(（]?(?:${DATE.source})[\])）]?`, 'u')

/** A text with another day in the place of its date, in the manner of that date, whose own ISO day is known. */
export function redated(text: string, day: string, known: string): string {
  const date = dateIn(text)
  if (date === undefined) return text
  const { start, end } = date
  return text.slice(0, start) + dayLike(day, { text: text.slice(start, end), day: known }) + text.slice(end)
}

/** A text without the date in it. */
export function withoutDay(text: string): string {
  const { start, end } = dateIn(text) ?? { start: 0, end: 0 }
  return text.slice(0, start) + text.slice(end)
}

/** The day that ends a text, with what sets it off: ` [2026-01-27]`, ` — 27.01.2026`; empty where none does. */
export function dayBehind(text: string): string {
  const tail = firstMatch(LAST, text)
  return isoDay(tail) === undefined ? '' : tail
}

const LAST = new RegExp(String.raw`[ \t]+(?:[-–—·|✅][ \t]*)?[[(（]?(?:${DATE.source})[\])）]?[ \t]*$`, 'u')

const MONTH = /\p{L}{3,}/u

const DOTTED = /^\d{1,2}\. /

/** Whether a text is an ISO day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

/** The ISO day of a date that is written without ambiguity: in ISO order, with dots, or with the name of a month. */
export function isoDay(text: string): string | undefined {
  const { year, month, day } = ISO.exec(text)?.groups ?? DOTS.exec(text)?.groups ?? {}
  if (year !== undefined) return checked([year, month ?? '', day ?? ''])
  const [named = ''] = NAMED.exec(text) ?? []
  const at = monthOf(firstMatch(MONTH, named))
  const [first = '', second = '', third] = named.match(/\d+/g) ?? []
  if (third !== undefined) return checked([first, second, third])
  return at === undefined ? undefined : checked([second, String(at), first])
}

function checked([year, month, date]: Parts): string | undefined {
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-')
  return isDay(day) ? day : undefined
}

const ISO = /(?<year>\d{4})[-/.](?<month>\d{2})[-/.](?<day>\d{2})/

const DOTS = /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})/
