/** The beginnings of the words of a text, by which two texts about one thing are told from two about different things. */
export function stems(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFKC').toLowerCase()
  const words = (folded.match(WORD) ?? []).map(word => word.slice(0, 5))
  const unspaced = (folded.match(UNSPACED_RUN) ?? []).flatMap(pairs)
  return new Set([...words, ...unspaced])
}

/** Words of four letters and more, in scripts that part words by blanks; shorter ones are about nothing. */
const WORD =
  /(?<![\p{L}\p{N}])(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})[\p{L}\p{N}]{4,}/gu

/** Scripts without blanks, or with particles that cling to the word. */
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu

const pairs = (run: string): readonly string[] => {
  const letters = [...run]
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
