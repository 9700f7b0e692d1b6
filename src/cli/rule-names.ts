import { meant } from '../config/meant.js'
import { UsageError } from '../config/usage-error.js'
import type { Rule } from '../lint/rule.js'
import { rules } from '../lint/rules/all.js'

/** The rule of that id; the nearest one is named if there is none. */
export function findRule(id: string): Rule {
  const rule = rules.find(one => one.id === id)
  if (rule !== undefined) return rule
  const ids = rules.map(one => one.id)
  throw new UsageError(`there is no rule “${id}”`, meant(id, ids) ?? '`issues rules` lists them all')
}

export function checkRules(ids: readonly string[]): void {
  for (const id of ids) findRule(id)
}
