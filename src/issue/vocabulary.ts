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
  /** By the whole term, folded. */
  readonly meanings: ReadonlyMap<string, Meaning>
  /** The terms by their first word, longest first. */
  readonly spaced: ReadonlyMap<string, readonly Term<Meaning>[]>
  /** The terms of scripts without blanks by their first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly Term<Meaning>[]>
}

/** A term as it is compared: its words, or (without blanks) its text as the only one. */
interface Term<Meaning> {
  readonly words: readonly string[]
  readonly meaning: Meaning
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
  return indexTerms(meanings)
}

/** A vocabulary with further terms; they override those it had. */
export const extendVocabulary = <Meaning>(
  known: Vocabulary<Meaning>,
  more: Iterable<readonly [string, Meaning]>,
): Vocabulary<Meaning> => {
  const meanings = new Map(known.meanings)
  for (const [word, meaning] of more) meanings.set(foldWord(word), meaning)
  return indexTerms(meanings)
}

export const wordsOf = (row: WordRow<unknown>): string[] =>
  row.words.flatMap(words => words.split(/,\s*/)).filter(word => word !== '')

function indexTerms<Meaning>(meanings: ReadonlyMap<string, Meaning>): Vocabulary<Meaning> {
  const spaced = new Map<string, Term<Meaning>[]>()
  const unspaced = new Map<string, Term<Meaning>[]>()
  for (const [word, meaning] of meanings) {
    if (isUnspaced(word)) addTerm(unspaced, word.charAt(0), { words: [word], meaning })
    else for (const words of spellings(word)) addTerm(spaced, words[0] ?? '', { words, meaning })
  }
  for (const terms of spaced.values()) terms.sort((a, b) => b.words.length - a.words.length)
  for (const terms of unspaced.values()) terms.sort((a, b) => length(b) - length(a))
  return { meanings, spaced, unspaced }
}

const length = (term: Term<unknown>): number => term.words[0]?.length ?? 0

/** The words of a term; one with an apostrophe is also known without it: `wont fix` is `won't fix`. */
function spellings(term: string): string[][] {
  const split = (text: string): string[] => text.match(WORD) ?? []
  return term.includes("'") ? [split(term), split(term.replaceAll("'", ''))] : [split(term)]
}

function addTerm<Meaning>(index: Map<string, Term<Meaning>[]>, key: string, term: Term<Meaning>): void {
  const terms = index.get(key)
  if (terms === undefined) index.set(key, [term])
  else terms.push(term)
}

/**
 * Chinese, Japanese and Korean write no blanks between words: there a word is found inside a longer one. A single
 * character (`高`) is too common for that and must stand alone.
 */
const isUnspaced = (word: string): boolean => word.length > 1 && CJK.test(word)

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The form in which words are compared: compatibility forms and case folded, hyphens and apostrophes levelled. */
export const foldWord = (word: string): string =>
  compatible(word)
    .toLowerCase()
    .replace(/['\u2019]/g, "'")
    .replace(/[\s_\-\u2010\u2011]+/g, ' ')
    .trim()

const compatible = (text: string): string => (/^[\u0000-\u007f]*$/.test(text) ? text : text.normalize('NFKC'))

/**
 * The words of the vocabulary in a text, first to last, without overlap; where several begin at one place, the longest.
 * The parts of a term may be joined by blanks, hyphens or underscores (`IN_PROGRESS`). Linear in the text.
 */
export function* findWords<Meaning>(
  vocabulary: Vocabulary<Meaning>,
  text: string,
): Generator<Match<Meaning>> {
  const tokens = Array.from(text.matchAll(WORD), match => ({
    word: compatible(match[0]).toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
  let done = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.start < done) continue
    const match = spacedMatch(vocabulary, text, tokens, index)
    const found = match === undefined ? unspacedMatches(vocabulary, text, token) : [match]
    for (const one of found) {
      yield one
      done = one.end
    }
  }
}

/** A word of a text: folded, and where it stands. */
interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

function spacedMatch<Meaning>(
  vocabulary: Vocabulary<Meaning>,
  text: string,
  tokens: readonly Token[],
  index: number,
): Match<Meaning> | undefined {
  const first = tokens[index]
  const terms = first === undefined ? undefined : vocabulary.spaced.get(first.word)
  if (first === undefined || terms === undefined || text.charAt(first.start - 1) === '_') return undefined
  for (const term of terms) {
    const last = tokens[index + term.words.length - 1]
    if (last === undefined || text.charAt(last.end) === '_') continue
    const isTerm = term.words.every((word, at) => tokens[index + at]?.word === word)
    if (isTerm && areJoined(text, tokens.slice(index, index + term.words.length))) {
      return {
        meaning: term.meaning,
        word: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
      }
    }
  }
  return undefined
}

const areJoined = (text: string, tokens: readonly Token[]): boolean =>
  tokens.every(
    (token, at) =>
      at === 0 || /^[\s_\-\u2010\u2011'\u2019/&:]{1,3}$/.test(text.slice(tokens[at - 1]?.end, token.start)),
  )

function* unspacedMatches<Meaning>(
  vocabulary: Vocabulary<Meaning>,
  text: string,
  token: Token,
): Generator<Match<Meaning>> {
  if (!CJK.test(token.word)) return
  for (let at = token.start; at < token.end; at += 1) {
    const term = vocabulary.unspaced
      .get(text.charAt(at))
      ?.find(({ words }) => text.startsWith(words[0] ?? '', at))
    if (term === undefined) continue
    const end = at + length(term)
    yield { meaning: term.meaning, word: text.slice(at, end), start: at, end }
    at = end - 1
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
export function meaningOf<Meaning>(vocabulary: Vocabulary<Meaning>, text: string): Meaning | undefined {
  const exact = vocabulary.meanings.get(foldWord(text))
  if (exact !== undefined || text.length > 80) return exact
  const match = findWord(vocabulary, text)
  const isWhole = match !== undefined && match.end - match.start === text.trim().length
  return isWhole ? match.meaning : undefined
}

/** The text without the words of a vocabulary. */
export function withoutWords(vocabulary: Vocabulary<unknown>, text: string): string {
  let rest = ''
  let done = 0
  for (const { start, end } of findWords(vocabulary, text)) {
    rest += `${text.slice(done, start)} `
    done = end
  }
  return rest + text.slice(done)
}
