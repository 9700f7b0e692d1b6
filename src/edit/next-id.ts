import type { Issue, Tracker } from '../issue/model.js'
import { ordinalAt } from './items.js'
import { mentionsOf, partsOf } from './mentions.js'
import { type Page, sameSection } from './page.js'

/**
 * The next id in the family of an id: `AUTH-012` behind `AUTH-011`, with as many digits; none by which the text calls what it no
 * longer holds, as an issue that is archived elsewhere.
 */
export function nextId({ text, tracker }: Pick<Page, 'text' | 'tracker'>, like: string): string {
  const { family, digits } = partsOf(like) ?? { family: like, digits: '' }
  const numberOf = (value: string): number | undefined => {
    const found = partsOf(value)
    return found?.family === family ? Number(found.digits) : undefined
  }
  const own = tracker.issues.flatMap(({ id, aliases }) => [
    ...(id === undefined ? [] : [id.value]),
    ...aliases,
  ])
  const named = new Set(
    mentionsOf({ text, tracker }, family).flatMap(({ id, doubt }) =>
      doubt === undefined ? numberOf(id) : [],
    ),
  )
  let next = following(own.flatMap(value => numberOf(value) ?? []))
  while (named.has(next)) next += 1
  return family + String(next).padStart(digits.length, '0')
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

/** The ordinals of all items, where each list begins with the number behind those ahead of it; undefined where each counts for itself. */
export function runningOrdinals({
  text,
  tracker,
}: Pick<Page, 'text' | 'tracker'>): readonly number[] | undefined {
  const counted = tracker.issues.flatMap(({ home, section }) => {
    const ordinal = home.kind === 'item' ? ordinalAt(text, home.span.start) : undefined
    return ordinal === undefined ? [] : [{ ordinal, list: section.join('\n') }]
  })
  const ordinals = counted.map(({ ordinal }) => ordinal)
  const begins = counted.flatMap(({ list }, at) => (list === counted[at - 1]?.list ? [] : [at])).slice(1)
  const goOn = begins.every(at => ordinals[at] === following(ordinals.slice(0, at)))
  return goOn && begins.length > 0 && new Set(ordinals).size === ordinals.length ? ordinals : undefined
}
