/** The sample words of languages, counted: tells in which languages a text is written, and what letters they join. */
import { once } from '../../text/once.js'
import { habitOf, type QuoteHabit, USUAL } from './quote-marks.js'
import { sampleWords } from './sample-words.js'

/** Words of one or more languages. */
export interface Lexicon {
  readonly words: ReadonlySet<string>
  /** In bits, how many of the words, with a blank at either end, hold each run of up to three letters. */
  readonly grams: ReadonlyMap<string, number>
  /** Whether these are the languages of a text, or only all that are known. */
  readonly isSpecific: boolean
  /** Whether a dash between words is the shorter one, as in most languages of Northern and Central Europe. */
  readonly hasShortDash: boolean
  /** How they open and close quotations, if that is known. */
  readonly quotes: QuoteHabit | undefined
}

/** The blank that stands at the ends of words. */
export const EDGE = ' '

/** The lexicon of the languages in which a text is written; of all if it does not show, or if the text is English. */
export function lexiconOf(text: string): Lexicon {
  const scores = scoresOf(text)
  const most = Math.max(...scores.values())
  if (scores.get('english') === most && most > 0) return everything()
  if (most < ENOUGH) return ACCENTED.test(text) ? { ...everything(), quotes: undefined } : everything()
  return lexiconFor([...scores].flatMap(([language, score]) => (score >= most / 2 ? [language] : [])))
}

/** The lexicon of languages; the files of a repository are written in the same ones, so it is kept. */
function lexiconFor(spoken: readonly string[]): Lexicon {
  const key = spoken.join(' ')
  const known = lexicons.get(key)
  if (known !== undefined) return known
  const hasShortDash = spoken.every(language => shortDash.has(language))
  const lexicon = {
    ...buildLexicon(spoken.map(wordsOf)),
    isSpecific: true,
    hasShortDash,
    quotes: habitOf(spoken),
  }
  if (lexicons.size >= MOST_KEPT) lexicons.clear()
  lexicons.set(key, lexicon)
  return lexicon
}

/** A letter that English hardly has. */
const ACCENTED = /(?![a-z])\p{L}/iu

const lexicons = new Map<string, Lexicon>()
const MOST_KEPT = 16

const shortDash = new Set(
  'german scandinavian icelandic finnish czech slovak polish hungarian slavic slovene croatian latvian baltic romanian'.split(
    ' ',
  ),
)

/** How many words of a text are in each language; one that is in several counts for a part in each. */
function scoresOf(text: string): ReadonlyMap<string, number> {
  const scores = new Map(languages.map(language => [language, 0]))
  for (const word of new Set(text.slice(0, LEXICON_SAMPLE).toLowerCase().match(WORDS) ?? [])) {
    const holders = holdersOf().get(word) ?? []
    for (const language of holders) scores.set(language, (scores.get(language) ?? 0) + 1 / holders.length)
  }
  return scores
}

/** So many characters tell the language of a text. */
export const LEXICON_SAMPLE = 20_000

/** Words of a language without which it does not show. */
const ENOUGH = 1.2

const WORDS = /[\p{L}\p{M}]+/gu

const lists = new Map<string, string>(Object.entries(sampleWords))
const languages = [...lists.keys()]

const wordsOf = (language: string): readonly string[] => (lists.get(language) ?? '').split(' ')

const holdersOf = once((): ReadonlyMap<string, readonly string[]> => {
  const holders = new Map<string, string[]>()
  for (const language of languages) {
    for (const word of new Set(wordsOf(language))) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [language])
      else known.push(language)
    }
  }
  return holders
})

const everything = once((): Lexicon => buildLexicon(languages.map(wordsOf)))

function buildLexicon(wordLists: readonly (readonly string[])[]): Lexicon {
  const grams = new Map<string, number>()
  for (const words of wordLists) {
    for (const word of new Set(words)) {
      for (const gram of gramsOf(`${EDGE}${word}${EDGE}`)) grams.set(gram, (grams.get(gram) ?? 0) + 1)
    }
  }
  for (const [gram, count] of grams) grams.set(gram, Math.log2(1 + count))
  return {
    words: new Set(wordLists.flat()),
    grams,
    isSpecific: false,
    hasShortDash: false,
    quotes: USUAL,
  }
}

/** Every run of one to three characters. */
function* gramsOf(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    for (let length = 1; length <= 3 && at + length <= word.length; length += 1)
      yield word.slice(at, at + length)
  }
}
