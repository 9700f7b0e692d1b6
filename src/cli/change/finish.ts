/** Makes whole what changes have left half done: links, counts and days that were right before and are not any more. */
import { followBlocks } from '../../blocks/follow.js'
import {
  followHeadings,
  followHeadingsFrom,
  type ChangedHeadings,
  changedHeadings,
} from '../../edit/anchors.js'
import { claimNotes } from '../../edit/claim-notes.js'
import { followClaims } from '../../edit/claims.js'
import { entriesInOrder } from '../../edit/entry-order.js'
import { enterIssue } from '../../edit/entries.js'
import { levelListNotes } from '../../edit/level-lists.js'
import type { Replacement } from '../../edit/page.js'
import { editOf, pageOf, reread } from '../../edit/run.js'
import { followUpdated } from '../../edit/updated.js'
import { folderOf, joinPath } from '../../resolve/paths.js'
import { type Draft, drafted } from './draft.js'
import type { Terms } from './terms.js'

/** All drafts of a transaction made whole; a draft that nothing changed may gain links that follow another one. */
export function finished(drafts: readonly Draft[], terms: Terms): readonly Draft[] {
  const changed = drafts.map(headingsChangedIn)
  const whole = drafts.map((draft, at) => {
    const links = followHeadings(pageOf(draft.now, terms.ground), changed[at] ?? new Map())
    return draft.lists.length === 0
      ? draft
      : withDoubts(withTruth(withEntries(put(draft, links, terms), terms), terms), terms)
  })
  return whole.map(draft =>
    drafts.reduce(
      (one, other, at) => linked(one, { other, changed: changed[at] ?? new Map() }, terms),
      draft,
    ),
  )
}

const headingsChangedIn = ({ file, now, order }: Draft): ChangedHeadings =>
  changedHeadings({ before: file.reading, after: now, order })

/** The draft with the entries of moved issues in order, and with new ones for new issues, wherever all such have one. */
function withEntries(draft: Draft, terms: Terms): Draft {
  const ordered = draft.moved.reduce((done, index) => {
    const at = done.order.indexOf(index)
    return put(done, entriesInOrder(pageOf(done.now, terms.ground), at), terms)
  }, draft)
  return withNewEntries(ordered, terms)
}

const withNewEntries = (draft: Draft, { ground }: Terms): Draft =>
  [...draft.order.entries()]
    .filter(([, index]) => index === undefined)
    .reduce((done, [added]) => {
      const entered = enterIssue(done.now, added, ground)
      return drafted(done, entered, { notes: entered.notes })
    }, draft)

/** The draft with the claims and blocks put right that it broke. One may lean on another, hence the passes; a heading may hold one. */
function withTruth(draft: Draft, terms: Terms): Draft {
  const { tracker } = draft.file.reading
  let done = draft
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const page = pageOf(done.now, terms.ground)
    const wanted = [
      ...followClaims(tracker, page),
      ...followUpdated(tracker, page),
      ...followBlocks(draft.file.reading, done.now),
    ]
    const next = put(done, wanted, terms)
    if (next === done) break
    done = next
  }
  const order = done.order.map((_, index) => index)
  return put(
    done,
    followHeadings(
      pageOf(done.now, terms.ground),
      changedHeadings({ before: draft.now, after: done.now, order }),
    ),
    terms,
  )
}

/** The draft with notes of the claims and the lists that it may have made false. */
function withDoubts(draft: Draft, { ground }: Terms): Draft {
  const { tracker } = draft.file.reading
  const page = pageOf(draft.now, ground)
  const notes = [...claimNotes(tracker, page), ...levelListNotes(tracker, page, draft.order)]
  return drafted(draft, { reading: draft.now, edits: [] }, { notes })
}

const mostPasses = 5

/** The links of a draft to headings of another file follow those. */
function linked(
  draft: Draft,
  { other, changed }: { readonly other: Draft; readonly changed: ChangedHeadings },
  terms: Terms,
): Draft {
  if (draft.file === other.file || changed.size === 0) return draft
  const folder = folderOf(draft.file.file.name)
  const leads = (path: string): boolean => joinPath(folder, path) === joinPath('.', other.file.file.name)
  return put(draft, followHeadingsFrom(draft.now, { changed, leads }), terms)
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
