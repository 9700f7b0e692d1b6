import type { FieldName } from '../issue/fields.js'
import type { EvidenceKind, Field, Issue, Level, Tracker } from '../issue/model.js'
import type { Vocabulary } from '../issue/vocabulary.js'
import type { MeasureOptions } from './metric.js'
import { levelVocabulary, readLikelihood, readRating } from './ratings.js'
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

/** What is known of each issue of a file: how probable it is that it strikes, how grave it is then, and by which fields. */
export interface Gauger {
  /** The labelled values that speak of an issue: those of the record, then those of the places that refer to it. */
  readonly fieldsOf: (issue: Issue) => readonly Field[]
  readonly likelihood: (issue: Issue) => Gauge
  readonly impact: (issue: Issue) => Gauge
}

export function gaugerFor(tracker: Tracker, { risk, levelWords = {} }: MeasureOptions): Gauger {
  const fields = fieldsByKey(tracker)
  const fieldsOf = (issue: Issue): readonly Field[] => fields.get(issue.key) ?? []
  const levels = levelVocabulary(levelWords, tracker.legends)
  return {
    fieldsOf,
    likelihood: issue => gaugeLikelihood(fieldsOf(issue), risk),
    impact: issue => gaugeImpact(issue, fieldsOf(issue), { risk, levels }),
  }
}

/** What the fields of a name say; those that hold nothing themselves, only introduce a list, are left out. */
export const textsOf = (name: FieldName, fields: readonly Field[]): string[] =>
  fields.filter(field => field.name === name && field.value.value !== '').map(field => field.value.value)

function fieldsByKey(tracker: Tracker): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, Field[]>(tracker.issues.map(issue => [issue.key, [...issue.fields]]))
  for (const reference of tracker.references) fields.get(reference.to)?.push(...reference.fields)
  return fields
}

/** The first likelihood field that opens with a word of the scale, else such a frequency field, else what is assumed. */
function gaugeLikelihood(fields: readonly Field[], risk: MeasureSettings['risk']): Gauge {
  for (const from of ['likelihood', 'frequency'] as const) {
    for (const text of textsOf(from, fields)) {
      const value = readLikelihood(text)
      if (value !== undefined) return { value, from, text }
    }
  }
  return { value: risk.likelihood, from: 'assumed', text: null }
}

/** The words for levels, and how grave each level is. */
interface Scale {
  readonly risk: MeasureSettings['risk']
  readonly levels: Vocabulary<Level>
}

/**
 * An impact field that holds a level word (“High”, not “Performance”), else the level of the issue, else a risk field
 * with a level word; else the value that is assumed.
 */
function gaugeImpact(issue: Issue, fields: readonly Field[], scale: Scale): Gauge {
  const byField = (from: 'impact' | 'risk') => gaugeByField(from, fields, scale)
  const assumed: Gauge = { value: scale.risk.impact.none, from: 'assumed', text: null }
  return byField('impact') ?? gaugeByLevel(issue, scale.risk) ?? byField('risk') ?? assumed
}

function gaugeByField(
  from: 'impact' | 'risk',
  fields: readonly Field[],
  { risk, levels }: Scale,
): Gauge | undefined {
  for (const text of textsOf(from, fields)) {
    const level = readRating(levels, text)
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
