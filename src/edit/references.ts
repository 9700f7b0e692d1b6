/** Places that say of an issue elsewhere what has become of it: an index row, a gate, a list of what remains. */
import {
  type Evidence,
  type Field,
  type Issue,
  isClosed,
  type Reference,
  type State,
} from '../issue/model.js'
import { success } from '../text/result.js'
import { contains, slice } from '../text/span.js'
import { labelSpan } from './anchors.js'
import { coin } from './coin.js'
import { boxAt } from './items.js'
import { lineAround } from './lines.js'
import { type Goal, isAtGoal, markFor, setBox, takeAway, usualMark } from './marks.js'
import { type Page, planOf, type Replacement, replace, type Step } from './page.js'
import { termOf } from './spelling.js'
import { mostCommon } from './tally.js'
import { writeValue } from './write-value.js'

/** Lets the places that told the state of the issue tell its new one. */
export const markReferences =
  (goal: Goal): Step =>
  (page, issue) => {
    const replacements = page.tracker.references
      .filter(reference => reference.to === issue.key && !repeatsHeading(page, reference, issue))
      .filter(reference => goal === 'open' || isDoneButFor(page, reference, issue))
      .flatMap(reference => correct(page, reference, { goal, issue }))
    const distinct = replacements.filter(
      (one, at) => replacements.findIndex(other => other.span.start === one.span.start) === at,
    )
    return success(distinct.length === 0 ? undefined : planOf(distinct, [], ['state', 'level']))
  }

/** Whether its state is a part of the text of a link to the issue, which repeats the heading and follows it. */
const repeatsHeading = ({ text, tracker }: Page, { state }: Reference, { title }: Issue): boolean =>
  state !== undefined &&
  tracker.links.some(link => {
    const label = labelSpan(text, link)
    return (
      link.target.startsWith('#') && contains(label, state.span) && slice(text, label).includes(title.value)
    )
  })

/** Whether all other issues that the place tells the same state of are closed: `- [ ] BUG-1, BUG-2`. */
const isDoneButFor = ({ tracker }: Page, { state }: Reference, issue: Issue): boolean =>
  tracker.references
    .filter(other => other.to !== issue.key && other.state?.span.start === state?.span.start)
    .every(({ to }) => tracker.issues.some(({ key, state: told }) => key === to && isClosed(told)))

interface Aim {
  readonly goal: Goal
  readonly issue: Issue
}

function correct(page: Page, reference: Reference, aim: Aim): readonly Replacement[] {
  const { state } = reference
  if (state === undefined || isAtGoal(state.value, aim.goal)) return []
  switch (state.from) {
    case 'checkbox':
      return [setBox(page, state.span, aim.goal)]
    case 'status':
      return correctField(page, reference, { ...aim, state })
    case 'title':
      return saysMore(page, reference, state) ? [] : correctMark(page, reference, { ...aim, state })
    default:
      return []
  }
}

/** The mark, and the box of the item that it stands in; one that is cleared needs no mark that the others do not bear. */
function correctMark(page: Page, { name }: Reference, correction: Correction): readonly Replacement[] {
  const { goal, state } = correction
  const box = boxAt(page.text, state.span.start)
  const used = marksUsed(page, correction)
  const mark =
    box !== undefined && goal === 'open' && usualMark(state.raw, used) === undefined
      ? takeAway(page, name.span, state.span)
      : replace(state.span, markFor(state.raw, used, goal))
  return box === undefined ? [mark] : [setBox(page, box, goal), mark]
}

/** Whether a second mark or a day beside the first one says the same, so that the one alone would make a riddle. */
function saysMore({ text }: Page, { span }: Reference, { span: mark }: Evidence<State>): boolean {
  const line = lineAround(text, mark.start)
  const rest = text.slice(Math.max(line.start, span.start), mark.start) + text.slice(mark.end, line.end)
  return DONE.test(rest) || /^\s*\(?\d{4}-\d\d/.test(text.slice(mark.end, line.end))
}

const DONE = /[✅✔☑]/u

interface Correction extends Aim {
  readonly state: Evidence<State>
}

function correctField(page: Page, reference: Reference, correction: Correction): readonly Replacement[] {
  const field = statusOf(reference)
  if (field === undefined) return []
  const term = termOf(page.text, field.value, correction.state)
  if (term === undefined) {
    const { state, goal } = correction
    return [replace(state.span, markFor(state.raw, marksUsed(page, correction), goal))]
  }
  const status = statusFor(page, { ...correction, term: term.text })
  return [writeValue(page, field.value, CONTINUED.test(term.rest) ? status : status + term.rest)]
}

/** ` since May`: words that go on with the status, and were true of the old one. */
const CONTINUED = /^\s*\p{L}/u

const statusOf = ({ fields, state }: Reference): Field | undefined =>
  fields.find(({ value }) => state !== undefined && contains(value.span, state.span))

/** The status as other references write it, else as issues do, else coined. */
function statusFor(
  { tracker, text }: Page,
  { goal, term, issue }: Correction & { readonly term: string },
): string {
  const others = tracker.references.flatMap(reference => {
    const field = statusOf(reference)
    const found =
      field === undefined || reference.state === undefined
        ? undefined
        : termOf(text, field.value, reference.state)
    return found === undefined ? [] : [{ text: found.text, value: reference.state?.value ?? 'open' }]
  })
  const issues = tracker.issues.flatMap(({ status, stateEvidence: [evidence] }) => {
    const found =
      status === undefined || evidence?.from !== 'status' ? undefined : termOf(text, status, evidence)
    return found === undefined || evidence === undefined ? [] : [{ text: found.text, value: evidence.value }]
  })
  const meaning = isAtGoal(issue.state, goal) ? issue.state : goal === 'closed' ? 'resolved' : 'open'
  for (const used of [others, issues]) {
    const usual = mostCommon(
      used.filter(({ value }) => value === meaning),
      one => one.text,
    )
    if (usual !== undefined) return usual.text
  }
  return coin({ field: 'status', word: meaning, meaning, samples: [{ text: term }] })
}

/** The marks of the references that are where this one is to be. */
const marksUsed = ({ tracker }: Page, { goal, state }: Correction): readonly string[] =>
  tracker.references.flatMap(({ state: other }) =>
    other !== undefined && other.from === state.from && isAtGoal(other.value, goal) ? [other.raw] : [],
  )
