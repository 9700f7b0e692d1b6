import { monthOf } from '../issue/words/months.js'

/** The ISO day (`2026-01-31`) that a text tells, if it tells one without ambiguity; the first one counts. */
export function readDate(text: string): string | undefined {
  const match = YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (match !== null) return isoDay(match[1], match[2], match[3])
  return readNamedMonth(text) ?? readNumeric(text)
}

/** Whether a text is written as a date, even if it is an impossible or an ambiguous one. */
export const looksLikeDate = (text: string): boolean =>
  YEAR_FIRST.test(text) ||
  COMPACT.test(text) ||
  /(?<!\d)\d{1,2}(?:\. ?|[/-])\d{1,2}(?:\. ?|[/-])\d{4}(?!\d)/u.test(text) ||
  monthMatch(text) !== undefined

/** `2026-01-31`, `2026/1/31`, `2026. 1. 31.`, `2026年1月31日`, `2026 年 1 月 31 日`, `2026년 1월 31일`. */
const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:[-/.]|\s?[年년]|\.\s)\s?(\d{1,2})(?:[-/.]|\s?[月월]|\.\s)\s?(\d{1,2})(?!\d)/u

/** `20260131`, and nothing else: among other words it may be the number of anything. */
const COMPACT = /^\s*(20\d{2})(\d{2})(\d{2})\s*$/u

/** `22 August 2025`, `22-Aug-2025`, `August 22, 2025`, `11 gennaio 2026`, `1 maja 2026`. */
function readNamedMonth(text: string): string | undefined {
  const match = monthMatch(text)
  return match === undefined ? undefined : isoDay(match.year, String(match.month), match.day)
}

function monthMatch(text: string): { year: string; month: number; day: string } | undefined {
  for (const { pattern, day, name } of MONTH_DATES) {
    const match = pattern.exec(text)
    const month = monthOf(match?.[name] ?? '')
    const year = match?.[3]
    const written = match?.[day]
    if (month !== undefined && year !== undefined && written !== undefined)
      return { year, month, day: written }
  }
  return undefined
}

/** Month names are spelled out of the letters below: a pattern of any twelve letters takes many times longer to compile. */
const MONTH_DATES = [
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?[\s-](?:de\s|of\s|ב)?([a-z\u00df-\u017e\u0430-\u044f\u05d0-\u05ea]{3,12}\.?),?[\s-](?:de\s|del\s)?(\d{4})(?!\d)/iu,
    day: 1,
    name: 2,
  },
  {
    pattern:
      /([a-z\u00df-\u017e\u0430-\u044f\u05d0-\u05ea]{3,12}\.?)\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iu,
    day: 2,
    name: 1,
  },
] as const

/** `14/05/2026`, `14.05.2026`, `14. 5. 2026`: only where day and month cannot be mistaken for each other, or dots show which is which. */
function readNumeric(text: string): string | undefined {
  const match = /(?<!\d)(\d{1,2})(\. ?|[/-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text)
  const first = Number(match?.[1])
  const second = Number(match?.[3])
  if (match === null) return undefined
  if (match[2]?.startsWith('.') || first > 12 || first === second) return isoDay(match[4], match[3], match[1])
  return second > 12 ? isoDay(match[4], match[1], match[3]) : undefined
}

function isoDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const text = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}
