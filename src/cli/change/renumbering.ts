import { UsageError } from '../../config/usage-error.js'
import { familyOf, type Renaming, renameFamily, renameOne } from '../../edit/renaming.js'
import { renumber } from '../../edit/renumber.js'
import type { Objection } from '../../text/objection.js'
import { type Result, success } from '../../text/result.js'
import { usageErrorOf } from '../find-issues.js'
import { type Draft, drafted } from './draft.js'
import type { RenumberTarget } from './targets.js'
import type { Terms } from './terms.js'

/** Gives issues of one file new ids, in all files that name them. */
export function renumbered(drafts: readonly Draft[], target: RenumberTarget, terms: Terms): readonly Draft[] {
  const home = drafts.find(({ file }) => file === target.file)
  if (home === undefined) throw new Error('the file to renumber is in no draft')
  const renaming = renamingFor(home, target)
  if (!renaming.ok) throw usageErrorOf(renaming.error, `${target.request.issue}: `)
  if (renaming.value.ids.length === 0) return drafts
  return drafts.map(draft =>
    draft === home || !hasOwn(draft, renaming.value)
      ? follow(draft, { home, renaming: renaming.value, name: target.request.issue }, terms)
      : draft,
  )
}

function renamingFor(home: Draft, { of, request }: RenumberTarget): Result<Renaming, Objection> {
  const { tracker } = home.now
  return 'family' in of
    ? success(renameFamily(tracker, { family: of.family, from: request.from }))
    : renameOne(tracker, { index: home.order.indexOf(of.index), now: of.as })
}

/** Whether a file has ids of the family itself: what it names are its own issues. */
const hasOwn = ({ now }: Draft, { family }: Renaming): boolean =>
  now.tracker.issues.flatMap(familyOf).includes(family)

interface Following {
  readonly home: Draft
  readonly renaming: Renaming
  readonly name: string
}

function follow(draft: Draft, { home, renaming, name }: Following, { ground, isForced }: Terms): Draft {
  const done = renumber(
    draft.now,
    { renaming, home: home.now.tracker, ...(isForced && { isForced }) },
    ground,
  )
  if (!done.ok)
    throw new UsageError(
      `${name}: ${draft.file.file.name}, ${done.error.message}`,
      isForced ? undefined : 'mend that, or use --force',
    )
  return drafted(draft, done.value, { notes: done.value.notes })
}
