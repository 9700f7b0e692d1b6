import { addIssue } from '../../edit/add-issue.js'
import { sameSection } from '../../edit/page.js'
import { stepsFor } from '../../edit/request.js'
import type { Request } from '../../edit/request.js'
import { pageOf, type ReadSource, runSteps } from '../../edit/run.js'
import { composeEdits } from '../../text/compose.js'
import type { TextEdit } from '../../text/edit.js'
import { type ReadFile, usageErrorOf } from '../find-issues.js'
import { type Draft, drafted, draftOf } from './draft.js'
import { finished } from './finish.js'
import { renumbered } from './renumbering.js'
import { type Target, targetOf } from './targets.js'
import type { Terms } from './terms.js'

/** A file that a transaction changes. */
export interface ChangedFile {
  readonly file: ReadFile
  readonly now: ReadSource
  readonly edits: readonly TextEdit[]
}

/** What comes of a transaction: the files that it changes, and what it left alone that somebody should look at. */
export interface Transaction {
  readonly changes: readonly ChangedFile[]
  readonly notes: readonly string[]
}

/**
 * Makes all changes in memory, each on what those before it have left; the first that cannot be made ends the run. Issues
 * are named as they are before the first change.
 */
export function transact(
  files: readonly ReadFile[],
  requests: readonly Request[],
  terms: Terms,
): Transaction {
  const targets = requests.map(request => targetOf(request, files))
  const drafts = targets.reduce<readonly Draft[]>(
    (done, target) => changed(done, target, terms),
    files.map(draftOf),
  )
  const whole = finished(drafts, terms)
  return {
    changes: whole
      .filter(({ lists }) => lists.length > 0)
      .map(({ file, now, lists }) => ({
        file,
        now,
        edits: composeEdits(file.file.source.raw.length, lists),
      })),
    notes: whole.flatMap(({ file, notes }) => notes.map(note => `${file.file.name}, ${note}`)),
  }
}

function changed(drafts: readonly Draft[], target: Target, terms: Terms): readonly Draft[] {
  if (target.kind === 'renumber') return renumbered(drafts, target, terms)
  return drafts.map(draft => {
    if (draft.file !== target.file) return draft
    return target.kind === 'add' ? added(draft, target.request, terms) : stepped(draft, target, terms)
  })
}

function stepped(
  draft: Draft,
  { request, index }: Extract<Target, { readonly kind: 'change' }>,
  { ground, isForced }: Terms,
): Draft {
  const at = draft.order.indexOf(index)
  const issue = draft.now.tracker.issues[at]
  if (issue === undefined) throw new Error('an issue was lost in the transaction')
  const place = `${request.issue}: `
  const steps = stepsFor(request, pageOf(draft.now, ground), { issue, ...(isForced && { isForced }) })
  if (!steps.ok) throw usageErrorOf(steps.error, place)
  const run = runSteps(draft.now, { index: at, steps: steps.value }, ground)
  if (!run.ok) throw usageErrorOf(run.error, place)
  const rest = draft.order.filter((_, other) => other !== at)
  const now = run.value.reading.tracker.issues[run.value.index]
  const isMoved = run.value.index !== at || now === undefined || !sameSection(now, issue)
  return drafted(draft, run.value, {
    order: rest.toSpliced(run.value.index, 0, index),
    moved: isMoved ? [index] : [],
    notes: run.value.notes,
  })
}

function added(
  draft: Draft,
  request: Extract<Target, { readonly kind: 'add' }>['request'],
  { ground, isForced }: Terms,
): Draft {
  const run = addIssue(draft.now, { ...request, ...(isForced && { isForced }) }, ground)
  if (!run.ok) throw usageErrorOf(run.error, `“${request.title}”: `)
  return drafted(draft, run.value, { order: draft.order.toSpliced(run.value.index, 0, undefined) })
}
