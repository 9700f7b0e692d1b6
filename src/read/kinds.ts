/** The words by which one issue is called, at the beginning of its name. */
import { wordsOf } from '../issue/vocabulary.js'
import { type Kind, kindWords } from '../issue/words/kinds.js'

/** The words of some kinds as the source of a pattern, the longest first. */
export const kindPattern = (...kinds: readonly Kind[]): string =>
  kindWords
    .filter(row => kinds.includes(row.means))
    .flatMap(wordsOf)
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** Whether a title calls what follows one issue: `Bug: …`, `[BUG] …`, `Bug report – …`, `问题：…`. */
export const namesOne = (title: string): boolean => NAMES_ONE.test(title)

const NAMES_ONE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${kindPattern('one')})(?:\s*[:：\])】]|\s+[–—-](?=\s))[^\p{L}]*\p{L}`,
  'iu',
)
