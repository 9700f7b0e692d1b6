import type { Tracker } from '../issue/model.js'
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
    const span = { start: value.span.start + date.start, end: value.span.start + date.end }
    return [replace(span, dayLike(page.today, { text: value.raw.slice(date.start, date.end), day }))]
  })
}

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
