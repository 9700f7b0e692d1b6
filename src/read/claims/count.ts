import type { Claim, Issue } from '../../issue/model.js'
import { plural } from './wording.js'
import type { Outcome } from './query.js'

/** A number that a file states, compared with what the file holds. */
export interface Comparison {
  readonly verdict: Claim['verdict']
  readonly truth: string | undefined
  readonly receipt: string
}

/** How many issues a claim says there are, how many there are, and which a list beside it leaves out or names too many. */
export function compareCount(
  says: number,
  outcomes: readonly Outcome[],
  listed?: readonly string[] | undefined,
): Comparison {
  const comparisons = outcomes.map(outcome => compareOne(says, outcome, listed))
  const by = (verdict: Claim['verdict']) => comparisons.find(one => one.verdict === verdict)
  const [likeliest] = comparisons
  return by('holds') ?? by('unclear') ?? likeliest ?? UNCLEAR
}

const UNCLEAR: Comparison = { verdict: 'unclear', truth: undefined, receipt: 'the file marks no issue so' }

function compareOne(says: number, outcome: Outcome, listed: readonly string[] | undefined): Comparison {
  const found = outcome.issues.length
  const most = found + outcome.unsure.length
  if (says === found) return { verdict: 'holds', truth: String(found), receipt: `the file has ${found}` }
  if (says > found && says <= most) {
    const unsure = `${outcome.unsure.length} more ${plural(outcome.unsure.length, 'has', 'have')} no level to tell by`
    return { verdict: 'unclear', truth: undefined, receipt: `the file has ${found}, and ${unsure}` }
  }
  const difference = differenceOf(outcome.issues, listed)
  return {
    verdict: 'refuted',
    truth: String(found),
    receipt: `the file has ${found}${difference === '' ? '' : `: ${difference}`}`,
  }
}

/** “CONFIG-002 is missing”, from a list of names beside the count. */
function differenceOf(issues: readonly Issue[], listed: readonly string[] | undefined): string {
  if (listed === undefined || listed.length === 0) return ''
  const given = new Set(listed)
  const actual = new Set(issues.map(issue => issue.key))
  const missing = issues.filter(issue => !given.has(issue.key)).map(nameOf)
  const surplus = listed.filter(key => !actual.has(key))
  return [
    say(missing, 'is missing', 'are missing'),
    say(surplus, 'does not belong to them', 'do not belong to them'),
  ]
    .filter(part => part !== '')
    .join(', ')
}

export const nameOf = (issue: Issue): string => issue.id?.value ?? `“${issue.title.value}”`

function say(names: readonly string[], one: string, several: string): string {
  if (names.length === 0) return ''
  const shown = names.length <= 6 ? names : [...names.slice(0, 5), `${names.length - 5} more`]
  const text = shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
  return `${text} ${names.length === 1 ? one : several}`
}
