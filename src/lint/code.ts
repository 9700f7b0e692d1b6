import { findCodeSpans } from '../markdown/code-spans.js'
import { once } from '../text/once.js'
import type { Span } from '../text/span.js'
import { touching } from './touching.js'

/** Asks whether a span of a text touches code. The text is searched once, when somebody asks. */
export function codeIn(text: string): (span: Span) => boolean {
  const touches = once(() => touching(findCodeSpans(text)))
  return span => touches()(span)
}
