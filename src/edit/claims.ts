/** Makes claims true: those that a change has made false, in the sense in which they held before it. */
import type { Claim, Tracker } from '../issue/model.js'
import { saysSame } from '../issue/number.js'
import { groupBy } from '../text/group.js'
import { agreeing, counted } from './agree.js'
import { type Page, type Replacement, replace } from './page.js'
import { writeValue } from './write-value.js'

/**
 * What makes claims true again that held before a change and hold no longer; those that were false stay as they are, and of
 * a share (`0/0`) of which one part was false the other does, too.
 */
export function followClaims(before: Tracker, page: Page): readonly Replacement[] {
  const shares = groupBy(before.claims, shareOf)
  const isKept = (claim: Claim): boolean => !(shares.get(shareOf(claim)) ?? []).some(isFalse)
  const held = new Map(
    keyed(before.claims).flatMap(([key, claim]) => (isKept(claim) ? [[key, sensesHeld(claim)]] : [])),
  )
  return keyed(page.tracker.claims).flatMap(([key, claim]) => {
    const names = held.get(key) ?? new Set()
    const sense = claim.senses.find(({ name }) => names.has(name))
    return sense === undefined || saysSame(sense.value, claim.says.raw)
      ? []
      : [writeClaim(page, claim, sense.value), ...agreeing(page.text, claim.says.span, sense.value)]
  })
}

const shareOf = ({ span, subject, text }: Claim): string => `${span.start} ${subject} ${text}`

const isFalse = (claim: Claim): boolean => claim.senses.length > 0 && sensesHeld(claim).size === 0

const sensesHeld = ({ senses, says }: Claim): ReadonlySet<string> =>
  new Set(senses.flatMap(({ name, value }) => (saysSame(value, says.raw) ? [name] : [])))

function writeClaim(page: Page, { says }: Claim, value: string): Replacement {
  return value === '' ? replace(says.slot) : writeValue(page, { span: says.span, slot: says.span }, value)
}

/** Claims by their subject and the words around what they say, which do not change; a second one of the same is numbered. */
function keyed(claims: readonly Claim[]): readonly (readonly [string, Claim])[] {
  const lines = groupBy(claims, ({ span }) => span.start)
  const seen = new Map<string, number>()
  return claims.map(claim => {
    const others = lines.get(claim.span.start) ?? []
    const text = others.reduce((rest, { says }) => rest.replace(says.raw, ''), claim.text)
    const words = counted(`${claim.subject} ${text}`.replace(/[^\p{L}]+/gu, ' '))
    const count = (seen.get(words) ?? 0) + 1
    seen.set(words, count)
    return [`${words} ${count}`, claim] as const
  })
}
