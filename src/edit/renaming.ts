/** Which issues get which ids: all of a family consecutive ones in the order of the file, or one a new one. */
import type { Issue, Tracker } from '../issue/model.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { idPartsOf, partsOf } from './mentions.js'

/** An id that an issue has, or an alias of it, and the one that it gets. */
export interface Renamed {
  readonly index: number
  readonly old: string
  readonly now: string
}

/** Ids that are exchanged; all of one family. */
export interface Renaming {
  readonly family: string
  readonly ids: readonly Renamed[]
}

/** The families that may be meant by `BUG`, `bug-` or `BUG-`: the one that is called so, or else all that are but for how they end. */
export function familiesNamed({ issues }: Tracker, name: string): readonly string[] {
  const families = new Set(issues.flatMap(familyOf))
  return families.has(name) ? [name] : [...families].filter(family => fold(family) === fold(name))
}

export const familyOf = (issue: Issue): readonly string[] => [idPartsOf(issue)?.family ?? []].flat()

const fold = (family: string): string => family.replace(/[-_.\s#]+$/, '').toLowerCase()

/** All issues of a family, from its lowest number on, or from the one that is given. A suffix stays: `BUG-3b` goes with `BUG-3`. */
export function renameFamily(
  { issues }: Tracker,
  { family, from }: { readonly family: string; readonly from?: number | undefined },
): Renaming {
  const all = issues.flatMap((issue, index) => idsOf(issue, issues).map(old => ({ index, old })))
  const members = all.flatMap(one => {
    const parts = partsOf(one.old)
    return parts?.family === family ? [{ ...one, ...parts }] : []
  })
  const first = from ?? Math.min(...members.map(({ digits }) => Number(digits)))
  const width = Math.min(...members.map(({ digits }) => digits.length))
  const bases = new Map<string, string>()
  let next = first
  const ids = members.map(({ index, old, digits, suffix }) => {
    // A second issue of the same id is another one; `BUG-3b` is a part of `BUG-3`.
    const base = suffix === '' ? undefined : bases.get(digits)
    const number = base ?? String(next).padStart(width, '0')
    if (base === undefined) next += 1
    bases.set(digits, number)
    return { index, old, now: family + number + suffix }
  })
  return { family, ids: ids.filter(({ old, now }) => old !== now) }
}

/** The id of an issue, and the aliases that belong to no other issue. */
const idsOf = ({ id, aliases }: Issue, issues: readonly Issue[]): readonly string[] =>
  id === undefined
    ? []
    : [id.value, ...aliases.filter(alias => issues.every(other => other.id?.value !== alias))]

/** One issue, which gets the id that is asked for. */
export function renameOne(
  { issues }: Tracker,
  { index, now }: { readonly index: number; readonly now: string },
): Result<Renaming, Objection> {
  const old = issues[index]?.id?.value
  if (old === undefined) return failure({ message: 'it has no id that could be changed' })
  if (!/^\S+$/.test(now)) return failure({ message: `“${now}” is no id: one is written without blanks` })
  if (old === now) return success({ family: '', ids: [] })
  const other = issues.find((issue, at) => at !== index && [issue.id?.value, ...issue.aliases].includes(now))
  if (other !== undefined)
    return failure({ message: `${now} belongs to another issue already: “${other.title.value}”` })
  return success({ family: partsOf(old)?.family ?? old, ids: [{ index, old, now }] })
}
