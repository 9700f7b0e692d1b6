import type { Finding } from '../text/finding.js'
import { contains, type Span } from '../text/span.js'
import { covers, type Suppression } from './suppress.js'

/** A finding on its way out of the engine, with the place in the reading that it speaks of. */
export interface Found {
  readonly place: Span
  readonly finding: Finding
}

/** Parts findings into those to report and those that a comment keeps silent, and remembers which comments did so. */
export interface Sieve {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  readonly used: ReadonlySet<Suppression>
  readonly add: (found: Found) => void
}

export function sieveFor(live: readonly Suppression[]): Sieve {
  const findings: Finding[] = []
  const suppressed: Finding[] = []
  const used = new Set<Suppression>()
  const add = (found: Found): void => {
    const hiding = live.filter(suppression => hides(suppression, found))
    for (const suppression of hiding) used.add(suppression)
    const list = hiding.length > 0 ? suppressed : findings
    list.push(found.finding)
  }
  return { findings, suppressed, used, add }
}

/** A comment for all rules does not hide what is said of itself: it would never be found unused. */
const hides = (suppression: Suppression, { place, finding }: Found): boolean =>
  covers(suppression, finding.rule, place.start) &&
  (suppression.rule !== undefined || !contains(suppression.comment.span, place))
