/** What a tracker is: plain data, every value with the place where it is written. */
import type { Span } from '../text/span.js'
import type { FieldName, TermName } from './fields.js'
import type { Written } from './written.js'

export const states = [
  'open',
  'in_progress',
  'blocked',
  'planned',
  'deferred',
  'resolved',
  'wontfix',
] as const

/** What has become of an issue. */
export type State = (typeof states)[number]

export const levels = ['critical', 'high', 'medium', 'low', 'info'] as const

/** How grave an issue is, whatever words the file uses for it; the first is the gravest. */
export type Level = (typeof levels)[number]

export const isState = (value: unknown): value is State => states.some(state => state === value)

export const isLevel = (value: unknown): value is Level => levels.some(level => level === value)

export const isClosed = (state: State): boolean => state === 'resolved' || state === 'wontfix'

/** A state as people write it in a sentence. */
export const stateInWords = (state: State): string =>
  state === 'wontfix' ? "won't fix" : state.replace('_', ' ')

/** What a file says: its issues and everything that speaks of them. Spans are offsets into the reading (`Source.text`). */
export interface Tracker {
  readonly path: string
  readonly title: Written<string> | undefined
  readonly verdict: Verdict
  /** Labelled values that describe the document (version, last updated, …). */
  readonly metadata: readonly Field[]
  readonly legends: readonly Legend[]
  readonly issues: readonly Issue[]
  readonly references: readonly Reference[]
  readonly claims: readonly Claim[]
  /** Numbers that may count issues, beside words that are not all understood. */
  readonly vagueClaims: readonly Claim[]
  readonly outline: readonly OutlineHeading[]
  readonly links: readonly Link[]
  readonly comments: readonly Comment[]
  /** Text that was not read, because no parser can be trusted with it: what stands in it is unknown. */
  readonly unread: readonly Unread[]
  /** Stretches that are generated: what stands in them is not read. */
  readonly blocks: readonly GeneratedBlock[]
  /** Marks of generated blocks that make none. */
  readonly strayMarks: readonly StrayMark[]
}

/** Whether the file keeps issues at all, and why we think so. `confidence` is from 0 to 1. */
export interface Verdict {
  readonly isTracker: boolean
  readonly confidence: number
  readonly reason: string
}

/** One thing of which one can ask “is it still open?”, at the place that says most about it. */
export interface Issue {
  /** The id, or a slug of section path and title: stable when lines move; made unique within the file by a suffix. */
  readonly key: string
  readonly id: Written<string> | undefined
  /** Further ids that the title names. */
  readonly aliases: readonly string[]
  /** A bare ordinal (`### 3. Title`): where it stands, not who it is. */
  readonly number: number | undefined
  readonly title: Written<string>
  readonly home: Home
  /** Everything that belongs to the record, from its first to its last character. */
  readonly span: Span
  /** The headings above it, outermost first, as plain text. */
  readonly section: readonly string[]
  readonly state: State
  /** All that speaks of the state, strongest first; empty if nothing does (then it is open). */
  readonly stateEvidence: readonly Evidence<State>[]
  readonly level: Level | undefined
  readonly levelEvidence: readonly Evidence<Level>[]
  /** The text in the status field; undefined if the home has none. */
  readonly status: Written<string> | undefined
  readonly severity: Written<string> | undefined
  readonly priority: Written<string> | undefined
  readonly owner: Written<string> | undefined
  readonly locations: readonly Location[]
  readonly tasks: Tasks | undefined
  readonly dates: Dates
  readonly dependsOn: readonly string[]
  /** Every labelled value of the record, known or not, in the order of the file. */
  readonly fields: readonly Field[]
}

/** Where an issue lives, with what an edit needs to know to write there. */
export type Home =
  | { readonly kind: 'heading'; readonly span: Span; readonly depth: number }
  | {
      readonly kind: 'item'
      readonly span: Span
      readonly indent: number
      readonly checkbox: Written<boolean> | undefined
    }
  | {
      readonly kind: 'row'
      readonly span: Span
      readonly columns: readonly string[]
      readonly cells: readonly Written<string>[]
    }
  | { readonly kind: 'paragraph'; readonly span: Span }

/** One place that speaks of a value: a word in a field, a mark in the title, a section. */
export interface Evidence<Value> {
  readonly value: Value
  readonly from: EvidenceKind
  readonly span: Span
  readonly raw: string
  /** Of a mark beside a title: all of it, with its brackets and what is remarked in them: `(fixed in 2.1)`. */
  readonly within?: Span
}

export type EvidenceKind =
  | 'status'
  | 'severity'
  | 'priority'
  | 'title'
  | 'strike'
  | 'checkbox'
  | 'reference'
  | 'section'

/** A labelled value: `**Status:** Open`, a table cell under a header, a line of a key/value table. */
export interface Field {
  /** Which field it is, if the label is known in any language. */
  readonly name: FieldName | undefined
  readonly label: Written<string>
  readonly value: Written<string>
}

/** A code place, as `path:12-14`, `path` (lines 12-14), a link … say it. Lines count from 1. */
export interface Location {
  readonly path: string
  readonly startLine: number | undefined
  readonly endLine: number | undefined
  readonly symbol: string | undefined
  readonly raw: string
  readonly span: Span
  /** Whether a location field holds it, or just the text. */
  readonly from: 'field' | 'text'
}

/** The steps of an issue: checkboxes, or else items led by ✅ and ❌. */
export interface Tasks {
  readonly done: number
  readonly total: number
  readonly items: readonly Task[]
}

export interface Task {
  readonly isDone: boolean
  readonly mark: Span
  readonly text: string
}

/** ISO days (`2026-01-31`); a date that the text leaves ambiguous is undefined in `value`. */
export interface Dates {
  readonly created: Written<string | undefined> | undefined
  readonly resolved: Written<string | undefined> | undefined
  readonly due: Written<string | undefined> | undefined
  readonly updated: Written<string | undefined> | undefined
}

/** A place that names an issue whose home is elsewhere: an index row, a gate, a list of what remains. */
export interface Reference {
  readonly form: 'row' | 'item' | 'text'
  readonly span: Span
  /** The `key` of the issue that is meant. */
  readonly to: string
  /** How the place names it, such as `HEALTH-001`. */
  readonly name: Written<string>
  /** What the place says of the state, and how. */
  readonly state: Evidence<State> | undefined
  /** What its severity or priority field says, if it has one. */
  readonly level: Evidence<Level> | undefined
  readonly fields: readonly Field[]
  readonly section: readonly string[]
}

/** A vocabulary written in the file. Its order is rank: the first term is the gravest, or the earliest. */
export interface Legend {
  readonly field: TermName
  readonly span: Span
  readonly terms: readonly LegendTerm[]
}

export interface LegendTerm {
  readonly symbol: string | undefined
  readonly label: string
  readonly meaning: string | undefined
  readonly span: Span
  /** What the term stands for in our own words; undefined where it cannot be told. */
  readonly state: State | undefined
  readonly level: Level | undefined
}

/** A statement of the file about its own content, and whether the content bears it out. */
export interface Claim {
  readonly span: Span
  readonly text: string
  /** What is counted, in words: “open critical issues”. */
  readonly subject: string
  /** The stated value, written as in the file: `9`, `71%`, `AUTH-001, AUTH-002`. */
  readonly says: Written<string>
  /** The true value in the same form; undefined if it cannot be told. */
  readonly truth: string | undefined
  /** What it may mean, the likeliest first: what was meant is what held before a change. */
  readonly senses: readonly Sense[]
  readonly verdict: 'holds' | 'refuted' | 'unclear'
  /** The evidence for a reader: “the file has 10: CONFIG-002 is missing”. */
  readonly receipt: string
}

/** One way to understand a claim, and what would be true in it: “open” as all that is not closed, 3. */
export interface Sense {
  readonly name: string
  readonly value: string
  /** What it counts, where it counts issues: all of them, closed ones, or those that are not. */
  readonly counts?: Counting
  /** The keys of issues that count, and of which it cannot be told whether they belong to what is claimed. */
  readonly leavesOut?: readonly string[]
}

/** Which of the issues that a claim speaks of count: `just` those of the very state that it names. */
export type Counting = 'all' | 'closed' | 'not closed' | 'not begun' | 'just'

/** A heading of the file with the anchor that GitHub gives it. */
export interface OutlineHeading {
  readonly depth: number
  readonly text: string
  readonly anchor: string
  readonly span: Span
}

/** A Markdown link. `target` is as written; `targetSpan` is the place of the target within the link. */
export interface Link {
  readonly text: string
  readonly target: string
  readonly span: Span
  readonly targetSpan: Span
  /** Whether it stands in the table of contents. */
  readonly isTocEntry: boolean
}

/** A stretch of text that was not read, and why: “a line of 60,000 characters”. */
export interface Unread {
  readonly span: Span
  readonly why: string
}

/**
 * A stretch that the tool writes and keeps up to date.
 *
 *     <!-- issues:index is=open -->   opening
 *     …                               inside
 *     <!-- /issues:index -->
 */
export interface GeneratedBlock {
  readonly kind: string
  /** What stands behind the kind in the mark that opens it. */
  readonly options: string
  readonly opening: Span
  readonly inside: Span
  /** From the mark that opens it to the one that closes it. */
  readonly span: Span
}

/**
 * A mark of a generated block that makes none: it has no partner, stands inside another block, shares its line with other
 * text, or stands around text that was not generated.
 */
export interface StrayMark {
  readonly kind: string
  readonly span: Span
  readonly fault: 'unclosed' | 'unopened' | 'nested' | 'crowded' | 'foreign'
}

/** An HTML comment: suppressions are written in these. `text` is what stands between the marks, trimmed. */
export interface Comment {
  readonly text: string
  readonly span: Span
}
