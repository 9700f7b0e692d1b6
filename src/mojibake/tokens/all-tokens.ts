/** All tokens of a stretch, from every source of them. */
import { findHtmlTokens } from './html.js'
import { findMultiByteTokens } from './multibyte.js'
import type { Token } from './token.js'
import { findTokens, type Reach, type TokenScope } from './tokens.js'

/** The tokens that begin within reach, by their start. */
export function findAllTokens(text: string, reach: Reach, scope: TokenScope): readonly Token[] {
  const single = findTokens(text, reach, scope)
  const others = [
    ...findHtmlTokens(text, reach.start, reach.until),
    ...findMultiByteTokens(text, reach, scope.pages),
  ]
  return others.length === 0 ? single : [...single, ...others].sort((a, b) => a.start - b.start)
}
