/**
 * Words of one language that mean the same, in lower case; a string may list several, separated by `, `. Terms of more
 * than one word are written with single blanks.
 */
export interface WordRow<Meaning> {
  readonly means: Meaning
  readonly language: Language
  /** The first of them is the one that is written where a file shows no other. */
  readonly words: readonly string[]
}

/** The languages whose words we know (ISO 639-1; `zh` holds both scripts, `any` codes, marks and a few words of further languages). */
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
  readonly spaced: Index<Meaning>
  /** The terms of scripts without blanks by their first character, longest first. */
  readonly unspaced: Index<Meaning>
}

type Index<Meaning> = ReadonlyMap<string, readonly Term<Meaning>[]>

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

/**
 * Later rows override earlier ones: a config, and then the file's own legend, may say what a word means. A word is also
 * known as it is typed without its accents, unless that is a word of its own.
 */
export function buildVocabulary<Meaning>(rows: readonly WordRow<Meaning>[]): Vocabulary<Meaning> {
  const words = rows.flatMap(row => wordsOf(row).map(word => [word, row.means] as const))
  const plain = words.flatMap(([word, means]) => plainSpellings(word).map(one => [one, means] as const))
  return withTerms({ meanings: new Map(), spaced: new Map(), unspaced: new Map() }, [...plain, ...words])
}

/** A vocabulary with further terms; they override those it had. */
export function withTerms<Meaning>(
  known: Vocabulary<Meaning>,
  more: Iterable<readonly [string, Meaning]>,
): Vocabulary<Meaning> {
  const added = new Map<string, Meaning>()
  for (const [word, meaning] of more) added.set(foldWord(word), meaning)
  const meanings = new Map(known.meanings)
  const spaced = new Map<string, Term<Meaning>[]>()
  const unspaced = new Map<string, Term<Meaning>[]>()
  for (const [word, meaning] of added) {
    meanings.set(word, meaning)
    if (isUnspaced(word)) addTerm(unspaced, word.charAt(0), { words: [word], meaning })
    else for (const words of spellings(word)) addTerm(spaced, words[0] ?? '', { words, meaning })
  }
  return { meanings, spaced: joined(known.spaced, spaced), unspaced: joined(known.unspaced, unspaced) }
}

export const wordsOf = (row: WordRow<unknown>): string[] =>
  row.words.flatMap(words => words.split(',').map(word => word.trim())).filter(word => word !== '')

function addTerm<Meaning>(index: Map<string, Term<Meaning>[]>, key: string, term: Term<Meaning>): void {
  const terms = index.get(key)
  if (terms === undefined) index.set(key, [term])
  else terms.push(term)
}

/** An index with further terms: before those it had, so that they are found first, and the longest before them all. */
function joined<Meaning>(known: Index<Meaning>, added: Index<Meaning>): Index<Meaning> {
  const all = new Map(known)
  for (const [key, terms] of added) {
    const old = known.get(key)
    const both = old === undefined ? terms : [...terms, ...old]
    all.set(key, both.length === 1 ? both : both.toSorted((a, b) => length(b) - length(a)))
  }
  return all
}

const length = ({ words }: Term<unknown>): number => words.reduce((sum, word) => sum + word.length, 0)

/** How a word is typed where the keyboard has no accents: `criticite`, `blad`, and `loesung` beside `losung`. */
function plainSpellings(word: string): string[] {
  if (isAscii(word) || !/\p{Script=Latin}{4}/u.test(word)) return []
  const bases = word.replace(LIGATURE, letter => LIGATURES[letter] ?? letter)
  const bare = withoutAccents(bases)
  return UMLAUT.test(bases) ? [bare, withoutAccents(bases.replaceAll(UMLAUTS, '$&e'))] : [bare]
}

const UMLAUT = /[äöü]/u
const UMLAUTS = /[äöü]/gu

const withoutAccents = (word: string): string => word.normalize('NFD').replace(ACCENT, '')

const ACCENT = /(?<=\p{Script=Latin}\p{Mn}*)\p{Mn}/gu

/** Letters that Unicode does not take apart. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
}

const LIGATURE = /[ßłøæœıđ]/gu

/** The words of a term; one with an apostrophe is also known without it: `wont fix` is `won't fix`. */
function spellings(term: string): string[][] {
  if (PLAIN.test(term)) return [term.split(' ')]
  const split = (text: string): string[] => text.match(WORD) ?? []
  return term.includes("'") ? [split(term), split(term.replaceAll("'", ''))] : [split(term)]
}

/**
 * Chinese, Japanese and Korean write no blanks between words: there a word is found inside a longer one. A single
 * character (`高`) is too common for that and must stand alone.
 */
const isUnspaced = (word: string): boolean => word.length > 1 && CJK.test(word)

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The same in a text of nothing but ASCII, in lower case: most texts are, and looking up letters by property is slow. */
const ASCII_WORD = /[a-z0-9]+/g

/** A term that is folded already and whose words stand between single blanks. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** The form in which words are compared: compatibility forms and case folded, hyphens and apostrophes levelled. */
export const foldWord = (word: string): string =>
  PLAIN.test(word)
    ? word
    : compatible(word)
        .toLowerCase()
        .replace(/['\u2018\u2019]/g, "'")
        .replace(/[\s_\-\u2010\u2011]+/g, ' ')
        .trim()

const compatible = (text: string): string => (isAscii(text) ? text : text.normalize('NFKC'))

const isAscii = (text: string): boolean => /^[\u0000-\u007f]*$/.test(text)

/**
 * The words of the vocabulary in a text, first to last, without overlap; where several begin at one place, the longest.
 * The parts of a term may be joined by blanks, hyphens or underscores (`IN_PROGRESS`). Linear in the text.
 */
export function* findWords<Meaning>(
  vocabulary: Vocabulary<Meaning>,
  text: string,
): Generator<Match<Meaning>> {
  const sentence = { text, tokens: tokensOf(text) }
  let done = 0
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.start < done) continue
    const match = spacedMatch(vocabulary, sentence, index)
    const found = match === undefined ? unspacedMatches(vocabulary, text, token) : [match]
    for (const one of found) {
      yield one
      done = one.end
    }
  }
}

/** A text and its words. */
interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A word of a text: folded, and where it stands. */
interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

function tokensOf(text: string): Token[] {
  const isPlain = isAscii(text)
  const tokens: Token[] = []
  for (const match of isPlain ? text.toLowerCase().matchAll(ASCII_WORD) : text.matchAll(WORD)) {
    const [written] = match
    const word = isPlain ? written : compatible(written).toLowerCase()
    tokens.push({ word, start: match.index, end: match.index + written.length })
  }
  return tokens
}

/** The longest term that begins with a token. */
function spacedMatch<Meaning>(
  vocabulary: Vocabulary<Meaning>,
  sentence: Sentence,
  index: number,
): Match<Meaning> | undefined {
  const { text, tokens } = sentence
  const first = tokens[index]
  const terms = first === undefined ? undefined : vocabulary.spaced.get(first.word)
  if (first === undefined || terms === undefined || text.charAt(first.start - 1) === '_') return undefined
  const term = terms.find(({ words }) => stands(words, sentence, index))
  const last = tokens[index + (term?.words.length ?? 0) - 1]
  if (term === undefined || last === undefined) return undefined
  const { start } = first
  const { end } = last
  return { meaning: term.meaning, word: text.slice(start, end), start, end }
}

/** Whether the words of a term stand at a place one after the other, and nothing goes on behind them as in `open_files`. */
function stands(words: readonly string[], { text, tokens }: Sentence, index: number): boolean {
  const last = tokens[index + words.length - 1]
  if (last === undefined || text.charAt(last.end) === '_') return false
  return words.every((word, at) => {
    const token = tokens[index + at]
    const before = tokens[index + at - 1]
    return token?.word === word && (at === 0 || JOINT.test(text.slice(before?.end, token.start)))
  })
}

/** What may stand between the words of a term. */
const JOINT = /^[\s_\-\u2010\u2011'\u2018\u2019"\u05f4/&:]{1,3}$/

function* unspacedMatches<Meaning>(
  vocabulary: Vocabulary<Meaning>,
  text: string,
  token: Token,
): Generator<Match<Meaning>> {
  if (isAscii(token.word) || !CJK.test(token.word)) return
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
