/**
 * Words of one language that mean the same, in lower case; a string may list several, separated by `, `. Terms of more
 * than one word are written with single blanks.
 */
export interface WordRow<Meaning> {
  readonly means: Meaning
  readonly language: Language
  readonly words: readonly string[]
}

/** The languages whose words we know (ISO 639-1; `zh` holds both scripts, `any` codes and marks of no language). */
export type Language =
  | 'any'
  | 'de'
  | 'en'
  | 'es'
  | 'fr'
  | 'he'
  | 'it'
  | 'ja'
  | 'ko'
  | 'pl'
  | 'pt'
  | 'ru'
  | 'zh'

/** Words ready to be looked for. Made once, by `buildVocabulary`. */
export interface Vocabulary<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>
  /** The words that have an apostrophe, without it: `wont fix` is `won't fix`. */
  readonly bare: ReadonlyMap<string, Meaning>
  readonly pattern: RegExp
}

/** A word found in a text. `start` and `end` are offsets into it. */
export interface Match<Meaning> {
  readonly meaning: Meaning
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Later rows override earlier ones: a config, and then the file's own legend, may say what a word means. */
export function buildVocabulary<Meaning>(rows: readonly WordRow<Meaning>[]): Vocabulary<Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const row of rows) for (const word of wordsOf(row)) meanings.set(foldWord(word), row.means)
  const words = [...meanings.keys()].sort((a, b) => b.length - a.length)
  const spaced = words.filter(word => !isUnspaced(word)).map(escapeWord)
  const unspaced = words.filter(isUnspaced).map(escapeWord)
  const alternatives = [
    spaced.length > 0 ? `(?<![\\p{L}\\p{M}\\p{N}_])(?:${spaced.join('|')})(?![\\p{L}\\p{M}\\p{N}_])` : '',
    unspaced.join('|'),
  ].filter(part => part !== '')
  const bare = new Map(
    [...meanings]
      .filter(([word]) => word.includes("'"))
      .map(([word, meaning]) => [withoutApostrophes(word), meaning]),
  )
  return { meanings, bare, pattern: new RegExp(alternatives.join('|') || '(?!)', 'giu') }
}

export const wordsOf = (row: WordRow<unknown>): string[] =>
  row.words.flatMap(words => words.split(/,\s*/)).filter(word => word !== '')

/**
 * Chinese, Japanese and Korean write no blanks between words: there a word is found inside a longer one. A single
 * character (`高`) is too common for that and must stand alone.
 */
const isUnspaced = (word: string): boolean =>
  word.length > 1 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)

/** A blank in a word stands for blanks, hyphens and underscores in the text: `in progress` finds `IN_PROGRESS`. */
const escapeWord = (word: string): string =>
  word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/ /g, '[\\s_\\-\\u2010\\u2011]{1,3}')
    .replace(/'/g, "['\u2019]?")

/** The form in which words are compared: compatibility forms and case folded, hyphens and apostrophes levelled. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2019]/g, "'")
    .replace(/[\s_\-\u2010\u2011]+/g, ' ')
    .trim()

/** The words of the vocabulary in a text, first to last; where several begin at one place, the longest. */
export function* findWords<Meaning>(
  vocabulary: Vocabulary<Meaning>,
  text: string,
): Generator<Match<Meaning>> {
  for (const match of text.matchAll(vocabulary.pattern)) {
    const meaning = meaningOf(vocabulary, match[0])
    if (meaning !== undefined) {
      yield { meaning, word: match[0], start: match.index, end: match.index + match[0].length }
    }
  }
}

export const findWord = <Meaning>(
  vocabulary: Vocabulary<Meaning>,
  text: string,
): Match<Meaning> | undefined => {
  for (const match of findWords(vocabulary, text)) return match
  return undefined
}

/** What a text means that is nothing but a word of the vocabulary. */
export const meaningOf = <Meaning>(vocabulary: Vocabulary<Meaning>, text: string): Meaning | undefined =>
  vocabulary.meanings.get(foldWord(text)) ?? vocabulary.bare.get(withoutApostrophes(foldWord(text)))

const withoutApostrophes = (word: string): string => word.replaceAll("'", '')
