/** The day on which an item was done, where it stands behind the text: `- [x] ring it [2026-01-27]`. */
import type { Issue } from '../issue/model.js'
import { success } from '../text/result.js'
import { dayBehind, isoDay, redated } from './day.js'
import { textEnd } from './items.js'
import { type Goal, peers } from './marks.js'
import { insert, type Page, planOf, replace, type Step } from './page.js'
import { majority, most } from './tally.js'

/** Puts the day behind an item that is closed, where that is the custom; takes it away from one that is opened again. */
export const markDay =
  (goal: Goal): Step =>
  (page, issue) => {
    if (issue.home.kind !== 'item') return success(undefined)
    const own = tailOf(page, issue)
    if ((own !== '') === (goal === 'closed')) return success(undefined)
    const closed = [...peers(page, issue, 'closed'), ...(goal === 'open' ? [issue] : [])]
    const tails = closed.map(other => tailOf(page, other))
    const model = majority(tails, tail => String(tail !== ''))
    const day = isoDay(model ?? '')
    const isForOpenOnes = most(peers(page, issue, 'open'), other => tailOf(page, other) !== '')
    if (model === undefined || day === undefined || isForOpenOnes) return success(undefined)
    const end = textEnd(page.text, issue)
    const change =
      goal === 'closed'
        ? insert(end, redated(model, page.today, day))
        : replace({ start: end - own.length, end })
    return success(planOf([change], [], touched))
  }

const touched = ['title', 'places', 'state', 'level'] as const

const tailOf = ({ text }: Page, issue: Issue): string =>
  dayBehind(text.slice(issue.home.span.start, textEnd(text, issue)))
