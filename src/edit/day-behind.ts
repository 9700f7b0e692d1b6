/** The day on which an item was done, where it stands behind the text: `- [x] ring it [2026-01-27]`. */
import type { Issue } from '../issue/model.js'
import { success } from '../text/result.js'
import { slice } from '../text/span.js'
import { dateBehind, dayLike, isoDay } from './day.js'
import { type Goal, peers } from './marks.js'
import { insert, type Page, planOf, replace, type Step } from './page.js'
import { majority, most } from './tally.js'

/** Puts the day behind an item that is closed, where that is the custom; takes it away from one that is opened again. */
export const markDay =
  (goal: Goal): Step =>
  (page, issue) => {
    const own = issue.home.kind === 'item' ? tailOf(page, issue) : undefined
    const isDone = (own !== undefined) === (goal === 'closed')
    if (issue.home.kind !== 'item' || isDone) return success(undefined)
    const closed = [...peers(page, issue, 'closed'), ...(goal === 'open' ? [issue] : [])]
    const tails = closed.map(other => tailOf(page, other))
    const model = majority(tails, tail => String(tail !== undefined))
    const isForOpenOnes = most(peers(page, issue, 'open'), other => tailOf(page, other) !== undefined)
    if (model === undefined || isForOpenOnes) return success(undefined)
    if (own !== undefined) return success(planOf([replace(own.span)], [], touched))
    const { span, date, day } = model
    const tail = slice(page.text, span).replace(date, dayLike(page.today, { text: date, day }))
    return success(planOf([insert(issue.home.span.end, tail)], [], touched))
  }

const touched = ['title', 'places', 'state', 'level', 'dates'] as const

/** The date at the end of an item, with what sets it off. */
function tailOf({ text }: Page, { home: { span } }: Issue) {
  const tail = dateBehind(slice(text, span))
  const day = tail === undefined ? undefined : isoDay(tail.date)
  return tail === undefined || day === undefined
    ? undefined
    : { span: { start: span.start + tail.start, end: span.end }, date: tail.date, day }
}
