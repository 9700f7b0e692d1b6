import { UsageError } from '../config/usage-error.js'
import { nearest } from '../lint/near.js'
import type { Rule } from '../lint/rule.js'
import { rules } from '../lint/rules/all.js'

/** The rule of that id; the nearest one is named if there is none. */
export function findRule(id: string): Rule {
  const rule = rules.find(one => one.id === id)
  if (rule !== undefined) return rule
  const near = nearest(
    id,
    rules.map(one => one.id),
  )
  throw new UsageError(
    `there is no rule “${id}”`,
    near === undefined ? '`issues rules` lists them all' : `did you mean ${near}?`,
  )
}

export function checkRules(ids: readonly string[]): void {
  for (const id of ids) findRule(id)
}
