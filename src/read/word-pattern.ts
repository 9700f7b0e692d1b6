/** The words of a table as a pattern, for places where a word stands between signs and numbers. */
import { type WordRow, wordsOf } from '../issue/vocabulary.js'

/** The source of a pattern for the words of some meanings, the longest first. */
export const wordPattern = <Meaning>(
  rows: readonly WordRow<Meaning>[],
  ...meanings: readonly Meaning[]
): string =>
  rows
    .filter(row => meanings.includes(row.means))
    .flatMap(wordsOf)
    .toSorted((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?()[\]{}|\\^$]/g, String.raw`\$&`).replaceAll("'", "['’]"))
    .join('|')

/** Such a pattern that ends where a word does: before no further letter, or at once in a script that writes no blanks. */
export const wholeWordPattern = <Meaning>(
  rows: readonly WordRow<Meaning>[],
  ...meanings: readonly Meaning[]
): string =>
  String.raw`(?:${wordPattern(rows, ...meanings)})(?:(?!\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]))`

/** Where a word begins and where it ends: beside a letter of a script that writes no blanks, too. */
export const WORD_START = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}])`
export const WORD_END = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}])`
