import * as z from 'zod'
import { levelNames } from '../issue/fields.js'
import { isClosed, type Issue, isState } from '../issue/model.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { statusSteps, tellOfMarks, turnSteps } from './close.js'
import { isRatedByMark, markAs, markLevels, markSectionLevel } from './level-marks.js'
import { goalOf, isAtGoal } from './marks.js'
import { moveIssue } from './move-issue.js'
import type { Page, Step } from './page.js'
import { levelMeant } from './rating.js'
import { isLevelTold, levelReferences, repeatFields } from './reference-fields.js'
import { type Assignment, setField } from './set-field.js'
import { spell } from './spelling.js'

const issue = z.string().describe('the issue: its id, key, number or place')

/** A change of a tracker as it is asked for; one per line in what `--stdin` reads. */
export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('set'),
    issue,
    fields: z.record(z.string(), z.string()).describe('the fields and their new values'),
  }),
  z.strictObject({
    do: z.literal('close'),
    issue,
    as: z.string().optional().describe('the status to give it (default: resolved)'),
    note: z.string().optional(),
  }),
  z.strictObject({ do: z.literal('reopen'), issue, as: z.string().optional(), note: z.string().optional() }),
  z.strictObject({
    do: z.literal('add'),
    title: z.string(),
    section: z
      .string()
      .optional()
      .describe('the heading to put it under (default: where the open ones stand)'),
    fields: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ do: z.literal('move'), issue, to: z.string().describe('the heading of the section') }),
  z.strictObject({
    do: z.literal('renumber'),
    issue: z.string().describe('the issue that gets the id `as`; without `as` a family of ids, such as BUG'),
    as: z.string().optional(),
    from: z.int().nonnegative().optional().describe('the number that the first of a family gets'),
  }),
])

export type Request = z.infer<typeof requestSchema>

/** A change of an issue that is there. */
export type IssueRequest = Exclude<Request, { readonly do: 'add' | 'renumber' }>

/** The steps that do what is asked for. */
export function stepsFor(
  request: IssueRequest,
  page: Page,
  target: { readonly issue: Issue; readonly isForced?: true },
): Result<readonly Step[], Objection> {
  switch (request.do) {
    case 'set':
      return setSteps(request.fields, page, target)
    case 'close':
      return turn(request, page, { ...target, goal: 'closed' })
    case 'reopen':
      return turn(request, page, { ...target, goal: 'open' })
    case 'move':
      return success([moveIssue(request.to), markSectionLevel(target.issue), tellOfMarks])
    default:
      return request satisfies never
  }
}

interface Target {
  readonly issue: Issue
  readonly isForced?: true
}

function setSteps(
  fields: Readonly<Record<string, string>>,
  page: Page,
  { issue, isForced }: Target,
): Result<readonly Step[], Objection> {
  const steps: Step[] = []
  for (const [name, value] of Object.entries(fields)) {
    const assignment = { name, value, ...(isForced && { isForced }) }
    const isStatus = ['status', 'state'].includes(name.toLowerCase())
    const spelled =
      isStatus && value !== ''
        ? spell(page, { field: 'status', word: value, issue, ...(isForced && { isForced }) })
        : undefined
    if (spelled?.ok === false) return spelled
    const meaning = spelled?.value.meaning
    const state = isState(meaning) ? meaning : undefined
    const isTold = issue.status === undefined && issue.stateEvidence.length > 0
    if (isTold && state === issue.state) continue
    if (state === undefined) steps.push(...fieldSteps(page, issue, assignment))
    else
      steps.push(...statusSteps({ goal: goalOf(state), state, status: value, ...(isForced && { isForced }) }))
  }
  return success(steps)
}

/** A field, and the places that repeat it; where these alone tell the level, no field is put in beside them. */
function fieldSteps(page: Page, issue: Issue, assignment: Assignment): readonly Step[] {
  const name = levelNames.find(one => one === assignment.name.toLowerCase())
  const level = name && levelMeant(page, { name, issue }, assignment.value)
  const wish = name && level && { name, level }
  const isTold = wish !== undefined && isLevelTold(page, issue, wish.name)
  if (wish && !assignment.isForced && isRatedByMark(page, { name: wish.name, issue }))
    return [markAs(wish.level), ...levelReferences(issue, wish)]
  const field: Step = (now, changed) =>
    isTold && changed.level === level ? success(undefined) : setField(assignment)(now, changed)
  const elsewhere = levelReferences(issue, wish)
  const places = isTold ? [...elsewhere, field] : [field, ...elsewhere]
  return [...places, markLevels(issue), repeatFields(issue)]
}

function turn(
  {
    as,
    note,
    do: verb,
  }: {
    readonly as?: string | undefined
    readonly note?: string | undefined
    readonly do: 'close' | 'reopen'
  },
  page: Page,
  { issue, goal, isForced }: Target & { readonly goal: 'closed' | 'open' },
): Result<readonly Step[], Objection> {
  if (as === undefined && note === undefined && isAtGoal(issue.state, goal)) return success([])
  const status = as ?? (goal === 'closed' ? 'resolved' : 'open')
  const spelled = spell(page, { field: 'status', word: status, issue, ...(isForced && { isForced }) })
  if (as !== undefined && !spelled.ok) return spelled
  const meaning = spelled.ok ? spelled.value.meaning : undefined
  const state = isState(meaning) ? meaning : undefined
  if (as !== undefined && state !== undefined && isClosed(state) !== (goal === 'closed'))
    return failure({
      message: `“${as}” is a status of an issue that is ${isClosed(state) ? 'closed' : 'open'}, and ${verb} makes it ${goal}`,
    })
  return success(
    turnSteps({
      goal,
      status,
      ...(as !== undefined && state !== undefined && { state }),
      ...(note !== undefined && { note }),
      ...(isForced && { isForced }),
    }),
  )
}
