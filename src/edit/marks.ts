/** Marks that tell the state of an issue outside its fields: a checkbox, a strike-through, a mark in the title. */
import { type Evidence, type Issue, isClosed, type State } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import { success } from '../text/result.js'
import { contains, type Span, slice, trimEnd } from '../text/span.js'
import { coin } from './coin.js'
import { lineAround } from './lines.js'
import {
  type Aspect,
  fieldAspect,
  fieldsHolding,
  type Page,
  type Plan,
  planOf,
  replace,
  insert,
  type Replacement,
  siblingsOf,
  type Step,
} from './page.js'
import { most, mostCommon } from './tally.js'
import { swapInCells } from './write-value.js'

/** Whether an issue is to be closed or open afterwards. */
export type Goal = 'closed' | 'open'

export const isAtGoal = (state: State, goal: Goal): boolean => isClosed(state) === (goal === 'closed')

export const goalOf = (state: State): Goal => (isClosed(state) ? 'closed' : 'open')

/** Issues written alike that are where the issue is to be. */
export const peers = (page: Page, issue: Issue, goal: Goal): readonly Issue[] =>
  siblingsOf(page, issue).filter(other => isAtGoal(other.state, goal) && !page.turning?.has(other))

export const evidenceFrom = (issue: Issue, from: Evidence<State>['from']): Evidence<State> | undefined =>
  issue.stateEvidence.find(evidence => evidence.from === from)

const touched = ['state', 'title', 'checkbox', 'level'] as const

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
  // Of an item that is nothing but text, all that stands on its line goes.
  const end = issue.home.kind === 'item' && model === undefined ? trimEnd(text, line).end : whole.end
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

/** A stretch with the emphasis and code marks that open right before and close right behind it. */
export function wholly(text: string, span: Span): Span {
  let { start, end } = span
  while (MARK.test(text.charAt(start - 1))) start -= 1
  while (MARK.test(text.charAt(end))) end += 1
  return { start, end }
}

/** The id, where it stands ahead of the title. */
const idOnLine = ({ id, title }: Issue, line: Span): Issue['id'] =>
  id !== undefined && contains({ start: line.start, end: title.span.start }, id.span) ? id : undefined

function strikesId(text: string, model: Issue): boolean {
  const line = lineAround(text, model.title.span.start)
  const id = idOnLine(model, line)
  return id !== undefined && text.slice(line.start, id.span.start).includes('~~')
}

/** Makes the mark in the title say what is so: in place of one that says otherwise, or where all like it bear one. */
export const markTitle =
  (goal: Goal): Step =>
  (page, issue) => {
    const own = issue.stateEvidence.filter(({ from }) => from === 'title')
    const wrong = own.filter(({ value, span }) => !isAtGoal(value, goal) && !contains(issue.title.span, span))
    const models = peers(page, issue, goal).flatMap(one => {
      const mark = one.stateEvidence.find(({ from, value }) => from === 'title' && isAtGoal(value, goal))
      return mark === undefined ? [] : [{ issue: one, mark }]
    })
    const isCustom = models.length * 2 >= peers(page, issue, goal).length
    if (wrong.length > 0) {
      const used = isCustom || goal === 'closed' ? models.map(({ mark }) => mark.raw) : []
      const replacements = wrong.map(mark => exchange(page, issue, { mark, goal, used }))
      return success(marked(issue, replacements))
    }
    const [model] = models
    if (own.length > 0 || !isCustom || model === undefined) return success(undefined)
    return success(marked(issue, [copyMark(page, issue, model)]))
  }

/** A mark stands in the name of an issue, and that of a row in a field. */
const marked = (issue: Issue, replacements: readonly Replacement[]): Plan =>
  planOf(
    replacements,
    [],
    [
      ...touched,
      ...fieldsHolding(
        issue,
        replacements.map(({ span }) => span),
      ),
    ],
  )

interface Model {
  readonly issue: Issue
  readonly mark: Evidence<State>
}

interface Exchange {
  readonly mark: Evidence<State>
  readonly goal: Goal
  /** The marks of peers. */
  readonly used: readonly string[]
}

/** One mark for another; one that is no longer true is taken away where most peers bear none. */
function exchange(page: Page, issue: Issue, { mark, goal, used }: Exchange): Replacement {
  return goal === 'open' && usualMark(mark.raw, used) === undefined
    ? takeAway(page, issue.title.span, mark.span)
    : replace(mark.span, markFor(mark.raw, used, goal))
}

/** The mark that is used most in the place of another: a symbol for a symbol, a word for a word. */
export const usualMark = (raw: string, used: readonly string[]): string | undefined =>
  mostCommon(
    used.filter(one => HAS_LETTER.test(one) === HAS_LETTER.test(raw)),
    one => one,
  )

/** The same, or where none is used, one that is coined. */
export function markFor(raw: string, used: readonly string[], goal: Goal): string {
  const usual = usualMark(raw, used)
  if (usual !== undefined) return usual
  const meaning = goal === 'closed' ? 'resolved' : 'open'
  if (HAS_LETTER.test(raw)) return coin({ field: 'status', word: meaning, meaning, samples: [{ text: raw }] })
  return goal === 'closed' ? '✅' : '❌'
}

const HAS_LETTER = /\p{L}/u

const OPENING = /[*_`[(]/

const CLOSING = /[*_`\])]/

/** A mark with the brackets and the emphasis around it. */
export function dressed(text: string, mark: Span): Span {
  let { start, end } = mark
  while (OPENING.test(text.charAt(start - 1)) && CLOSING.test(text.charAt(end))) {
    start -= 1
    end += 1
  }
  return { start, end }
}

/** A mark gone, with its dress and with the colon or dash and the blanks that part it from the name. */
export function takeAway({ text }: Page, name: Span, mark: Span): Replacement {
  const { start, end } = dressed(text, mark)
  if (start >= name.end) {
    const parting = firstMatch(/[ \t]*(?:[:–—-]+[ \t]*)?$/u, text.slice(name.end, start)).length
    return replace({ start: start - parting, end })
  }
  const parting = firstMatch(/^[ \t]*(?:[:–—-]+[ \t]+)?/u, text.slice(end)).length
  return replace({ start, end: end + parting })
}

/** The mark of a peer at the same place: ahead of id and title, or behind the title. */
function copyMark({ text }: Page, issue: Issue, { issue: peer, mark }: Model): Replacement {
  const [start, head] = [headOf(text, peer), headOf(text, issue)]
  if (mark.span.start < peer.title.span.start) {
    const gap = firstMatch(/^\s*/, text.slice(mark.span.end))
    const isAhead = mark.span.start <= start
    return insert(isAhead ? head : wholly(text, issue.title.span).start, mark.raw, gap)
  }
  const line = lineAround(text, peer.title.span.end)
  const closing = firstMatch(/^[\])}*_]*/, text.slice(mark.span.end, line.end))
  const lead = text.slice(peer.title.span.end, mark.span.start)
  // Emphasis that closes behind the title stays around it.
  const end = wholly(text, issue.title.span).end
  const closed = firstMatch(/^~*/, text.slice(end)).length
  return insert(end + closed, lead.replace(/^[*_`~]+/, ''), mark.raw, closing)
}

/** Where the naming text of an issue begins: at its title, or behind what makes the line a heading or an item. */
function headOf(text: string, issue: Issue): number {
  const line = lineAround(text, issue.title.span.start)
  const id = idOnLine(issue, line)
  if (id === undefined) return issue.title.span.start
  const lead = firstMatch(LEAD, text.slice(line.start, id.span.start)).length
  return line.start + lead
}

/** `### `, `- [ ] **`, `> 2. ` */
const LEAD = /^[\s>]*(?:#{1,6}\s+|(?:[-*+]|\d+[.)])\s+)?(?:\[[^\]]?\]\s+)?[*_~`[(]*/u
