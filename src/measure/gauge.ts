import type { FieldName } from '../issue/fields.js'
import type { EvidenceKind, Field, Issue, Tracker } from '../issue/model.js'
import { levelWord, likelihoodWord } from './risk-words.js'
import type { MeasureSettings } from './settings.js'

/** From where a number of the register comes. */
export const gaugeSources = [
  'likelihood',
  'frequency',
  'impact',
  'risk',
  'status',
  'severity',
  'priority',
  'title',
  'strike',
  'checkbox',
  'reference',
  'section',
  'assumed',
] as const satisfies readonly (EvidenceKind | FieldName | 'assumed')[]

/** A likelihood or an impact from 1 to 5, and what it rests on; `text` is the evidence as written, null if assumed. */
export interface Gauge {
  readonly value: number
  readonly from: (typeof gaugeSources)[number]
  readonly text: string | null
}

/**
 * How probable it is that the issue strikes: the first likelihood field that opens with a word of the scale, else the
 * first such frequency field, in the fields given; else the value that is assumed.
 */
export function gaugeLikelihood(fields: readonly Field[], risk: MeasureSettings['risk']): Gauge {
  for (const from of ['likelihood', 'frequency'] as const) {
    for (const text of textsOf(from, fields)) {
      const value = likelihoodWord(text)
      if (value !== undefined) return { value, from, text }
    }
  }
  return { value: risk.likelihood, from: 'assumed', text: null }
}

/**
 * What the issue does if it strikes: an impact field that holds a level word (“High”, not “Performance”), else the
 * level of the issue, else a risk field with a level word; else the value that is assumed.
 */
export function gaugeImpact(issue: Issue, fields: readonly Field[], risk: MeasureSettings['risk']): Gauge {
  return (
    gaugeByField('impact', fields, risk) ??
    gaugeByLevel(issue, risk) ??
    gaugeByField('risk', fields, risk) ?? { value: risk.impact.none, from: 'assumed', text: null }
  )
}

/**
 * The labelled values that speak of an issue, by its key: those of the record, then those of the places that refer to
 * it (the row of a risk table, of an index).
 */
export function fieldsByKey(tracker: Tracker): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, Field[]>(tracker.issues.map(issue => [issue.key, [...issue.fields]]))
  for (const reference of tracker.references) fields.get(reference.to)?.push(...reference.fields)
  return fields
}

/** What the fields of a name say; those that hold nothing themselves, only introduce a list, are left out. */
export const textsOf = (name: FieldName, fields: readonly Field[]): string[] =>
  fields.filter(field => field.name === name && field.value.value !== '').map(field => field.value.value)

function gaugeByField(
  from: 'impact' | 'risk',
  fields: readonly Field[],
  risk: MeasureSettings['risk'],
): Gauge | undefined {
  for (const text of textsOf(from, fields)) {
    const level = levelWord(text)
    if (level !== undefined) return { value: risk.impact[level], from, text }
  }
  return undefined
}

function gaugeByLevel(issue: Issue, risk: MeasureSettings['risk']): Gauge | undefined {
  if (issue.level === undefined) return undefined
  const evidence = issue.levelEvidence.find(({ value }) => value === issue.level)
  const value = risk.impact[issue.level]
  return { value, from: evidence?.from ?? 'section', text: evidence?.raw ?? issue.level }
}
