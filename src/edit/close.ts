/** Closes and opens issues, in every way in which the file tells that they are closed or open. */
import { type Evidence, type Field, type Issue, isClosed, type State, stateInWords } from '../issue/model.js'
import { failure, success } from '../text/result.js'
import { dateIn, redated, tellsWhen } from './day.js'
import { markDay } from './day-behind.js'
import { dropField } from './field-inline.js'
import { evidenceFrom, type Goal, isAtGoal, markCheckbox, markStrike, peers, strikeAnyway } from './marks.js'
import { datesEnd } from './closing-label.js'
import { sectionLike, standsFor } from './closing-section.js'
import { markLevel } from './end-in-level.js'
import { dateReferences } from './reference-fields.js'
import { listOfClosed } from './lists-of-closed.js'
import { isToldByReference, markReferences } from './references.js'
import { moveIssue } from './move-issue.js'
import { emptySectionForOpen } from './sections.js'
import { fieldAspect, type Page, type Plan, planOf, sameSection, type Step, siblingsOf } from './page.js'
import { saysMoreThanDay } from './remark.js'
import { asksForRemoval } from './removal.js'
import { leftOutIn } from './row-cells.js'
import { isCalledSo, setField } from './set-field.js'
import { most, mostCommon } from './tally.js'
import { getsWords } from './mark-models.js'
import { isWorded, markTitle, stateOf } from './title-marks.js'
import { termIn } from './spelling.js'
import { addNote } from './note.js'
import { nameOf } from './verify.js'
import { writeValue } from './write-value.js'

/** What is to become of an issue, in a word of the file or of ours, and what to say about it. */
export interface Turn {
  readonly goal: Goal
  readonly status: string
  /** The very state that is asked for; undefined: any that is closed, or open. */
  readonly state?: State
  readonly note?: string
  /** Whether a status is written that the vocabulary does not know. */
  readonly isForced?: true
}

/** Field, marks, day, note and section, as far as the file tells the state by them. */
export const turnSteps = ({ goal, note, ...turn }: Turn): readonly Step[] => [
  setStatus({ goal, ...turn }),
  markLevel(goal),
  markCheckbox(goal),
  markStrike(goal),
  markTitle({ goal, ...turn }),
  goal === 'closed' ? dateResolution : dropResolution,
  moveToPeers({ goal, ...turn }),
  markReferences({ goal, ...turn }),
  dateReferences(goal),
  statusAnyway({ goal, ...turn }),
  strikeAnyway(goal),
  ...(note === undefined ? [] : [addNote(note)]),
  markDay(goal),
  ...(goal === 'closed' ? [tellOfLists, tellOfRemoval] : []),
  checkGoal({ goal, ...turn }),
]

/** A status that was set brings the marks along which would contradict it, and the day of a resolution that is undone. */
export const statusSteps = ({ goal, ...turn }: Turn): readonly Step[] => [
  setStatus({ goal, ...turn }),
  markLevel(goal),
  markCheckbox(goal),
  markStrike(goal),
  markTitle({ goal, ...turn }),
  ...(goal === 'open' ? [dropResolution, tellOfOpening({ goal, ...turn })] : []),
  markReferences({ goal, ...turn }),
  dateReferences(goal),
  statusAnyway({ goal, ...turn }),
  strikeAnyway(goal),
  ...(turn.state === 'resolved' ? [tellOfClosing({ goal, ...turn })] : []),
  checkGoal({ goal, ...turn }),
]

/** The status field, where the issue or most of those like it have one; else the other marks have to tell. */
const setStatus =
  ({ goal, status, state, isForced }: Turn): Step =>
  (page, issue) => {
    const field = issue.fields.find(isStatus(page))
    // A box or a symbol tells no more than that an issue is open, or done with.
    const isSpecial = state !== undefined && state !== 'open' && state !== 'resolved'
    const needsField =
      isSpecial &&
      !isWorded(issue) &&
      !isToldByReference(page, issue) &&
      !getsWords(page, issue, { goal, meaning: state })
    const isTold = (): boolean =>
      (issue.home.kind === 'row' &&
        leftOutIn(page, issue, { name: 'status', label: 'status' }) === undefined) ||
      issue.stateEvidence[0]?.from === 'reference' ||
      !most(modelsFor(page, issue, goal), one => one.fields.some(isStatus(page)))
    if (field === undefined && !needsField && isTold()) return success(undefined)
    const tail = goal === 'closed' && field !== undefined ? dayBehindStatus(page, issue) : undefined
    return setField({
      name: 'status',
      value: status,
      ...(tail !== undefined && { tail }),
      ...(isForced && { isForced }),
    })(page, issue)
  }

/** The issues that show how one is written that is closed, or open: those that are, or where there are none, all. */
function modelsFor(page: Page, issue: Issue, goal: Goal): readonly Issue[] {
  const there = peers(page, issue, goal)
  return there.length > 0 ? there : siblingsOf(page, issue)
}

const isStatus =
  ({ words }: Page) =>
  (field: Field): boolean =>
    isCalledSo(words, field, 'status')

/** A field, where the marks that others bear have not told it. */
const statusAnyway =
  ({ goal, status }: Turn): Step =>
  (page, issue) =>
    issue.home.kind !== 'heading' || isAtGoal(issue.state, goal) || issue.status !== undefined
      ? success(undefined)
      : setField({ name: 'status', value: status })(page, issue)

/** ` (2026-01-31)`, where closed issues bear the day in their status. */
function dayBehindStatus(page: Page, issue: Issue): string | undefined {
  const tails = peers(page, issue, 'closed').flatMap(peer => {
    const term = termIn(page.text, peer, 'status')
    return term === undefined ? [] : [restDated(page, peer, term.rest)]
  })
  return mostCommon(tails, tail => String(tail !== undefined))
}

/** ` (2025-12-18)` behind a status, with the day of the change; undefined if there is more in it than a day. */
function restDated({ today }: Page, { dates }: Issue, text: string): string | undefined {
  const date = dateIn(text)
  const day = dates.resolved?.value
  if (date === undefined || day === undefined) return undefined
  return saysMoreThanDay(text) ? undefined : redated(text, today, day)
}

/** The day of the resolution, where closed issues have a field for it. */
const dateResolution: Step = (page, issue) => {
  const isDated = (one: Issue): boolean =>
    one.fields.some(({ name, value }) => name === 'resolved' && dateIn(value.value) !== undefined)
  const closed = peers(page, issue, 'closed')
  const hasEmpty = issue.fields.some(({ name, value }) => name === 'resolved' && !dateIn(value.value))
  if (isDated(issue) || !(most(closed, isDated) || (hasEmpty && closed.every(isDated))))
    return success(undefined)
  return setField({ name: 'resolved', value: 'today' })(page, issue)
}

/** An issue that is open again has no day on which it was resolved: the field goes, a cell is cleared as others are. */
const dropResolution: Step = (page, issue) => {
  const field = issue.fields.find(
    one =>
      (one.name === 'resolved' && tellsWhen(one.value.value)) ||
      (one.name === 'status' && datesEnd(page.words, one)),
  )
  if (field === undefined) return success(undefined)
  const open = peers(page, issue, 'open')
  const empty = mostCommon(
    open.flatMap(one =>
      one.fields.filter(({ name, value }) => name === 'resolved' && !tellsWhen(value.value)),
    ),
    ({ value }) => value.raw,
  )
  if (issue.home.kind === 'row' || empty !== undefined)
    return success(cleared(page, field, empty?.value.raw ?? ''))
  return success(planOf(dropField(page.text, issue, field), [[fieldAspect(field.label.value), undefined]]))
}

/** A field whose value is a dash, or whatever else others have in its place. */
const cleared = (page: Page, { label, value }: Field, empty: string): Plan =>
  planOf([writeValue(page, value, empty)], [[fieldAspect(label.value), empty]])

/** To the section of the closed issues, or back to that of the open ones, where the sections tell the state. */
const moveToPeers =
  ({ goal, state }: Pick<Turn, 'goal' | 'state'>): Step =>
  (page, issue) => {
    const target = placeAmongPeers(page, issue, { goal, ...(state && { state }) })
    if (target === undefined) return success(undefined)
    const moved = moveIssue(target.join(' > '))(page, issue)
    if (moved.ok) return moved
    // It stays where it is; all else still says what has become of it.
    const note = `${nameOf(issue)} was not moved to “${target.at(-1)}”, for ${moved.error.message}`
    return success(noted(note))
  }

/** The section to which an issue goes, unless the one where it stands fits, or the sections do not tell the state. */
function placeAmongPeers(
  page: Page,
  issue: Issue,
  { goal, state }: Pick<Turn, 'goal' | 'state'>,
): readonly string[] | undefined {
  const own = evidenceFrom(issue, 'section')
  if (own !== undefined && isAtGoal(own.value, goal)) return undefined
  const there = peers(page, issue, goal)
  // A section of what is skipped or deferred says more than that the issue is closed, or open.
  const told = there.filter(peer => standsFor(peer, state ?? stateOf(goal), there))
  // Where half of them have moved and one has stayed beside the issue, in a section for all, it stays as well.
  const hasStayed = own === undefined && there.some(peer => sameSection(peer, issue))
  const isHalf = told.length * 2 === there.length
  const isCustom =
    goal === 'closed' ? most(there, peer => told.includes(peer)) && !(isHalf && hasStayed) : own !== undefined
  if (!isCustom) return undefined
  const target = sectionLike(page, issue, { goal, told })
  return target ?? (goal === 'open' ? emptySectionForOpen(page)?.path : undefined)
}

/** An issue whose status alone is set stays where it stands, without a day: closing may do more. */
const tellOfClosing =
  (turn: Turn): Step =>
  (page, issue) => {
    const isMore = [moveToPeers(turn), dateResolution, markDay('closed')].some(step => {
      const plan = step(page, issue)
      return plan.ok && plan.value !== undefined && plan.value.replacements.length > 0
    })
    return success(
      isMore
        ? noted(
            `only the status of ${nameOf(issue)} is set: \`issues close\` also moves and dates it as the file does`,
          )
        : undefined,
    )
  }

/** An issue that is open again stays among those that are closed, where its status alone is set. */
const tellOfOpening =
  (turn: Turn): Step =>
  (page, issue) => {
    const target = placeAmongPeers(page, issue, turn)?.at(-1)
    return success(
      target === undefined
        ? undefined
        : noted(`only the status of ${nameOf(issue)} is set: \`issues move\` takes it to “${target}”`),
    )
  }

/** An issue that nothing but its section closes, where those beside it bear marks as well. */
export const tellOfMarks: Step = (page, issue) => {
  const isToldBySection = issue.stateEvidence[0]?.from === 'section' && isClosed(issue.state)
  const marks = [markStrike('closed'), markTitle({ goal: 'closed', status: 'resolved', state: issue.state })]
  const isBare = marks.some(step => {
    const plan = step(page, issue)
    return plan.ok && plan.value !== undefined && plan.value.replacements.length > 0
  })
  return success(
    isToldBySection && isBare
      ? noted(
          `${nameOf(issue)} is not marked as closed issues are: \`issues close\` does that before the move`,
        )
      : undefined,
  )
}

/** Where closed issues are entered into a list or a table, of which nobody can know what it says of this one. */
const tellOfLists: Step = (page, issue) => {
  const list = listOfClosed(page, issue)
  return success(
    list === undefined
      ? undefined
      : noted(`“${list}” lists what is closed: ${nameOf(issue)} is not entered there`),
  )
}

/** Where closed ones are to be taken out, which this does not do. */
const tellOfRemoval: Step = page => {
  const wish = asksForRemoval(page)
  return success(wish === undefined ? undefined : noted(`the file itself says: “${wish}”`))
}

const noted = (note: string): Plan => ({ ...planOf([], []), notes: [note] })

const reasonIn = (evidence: Evidence<State> | undefined): string =>
  evidence === undefined ? '' : `, since “${evidence.raw}” says so: change that first`

/** All steps done, the issue must be read as what it was to become. */
const checkGoal =
  ({ goal, state }: Turn): Step =>
  (page, issue) => {
    if (state === undefined ? isAtGoal(issue.state, goal) : issue.state === state) return success(undefined)
    const wish = state === undefined ? goal : stateInWords(state)
    const [evidence] = issue.stateEvidence
    const room = goal === 'open' ? emptySectionForOpen(page)?.text : undefined
    const way =
      room === undefined
        ? ', and no section for others has room for it: move it first'
        : `: \`issues move\` takes it to “${room}”`
    const message =
      evidence?.from === 'section'
        ? `it stands in “${issue.section.at(-1)}”, which is for issues that are ${stateInWords(issue.state)}${way}`
        : `the file has no way to tell that the issue is ${wish}; it would still be read as ${stateInWords(issue.state)}${reasonIn(evidence)}`
    return failure({ message })
  }
