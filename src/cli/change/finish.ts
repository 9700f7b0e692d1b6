/** Makes whole what changes have left half done: links, counts and days that were right before and are not any more. */
import { followBlocks } from '../../blocks/follow.js'
import { followAnchors, followAnchorsFrom, type MovedAnchors, movedAnchors } from '../../edit/anchors.js'
import { followClaims } from '../../edit/claims.js'
import { enterIssue } from '../../edit/entries.js'
import type { Replacement } from '../../edit/page.js'
import { editOf, pageOf, reread } from '../../edit/run.js'
import { followUpdated } from '../../edit/updated.js'
import { folderOf, joinPath } from '../../resolve/paths.js'
import { type Draft, drafted } from './draft.js'
import type { Terms } from './terms.js'

/** All drafts of a transaction made whole; a draft that nothing changed may gain links that follow another one. */
export function finished(drafts: readonly Draft[], terms: Terms): readonly Draft[] {
  const moved = drafts.map(anchorsMovedIn)
  const whole = drafts.map((draft, at) => {
    const links = followAnchors(draft.now.source, moved[at] ?? new Map())
    return draft.lists.length === 0 ? draft : withTruth(withEntries(put(draft, links, terms), terms), terms)
  })
  return whole.map(draft =>
    drafts.reduce((one, other, at) => linked(one, { other, moved: moved[at] ?? new Map() }, terms), draft),
  )
}

const anchorsMovedIn = ({ file, now, order }: Draft): MovedAnchors =>
  movedAnchors({ before: file.reading, after: now, order })

/** The draft with entries for its new issues, wherever all such issues have one. */
const withEntries = (draft: Draft, { ground }: Terms): Draft =>
  [...draft.order.entries()]
    .filter(([, index]) => index === undefined)
    .reduce((done, [added]) => {
      const entered = enterIssue(done.now, added, ground)
      return drafted(done, entered, { notes: entered.notes })
    }, draft)

/** The draft with the claims and blocks put right that it broke. One may lean on another, hence the passes; a heading may hold one. */
function withTruth(draft: Draft, terms: Terms): Draft {
  const before = draft.file.reading.tracker
  let done = draft
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const page = pageOf(done.now, terms.ground)
    const wanted = [
      ...followClaims(before, page),
      ...followUpdated(before, page),
      ...followBlocks(draft.file.reading, done.now),
    ]
    const next = put(done, wanted, terms)
    if (next === done) break
    done = next
  }
  const order = done.order.map((_, index) => index)
  return put(
    done,
    followAnchors(done.now.source, movedAnchors({ before: draft.now, after: done.now, order })),
    terms,
  )
}

const mostPasses = 5

/** The links of a draft to headings of another file follow those. */
function linked(
  draft: Draft,
  { other, moved }: { readonly other: Draft; readonly moved: MovedAnchors },
  terms: Terms,
): Draft {
  if (draft.file === other.file || moved.size === 0) return draft
  const folder = folderOf(draft.file.file.name)
  const leads = (path: string): boolean => joinPath(folder, path) === joinPath('.', other.file.file.name)
  return put(draft, followAnchorsFrom(draft.now, { moved, leads }), terms)
}

/** A draft with replacements made that change no issue; as it was if they would. */
function put(draft: Draft, replacements: readonly Replacement[], { ground }: Terms): Draft {
  if (replacements.length === 0) return draft
  const edits = replacements.map(one => editOf(draft.now.source, one))
  const reading = reread(draft.now.source, edits, ground)
  if (!reading.ok || printOf(reading.value) !== printOf(draft.now)) return draft
  return drafted(draft, { reading: reading.value, edits })
}

const printOf = ({ tracker }: Draft['now']): string =>
  JSON.stringify(tracker.issues.map(({ id, title, state, level }) => [id?.value, title.value, state, level]))
