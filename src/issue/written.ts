import type { Span } from '../text/span.js'

/**
 * A value and how the file writes it.
 *
 *     **Status:** 🔴 OPEN
 *                 ^^^^^^^   span: the value, without white space and emphasis marks; `raw` is its text
 *                ^^^^^^^^   slot: the room in which a new value may be put
 */
export interface Written<Value> {
  readonly value: Value
  readonly raw: string
  readonly span: Span
  readonly slot: Span
}
