/** What a file calls states and levels: as its issues write them, else by its legend, else in their manner. */
import { coin } from '../edit/coin.js'
import { languageOf } from '../edit/language.js'
import { letters, type Spelled, termIn } from '../edit/spelling.js'
import { mostCommon } from '../edit/tally.js'
import type { FieldName } from '../issue/fields.js'
import { type Issue, type Legend, type Level, type State, stateInWords } from '../issue/model.js'
import type { Measurable } from '../measure/metric.js'

/** The names of a file; each is looked for once. */
export interface Names {
  readonly state: (state: State) => string
  readonly level: (level: Level) => string
  /** The status of an issue in its own words, else as others in its state write it; undefined where nothing tells it. */
  readonly statusOf: (issue: Issue) => string | undefined
  /** The level of an issue in the same way. */
  readonly levelOf: (issue: Issue) => string | undefined
}

export function namesIn(file: Measurable): Names {
  const state = remembered((state: State) => stateName(file, state))
  const level = remembered((level: Level) => levelName(file, level))
  const ownTerm = (issue: Issue, fields: readonly Field[], meaning: State | Level): string | undefined => {
    const terms = fields.map(field => termIn(file.source.text, issue, field))
    const own = terms.find(term => term !== undefined && term.meaning === meaning && isWord(term))
    return own === undefined ? undefined : bare(own.text)
  }
  return {
    state,
    level,
    statusOf: issue =>
      issue.stateEvidence.length === 0
        ? undefined
        : (ownTerm(issue, ['status'], issue.state) ?? state(issue.state)),
    levelOf: issue =>
      issue.level === undefined
        ? undefined
        : (ownTerm(issue, levelFields, issue.level) ?? level(issue.level)),
  }
}

type Field = Legend['field']

const levelFields: readonly Field[] = ['severity', 'priority']

/** What the file calls a field, by any of its names; undefined if no issue has one. */
export function labelOf({ tracker }: Measurable, names: readonly FieldName[]): string | undefined {
  const labels = tracker.issues.flatMap(({ fields }) =>
    fields.flatMap(({ name, label }) => (name !== undefined && names.includes(name) ? [label.value] : [])),
  )
  return mostCommon(labels, label => label)
}

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const value = known.get(key) ?? find(key)
    known.set(key, value)
    return value
  }
}

function stateName(file: Measurable, state: State): string {
  const used = termsIn(file, 'status')
  return (
    usual(used, state) ??
    legendName(file, ['status'], state) ??
    coined(file, { field: 'status', word: stateInWords(state), meaning: state, used })
  )
}

function levelName(file: Measurable, level: Level): string {
  const used = levelFields.flatMap(field => termsIn(file, field))
  const told = file.tracker.issues.flatMap(({ levelEvidence }) =>
    levelEvidence.map(({ raw, value }) => ({ text: raw, meaning: value })),
  )
  return (
    usual(used, level) ??
    legendName(file, levelFields, level) ??
    usual(told, level) ??
    coined(file, { field: 'severity', word: level, meaning: level, used: used.length > 0 ? used : told })
  )
}

const termsIn = ({ source, tracker }: Measurable, field: Field): readonly Spelled[] =>
  tracker.issues.flatMap(issue => termIn(source.text, issue, field) ?? [])

/** The commonest of the words that are used for a meaning. */
function usual(used: readonly Spelled[], meaning: State | Level): string | undefined {
  const fitting = used.filter(one => one.meaning === meaning && isWord(one))
  const written = mostCommon(fitting, ({ text }) => text)
  return written === undefined ? undefined : bare(written.text)
}

/** A symbol alone, or the x of `[x]`, is no word. */
const isWord = ({ text }: Pick<Spelled, 'text'>): boolean => !/^[\x20-\x7e]?$/.test(letters(text))

function legendName(
  { tracker }: Measurable,
  fields: readonly Field[],
  meaning: State | Level,
): string | undefined {
  const term = tracker.legends
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ terms }) => terms)
    .find(({ state, level, label }) => (state === meaning || level === meaning) && isWord({ text: label }))
  if (term === undefined) return undefined
  return bare(term.symbol === undefined ? term.label : `${term.symbol} ${term.label}`)
}

const coined = (
  { tracker }: Measurable,
  wish: {
    readonly field: Field
    readonly word: string
    readonly meaning: State | Level
    readonly used: readonly Spelled[]
  },
): string => coin({ ...wish, samples: wish.used, language: languageOf(tracker) })

/** A word on one line, without emphasis and escapes. */
const bare = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~])|[*`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
