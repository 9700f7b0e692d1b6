/** The words by which one issue is called, at the beginning of its name. */
import { kindWords } from '../issue/words/kinds.js'
import { wordPattern } from './word-pattern.js'

/** Whether a title calls what follows one issue: `Bug: …`, `[BUG] …`, `Bug report – …`, `问题：…`. */
export const namesOne = (title: string): boolean => NAMES_ONE.test(title)

const NAMES_ONE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${wordPattern(kindWords, 'one')})(?:\s*[:：\])】]|\s+[–—-](?=\s))[^\p{L}]*\p{L}`,
  'iu',
)

/** Whether a title counts what follows as one of several issues: `Issue 4: …`, `Bug 2 – …`, `问题 1：…`. */
export const countsOne = (title: string): boolean => COUNTS_ONE.test(title)

const COUNTS_ONE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${wordPattern(kindWords, 'one')})\s?#?\d{1,4}(?:\s?[:：.)\]】]|\s+[–—-](?=\s))[^\p{L}]*\p{L}`,
  'iu',
)
