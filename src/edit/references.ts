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
import { writeInColumn } from './emphasis.js'
import { boxAt } from './items.js'
import { lineAround } from './lines.js'
import { type Goal, isAtGoal, setBox } from './marks.js'
import { type Page, planOf, replace, sameSection, type Step } from './page.js'
import { columnOf } from './reference-fields.js'
import { leftOut, saysLevel, saysMoreThanDay } from './remark.js'
import { isEnded, isSpecific } from './specific.js'
import { headOf, letters, type Term, termIn, termOf } from './spelling.js'
import { mostCommon } from './tally.js'
import { type Exchange, exchange, markFor, stateOf, type Wish } from './title-marks.js'

/** Lets the places that told the state of the issue tell its new one. */
export const markReferences =
  ({ goal, state: wanted }: { readonly goal: Goal; readonly state?: State }): Step =>
  (page, issue) => {
    const exchanges = page.tracker.references
      .filter(reference => reference.to === issue.key && !repeatsHeading(page, reference, issue))
      .filter(reference => goal === 'open' || isDoneButFor(page, reference, issue))
      .flatMap(reference => correct(page, reference, { goal, issue, ...(wanted && { wanted }) }))
    const distinct = exchanges.filter(
      ({ change }, at) => exchanges.findIndex(other => other.change.span.start === change.span.start) === at,
    )
    return success({
      ...planOf(
        distinct.map(({ change }) => change),
        [],
      ),
      notes: distinct.flatMap(({ note }) => note ?? []),
    })
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

/** Where the issue is to be, and the very state that is asked for, if one is. */
interface Aim {
  readonly goal: Goal
  readonly issue: Issue
  readonly wanted?: State
}

function correct(page: Page, reference: Reference, aim: Aim): readonly Exchange[] {
  const { state } = reference
  if (state === undefined || says(page, state, aim)) return []
  switch (state.from) {
    case 'checkbox':
      return [{ change: setBox(page, state.span, aim.goal) }]
    case 'status':
      return correctField(page, reference, { ...aim, state })
    case 'title':
      return saysMore(page, reference, state) ? [] : correctMark(page, reference, { ...aim, state })
    default:
      return []
  }
}

/**
 * Whether a place says what is wanted: words in a status the very state that is asked for, or beside what the issue says itself
 * no more than that it has ended; all else that the issue is done with or not.
 */
const says = (page: Page, { value, from, raw }: Evidence<State>, { goal, wanted, issue }: Aim): boolean =>
  isAtGoal(value, goal) &&
  (wanted === undefined ||
    wanted === value ||
    from !== 'status' ||
    !/\p{L}/u.test(raw) ||
    (isEnded(raw) && !isToldByReference(page, issue)))

/** Whether words in the status of a reference tell the state of an issue, which itself says nothing of it. */
export const isToldByReference = ({ tracker }: Page, { key, stateEvidence }: Issue): boolean =>
  stateEvidence[0]?.from === 'reference' &&
  tracker.references.some(
    ({ to, state }) => to === key && state?.from === 'status' && /\p{L}/u.test(state.raw),
  )

/** The mark, and the box of the item that it stands in. */
function correctMark(page: Page, { name, level }: Reference, correction: Correction): readonly Exchange[] {
  const { goal, state } = correction
  const box = boxAt(page.text, state.span.start)
  const marking = { evidence: state, name: name.span, levels: level === undefined ? [] : [level] }
  const mark = exchange(page, marking, wishFor(page, correction))
  return box === undefined ? [mark] : [{ change: setBox(page, box, goal) }, mark]
}

/** What the mark of a reference is to say, as others do. */
const wishFor = (page: Page, correction: Correction): Wish => {
  const meaning = stateFor(correction)
  return { meaning, word: meaning, used: marksUsed(page, correction) }
}

/** The state that the issue has by now, or that it is to have. */
const stateFor = ({ goal, issue, wanted }: Aim): State =>
  wanted ?? (isAtGoal(issue.state, goal) ? issue.state : stateOf(goal))

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

function correctField(page: Page, reference: Reference, correction: Correction): readonly Exchange[] {
  const found = statusIn(page, reference, headOf)
  if (found === undefined) {
    const { state } = correction
    return [{ change: replace(state.span, markFor(state.raw, wishFor(page, correction))) }]
  }
  const { field, term } = found
  const status = statusFor(page, reference, { ...correction, term: term.text })
  const isKept = saysLevel(page, term.rest)
  return [
    {
      change: writeInColumn(page, field.value, {
        value: isKept ? status + term.rest : status,
        others: columnOf(page, reference, field),
      }),
      ...(!isKept && saysMoreThanDay(term.rest) && { note: leftOut(field.label.value, term.rest) }),
    },
  ]
}

/** The field of a reference that tells the state, and the part of it that does. */
function statusIn(
  { text }: Page,
  { fields, state }: Reference,
  partOf: typeof termOf,
): { readonly field: Field; readonly term: Term } | undefined {
  const field = state && fields.find(({ value }) => contains(value.span, state.span))
  const term = field && partOf(text, field.value, state)
  return field && term && { field, term }
}

/** The status in the word of the issue as others of the same table write it, or as they write what it means, or say it by a symbol; else as other references do, or issues; else coined. */
function statusFor(
  page: Page,
  { section, form }: Reference,
  { term, ...aim }: Aim & { readonly term: string },
): string {
  const { references, issues } = page.tracker
  const meaning = stateFor(aim)
  const own = termIn(page.text, aim.issue, 'status')?.text ?? ''
  const usual = (terms: readonly Term[]): string | undefined =>
    mostCommon(
      terms.filter(one => one.meaning === meaning && !isSpecific(one.text)),
      ({ text }) => text,
    )?.text
  const partsIn = (places: readonly Reference[], partOf: typeof termOf): readonly Term[] =>
    places.flatMap(place => statusIn(page, place, partOf)?.term ?? [])
  const beside = references.filter(one => one.form === form && sameSection(one, { section }))
  const same = partsIn(beside, termOf).find(({ text }) => own !== '' && letters(text) === letters(own))
  return (
    same?.text ??
    usual(partsIn(beside, termOf)) ??
    // The symbol that stands here already would say nothing else.
    usual(partsIn(beside, headOf).filter(({ text }) => !term.startsWith(text))) ??
    usual(partsIn(references, termOf)) ??
    inDressOf(
      partsIn(beside, termOf),
      usual(issues.flatMap(one => termIn(page.text, one, 'status') ?? [])),
    ) ??
    coin({ field: 'status', word: meaning, meaning, samples: [{ text: term }] })
  )
}

/** A status of an issue without the emphasis that none of these has: `🚫 **WON'T FIX**` in a table of plain words. */
const inDressOf = (terms: readonly Term[], status: string | undefined): string | undefined =>
  terms.length > 0 && terms.every(({ text }) => !text.includes('**')) ? status?.replaceAll('**', '') : status

/** The marks of the references that say what this one is to say. */
const marksUsed = ({ tracker }: Page, { state, ...aim }: Correction): readonly string[] =>
  tracker.references.flatMap(({ state: other }) =>
    other?.from === state.from && other.value === stateFor(aim) && !isSpecific(other.raw) ? [other.raw] : [],
  )
