/**
 * Text from a file as it may be printed: control characters, escape sequences and bidirectional overrides are shown
 * as `\u{1b}`, so that a title cannot drive the terminal it is printed on.
 */
export const visible = (text: string): string =>
  text.replace(UNPRINTABLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)

/**
 * C0 and C1 controls but tab, bidirectional controls (Trojan Source, CVE-2021-42574), line and paragraph separators,
 * and the blank of no width. (Joiners are not: emoji and Persian need them.)
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
