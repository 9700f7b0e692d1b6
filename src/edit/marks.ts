/** Marks that tell the state of an issue outside its fields: a checkbox and a strike-through; those of words are in title-marks.ts. */
import { type Evidence, type Issue, isClosed, type State } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import { success } from '../text/result.js'
import { contains, type Span, slice, trimEnd } from '../text/span.js'
import { textEnd } from './items.js'
import { lineAround } from './lines.js'
import {
  type Aspect,
  fieldAspect,
  type Page,
  planOf,
  replace,
  type Replacement,
  siblingsOf,
  type Step,
} from './page.js'
import { most, mostCommon } from './tally.js'
import { balanced, swapInCells } from './write-value.js'

/** Whether an issue is to be closed or open afterwards. */
export type Goal = 'closed' | 'open'

export const isAtGoal = (state: State, goal: Goal): boolean => isClosed(state) === (goal === 'closed')

export const goalOf = (state: State): Goal => (isClosed(state) ? 'closed' : 'open')

/** Issues written alike that are where the issue is to be. */
export const peers = (page: Page, issue: Issue, goal: Goal): readonly Issue[] =>
  siblingsOf(page, issue).filter(other => isAtGoal(other.state, goal) && !page.turning?.has(other))

export const evidenceFrom = (issue: Issue, from: Evidence<State>['from']): Evidence<State> | undefined =>
  issue.stateEvidence.find(evidence => evidence.from === from)

export const touched = ['state', 'title', 'checkbox', 'level'] as const

/** Ticks or clears the checkbox of the issue. */
export const markCheckbox =
  (goal: Goal): Step =>
  (page, issue) => {
    const evidence = evidenceFrom(issue, 'checkbox')
    if (evidence === undefined || isAtGoal(evidence.value, goal)) return success(undefined)
    return success(planOf([setBox(page, evidence.span, goal)], [], touched))
  }

/** A checkbox as it is to be, in the spelling of those that are ticked. */
export function setBox({ text, tracker }: Page, span: Span, goal: Goal): Replacement {
  const told = [
    ...tracker.issues.flatMap(({ stateEvidence }) => stateEvidence),
    ...tracker.references.flatMap(({ state }) => state ?? []),
  ]
  const ticked = told.filter(({ from, value }) => from === 'checkbox' && value === 'resolved')
  const boxes = ticked.map(({ raw }) => firstMatch(BOX, raw))
  const box = goal === 'open' ? '[ ]' : (mostCommon(boxes, one => one) ?? '[x]')
  return replace(span, slice(text, span).replace(BOX, box))
}

const BOX = /\[[^\]]?\]/

/** Strikes the title through where closed issues are struck through, or takes the strike away. */
export const markStrike =
  (goal: Goal): Step =>
  (page, issue) => {
    const isStruck = evidenceFrom(issue, 'strike') !== undefined
    if (goal === 'open')
      return success(isStruck ? planOf(unstruck(page, issue), [], touchedBy(issue)) : undefined)
    const closed = peers(page, issue, goal)
    const models = closed.filter(one => evidenceFrom(one, 'strike') !== undefined)
    if (isStruck || !most(closed, one => models.includes(one))) return success(undefined)
    return success(planOf(strikes(page, issue, models[0]), [], touchedBy(issue)))
  }

/** Strikes an issue through that is not read as closed yet, where nothing else can tell it: an item, a row, a paragraph. */
export const strikeAnyway =
  (goal: Goal): Step =>
  (page, issue) =>
    success(
      goal === 'open' || isAtGoal(issue.state, goal) || issue.home.kind === 'heading'
        ? undefined
        : planOf(strikes(page, issue, undefined), [], touchedBy(issue)),
    )

const touchedBy = (issue: Issue): readonly Aspect[] => [
  ...touched,
  ...(issue.home.kind === 'row' ? issue.fields.map(({ label }) => fieldAspect(label.value)) : []),
]

function strikes(page: Page, issue: Issue, model: Issue | undefined): readonly Replacement[] {
  const { text } = page
  if (issue.home.kind === 'row' && model?.home.kind === 'row') {
    const { cells } = model.home
    const struck = issue.home.cells.filter(({ value }, at) => value !== '' && isStruckCell(text, cells[at]))
    return struck.flatMap(({ span }) => around(text, wholly(text, span)))
  }
  const line = lineAround(text, issue.title.span.start)
  const start = model !== undefined && strikesId(text, model) ? idOnLine(issue, line) : undefined
  const whole = wholly(text, issue.title.span)
  // Of an item that is nothing but text, all that stands on its line goes, and of others as much as of the model.
  const isWhole = issue.home.kind === 'item' && (model === undefined || strikesLine(text, model))
  const end = isWhole ? textEnd(text, issue) : whole.end
  return around(text, {
    start: start === undefined ? whole.start : wholly(text, start.span).start,
    end: Math.max(end, whole.end),
  })
}

/** The marks around the title gone, and around all cells of a row that are struck through as a whole. */
function unstruck({ text }: Page, { home, title }: Issue): readonly Replacement[] {
  const line = lineAround(text, title.span.start)
  const marks = Array.from(slice(text, line).matchAll(/~~/g), ({ index }) => line.start + index)
  const struck = home.kind === 'row' ? home.cells.filter(cell => isStruckCell(text, cell)) : [title]
  const gone = struck.flatMap(({ span }) => {
    const before = marks.findLast(mark => mark <= span.start)
    const after = marks.find(mark => mark >= span.end)
    return before === undefined || after === undefined ? [] : [before, after]
  })
  return swapInCells(
    text,
    gone.map(mark => ({ span: { start: mark, end: mark + 2 }, text: '' })),
  )
}

const around = (text: string, { start, end }: Span): readonly Replacement[] =>
  swapInCells(
    text,
    [start, end].map(at => ({ span: { start: at, end: at }, text: '~~' })),
  )

const isStruckCell = (text: string, cell: { readonly span: Span } | undefined): boolean =>
  cell !== undefined && /~~[*_`]*$/.test(text.slice(Math.max(0, cell.span.start - 6), cell.span.start))

const MARK = /[*_`]/

/** A stretch with the emphasis and code marks around it, and those that it opens or closes itself; no half of a pair. */
export function wholly(text: string, span: Span): Span {
  let { start, end } = balanced(text, span)
  while (MARK.test(text.charAt(end)) && text.charAt(start - 1) === text.charAt(end)) {
    start -= 1
    end += 1
  }
  return { start, end }
}

/** The id, where it stands ahead of the title. */
export const idOnLine = ({ id, title }: Issue, line: Span): Issue['id'] =>
  id !== undefined && contains({ start: line.start, end: title.span.start }, id.span) ? id : undefined

function strikesId(text: string, model: Issue): boolean {
  const line = lineAround(text, model.title.span.start)
  const id = idOnLine(model, line)
  return id !== undefined && text.slice(line.start, id.span.start).includes('~~')
}

/** Whether the strike-through goes on behind the title to the end of the line. */
function strikesLine(text: string, { title }: Issue): boolean {
  const behind = trimEnd(text, { start: title.span.end, end: lineAround(text, title.span.end).end })
  return /[\p{L}\p{N}].*~~$/u.test(slice(text, behind))
}
