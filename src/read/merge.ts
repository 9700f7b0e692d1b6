import type { Dates, Issue, Reference } from '../issue/model.js'
import { readDates } from './issue.js'

/** Issues with what their references add: a field, a state or a date which the home lacks. The home wins where both speak. */
export function mergeReferences(issues: readonly Issue[], references: readonly Reference[]): Issue[] {
  const byKey = new Map<string, Reference[]>()
  for (const reference of references) {
    const others = byKey.get(reference.to)
    if (others === undefined) byKey.set(reference.to, [reference])
    else others.push(reference)
  }
  return issues.map(issue => (byKey.get(issue.key) ?? []).reduce(fillFrom, issue))
}

function fillFrom(issue: Issue, reference: Reference): Issue {
  return {
    ...issue,
    ...stateFrom(issue, reference),
    ...levelsFrom(issue, reference),
    dates: datesFrom(issue, reference),
  }
}

/** A reference tells the state of an issue whose home is silent, or has only its section to go by. */
function stateFrom(issue: Issue, reference: Reference): Partial<Issue> {
  const told = reference.state
  if (told === undefined) return {}
  const isHomeSilent = issue.stateEvidence.every(
    evidence => evidence.from === 'section' || evidence.from === 'reference',
  )
  const evidence = { ...told, from: 'reference' as const }
  if (!isHomeSilent || issue.stateEvidence.some(({ from }) => from === 'reference')) return {}
  return { state: told.value, stateEvidence: [evidence, ...issue.stateEvidence] }
}

function levelsFrom(issue: Issue, reference: Reference): Partial<Issue> {
  const field = (name: 'severity' | 'priority' | 'status') =>
    issue[name] ?? reference.fields.find(field => field.name === name && field.value.value !== '')?.value
  return {
    severity: field('severity'),
    priority: field('priority'),
    status: field('status'),
    ...levelFrom(issue, reference),
  }
}

/** The level in a severity or priority field of a reference, where the home has no such field. */
function levelFrom(issue: Issue, reference: Reference): Partial<Issue> {
  const isTold = issue.levelEvidence.some(
    ({ from }) => from === 'severity' || from === 'priority' || from === 'status' || from === 'reference',
  )
  if (isTold || reference.level === undefined) return {}
  return { level: reference.level.value, levelEvidence: [reference.level, ...issue.levelEvidence] }
}

function datesFrom(issue: Issue, reference: Reference): Dates {
  const more = readDates(reference.fields)
  return {
    created: issue.dates.created ?? more.created,
    resolved: issue.dates.resolved ?? more.resolved,
    due: issue.dates.due ?? more.due,
    updated: issue.dates.updated ?? more.updated,
  }
}
