import { UsageError } from '../../config/usage-error.js'
import { addIssue } from '../../edit/add-issue.js'
import { runCourses, type Task } from '../../edit/courses.js'
import { stepsFor } from '../../edit/request.js'
import type { Request } from '../../edit/request.js'
import type { ReadSource } from '../../edit/run.js'
import { composeEdits } from '../../text/compose.js'
import type { TextEdit } from '../../text/edit.js'
import { groupBy } from '../../text/group.js'
import { slice } from '../../text/span.js'
import { type ReadFile, usageErrorOf } from '../find-issues.js'
import { placesTold } from './places-told.js'
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

/** What comes of a transaction: the files that it changes, what went where in them, and what it left alone that somebody should look at. */
export interface Transaction {
  readonly changes: readonly ChangedFile[]
  readonly places: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Makes all changes in memory: those of several issues side by side, as far as no new issue and no new id comes between
 * them. The first that cannot be made ends the run. Issues are named as they are before the first change.
 */
export function transact(
  files: readonly ReadFile[],
  requests: readonly Request[],
  terms: Terms,
): Transaction {
  const targets = requests.map(request => placed(request, terms, () => targetOf(request, files)))
  const drafts = runsOf(targets).reduce<readonly Draft[]>(
    (done, run) => changed(done, run, terms),
    files.map(draftOf),
  )
  const whole = finished(drafts, terms)
  return {
    changes: whole.map(changeOf).filter(({ edits }) => edits.length > 0),
    places: whole.flatMap(draft => placesTold(draft).map(place => `${draft.file.file.name}, ${place}`)),
    notes: whole.flatMap(({ file, notes }) => notes.map(note => `${file.file.name}, ${note}`)),
  }
}

/** What is wrong with a request tells where that was given. */
function placed<Value>(request: Request, { placeOf }: Terms, find: () => Value): Value {
  try {
    return find()
  } catch (error) {
    if (!(error instanceof UsageError) || placeOf === undefined) throw error
    throw new UsageError(placeOf(request) + error.message, error.hint)
  }
}

type IssueTarget = Extract<Target, { readonly kind: 'change' }>

/** Changes of issues that follow one another, or one target of another kind. */
type Run = readonly IssueTarget[] | Exclude<Target, IssueTarget>

/** To close and to open are not done side by side: what is opened again may be the model by which another one is closed. */
function runsOf(targets: readonly Target[]): readonly Run[] {
  const runs: Run[] = []
  let open: IssueTarget[] = []
  for (const target of targets) {
    if (target.kind !== 'change') {
      open = []
      runs.push(target)
      continue
    }
    const opposite = { close: 'reopen', reopen: 'close', set: undefined, move: undefined }[target.request.do]
    if (open.length === 0 || open.some(({ request }) => request.do === opposite)) {
      open = []
      runs.push(open)
    }
    open.push(target)
  }
  return runs
}

/** What becomes of a file in the end: what one change wrote and another took back is no edit. */
function changeOf({ file, now, lists }: Draft): ChangedFile {
  const { raw } = file.file.source
  const edits = composeEdits(raw.length, lists)
  return { file, now, edits: edits.filter(({ span, text }) => slice(raw, span) !== text) }
}

function changed(drafts: readonly Draft[], run: Run, terms: Terms): readonly Draft[] {
  if ('kind' in run && run.kind === 'renumber') return renumbered(drafts, run, terms)
  return drafts.map(draft => {
    if ('kind' in run) return draft.file === run.file ? added(draft, run.request, terms) : draft
    const own = run.filter(({ file }) => file === draft.file)
    return own.length === 0 ? draft : stepped(draft, own, terms)
  })
}

/** The changes of the issues of one file, those of the same issue one after the other. */
function stepped(draft: Draft, targets: readonly IssueTarget[], terms: Terms): Draft {
  const { ground, isForced } = terms
  const places = new Map(draft.order.map((index, place) => [index, place]))
  const groups = [...groupBy(targets, ({ index }) => index)]
  const courses = groups.map(([index, own]) => ({
    index: places.get(index) ?? -1,
    tasks: own.map(
      ({ request }): Task =>
        (page, issue) =>
          stepsFor(request, page, { issue, ...(isForced && { isForced }) }),
    ),
  }))
  const run = runCourses(draft.now, courses, ground)
  if (!run.ok) {
    // Of several changes of one issue it is not told which could not be made.
    const [request, ...others] = groups[run.error.course]?.[1].map(target => target.request) ?? []
    const place = request === undefined || others.length > 0 ? '' : (terms.placeOf?.(request) ?? '')
    throw usageErrorOf(run.error.objection, `${place}${request?.issue ?? ''}: `)
  }
  const { ends } = run.value
  const old = new Map(run.value.places.map((place, at) => [place, draft.order[at]]))
  return drafted(draft, run.value, {
    order: draft.order.map((_, place) => old.get(place)),
    moved: groups.flatMap(([index], at) => (ends[at]?.isMoved ? [index] : [])),
    notes: ends.flatMap(({ notes }) => notes),
  })
}

function added(
  draft: Draft,
  request: Extract<Target, { readonly kind: 'add' }>['request'],
  { ground, isForced, placeOf }: Terms,
): Draft {
  const run = addIssue(draft.now, { ...request, ...(isForced && { isForced }) }, ground)
  if (!run.ok) throw usageErrorOf(run.error, `${placeOf?.(request) ?? ''}“${request.title}”: `)
  const { index, notes } = run.value
  return drafted(draft, run.value, { order: draft.order.toSpliced(index, 0, undefined), notes })
}
