/** Days as a file writes them. */

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

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `January 31, 2026`, `Jan 31, 2026`, `31 January 2026`; undefined in other languages. */
function namedDay([year, month, date]: Parts, sample: string): string | undefined {
  const name = months[Number(month) - 1] ?? ''
  const word = /\p{L}{3,}/u.exec(sample)?.[0] ?? ''
  const known = months.find(one => one.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase())
  if (known === undefined) return undefined
  const isShort = word.length === 3 && known !== 'May'
  const written = isShort ? name.slice(0, 3) : name
  const day = String(Number(date))
  if (/\d{1,2} \p{L}{3,},? \d{4}/u.test(sample)) return `${day} ${written} ${year}`
  return /\p{L}{3,} \d{1,2}, \d{4}/u.test(sample) ? `${written} ${day}, ${year}` : undefined
}

/** The stretch of a text that is a date, with what it begins at; undefined where it holds none that can be copied. */
export const dateIn = (text: string): { readonly start: number; readonly end: number } | undefined => {
  const match = DATE.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}

const DATE =
  /\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\p{L}{3,} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,},? \d{4}/u

/** Whether a text is an ISO day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

/** The ISO day of a date that is written without ambiguity, in ISO order, with dots, or with an English month. */
export function isoDay(text: string): string | undefined {
  const { year, month, day } = ISO.exec(text)?.groups ?? DOTS.exec(text)?.groups ?? {}
  if (year !== undefined) return checked([year, month ?? '', day ?? ''])
  const named = NAMED.exec(text)
  const at = months.findIndex(
    name => name.slice(0, 3).toLowerCase() === named?.groups?.['name']?.toLowerCase().slice(0, 3),
  )
  const groups = named?.groups
  return at < 0 || groups === undefined
    ? undefined
    : checked([groups['year'] ?? '', String(at + 1), groups['before'] ?? groups['after'] ?? ''])
}

function checked([year, month, date]: Parts): string | undefined {
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-')
  return isDay(day) ? day : undefined
}

const ISO = /(?<year>\d{4})[-/.](?<month>\d{2})[-/.](?<day>\d{2})/

const DOTS = /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})/

const NAMED = /(?:(?<before>\d{1,2}) )?(?<name>\p{L}{3,})(?: (?<after>\d{1,2}))?,? (?<year>\d{4})/u
