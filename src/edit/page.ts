/** What a change of a tracker is worked out on, and what it comes to. */
import type { FieldName } from '../issue/fields.js'
import type { Issue, Level, State, Tracker } from '../issue/model.js'
import type { SectionRole } from '../issue/words/section-role.js'
import type { Vocabulary } from '../issue/vocabulary.js'
import type { Objection } from '../text/objection.js'
import type { Result } from '../text/result.js'
import { contains, type Span } from '../text/span.js'

/** The words by which the file was read: built in, and from a config. */
export interface EditWords {
  readonly states: Vocabulary<State>
  readonly levels: Vocabulary<Level>
  readonly codes: Vocabulary<Level>
  readonly labels: Vocabulary<FieldName>
  readonly roles: Vocabulary<SectionRole>
}

/** A tracker with the text that its spans count in, the words, and the day of the change. */
export interface Page {
  readonly text: string
  readonly tracker: Tracker
  readonly words: EditWords
  readonly today: string
  /** Issues that are being closed or opened beside this change: half done, they are no models. */
  readonly turning?: ReadonlySet<Issue>
}

/** New text: as it is given, or as it stands on disk behind a stretch of the reading. */
export type Piece = string | Span

/** A replacement in the reading. What is moved keeps its bytes, garbled ones too. */
export interface Replacement {
  readonly span: Span
  readonly pieces: readonly Piece[]
}

/** A small change: what is replaced, and what must be different afterwards. All else must be read as before. */
export interface Plan {
  readonly replacements: readonly Replacement[]
  readonly outcome: Outcome
  /** What was left alone that somebody should look at. */
  readonly notes?: readonly string[]
  /** Whether what is inserted may stand behind what others insert at the same place. */
  readonly isQueued?: true
}

/** What may be, and what must be, different in the issue that is changed. */
export interface Outcome {
  /** Aspects that must read so afterwards; undefined: that must be gone. */
  readonly wanted: ReadonlyMap<Aspect, string | undefined>
  /** Aspects that may read differently. */
  readonly touched: ReadonlySet<Aspect>
}

/** What can be told of an issue: `state`, `title`, `field Status`. */
export type Aspect = string

/** Works out a change of an issue; undefined where there is nothing to do. */
export type Step = (page: Page, issue: Issue) => Result<Plan | undefined, Objection>

export const replace = (span: Span, ...pieces: readonly Piece[]): Replacement => ({ span, pieces })

export const insert = (at: number, ...pieces: readonly Piece[]): Replacement =>
  replace({ start: at, end: at }, ...pieces)

/** A plan whose outcome is that these aspects read so, and that the state and the level may follow. */
export const planOf = (
  replacements: readonly Replacement[],
  wanted: readonly (readonly [Aspect, string | undefined])[],
  touched: readonly Aspect[] = ['state', 'level'],
): Plan => ({ replacements, outcome: { wanted: new Map(wanted), touched: new Set(touched) } })

/** The aspect that is the value under a label. */
export const fieldAspect = (label: string): Aspect => `field ${label}`

/** The fields in whose values one of these stretches stands. */
export const fieldsHolding = ({ fields }: Issue, spans: readonly Span[]): readonly Aspect[] =>
  fields
    .filter(({ value }) => spans.some(span => contains(value.span, span)))
    .map(({ label }) => fieldAspect(label.value))

/** Issues that are written alike, the nearest first: those of the same section, and then by distance. */
export function siblingsOf({ tracker }: Page, issue: Issue): readonly Issue[] {
  const place = (other: Issue): number =>
    (sameSection(other, issue) ? 0 : 1e9) + Math.abs(other.home.span.start - issue.home.span.start)
  return tracker.issues
    .flatMap(other => (other !== issue && isAlike(other, issue) ? [{ other, place: place(other) }] : []))
    .toSorted((a, b) => a.place - b.place)
    .map(({ other }) => other)
}

/** The issues that stand with another one, in its section or its table, and itself. */
export const issuesBeside = ({ tracker }: Pick<Page, 'tracker'>, model: Issue): readonly Issue[] =>
  tracker.issues.filter(one => isAlike(one, model) && sameSection(one, model))

/** Whether two issues have homes of one kind: rows must have the same columns. */
export function isAlike(a: Issue, b: Issue): boolean {
  if (a.home.kind === 'row' && b.home.kind === 'row') return a.home.columns.join() === b.home.columns.join()
  return a.home.kind === b.home.kind
}

export const sameSection = (a: Pick<Issue, 'section'>, b: Pick<Issue, 'section'>): boolean =>
  a.section.length === b.section.length && a.section.every((heading, depth) => heading === b.section[depth])
