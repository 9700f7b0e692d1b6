/** All tokens of a stretch, from every source of them. */
import { findHtmlTokens } from './html.js'
import { findMultiByteTokens } from './multibyte.js'
import type { Token } from './token.js'
import { findTokens, type TokenScope } from './tokens.js'

/** The tokens that begin in the scope, by their start. */
export function findAllTokens(text: string, scope: TokenScope): readonly Token[] {
  const single = findTokens(text, scope)
  const others = [...findHtmlTokens(text, scope.start, scope.until), ...findMultiByteTokens(text, scope)]
  return others.length === 0 ? single : [...single, ...others].sort((a, b) => a.start - b.start)
}
