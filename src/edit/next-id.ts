import type { Issue, Tracker } from '../issue/model.js'
import { sameSection } from './page.js'

/** The next id in the family of an id: `AUTH-012` behind `AUTH-011`, with as many digits. */
export function nextId(tracker: Tracker, like: string): string {
  const { family = like, digits = '' } = ID.exec(like)?.groups ?? {}
  const numbers = tracker.issues
    .flatMap(({ id, aliases }) => [...(id === undefined ? [] : [id.value]), ...aliases])
    .flatMap(value => {
      const found = ID.exec(value)?.groups
      return found?.['family'] === family ? [Number(found['digits'])] : []
    })
  return family + String(Math.max(0, ...numbers) + 1).padStart(digits.length, '0')
}

/** `AUTH-` and `012` */
const ID = /^(?<family>.*?)(?<digits>\d+)[a-z]?$/u

/** The next ordinal among the issues of the same section, or of the whole file where the numbers run through it. */
export function nextNumber(tracker: Tracker, like: Issue): number {
  const numbers = (issues: readonly Issue[]): readonly number[] =>
    issues.flatMap(({ number }) => number ?? [])
  const all = numbers(tracker.issues)
  const runsThrough = new Set(all).size === all.length
  const counted = runsThrough ? all : numbers(tracker.issues.filter(one => sameSection(one, like)))
  return Math.max(0, ...counted) + 1
}
