/** How much a text says, by its length: scripts without blanks say more in fewer characters. */

/** How many words a title has; two characters of a script without blanks are one. */
export const wordCount = (title: string): number =>
  (title.replace(SYLLABLE, '').match(WORD)?.length ?? 0) + (title.match(SYLLABLE)?.length ?? 0) / 2

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu

/** Whether a text says more than a name does: at least three words with letters, or as much where few blanks are written. */
export const isPhrase = (text: string): boolean => letteredWords(text) > 2 || COMPACT.test(text)

/** Whether a heading says in many words what is so, remarks in brackets apart. */
export const isStatement = (heading: string): boolean => wordCount(heading.replace(IN_BRACKETS, ' ')) >= 8

const IN_BRACKETS = /[(（][^)）]{0,200}[)）]/gu

/** How many of the words that stand between blanks have letters. */
export const letteredWords = (text: string): number =>
  text.split(/\s+/).filter(word => /\p{L}/u.test(word)).length

const COMPACT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}|\p{Script=Hangul}\s\p{Script=Hangul}/u

/** The length of a text; a character that is a syllable or a word counts thrice. */
export const weightOf = (text: string): number => text.length + 2 * (text.match(SYLLABLE)?.length ?? 0)

/** How many columns a text takes, as an editor counts where a line is full. */
export const columnsOf = (text: string): number => text.length + (text.match(SYLLABLE)?.length ?? 0)

const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
