/** How many issues came and went, month by month or week by week, as far as their dates tell. */
import { type Issue, isClosed } from '../issue/model.js'

export const periods = ['month', 'week'] as const

export type Period = (typeof periods)[number]

/** What the dates of issues tell. Only periods in which something happened are listed. */
export interface Flow {
  readonly rows: readonly FlowRow[]
  /** Whether every issue that has a date has all that `open` needs; without that nobody knows how many were open. */
  readonly tellsOpen: boolean
  /** Issues that do not tell when they were created, and closed ones that do not tell when that was. */
  readonly uncreated: number
  readonly unresolved: number
}

export interface FlowRow {
  /** `2026-01`, `2026-W05` */
  readonly period: string
  readonly created: number
  readonly resolved: number
  /** How many of the issues with dates were open when the period was over. */
  readonly open: number
}

export function measureFlow(issues: readonly Issue[], period: Period): Flow {
  const lives = issues.map(lifeOf)
  const created = countBy(lives.flatMap(life => life.created ?? []).map(day => periodOf(day, period)))
  const resolved = countBy(lives.flatMap(life => life.resolved ?? []).map(day => periodOf(day, period)))
  const names = [...new Set([...created.keys(), ...resolved.keys()])].toSorted(inOrder)
  let open = 0
  const rows = names.map(name => {
    const row = { period: name, created: created.get(name) ?? 0, resolved: resolved.get(name) ?? 0 }
    open += row.created - row.resolved
    return { ...row, open }
  })
  const dated = lives.filter(life => life.created !== undefined || life.resolved !== undefined)
  return {
    rows,
    tellsOpen: dated.length > 0 && dated.every(isTold),
    uncreated: lives.filter(life => life.created === undefined).length,
    unresolved: lives.filter(life => life.isClosed && life.resolved === undefined).length,
  }
}

interface Life {
  readonly isClosed: boolean
  readonly created: string | undefined
  /** The day on which it was resolved; one that was opened again has none. */
  readonly resolved: string | undefined
}

const lifeOf = ({ state, dates }: Issue): Life => ({
  isClosed: isClosed(state),
  created: dates.created?.value,
  resolved: isClosed(state) ? dates.resolved?.value : undefined,
})

/** Whether all is known that the issue adds to the number of open ones, and in the right order. */
const isTold = ({ isClosed, created, resolved }: Life): boolean =>
  created !== undefined && (isClosed ? resolved !== undefined && created <= resolved : true)

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const periodOf = (day: string, period: Period): string => (period === 'month' ? day.slice(0, 7) : weekOf(day))

/** The week of an ISO day as ISO 8601 names it, by the year that holds its Thursday: `2026-W01`. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY)
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY))
  return `${String(year)}-W${String(week).padStart(2, '0')}`
}

const DAY = 24 * 60 * 60 * 1000
