import type { Issue } from '../issue/model.js'
import { slice } from '../text/span.js'
import { dayBehind, isoDay } from './day.js'
import { leadAt } from './items.js'
import type { Goal } from './marks.js'
import { idPartsOf } from './mentions.js'
import type { Page } from './page.js'

/** Issues that stand together, and one that is to stand with them; undefined: a new one. */
export interface Company {
  readonly issues: readonly Issue[]
  readonly issue: Issue | undefined
  readonly goal: Goal
}

/** The issue ahead of which another one goes, where they are kept newest first and do not count; undefined: behind the last. */
export function nextInOrder({ text }: Pick<Page, 'text'>, company: Company): Issue | undefined {
  const { issues, issue, goal } = company
  if (issues.some(({ home }) => /\d/.test(leadAt(text, home.span.start)))) return undefined
  const days = [
    issues.flatMap(({ dates }) => dates.resolved?.value ?? []),
    issues.flatMap(({ home }) => isoDay(dayBehind(slice(text, home.span))) ?? []),
  ]
  const told = goal === 'closed' ? days.find(all => new Set(all).size > 1) : undefined
  if (told !== undefined) return isFalling(told) ? issues[0] : undefined
  if (!haveFallingIds(issues)) return undefined
  return issue === undefined ? issues[0] : issues.find(other => numberOf(other) < numberOf(issue))
}

/** Of two ids either may be the greater one; three that fall are an order. */
const haveFallingIds = (issues: readonly Issue[]): boolean =>
  issues.length > 2 &&
  new Set(issues.map(issue => idPartsOf(issue)?.family)).size === 1 &&
  isFalling(issues.map(numberOf))

/** The number of an id, as text of one length. */
const numberOf = (issue: Issue): string => (idPartsOf(issue)?.digits ?? '').padStart(12, '0')

const isFalling = (all: readonly string[]): boolean =>
  all.every((one, at) => one <= (all[at - 1] ?? one)) && all[0] !== all.at(-1)
