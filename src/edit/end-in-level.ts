/** The place of a level in which closed issues say that they are: `✅ Done` in a column of priorities. */
import { levelNames } from '../issue/fields.js'
import type { Field, Issue } from '../issue/model.js'
import { success } from '../text/result.js'
import { contains } from '../text/span.js'
import { evidenceFrom, type Goal, isAtGoal, peers } from './marks.js'
import { fieldAspect, type Page, type Plan, planOf, type Step } from './page.js'
import { most, mostCommon } from './tally.js'
import { writeValue } from './write-value.js'

/** Puts there what closed issues have there; of one that is open again no level is known. */
export const markLevel =
  (goal: Goal): Step =>
  (page, issue) => {
    const own = endIn(issue)
    if (goal === 'open') return success(own && written(page, own, ''))
    const closed = peers(page, issue, goal)
    const models = closed.flatMap(peer => endIn(peer) ?? [])
    const model = mostCommon(models, ({ value }) => value.raw)
    const field = model && issue.fields.find(({ name }) => name === model.name)
    const isCustom = own === undefined && most(closed, peer => endIn(peer) !== undefined)
    return success(isCustom && field && model ? written(page, field, model.value.raw) : undefined)
  }

/** The field for a level that tells the end of the issue. */
function endIn(issue: Issue): Field | undefined {
  const told = levelNames.map(name => evidenceFrom(issue, name))
  const end = told.find(evidence => evidence !== undefined && isAtGoal(evidence.value, 'closed'))
  return end && issue.fields.find(({ value }) => contains(value.span, end.span))
}

const written = (page: Page, { label, value }: Field, put: string): Plan => ({
  ...planOf([writeValue(page, value, put)], [[fieldAspect(label.value), put]]),
  notes:
    value.value === ''
      ? []
      : [`${label.value} said “${value.raw}”, and says ${put === '' ? 'nothing' : `“${put}”`} now`],
})
