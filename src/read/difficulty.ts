/** Marks of how hard the tasks of a file are, which are easily taken for levels. */
import { difficultyWords } from '../issue/words/difficulties.js'
import { wordPattern } from './word-pattern.js'

/** Whether a text marks its tasks as easy or hard, each in brackets: then `(medium)` stands between the two and is no level. */
export const marksDifficulty = (text: string): boolean => (text.match(MARK) ?? []).length > 1

/** `(easy)`, `[hard]`, ``(`easy`)`` */
const MARK = new RegExp(
  String.raw`[([（【][\x60*_]{0,3}(?:${wordPattern(difficultyWords, 'difficulty')})[\x60*_]{0,3}[)\]）】]`,
  'giu',
)
