/** The beginnings of the words of a text, by which two texts about one thing are told from two about different things. */
export function stems(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFKC').toLowerCase()
  const words = (folded.match(WORD) ?? []).filter(word => !EMPTY.has(word)).map(word => word.slice(0, 4))
  const unspaced = (folded.match(UNSPACED_RUN) ?? []).flatMap(pairs)
  return new Set([...words, ...unspaced])
}

/** Words of three letters and more, in scripts that part words by blanks. */
const WORD =
  /(?<![\p{L}\p{N}])(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})[\p{L}\p{N}]{3,}/gu

/** Words that any two texts may have in common. */
const EMPTY: ReadonlySet<string> = new Set([
  ...[
    'the',
    'and',
    'for',
    'not',
    'are',
    'was',
    'has',
    'all',
    'any',
    'but',
    'its',
    'out',
    'own',
    'now',
    'can',
    'via',
  ],
  ...[
    'with',
    'from',
    'this',
    'that',
    'into',
    'have',
    'been',
    'only',
    'when',
    'without',
    'added',
    'add',
    'fix',
    'fixed',
  ],
  ...[
    'fixes',
    'new',
    'use',
    'uses',
    'using',
    'issue',
    'issues',
    'missing',
    'bug',
    'open',
    'resolved',
    'status',
  ],
])

/** Scripts without blanks, or with particles that cling to the word. */
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu

const pairs = (run: string): readonly string[] => {
  const letters = [...run]
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
