/** What a repair is asked for and what it answers. */
import type { TextEdit } from '../text/edit.js'
import type { Span } from '../text/span.js'
import type { PageName } from './pages/pages.js'
import type { LossKind } from './tokens/token.js'

/** Whether code is repaired: `auto` where the rest of the text is corrupt, or nothing in the text is clean. */
export type CodePolicy = 'auto' | 'always' | 'never'

export interface RepairOptions {
  /** The spans of code, disjoint and ascending, such as fences and back-tick spans. */
  readonly code?: readonly Span[]
  readonly codePolicy?: CodePolicy
  /** Also applies the likeliest candidate of what would only be reported. */
  readonly guess?: boolean
}

/**
 * `exact`: no byte was lost, and no other page explains the text about as well. `inferred`: the lost byte, or the page,
 * follows from what stands around. `guessed`: it was the likeliest.
 */
export type Confidence = 'exact' | 'inferred' | 'guessed'

/** One run of mojibake and what it was; `pages` are the misreadings undone, the outermost first. */
export interface Repair {
  readonly span: Span
  readonly before: string
  readonly after: string
  readonly pages: readonly PageName[]
  readonly loss: LossKind | undefined
  readonly confidence: Confidence
}

/** A place where text was lost that cannot be had back, or not surely; `candidates` are the likeliest first. */
export interface Unrepairable {
  readonly span: Span
  readonly text: string
  readonly why: string
  readonly candidates: readonly string[]
}

/** The repairs as edits of the given text, as a record, and what is left. All ascending and in its offsets. */
export interface RepairResult {
  readonly edits: readonly TextEdit[]
  readonly repairs: readonly Repair[]
  readonly unrepairable: readonly Unrepairable[]
}
