/** The safety net: a changed file is read again, and must say what was meant and nothing else. */
import type { Issue, Tracker } from '../issue/model.js'
import { plural } from '../text/number.js'
import { type Aspect, fieldAspect, type Outcome } from './page.js'

/** What can be told of an issue, by aspect. */
type Digest = ReadonlyMap<Aspect, string | undefined>

/** A changed file: as it was, as it is, where each issue stands now, and what was to change in those that were changed. */
export interface Changed {
  readonly before: Tracker
  readonly after: Tracker
  readonly places: readonly number[]
  /** By the index of the issue in the file as it was. */
  readonly outcomes: ReadonlyMap<number, Outcome>
}

/** What is not as it was meant, in words; undefined if all is. */
export function findDamage({ before, after, places, outcomes }: Changed): string | undefined {
  if (after.issues.length !== before.issues.length) return otherIssues(before, after)
  const damages = before.issues.map((issue, index) => {
    const now = after.issues[places[index] ?? index] ?? issue
    const damage = differenceOf(digestOf(issue), digestOf(now), outcomes.get(index) ?? nothingMeant)
    return damage === undefined || outcomes.has(index)
      ? damage
      : `${nameOf(issue)} would change too: ${damage}`
  })
  const byTheWay = damages.find((damage, index) => damage !== undefined && !outcomes.has(index))
  const renamed = [...outcomes].flatMap(([index, { wanted }]) => (wanted.has('title') ? [index] : []))
  return (
    byTheWay ??
    damages.find(damage => damage !== undefined) ??
    rest(
      { tracker: before, without: keysOf(before, renamed) },
      {
        tracker: after,
        without: keysOf(
          after,
          renamed.map(index => places[index] ?? index),
        ),
      },
    )
  )
}

/** Which issue a file would lose, or gain: those beside it decide whether a heading or an item is one. */
function otherIssues(before: Tracker, after: Tracker): string {
  const [lost] = without(before, after)
  const [gained] = without(after, before)
  if (after.issues.length < before.issues.length && lost !== undefined)
    return `${nameOf(lost)} would then be read as no issue: give it a status of its own first`
  if (after.issues.length > before.issues.length && gained !== undefined)
    return `${nameOf(gained)} would then be read as an issue of its own`
  return `the file would be read as ${plural(after.issues.length, 'issue')}, not as ${before.issues.length}`
}

/** The issues of a tracker that another one does not have. */
function without(tracker: Tracker, other: Tracker): readonly Issue[] {
  const titles = new Set(other.issues.map(({ title }) => title.value))
  return tracker.issues.filter(({ title }) => !titles.has(title.value))
}

const nothingMeant: Outcome = { wanted: new Map(), touched: new Set() }

const keysOf = ({ issues }: Tracker, indexes: readonly number[]): ReadonlySet<string | undefined> =>
  new Set(indexes.map(index => issues[index]?.key))

/** What a message calls an issue. */
export const nameOf = ({ id, title }: Issue): string => id?.value ?? `“${title.value}”`

/** A tracker, and the keys of issues that are called by another name. */
interface Named {
  readonly tracker: Tracker
  readonly without: ReadonlySet<string | undefined>
}

/** Legends and references are read from the same places as before; what names an issue by its title follows that later. */
function rest(before: Named, after: Named): string | undefined {
  if (before.tracker.legends.length !== after.tracker.legends.length)
    return 'a legend of the file would be read differently'
  const names = ({ tracker, without }: Named): string =>
    JSON.stringify(
      tracker.references.flatMap(({ to, name }) => (without.has(to) ? [] : name.value)).toSorted(),
    )
  return names(before) === names(after) ? undefined : 'a place that names issues would be read differently'
}

export function digestOf(issue: Issue): Digest {
  const checkbox = issue.home.kind === 'item' ? issue.home.checkbox?.value : undefined
  const digest = new Map<Aspect, string | undefined>([
    ['id', issue.id?.value],
    ['number', issue.number?.toString()],
    ['title', issue.title.raw],
    ['state', issue.state],
    ['level', issue.level],
    ['checkbox', checkbox?.toString()],
    ['section', issue.section.join(' › ')],
    ['tasks', issue.tasks === undefined ? undefined : `${issue.tasks.done} of ${issue.tasks.total}`],
    ['places', issue.locations.map(({ raw }) => raw).join(' ')],
  ])
  for (const { label, value } of issue.fields) {
    const aspect = fieldAspect(label.value)
    const before = digest.get(aspect)
    digest.set(aspect, before === undefined ? value.raw : `${before}\n${value.raw}`)
  }
  return digest
}

function differenceOf(before: Digest, after: Digest, { wanted, touched }: Outcome): string | undefined {
  for (const aspect of new Set([...wanted.keys(), ...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(aspect), after.get(aspect)]
    if (wanted.has(aspect)) {
      const wish = wanted.get(aspect)
      const isMet =
        wish === undefined ? now === undefined : now?.split('\n').some(one => plain(one) === plain(wish))
      if (!isMet) return `${aspect} would be read as ${quoted(now)}, not as ${quoted(wish)}`
    } else if (flush(old) !== flush(now) && !touched.has(aspect))
      return `${aspect} would change from ${quoted(old)} to ${quoted(now)}`
  }
  return undefined
}

/** Without the indentation of the lines below the first, which is that of the place where they stand. */
const flush = (text: string | undefined): string | undefined => text?.replace(/\n[ \t]+/g, '\n')

/** Emphasis is not a part of a value, nor is what keeps a bar from ending its cell. */
const plain = (text: string): string => text.replace(/[*_~`\s]|\\(?=\|)/g, '')

const quoted = (text: string | undefined): string =>
  text === undefined ? 'nothing' : `“${text.replaceAll('\n', '” and “')}”`
