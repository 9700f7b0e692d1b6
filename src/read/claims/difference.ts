/** What a list of issues leaves out, and what it has too many, in words. */
import type { Issue } from '../../issue/model.js'

/** “CONFIG-002 is missing”, from a list of names beside the count. */
export function differenceOf(issues: readonly Issue[], listed: readonly string[] | undefined): string {
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
