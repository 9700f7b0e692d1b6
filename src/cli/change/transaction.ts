import { followClaims } from '../../edit/claims.js'
import { followUpdated } from '../../edit/updated.js'
import { type Request, stepsFor } from '../../edit/request.js'
import { type EditGround, editOf, pageOf, type ReadSource, reread, runSteps } from '../../edit/run.js'
import { composeEdits } from '../../text/compose.js'
import type { TextEdit } from '../../text/edit.js'
import { findIssue, type ReadFile, usageErrorOf } from '../find-issues.js'

/** A file in a transaction: as it was read, as it is now, and the lists of edits that led there. */
interface Draft {
  readonly file: ReadFile
  readonly now: ReadSource
  readonly lists: readonly (readonly TextEdit[])[]
  /** Which issue of the file as it was stands where; undefined for one that is new. */
  readonly order: readonly (number | undefined)[]
}

/** A file that a transaction changes. */
export interface ChangedFile {
  readonly file: ReadFile
  readonly now: ReadSource
  readonly edits: readonly TextEdit[]
}

/** How a transaction is made. */
export interface Terms {
  readonly ground: EditGround
  readonly isForced?: true
}

/**
 * Makes all changes in memory, each on what those before it have left; the first that cannot be made ends the run. Issues
 * are named as they are before the first change.
 */
export function transact(
  files: readonly ReadFile[],
  requests: readonly Request[],
  terms: Terms,
): readonly ChangedFile[] {
  const targets = requests.map(request => ({ request, target: findIssue(request.issue, files) }))
  let drafts: readonly Draft[] = files.map(file => ({
    file,
    now: file.reading,
    lists: [],
    order: file.reading.tracker.issues.map((_, index) => index),
  }))
  for (const { request, target } of targets) {
    const index = target.reading.tracker.issues.indexOf(target.issue)
    drafts = drafts.map(draft =>
      draft.file.reading === target.reading ? changed(draft, { request, index }, terms) : draft,
    )
  }
  return drafts
    .filter(({ lists }) => lists.some(list => list.length > 0))
    .map(draft => finished(draft, terms))
}

function changed(
  draft: Draft,
  { request, index }: { readonly request: Request; readonly index: number },
  terms: Terms,
): Draft {
  const at = draft.order.indexOf(index)
  const issue = draft.now.tracker.issues[at]
  if (issue === undefined) throw new Error('an issue was lost in the transaction')
  const place = `${request.issue}: `
  const steps = stepsFor(request, pageOf(draft.now, terms.ground), {
    issue,
    ...(terms.isForced && { isForced: true }),
  })
  if (!steps.ok) throw usageErrorOf(steps.error, place)
  const run = runSteps(draft.now, { index: at, steps: steps.value }, terms.ground)
  if (!run.ok) throw usageErrorOf(run.error, place)
  const rest = draft.order.filter((_, other) => other !== at)
  return {
    ...draft,
    now: run.value.reading,
    lists: [...draft.lists, run.value.edits],
    order: rest.toSpliced(run.value.index, 0, index),
  }
}

/** The draft with the claims put right that it broke. One may lean on another, hence the passes. */
function finished({ file, ...draft }: Draft, { ground }: Terms): ChangedFile {
  const before = file.reading.tracker
  let now = draft.now
  const lists = [...draft.lists]
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const page = pageOf(now, ground)
    const wanted = [...followClaims(before, page), ...followUpdated(before, page)]
    const edits = wanted.map(one => editOf(now.source, one))
    if (edits.length === 0) break
    const next = reread(now.source, edits, ground)
    if (!next.ok || next.value.tracker.issues.length !== now.tracker.issues.length) break
    now = next.value
    lists.push(edits)
  }
  const edits = composeEdits(file.file.source.raw.length, lists)
  return { file, now, edits }
}

const mostPasses = 5
