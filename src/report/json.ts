/**
 * A document as JSON that is safe to print: control and bidirectional characters which JSON lets through (DEL, C1, U+202E …)
 * are written as escapes. They can stand in strings only, so the value is the same.
 */
export const toJson = (document: unknown): string =>
  `${JSON.stringify(document, undefined, 2).replace(UNPRINTABLE, escapeUnit)}\n`

const UNPRINTABLE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

const escapeUnit = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
