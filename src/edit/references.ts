/** Places that say of an issue elsewhere what has become of it: an index row, a gate, a list of what remains. */
import {
  type Evidence,
  type Field,
  type Issue,
  isClosed,
  type Reference,
  type State,
} from '../issue/model.js'
import { buildVocabulary, meaningOf } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import { once } from '../text/once.js'
import { success } from '../text/result.js'
import { contains, slice } from '../text/span.js'
import { labelSpan } from './anchors.js'
import { coin } from './coin.js'
import { startsWithDay } from './day.js'
import { boxAt } from './items.js'
import { lineAround } from './lines.js'
import { type Goal, isAtGoal, markFor, setBox, takeAway, usualMark } from './marks.js'
import { type Page, planOf, type Replacement, replace, sameSection, type Step } from './page.js'
import { type Term, termIn, termOf } from './spelling.js'
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
    return success(planOf(distinct, []))
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
function isDoneButFor(page: Page, { state, name }: Reference, issue: Issue): boolean {
  const { references, issues } = page.tracker
  const told = references.filter(other => other.state?.span.start === state?.span.start)
  const isDone = (other: Issue): boolean => other === issue || isClosed(other.state)
  return (
    told.every(({ to }) => issues.some(other => other.key === to && isDone(other))) &&
    namedBehind(page, name.span.end).every(isDone)
  )
}

/** The issues whose ids follow a place one after the other: `, BUG-2 and BUG-3`. */
function namedBehind({ text, tracker }: Page, from: number): readonly Issue[] {
  const found: Issue[] = []
  let at = from
  for (const [whole, join, word] of text.slice(from, lineAround(text, from).end).matchAll(NEXT)) {
    const issue = tracker.issues.find(({ id }) => id?.value === word)
    const isJoined = join === undefined || meaningOf(joins(), join) === 'and'
    if (issue === undefined || !isJoined || !text.startsWith(whole, at)) break
    found.push(issue)
    at += whole.length
  }
  return found
}

/** `, BUG-2`, ` and BUG-3` */
const NEXT = /\s*(?:[,;/&+]|(\p{L}+)(?=\s))\s*([^\s,;/&+()]+)/gu

const joins = once(() => buildVocabulary(joinWords))

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
  const behind = text.slice(mark.end, line.end)
  return DONE.test(text.slice(Math.max(line.start, span.start), mark.start) + behind) || startsWithDay(behind)
}

const DONE = /[✅✔☑]/u

interface Correction extends Aim {
  readonly state: Evidence<State>
}

function correctField(page: Page, reference: Reference, correction: Correction): readonly Replacement[] {
  const found = statusIn(page, reference)
  if (found === undefined) {
    const { state, goal } = correction
    return [replace(state.span, markFor(state.raw, marksUsed(page, correction), goal))]
  }
  const { field, term } = found
  const status = statusFor(page, reference, { ...correction, term: term.text })
  return [writeValue(page, field.value, CONTINUED.test(term.rest) ? status : status + term.rest)]
}

/** ` since May`: words that go on with the status, and were true of the old one. */
const CONTINUED = /^\s*\p{L}/u

/** The field of a reference that tells the state, and the part of it that does. */
function statusIn(
  { text }: Page,
  { fields, state }: Reference,
): { readonly field: Field; readonly term: Term } | undefined {
  const field = state && fields.find(({ value }) => contains(value.span, state.span))
  const term = field && termOf(text, field.value, state)
  return field && term && { field, term }
}

/** The status as others of the same table write it, else as other references, else as issues do, else coined. */
function statusFor(
  page: Page,
  { section, form }: Reference,
  { goal, term, issue }: Correction & { readonly term: string },
): string {
  const { references, issues } = page.tracker
  const meaning = isAtGoal(issue.state, goal) ? issue.state : goal === 'closed' ? 'resolved' : 'open'
  const usual = (terms: readonly Term[]): string | undefined =>
    mostCommon(
      terms.filter(one => one.meaning === meaning),
      ({ text }) => text,
    )?.text
  const termsIn = (places: readonly Reference[]): readonly Term[] =>
    places.flatMap(place => statusIn(page, place)?.term ?? [])
  return (
    usual(termsIn(references.filter(one => one.form === form && sameSection(one, { section })))) ??
    usual(termsIn(references)) ??
    usual(issues.flatMap(one => termIn(page.text, one, 'status') ?? [])) ??
    coin({ field: 'status', word: meaning, meaning, samples: [{ text: term }] })
  )
}

/** The marks of the references that are where this one is to be. */
const marksUsed = ({ tracker }: Page, { goal, state }: Correction): readonly string[] =>
  tracker.references.flatMap(({ state: other }) =>
    other !== undefined && other.from === state.from && isAtGoal(other.value, goal) ? [other.raw] : [],
  )
