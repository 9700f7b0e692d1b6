import { followClaims } from '../../edit/claims.js'
import { followUpdated } from '../../edit/updated.js'
import { addIssue } from '../../edit/add-issue.js'
import { type IssueRequest, type Request, stepsFor } from '../../edit/request.js'
import {
  type EditGround,
  type Edited,
  editOf,
  pageOf,
  type ReadSource,
  reread,
  runSteps,
} from '../../edit/run.js'
import { UsageError } from '../../config/usage-error.js'
import { composeEdits } from '../../text/compose.js'
import type { TextEdit } from '../../text/edit.js'
import { findIssue, type ReadFile, usageErrorOf } from '../find-issues.js'

type NewRequest = Extract<Request, { readonly do: 'add' }>

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
  const targets = requests.map(request => targetOf(request, files))
  let drafts: readonly Draft[] = files.map(file => ({
    file,
    now: file.reading,
    lists: [],
    order: file.reading.tracker.issues.map((_, index) => index),
  }))
  for (const target of targets)
    drafts = drafts.map(draft => (draft.file === target.file ? changed(draft, target, terms) : draft))
  return drafts
    .filter(({ lists }) => lists.some(list => list.length > 0))
    .map(draft => finished(draft, terms))
}

/** A request with the file it is for, and which issue of the file as it was. */
type Target =
  | { readonly request: IssueRequest; readonly file: ReadFile; readonly index: number }
  | { readonly request: NewRequest; readonly file: ReadFile; readonly index: undefined }

function targetOf(request: Request, files: readonly ReadFile[]): Target {
  if (request.do === 'add') return { request, file: homeFor(request, files), index: undefined }
  const { reading, issue } = findIssue(request.issue, files)
  const file = files.find(one => one.reading === reading)
  if (file === undefined) throw new Error('the issue stands in no file')
  return { request, file, index: reading.tracker.issues.indexOf(issue) }
}

/** The file for a new issue: the only one, or the only one that has the section. */
function homeFor({ section, title }: NewRequest, files: readonly ReadFile[]): ReadFile {
  const fitting = files.filter(
    ({ reading }) =>
      files.length === 1 ||
      reading.tracker.outline.some(({ text }) => section !== undefined && text.trim() === section.trim()),
  )
  const [only, ...others] = fitting
  if (only !== undefined && others.length === 0) return only
  const names = (fitting.length > 0 ? fitting : files).map(({ file }) => file.name)
  throw new UsageError(
    names.length === 0
      ? `“${title}”: there is no tracker to add it to`
      : `“${title}” may go to any of ${names.join(', ')}`,
    'name the file with --in',
  )
}

function changed(draft: Draft, target: Target, terms: Terms): Draft {
  if (target.index === undefined) return added(draft, target.request, terms)
  const at = draft.order.indexOf(target.index)
  const issue = draft.now.tracker.issues[at]
  if (issue === undefined) throw new Error('an issue was lost in the transaction')
  const place = `${target.request.issue}: `
  const forced = terms.isForced && { isForced: terms.isForced }
  const steps = stepsFor(target.request, pageOf(draft.now, terms.ground), { issue, ...forced })
  if (!steps.ok) throw usageErrorOf(steps.error, place)
  const run = runSteps(draft.now, { index: at, steps: steps.value }, terms.ground)
  if (!run.ok) throw usageErrorOf(run.error, place)
  const rest = draft.order.filter((_, other) => other !== at)
  return after(draft, run.value, rest.toSpliced(run.value.index, 0, target.index))
}

function added(draft: Draft, request: NewRequest, terms: Terms): Draft {
  const forced = terms.isForced && { isForced: terms.isForced }
  const run = addIssue(draft.now, { ...request, ...forced }, terms.ground)
  if (!run.ok) throw usageErrorOf(run.error, `“${request.title}”: `)
  return after(draft, run.value, draft.order.toSpliced(run.value.index, 0, undefined))
}

const after = (draft: Draft, { reading, edits }: Edited, order: Draft['order']): Draft => ({
  ...draft,
  now: reading,
  lists: [...draft.lists, edits],
  order,
})

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
