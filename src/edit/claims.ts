import type { Claim, Tracker } from '../issue/model.js'
import { contains, type Span, slice } from '../text/span.js'
import { type Page, type Replacement, replace } from './page.js'
import { writeValue } from './write-value.js'

/** What makes claims true again that held before a change and hold no longer; those that were false stay as they are. */
export function followClaims(
  { text, tracker: before }: Pick<Page, 'text' | 'tracker'>,
  page: Page,
): readonly Replacement[] {
  const held = new Set(
    keyed(before.claims).flatMap(([key, claim]) => (claim.verdict === 'holds' ? [key] : [])),
  )
  const numbers = keyed(page.tracker.claims).flatMap(([key, claim]) => {
    const { says, truth } = claim
    const isBroken = claim.verdict === 'refuted' && held.has(key)
    if (!isBroken || truth === undefined || truth === '' || /[\r\n]/.test(truth)) return []
    return [writeValue(page, says, truth)]
  })
  return [...numbers, ...followWholes({ text, tracker: before }, page)]
}

/** The second number of `(3/4 complete)` in a heading, where it was that of the issues below it. */
function followWholes({ text, tracker }: Pick<Page, 'text' | 'tracker'>, page: Page): readonly Replacement[] {
  const wholes = new Map(
    keyed(tracker.claims).flatMap(([key, claim]) => {
      const whole = wholeOf(text, claim)
      const held = whole !== undefined && Number(slice(text, whole)) === countBelow(tracker, claim.span)
      return held ? [[key, slice(text, whole)] as const] : []
    }),
  )
  return keyed(page.tracker.claims).flatMap(([key, claim]) => {
    const whole = wholeOf(page.text, claim)
    const count = countBelow(page.tracker, claim.span)
    const isOld = whole !== undefined && wholes.get(key) === slice(page.text, whole)
    return isOld && count !== undefined && String(count) !== wholes.get(key)
      ? [replace(whole, String(count))]
      : []
  })
}

/** The `4` behind the `3` that a claim says. */
function wholeOf(text: string, { says }: Claim): Span | undefined {
  const match = /^\s?\/\s?(\d{1,5})(?![\d.])/.exec(text.slice(says.span.end, says.span.end + 12))
  if (match?.[1] === undefined) return undefined
  const end = says.span.end + match[0].length
  return { start: end - match[1].length, end }
}

/** How many issues have their home below the heading that holds a place; undefined if none holds it. */
function countBelow({ outline, issues }: Tracker, place: Span): number | undefined {
  const at = outline.findIndex(({ span }) => contains(span, place))
  const heading = outline[at]
  if (heading === undefined) return undefined
  const next = outline.slice(at + 1).find(({ depth }) => depth <= heading.depth)
  const end = next?.span.start ?? Number.POSITIVE_INFINITY
  return issues.filter(({ home }) => home.span.start >= heading.span.end && home.span.start < end).length
}

/** Claims by their subject and the words around their numbers, which do not change; a second one of the same is numbered. */
function keyed(claims: readonly Claim[]): readonly (readonly [string, Claim])[] {
  const seen = new Map<string, number>()
  return claims.map(claim => {
    const words = `${claim.subject} ${claim.text.replace(claim.says.raw, '').replace(/\d+/g, '')}`
    const count = (seen.get(words) ?? 0) + 1
    seen.set(words, count)
    return [`${words} ${count}`, claim] as const
  })
}
