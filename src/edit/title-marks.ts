/** Marks in words or symbols beside the title of an issue: `[FIXED]`, `✅ Done`, `(fixed in 2.1)`. */
import { type Evidence, type Issue, isClosed, type Level, type State } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import { success } from '../text/result.js'
import { contains, type Span, slice } from '../text/span.js'
import { coin } from './coin.js'
import { dayAhead } from './day.js'
import { lineAround } from './lines.js'
import { copyMark, customOf, hasBox } from './mark-models.js'
import { dressed, takeApart } from './mark-parts.js'
import { type Goal, isAtGoal, touched } from './marks.js'
import { fieldsHolding, type Page, planOf, type Replacement, replace, type Step } from './page.js'
import { leftOut, saysMoreThanDay } from './remark.js'
import { mostCommon } from './tally.js'

/** What an issue is to become, and the very state that is asked for, if one is. */
interface Turn {
  readonly goal: Goal
  readonly status: string
  readonly state?: State
}

/** Makes the mark in the title say what is so: in place of one that says otherwise, or where all like it bear one. */
export const markTitle =
  ({ goal, status, state }: Turn): Step =>
  (page, issue) => {
    const meaning = state ?? stateOf(goal)
    const own = issue.stateEvidence.filter(({ from }) => from === 'title')
    const beside = own.filter((mark, at) => !contains(issue.title.span, mark.span) && !isPart(own, at))
    const wrong = beside.filter(mark => !tells(mark, { goal, ...(state && { state }) }))
    const { models, isCustom } = customOf(page, issue, { goal, meaning })
    const [model] = models
    if (wrong.length === 0) {
      const isMissing = own.length === 0 && isCustom && model !== undefined
      // A box tells what marks tell where others have none.
      const isBoxed = hasBox(issue) && model !== undefined && !hasBox(model.issue)
      const change = isMissing && !isBoxed ? copyMark(page, issue, model) : undefined
      return success(change && marked(issue, [{ change }]))
    }
    const used = isCustom || goal === 'closed' ? models.map(({ mark }) => slice(page.text, mark.said)) : []
    const named = { name: issue.title.span, levels: issue.levelEvidence }
    const wish = { meaning, word: status, used }
    return success(
      marked(
        issue,
        wrong.map(evidence => exchange(page, { ...named, evidence }, wish)),
      ),
    )
  }

export const stateOf = (goal: Goal): State => (goal === 'closed' ? 'resolved' : 'open')

/** Whether a mark says what is wanted: a word the very state that is asked for, a symbol that the issue is done with or not. */
const tells = ({ value, raw }: Evidence<State>, { goal, state }: Omit<Turn, 'status'>): boolean =>
  isAtGoal(value, goal) && (state === undefined || state === value || !HAS_LETTER.test(raw))

/** Whether a mark is the symbol of another one: of `✅ Fixed in 2.1`, which tells the state twice. */
const isPart = (marks: readonly Evidence<State>[], at: number): boolean =>
  marks.some(({ within }, other) => {
    const span = marks[at]?.span
    return other !== at && within !== undefined && span !== undefined && contains(within, span)
  })

/** Whether words beside the title tell the state of an issue. */
export const isWorded = ({ stateEvidence, title }: Issue): boolean =>
  stateEvidence.some(
    ({ from, raw, span }) => from === 'title' && HAS_LETTER.test(raw) && !contains(title.span, span),
  )

/** A mark stands in the name of an issue, and that of a row in a field. */
function marked(issue: Issue, exchanges: readonly Exchange[]): ReturnType<typeof planOf> {
  const changes = exchanges.map(({ change }) => change)
  const spans = changes.map(({ span }) => span)
  const notes = exchanges.flatMap(({ note }) => note ?? [])
  return { ...planOf(changes, [], [...touched, ...fieldsHolding(issue, spans)]), notes }
}

/** A mark that may say something else, the name that it stands by, and the levels that are told there. */
export interface Marking {
  readonly evidence: Evidence<State>
  readonly name: Span
  readonly levels: readonly Evidence<Level>[]
}

/** What a mark is to say, and how those do that say it. */
export interface Wish {
  readonly meaning: State
  readonly word: string
  readonly used: readonly string[]
}

export interface Exchange {
  readonly change: Replacement
  /** What is said of the old state is left out; this tells so. */
  readonly note?: string
}

/**
 * One mark for another, without what was remarked on the old one; a mark that only says that the issue is no longer open
 * is taken away where no other is used. A level that stands in it stays.
 */
export function exchange(page: Page, { evidence, name, levels }: Marking, wish: Wish): Exchange {
  const { text } = page
  const { whole, said, lead, remark, closing } = takeApart(text, evidence)
  const raw = slice(text, said)
  const put = markFor(raw, wish)
  const isNeedless = wish.meaning === 'open' || (!isClosed(wish.meaning) && !HAS_LETTER.test(raw))
  const isTakenAway = isNeedless && usualMark(raw, wish.used) === undefined
  if (levels.some(({ span }) => contains(whole, span)))
    return { change: (isTakenAway ? leaveOut(text, whole, said) : undefined) ?? replace(said, put) }
  if (!/[^\s:：–—-]/u.test(lead) && GOES_ON.test(remark))
    return { change: isTakenAway ? takeAway(text, name, said) : replace(said, put) }
  const note = saysMoreThanDay(remark) ? { note: leftOut('the title', remark) } : {}
  if (isTakenAway) return { change: takeAway(text, name, withDay(text, whole)), ...note }
  return { change: replace(whole, lead + put + closing), ...note }
}

/** What a mark says gone, with what parts it from the rest: `(High)` of `(High - DONE)`; undefined where nothing parts it. */
function leaveOut(text: string, whole: Span, said: Span): Replacement | undefined {
  const ahead = firstMatch(/(?<=[\p{L}\p{N}])\s*[-–—:,/|·]\s*$/u, text.slice(whole.start, said.start)).length
  const behind = firstMatch(/^\s*[-–—:,/|·]\s*(?=[\p{L}\p{N}])/u, text.slice(said.end, whole.end)).length
  if (ahead > 0) return replace({ start: said.start - ahead, end: said.end })
  return behind > 0 ? replace({ start: said.start, end: said.end + behind }) : undefined
}

/** `Done - ring the bell`: text that goes on behind a mark that nothing sets apart. */
const GOES_ON = /^\s*[-–—:]\s.*\p{L}/u

/** The mark that is used most in the place of another: a symbol for a symbol, a word for a word. */
const usualMark = (raw: string, used: readonly string[]): string | undefined =>
  mostCommon(
    used.filter(one => HAS_LETTER.test(one) === HAS_LETTER.test(raw)),
    one => one,
  )

/** The same, or where none is used, one that is coined. */
export function markFor(raw: string, { meaning, word, used }: Wish): string {
  const usual = usualMark(raw, used)
  if (usual !== undefined) return usual
  if (HAS_LETTER.test(raw)) return coin({ field: 'status', word, meaning, samples: [{ text: raw }] })
  return isClosed(meaning) ? '✅' : '❌'
}

const HAS_LETTER = /\p{L}/u

/** A mark with the day behind it: `✅ FIXED (2025-12-20)`. */
const withDay = (text: string, mark: Span): Span => {
  const { start, end } = dressed(text, mark)
  return { start, end: end + dayAhead(text.slice(end, lineAround(text, end).end)).length }
}

/** A mark gone, with the colon or dash and the blanks that part it from the name. */
function takeAway(text: string, name: Span, { start, end }: Span): Replacement {
  if (start >= name.end) {
    const parting = firstMatch(/[ \t]*(?:[:–—-]+[ \t]*)?$/u, text.slice(name.end, start)).length
    return replace({ start: start - parting, end })
  }
  const parting = firstMatch(/^[ \t]*(?:[:–—-]+[ \t]+)?/u, text.slice(end)).length
  return replace({ start, end: end + parting })
}
