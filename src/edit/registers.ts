/** Tables and lists that repeat issues of the file: an index, a matrix, a gate. */
import { type Issue, isClosed, type Level, levels, type Reference, type Tracker } from '../issue/model.js'
import type { Span } from '../text/span.js'
import { lineAround, nextLine } from './lines.js'
import { idPartsOf } from './mentions.js'
import { type Page, sameSection } from './page.js'

/** A place that repeats an issue, with the lines it takes. */
export interface Entry {
  readonly reference: Reference
  readonly lines: Span
  /** Which issue of the file it repeats. */
  readonly issue: number
}

/** Entries that stand directly below each other, in one table or one list. */
export type Register = readonly Entry[]

export function registersIn({ text, tracker }: Pick<Page, 'text' | 'tracker'>): readonly Register[] {
  const places = new Map(tracker.issues.map(({ key }, index) => [key, index]))
  const registers: Entry[][] = []
  for (const reference of tracker.references.toSorted((a, b) => a.span.start - b.span.start)) {
    const issue = places.get(reference.to)
    if (issue === undefined || reference.form === 'text') continue
    const lines = linesOf(text, reference)
    const current = registers.at(-1)
    const last = current?.at(-1)
    if (last?.lines.start === lines.start) continue
    const entry = { reference, lines, issue }
    if (last !== undefined && isNext(text, last, entry)) current?.push(entry)
    else registers.push([entry])
  }
  return registers
}

const linesOf = (text: string, { span }: Reference): Span => ({
  start: lineAround(text, span.start).start,
  end: lineAround(text, span.end - 1).end,
})

const isNext = (text: string, last: Entry, next: Entry): boolean =>
  last.reference.form === next.reference.form &&
  nextLine(text, last.lines.end) === next.lines.start &&
  sameSection(last.reference, next.reference)

/**
 * Whether a register repeats all issues that have something in common with the new one: all of the file, all that are open,
 * all of its level, its section or its family, or several of these at once.
 */
export function isMeantFor(register: Register, { issues }: Tracker, added: number): boolean {
  const issue = issues[added]
  const named = new Set(register.map(entry => entry.issue))
  if (issue === undefined || named.has(added)) return false
  const others = [...issues.keys()].filter(index => index !== added)
  return traitSets.some(traits => {
    const alike = others.filter(index => traits.every(has => has(issues[index] ?? issue, issue)))
    const isEnough = alike.length > 1 || alike.length === others.length
    return isEnough && alike.length === named.size && alike.every(index => named.has(index))
  })
}

type Trait = (a: Issue, b: Issue) => boolean

const traits: readonly Trait[] = [
  (a, b) => a.home.kind === b.home.kind,
  (a, b) => isClosed(a.state) === isClosed(b.state),
  (a, b) => a.level === b.level,
  (a, b) => sameSection(a, b),
  (a, b) => a.id !== undefined && idPartsOf(a)?.family === idPartsOf(b)?.family,
]

/** Every choice of traits. */
const traitSets: readonly (readonly Trait[])[] = Array.from({ length: 2 ** traits.length }, (_, choice) =>
  traits.filter((_trait, at) => Math.floor(choice / 2 ** at) % 2 === 1),
)

/** The order in which a register names issues: that of the ids, of the file, of the levels, either way; undefined: none that can be seen. */
export function orderOf(
  register: Register,
  { issues }: Tracker,
): ((a: number, b: number) => number) | undefined {
  const named = register.map(({ issue }) => issue)
  const byId = (a: number, b: number): number => compareIds(issues[a], issues[b])
  const byLevel = (a: number, b: number): number => rank(issues[a]?.level) - rank(issues[b]?.level)
  const rising = [byId, (a: number, b: number) => a - b, byLevel]
  const falling = rising.map(compare => (a: number, b: number) => compare(b, a))
  return [...rising, ...falling].find(
    compare => isSorted(named, compare) && named.some((one, at) => compare(named[at - 1] ?? one, one) < 0),
  )
}

const isSorted = (named: readonly number[], compare: (a: number, b: number) => number): boolean =>
  named.every((one, at) => compare(named[at - 1] ?? one, one) <= 0)

const rank = (level: Level | undefined): number =>
  level === undefined ? levels.length : levels.indexOf(level)

function compareIds(a: Issue | undefined, b: Issue | undefined): number {
  const [x, y] = [a && idPartsOf(a), b && idPartsOf(b)]
  if (x === undefined || y === undefined) return Number.NaN
  if (x.family !== y.family) return x.family < y.family ? -1 : 1
  return Number(x.digits) - Number(y.digits)
}
