/** What a pattern finds first in a text; the empty text where it finds nothing. */
export const firstMatch = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? ''
