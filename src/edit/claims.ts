/** Makes claims true: those that a change has made false, in the sense in which they held before it. */
import type { Claim, Sense, Tracker } from '../issue/model.js'
import { saysSame } from '../issue/number.js'
import { groupBy } from '../text/group.js'
import { agreeing, counted } from './agree.js'
import { type Page, type Replacement, replace } from './page.js'
import { writeValue } from './write-value.js'

/**
 * What makes claims true again that held before a change and hold no longer, in the sense in which most like it hold; those
 * that were false stay as they are, and of a share (`0/0`, `3 (30%)`) of which one part was false the other does, too.
 */
export function followClaims(before: Tracker, page: Page): readonly Replacement[] {
  const held = heldClaims(before)
  return keyed(claimsIn(page.tracker)).flatMap(([key, claim]) => {
    const sense = meantSense(claim, held.get(key))
    return sense === undefined || saysSame(sense.value, claim.says.raw)
      ? []
      : [writeClaim(page, claim, sense.value), ...agreeing(page.text, claim.says.span, sense.value)]
  })
}

/**
 * What a change may have made false, and nobody can tell, or put right: claims that may be meant in several senses, or stand
 * beside one that was false, and counts whose words are not all understood.
 */
export function doubtfulClaims(before: Tracker, { tracker }: Page): readonly Claim[] {
  const held = heldClaims(before)
  const vague = new Map(keyed(before.vagueClaims).map(([key, claim]) => [key, sensesHeld(claim)]))
  return [
    ...keyed(claimsIn(tracker)).flatMap(([key, claim]) => (isDoubtful(claim, held.get(key)) ? [claim] : [])),
    ...keyed(tracker.vagueClaims).flatMap(([key, claim]) => {
      const now = sensesHeld(claim)
      return (vague.get(key) ?? []).every(name => now.includes(name)) ? [] : [claim]
    }),
  ]
}

function isDoubtful(claim: Claim, held: Held | undefined): boolean {
  if (held === undefined) return false
  const now = new Set(sensesHeld(claim))
  const [meant = '', ...others] = held.senses
  const leavesOut = claim.senses.find(({ name }) => name === meant)?.leavesOut ?? []
  // The whole of a fraction is what its part is of.
  const isWhole = ['/', '/ ', '／'].some(sign => claim.text.includes(sign + claim.says.raw))
  const counts = (name: string): Sense['counts'] => claim.senses.find(sense => sense.name === name)?.counts
  const mayLeaveOut = others.some(name => counts(name) === 'not closed' && !now.has(name))
  const isTrue = now.has(meant) || (meant === OF_PARTS && now.size > 0)
  return (
    !isTrue ||
    leavesOut.some(key => !held.leavesOut.includes(key)) ||
    (counts(meant) === 'all' && !isWhole && mayLeaveOut)
  )
}

/** A claim that held. */
interface Held {
  /** The senses in which it did; where other claims of its kind hold in some of them alone, just these. */
  readonly senses: readonly string[]
  /** What the first of them left out. */
  readonly leavesOut: readonly string[]
  /** Whether it is left as it is, since what stands beside it was false. */
  readonly isLeft: boolean
}

/** The claims that held, by what does not change of them. */
function heldClaims(tracker: Tracker): ReadonlyMap<string, Held> {
  const claims = claimsIn(tracker)
  const shares = groupBy(claims, shareOf)
  const kinds = groupBy(claims, kindOf)
  return new Map(
    keyed(claims).flatMap(([key, claim]) => {
      const names = sensesHeld(claim)
      const isLeft = (shares.get(shareOf(claim)) ?? []).some(isFalse)
      if (names.length === 0) return []
      const senses = mostMeant(names, kinds.get(kindOf(claim)) ?? [])
      const { leavesOut = [] } = claim.senses.find(({ name }) => name === senses[0]) ?? {}
      return [[key, { senses, leavesOut, isLeft }]]
    }),
  )
}

/** The claims, and of those that do not hold one sense more: to be the total of the parts that are told with them. */
function claimsIn(tracker: Tracker): readonly Claim[] {
  const { claims, issues } = tracker
  const ids = new Set(issues.map(({ id }) => id?.value))
  return claims.map(claim => {
    const parts = isFalse(claim) ? partsOf(claim, claims) : []
    const value = parts.reduce((sum, part) => sum + amountOf(part, ids), 0)
    return parts.length < 2
      ? claim
      : { ...claim, senses: [...claim.senses, { name: OF_PARTS, value: String(value) }] }
  })
}

const OF_PARTS = 'of its parts'

/** `2 critical` and `3 low` of `5 issues (2 critical, 3 low)`, or the lists of ids below a count. */
const partsOf = ({ subject, span }: Claim, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(other => {
    const own = other.subject.startsWith(`${subject}, `) ? other.subject.slice(subject.length + 2) : ''
    return other.span.start === span.start
      ? own !== '' && !own.includes(',') && !isShare(own)
      : LISTED.test(own)
  })

/** How many issues a part names, or says that there are. */
const amountOf = ({ subject, says }: Claim, ids: ReadonlySet<string | undefined>): number =>
  LISTED.test(subject)
    ? (says.raw.match(/[^\s,;]+/gu) ?? []).filter(word => ids.has(word)).length
    : Number(says.raw)

const isShare = (subject: string): boolean => /^(?:share|whole)$/u.test(subject)

/** `Critical, First season, ids` */
const LISTED = /, ids$/u

/** Of the senses in which a claim holds those in which most others of its kind do that do not hold in all of them. */
function mostMeant(names: readonly string[], kind: readonly Claim[]): readonly string[] {
  const telling = kind.map(sensesHeld).filter(held => !names.every(name => held.includes(name)))
  const votes = names.map(name => telling.filter(held => held.includes(name)).length)
  return names.filter((_, at) => votes[at] === Math.max(...votes))
}

/** What a claim is to say: what is true in the sense in which it held. */
const meantSense = (claim: Claim, held: Held | undefined): Sense | undefined =>
  held === undefined || held.isLeft || mayBeTrue(claim, held)
    ? undefined
    : claim.senses.find(({ name }) => held.senses.includes(name))

/** Whether a count of all that may be one of what is open still holds as that: a closed issue came to what it counts. */
const mayBeTrue = ({ senses, says }: Claim, held: Held): boolean => {
  const [meant, ...others] = senses.filter(({ name }) => held.senses.includes(name))
  return (
    meant?.counts === 'all' &&
    others.some(({ counts, value }) => counts === 'not closed' && saysSame(value, says.raw))
  )
}

/** Claims that may mean the same things. */
const kindOf = ({ senses }: Claim): string => senses.map(({ name }) => name).join('\n')

/** The count and the percentage beside it, or the parts of `0/0`. */
const shareOf = ({ span, subject, text }: Claim): string =>
  `${span.start} ${subject.replace(/(?:, [^,]*)?, share$/u, '')} ${text}`

const isFalse = (claim: Claim): boolean => claim.senses.length > 0 && sensesHeld(claim).length === 0

const sensesHeld = ({ senses, says }: Claim): readonly string[] =>
  senses.flatMap(({ name, value }) => (saysSame(value, says.raw) ? [name] : []))

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
