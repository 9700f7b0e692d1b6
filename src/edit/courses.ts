/**
 * Changes issues of one file side by side: one step of each at a time, as far as these touch no place together. What comes of
 * that is read again and checked, so that a file is read as often as one change has steps, however many changes there are.
 */
import type { State } from '../issue/model.js'
import { composeEdits } from '../text/compose.js'
import type { TextEdit } from '../text/edit.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { createTaken } from './fix.js'
import type { Page, Plan, Replacement, Step } from './page.js'
import { isMoving, placesAfter } from './places.js'
import { type Edited, type EditGround, editOf, pageOf, type ReadSource, reread } from './run.js'
import { findDamage } from './verify.js'

/** What is asked for of an issue, one after the other: each is worked out on the file as the last one has left it. */
export interface Course {
  readonly index: number
  readonly tasks: readonly Task[]
}

/** Works out the steps that do what is asked for. */
export type Task = (
  page: Page,
  issue: Page['tracker']['issues'][number],
) => Result<readonly Step[], Objection>

/** A file after all courses, with the edits of its raw text, and where each of its issues stands now. */
export interface Covered {
  readonly reading: ReadSource
  readonly edits: readonly TextEdit[]
  readonly places: readonly number[]
  /** What came of each course. */
  readonly ends: readonly { readonly isMoved: boolean; readonly notes: readonly string[] }[]
}

/** Why all is left as it was, and which course could not be done. */
export interface Failed {
  readonly objection: Objection
  readonly course: number
}

/** The steps of one course. */
export function runSteps(
  start: ReadSource,
  { index, steps }: { readonly index: number; readonly steps: readonly Step[] },
  ground: EditGround,
): Result<Edited, Objection> {
  const run = runCourses(start, [{ index, tasks: [() => success(steps)] }], ground)
  if (!run.ok) return failure(run.error.objection)
  const { reading, edits, places, ends } = run.value
  return success({ reading, edits, index: places[index] ?? index, notes: ends.flatMap(({ notes }) => notes) })
}

/** All courses, each for another issue, or none: the first that cannot be done, or would do more than was meant, ends the run. */
export function runCourses(
  start: ReadSource,
  courses: readonly Course[],
  ground: EditGround,
): Result<Covered, Failed> {
  let reading = start
  let places: readonly number[] = start.tracker.issues.map((_, index) => index)
  let runners: readonly Runner[] = courses.map((course, at) => runnerOf(start, course, at))
  const lists: (readonly TextEdit[])[] = []
  for (;;) {
    const planned = planWave(reading, runners, ground)
    if (!planned.ok) return planned
    runners = planned.value.map(({ runner }) => runner)
    const going = planned.value.flatMap(one => (one.move === undefined ? [] : [one.move]))
    if (going.length === 0) break
    const made = makeWave(reading, going, ground)
    if (!made.ok) return made
    const wave = made.value
    runners = runners.map(runner => after(runner, wave))
    places = places.map(place => wave.places[place] ?? place)
    reading = wave.reading
    lists.push(wave.edits)
  }
  const edits = composeEdits(start.source.raw.length, lists)
  return success({ reading, edits, places, ends: runners })
}

/** A course under way. */
interface Runner {
  readonly course: number
  /** Where its issue stands now, and the state that it had at the start. */
  readonly place: number
  readonly stateBefore: State | undefined
  readonly tasks: readonly Task[]
  readonly steps: readonly Step[]
  readonly isMoved: boolean
  readonly notes: readonly string[]
}

const runnerOf = ({ tracker }: ReadSource, { index, tasks }: Course, course: number): Runner => ({
  course,
  place: index,
  stateBefore: tracker.issues[index]?.state,
  tasks,
  steps: [],
  isMoved: false,
  notes: [],
})

/** What the next step of a course would change. */
interface Move {
  readonly course: number
  readonly place: number
  readonly plan: Plan
  readonly edits: readonly TextEdit[]
}

interface Planned {
  readonly runner: Runner
  readonly move: Move | undefined
}

/** The next steps that can be made together; one that touches a place of those before it waits. */
function planWave(
  reading: ReadSource,
  runners: readonly Runner[],
  ground: EditGround,
): Result<readonly Planned[], Failed> {
  const { issues } = reading.tracker
  const turning = new Set(
    runners.flatMap(({ place, stateBefore, tasks, steps }) => {
      const issue = issues[place]
      const isDone = tasks.length + steps.length === 0
      return issue === undefined || isDone || issue.state === stateBefore ? [] : [issue]
    }),
  )
  const page = { ...pageOf(reading, ground), turning }
  const take = createTaken()
  const planned: Planned[] = []
  for (const runner of runners) {
    const next = advance(page, runner)
    if (!next.ok) return failure({ objection: next.error, course: runner.course })
    const { plan } = next.value
    const edits = (plan?.replacements ?? []).map(one => editOf(reading.source, one))
    const move =
      plan !== undefined && take({ edits, isQueued: plan.isQueued })
        ? { course: runner.course, place: runner.place, plan, edits }
        : undefined
    planned.push({ runner: next.value.runner, move })
  }
  return success(planned)
}

/** A course as far as nothing is to be changed, and what is then. */
function advance(
  page: Page,
  start: Runner,
): Result<{ readonly runner: Runner; readonly plan: Plan | undefined }, Objection> {
  const issue = page.tracker.issues[start.place]
  if (issue === undefined) throw new Error('the issue to change is not in the file')
  let runner = start
  for (;;) {
    const [step, ...later] = runner.steps
    const [task, ...others] = runner.tasks
    if (step === undefined && task === undefined) return success({ runner, plan: undefined })
    if (step === undefined) {
      const steps = task?.(page, issue) ?? success([])
      if (!steps.ok) return steps
      runner = { ...runner, tasks: others, steps: steps.value }
      continue
    }
    const plan = step(page, issue)
    if (!plan.ok) return plan
    if (plan.value !== undefined && plan.value.replacements.length > 0)
      return success({ runner, plan: plan.value })
    runner = { ...runner, steps: later, notes: [...runner.notes, ...(plan.value?.notes ?? [])] }
  }
}

/** What has been changed at once, and by which courses. */
interface Wave {
  readonly reading: ReadSource
  readonly edits: readonly TextEdit[]
  readonly places: readonly number[]
  readonly moves: ReadonlyMap<number, Move>
}

/** The moves made together, or where that does more than was meant, the first half of them. */
function makeWave(before: ReadSource, moves: readonly Move[], ground: EditGround): Result<Wave, Failed> {
  const edits = moves.flatMap(move => move.edits)
  const reading = reread(before.source, edits, ground)
  const places = reading.ok
    ? placesAfter(replacementsOf(moves), {
        before: before.tracker.issues,
        after: reading.value.tracker.issues,
      })
    : []
  const outcomes = new Map(moves.map(({ place, plan }) => [place, plan.outcome]))
  const damage = reading.ok
    ? findDamage({ before: before.tracker, after: reading.value.tracker, places, outcomes })
    : undefined
  if (reading.ok && damage === undefined) {
    const made = new Map(moves.map(move => [move.course, move]))
    return success({ reading: reading.value, edits, places, moves: made })
  }
  if (moves.length > 1) return makeWave(before, moves.slice(0, Math.ceil(moves.length / 2)), ground)
  const objection = reading.ok ? { message: `the change was not made, for ${damage}` } : reading.error
  return failure({ objection, course: moves[0]?.course ?? 0 })
}

const replacementsOf = (moves: readonly Move[]): readonly Replacement[] =>
  moves.flatMap(({ plan }) => plan.replacements)

/** A course after a wave, of which it may have been a part. */
function after(runner: Runner, { places, moves }: Wave): Runner {
  const place = places[runner.place] ?? runner.place
  const move = moves.get(runner.course)
  if (move === undefined) return { ...runner, place }
  const { replacements, notes = [] } = move.plan
  return {
    ...runner,
    place,
    steps: runner.steps.slice(1),
    isMoved: runner.isMoved || isMoving(replacements),
    notes: [...runner.notes, ...notes],
  }
}
