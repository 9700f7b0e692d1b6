import type { Issue, Tracker } from '../issue/model.js'
import { partsOf } from './mentions.js'
import { sameSection } from './page.js'

/** The next id in the family of an id: `AUTH-012` behind `AUTH-011`, with as many digits. */
export function nextId(tracker: Tracker, like: string): string {
  const { family, digits } = partsOf(like) ?? { family: like, digits: '' }
  const numbers = tracker.issues
    .flatMap(({ id, aliases }) => [...(id === undefined ? [] : [id.value]), ...aliases])
    .flatMap(value => {
      const found = partsOf(value)
      return found?.family === family ? [Number(found.digits)] : []
    })
  return family + String(following(numbers)).padStart(digits.length, '0')
}

/** The whole number behind the greatest of some; 1 where there are none. */
export const following = (numbers: readonly number[]): number =>
  1 + numbers.filter(Number.isInteger).reduce((most, number) => Math.max(most, number), 0)

/** The next ordinal among the issues of the same section, or of the whole file where the numbers run through it. */
export function nextNumber(tracker: Tracker, like: Issue): number {
  const numbers = (issues: readonly Issue[]): readonly number[] =>
    issues.flatMap(({ number }) => number ?? [])
  const all = numbers(tracker.issues)
  const runsThrough = new Set(all).size === all.length
  const counted = runsThrough ? all : numbers(tracker.issues.filter(one => sameSection(one, like)))
  return following(counted)
}
