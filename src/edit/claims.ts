import type { Claim, Tracker } from '../issue/model.js'
import type { Page, Replacement } from './page.js'
import { writeValue } from './write-value.js'

/** What makes claims true again that held before a change and hold no longer; those that were false stay as they are. */
export function followClaims(before: Tracker, page: Page): readonly Replacement[] {
  const held = new Set(
    keyed(before.claims).flatMap(([key, claim]) => (claim.verdict === 'holds' ? [key] : [])),
  )
  return keyed(page.tracker.claims).flatMap(([key, claim]) => {
    const { says, truth } = claim
    const isBroken = claim.verdict === 'refuted' && held.has(key)
    if (!isBroken || truth === undefined || truth === '' || /[\r\n]/.test(truth)) return []
    return [writeValue(page, says, truth)]
  })
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
