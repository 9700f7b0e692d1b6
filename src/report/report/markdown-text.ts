import { show } from '../show.js'

/**
 * Text from a file as Markdown that says just this text: nothing in it is markup, HTML or a table border, and nobody
 * is notified by an @name.
 */
export const escapeMarkdown = (text: string): string =>
  show(text)
    .replace(MARKUP, '\\$&')
    .replace(OPENING, '$1\\$2')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@<!-- -->')

/** Punctuation that may be markup anywhere in a line; `&`, `<` and `>` become entities after it. */
const MARKUP = /[\\`*_[\]|~$#]/g

/** What makes a list, a heading or a rule of a line that it opens: `- `, `1.`, `===`. */
const OPENING = /^(\d*)([-+=.)])/
