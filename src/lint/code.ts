import { findCodeSpans } from '../markdown/code-spans.js'
import type { Span } from '../text/span.js'
import { touching } from './touching.js'

/** Asks whether a span of a text touches code. The text is searched once, when somebody asks. */
export function codeIn(text: string): (span: Span) => boolean {
  let touches: ((span: Span) => boolean) | undefined
  return span => {
    touches ??= touching(findCodeSpans(text))
    return touches(span)
  }
}
