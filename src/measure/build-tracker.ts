/** Builds trackers by hand, for tests of what stands above the reader: only what a test names differs from the default. */
import type { EvidenceKind, Field, Issue, Level, Reference, Tracker } from '../issue/model.js'
import { type FieldName, fieldNames } from '../issue/fields.js'
import type { Written } from '../issue/written.js'
import { sourceOf } from '../text/source.js'
import type { Measurable } from './metric.js'

/** What a test says of an issue. `line` is the line it stands on; every line of the source is ten characters long. */
export interface IssueSketch extends Partial<Omit<Issue, 'id' | 'title' | 'fields' | 'status'>> {
  readonly id?: string
  readonly title?: string
  readonly line?: number
  readonly status?: string
  readonly levelFrom?: EvidenceKind
  readonly fields?: Partial<Record<FieldName, string>>
}

export function buildIssue(sketch: IssueSketch = {}): Issue {
  const { id, title = 'Login fails', line = 1, status, levelFrom, fields = {}, ...rest } = sketch
  const span = { start: (line - 1) * LINE, end: line * LINE - 1 }
  const level: Level | undefined = rest.level
  return {
    key: id ?? title.toLowerCase().replaceAll(' ', '-'),
    id: id === undefined ? undefined : written(id),
    aliases: [],
    number: undefined,
    title: written(title),
    home: { kind: 'heading', span, depth: 3 },
    span,
    section: ['Open'],
    state: 'open',
    stateEvidence:
      rest.state === undefined ? [] : [{ value: rest.state, from: 'status', span, raw: rest.state }],
    level,
    levelEvidence:
      level === undefined ? [] : [{ value: level, from: levelFrom ?? 'severity', span, raw: level }],
    status: status === undefined ? undefined : written(status),
    severity: undefined,
    priority: undefined,
    owner: undefined,
    locations: [],
    tasks: undefined,
    dates: { created: undefined, resolved: undefined, due: undefined, updated: undefined },
    dependsOn: [],
    fields: buildFields(fields),
    ...rest,
  }
}

export function buildTracker(sketch: Partial<Tracker> = {}): Tracker {
  return {
    path: 'KNOWN_ISSUES.md',
    title: written('Known issues'),
    verdict: { isTracker: true, confidence: 1, reason: 'it holds issues' },
    metadata: [],
    legends: [],
    issues: [],
    references: [],
    claims: [],
    vagueClaims: [],
    outline: [],
    links: [],
    comments: [],
    unread: [],
    blocks: [],
    strayMarks: [],
    ...sketch,
  }
}

/** A tracker and a source of 999 lines for it. */
export function buildFile(sketch: Partial<Tracker> = {}): Measurable {
  const tracker = buildTracker(sketch)
  return { tracker, source: sourceOf(tracker.path, 'text text\n'.repeat(999)) }
}

/** A row of a table that refers to an issue and tells these fields of it. */
export const buildReference = (to: string, fields: Partial<Record<FieldName, string>>): Reference => ({
  form: 'row',
  span: NOWHERE,
  to,
  name: written(to),
  state: undefined,
  level: undefined,
  fields: buildFields(fields),
  section: [],
})

export const written = <Value extends string | undefined>(value: Value): Written<Value> => ({
  value,
  raw: value ?? '03/04/2026',
  span: NOWHERE,
  slot: NOWHERE,
})

const LINE = 10
const NOWHERE = { start: 0, end: 0 }

const buildFields = (fields: Partial<Record<FieldName, string>>): Field[] =>
  fieldNames
    .filter(name => fields[name] !== undefined)
    .map(name => ({ name, label: written(name.toUpperCase()), value: written(fields[name] ?? '') }))
