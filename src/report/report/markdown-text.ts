import { show } from '../show.js'

/**
 * Text from a file as Markdown that says just this text: nothing in it is markup, HTML or a table border, and nobody
 * is notified by an @name.
 */
export const escapeMarkdown = (text: string): string =>
  show(text)
    .replace(MARKUP, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@<!-- -->')

/** ASCII punctuation that may be markup anywhere in a line. Escaped before `&` and `<`, which become entities. */
const MARKUP = /[\\`*_[\]{}()#+\-!|~$:=^]/g
