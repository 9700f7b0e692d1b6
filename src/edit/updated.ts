import type { Tracker } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import { dateIn, dayLike, isoDay } from './day.js'
import { type Page, type Replacement, replace } from './page.js'

/**
 * The day of the last update, where the file tells one and an issue now bears a later day; if that was so before, it
 * stays as it was.
 */
export function followUpdated(before: Tracker, page: Page): readonly Replacement[] {
  if (isOutdated(before) || !isOutdated(page.tracker)) return []
  return page.tracker.metadata.flatMap(({ name, value }) => {
    const date = name === 'updated' ? dateIn(value.raw) : undefined
    const day = isoDay(value.value)
    if (date === undefined || day === undefined) return []
    const end = date.end + timeBehind(value.raw.slice(date.end)).length
    if (CLOCK.test(value.raw.slice(0, date.start) + value.raw.slice(end))) return []
    const span = { start: value.span.start + date.start, end: value.span.start + end }
    return [replace(span, dayLike(page.today, { text: value.raw.slice(date.start, date.end), day }))]
  })
}

/** The time of day behind a day, which is that of the old day: the day of a change is known, not its hour. */
const timeBehind = (text: string): string => firstMatch(TIME, text)

/** `, 17:00`, `T17:00:00.000Z`, ` at 5:00 PM (UTC)`, ` um 17:00 Uhr` */
const TIME =
  /^(?:T|[,;]?[ \t]*(?:\p{L}{1,6}[ \t]+)?)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[ \t]?(?:[AaPp]\.?[Mm]\.?|Uhr|Z)(?!\p{L}))?(?:[ \t]?\(?\p{Lu}{2,5}(?!\p{L})\)?)?(?:[ \t]?[+-]\d{2}:?\d{2})?/u

const CLOCK = /\d:\d{2}/

function isOutdated({ metadata, issues }: Tracker): boolean {
  const days = metadata.flatMap(({ name, value }) => (name === 'updated' ? (isoDay(value.value) ?? []) : []))
  const [updated] = days
  const dates = issues.flatMap(issue => [
    issue.dates.created?.value,
    issue.dates.resolved?.value,
    issue.dates.updated?.value,
  ])
  return updated !== undefined && dates.some(day => day !== undefined && day > updated)
}
