import type { Field, Home } from '../issue/model.js'
import type { Block } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import type { Span } from '../text/span.js'
import type { Part } from './body.js'
import type { Name } from './name.js'
import type { Grounds, Refusal } from './reasons.js'
import type { Scope } from './scope.js'

/** An issue as it was found, before its values are read and its key is made. */
export interface Draft {
  readonly home: Home
  /** The text that names it, taken apart in `name`. */
  readonly phrase: Phrase
  readonly name: Name
  /** The number that an item bears in its list, which may be that of the issue or not. */
  readonly ordinal?: number | undefined
  readonly scope: Scope
  readonly grounds: Grounds
  readonly span: Span
  /** The parts that stand directly in it. */
  readonly parts: readonly Part[]
  /** Labelled values that are no parts: the cells of a row. */
  readonly cells: readonly CellField[]
  /** Everything in it, parts below sub-headings included. */
  readonly blocks: readonly Block[]
}

/** A cell under a column whose label says what it holds. */
export interface CellField {
  readonly field: Field
  readonly value: Phrase
}

/** An item, a row or a paragraph that may state an issue, or only name one. */
export interface Candidate {
  readonly kind: 'candidate'
  readonly draft: Draft
  /** Why it can only be a reference; undefined where it may be an issue. */
  readonly refusal: Refusal | undefined
}

/** A place that looks like an issue and is none. */
export interface Refused {
  readonly kind: 'refused'
  readonly form: 'heading' | 'list' | 'item' | 'table' | 'row' | 'paragraph' | 'code'
  readonly span: Span
  readonly text: string
  readonly refusal: Refusal
}

export const refuse = (form: Refused['form'], phrase: Phrase, refusal: Refusal): Refused => ({
  kind: 'refused',
  form,
  span: phrase.span,
  text: phrase.text,
  refusal,
})

/** What the headings above a draft say, to tell whether two stand below the same ones. */
export const headingsOf = ({ scope }: Draft): string => scope.path.join('\n')

/** The id in a field of its own (`**ID:** BUG-7`), for an issue whose name has none. */
export function idIn(parts: readonly Part[]): Name['id'] {
  const field = parts.find(part => part.field?.name === 'id')?.field
  const id = ID_VALUE.exec(field?.value.value.trim() ?? '')?.[1]
  return id === undefined ? undefined : { value: id, span: { start: 0, end: 0 } }
}

/** `BUG-7`, `BUG-7 (was BUG-3)` */
const ID_VALUE = /^(\S*\d\S*)(?:\s+[(（].*[)）])?$/u

/** Whether nothing but its text tells that a heading is an issue: a plain item beside it tells as much. */
export const isProse = ({ grounds }: Draft): boolean =>
  grounds.kind === 'heading' &&
  grounds.evidence.every(evidence => evidence === 'prose' || evidence === 'part')

/** Whether a draft is a row of a summary, which may count anew what has no ids where it is told. */
export const isSummaryRow = ({ home, scope }: Draft): boolean =>
  home.kind === 'row' && scope.role === 'summary'
