import type { Field, Home } from '../issue/model.js'
import type { Block } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import type { Span } from '../text/span.js'
import type { Part } from './body.js'
import type { Name } from './name.js'
import type { Scope } from './scope.js'

/** An issue as it was found, before its values are read and its key is made. */
export interface Draft {
  readonly home: Home
  /** The text that names it, taken apart in `name`. */
  readonly phrase: Phrase
  readonly name: Name
  readonly scope: Scope
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

/** An item or a row that may state an issue, or only name one. */
export interface Candidate {
  readonly draft: Draft
  /** False where it can only be a reference: in sections that speak about issues. */
  readonly mayBeIssue: boolean
}
