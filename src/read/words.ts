import type { FieldName } from '../issue/fields.js'
import type { Legend, Level, State } from '../issue/model.js'
import { buildVocabulary, withTerms, type Vocabulary, withoutWords } from '../issue/vocabulary.js'
import { type Answer, answerWords } from '../issue/words/answers.js'
import { type CountWord, countWords } from '../issue/words/counting.js'
import { type PhraseWord, phraseWords } from '../issue/words/phrases.js'
import { labelWords } from '../issue/words/labels.js'
import { levelCodes, levelWords } from '../issue/words/levels.js'
import type { SectionRole } from '../issue/words/section-role.js'
import { sectionWords } from '../issue/words/sections.js'
import { stateWords } from '../issue/words/states.js'
import { type Topic, topicWords } from '../issue/words/topics.js'
import { levelValueWords, stateValueWords } from '../issue/words/values.js'
import { foldSymbol } from '../issue/words/symbols.js'
import { once } from '../text/once.js'

/** The words that a reading goes by: built in, from a config, and from the legends of the file itself. */
export interface Words {
  readonly states: Vocabulary<State>
  readonly levels: Vocabulary<Level>
  readonly codes: Vocabulary<Level>
  /** Words that tell a state or a level only as all of a value. */
  readonly stateValues: Vocabulary<State>
  readonly levelValues: Vocabulary<Level>
  readonly labels: Vocabulary<FieldName>
  readonly roles: Vocabulary<SectionRole>
  readonly answers: Vocabulary<Answer>
  readonly phrases: Vocabulary<PhraseWord>
  /** Words beside numbers that count issues. */
  readonly counts: Vocabulary<CountWord>
  /** Words for states that tell no state of a section. */
  readonly topics: Vocabulary<Topic>
  /** Symbols to which the file's legend gives a meaning, folded. */
  readonly stateSymbols: ReadonlyMap<string, State>
  readonly levelSymbols: ReadonlyMap<string, Level>
  /** The letters whose codes are ids in this file, though they look like levels (`P6`). */
  readonly idLetters: ReadonlySet<string>
  /** The ids of this file that stand in brackets behind names. */
  readonly tailIds: ReadonlySet<string>
  /** Whether brackets around names of this file say how hard a task is, not of what level. */
  readonly marksDifficulty: boolean
}

/** Words that a config adds: each says what it means, in our terms. */
export interface ExtraWords {
  readonly states?: Readonly<Record<string, State>>
  readonly levels?: Readonly<Record<string, Level>>
  readonly labels?: Readonly<Record<string, FieldName>>
}

/** The built-in words: some thousands of terms, built when the first file is read and kept. */
const builtIn = once(
  (): Words => ({
    states: buildVocabulary(stateWords),
    levels: buildVocabulary(levelWords),
    codes: buildVocabulary(levelCodes),
    stateValues: buildVocabulary(stateValueWords),
    levelValues: buildVocabulary(levelValueWords),
    labels: buildVocabulary(labelWords),
    roles: buildVocabulary(sectionWords),
    answers: buildVocabulary(answerWords),
    phrases: buildVocabulary(phraseWords),
    counts: buildVocabulary(countWords),
    topics: buildVocabulary(topicWords),
    stateSymbols: new Map(),
    levelSymbols: new Map(),
    idLetters: new Set(),
    tailIds: new Set(),
    marksDifficulty: false,
  }),
)

export function buildWords(extra: ExtraWords = {}): Words {
  const words = builtIn()
  return {
    ...words,
    states: withExtra(words.states, extra.states),
    levels: withExtra(words.levels, extra.levels),
    labels: withExtra(words.labels, extra.labels),
  }
}

const withExtra = <Meaning>(
  known: Vocabulary<Meaning>,
  extra: Readonly<Record<string, Meaning>> = {},
): Vocabulary<Meaning> => (Object.keys(extra).length === 0 ? known : withTerms(known, Object.entries(extra)))

/** A text without the words that tell roles, states and levels. */
export const withoutTerms = (text: string, words: Words): string =>
  [words.states, words.roles, words.levels, words.codes].reduce(
    (rest, vocabulary) => withoutWords(vocabulary, rest),
    text,
  )

/** The words as the legends of a file extend them. A legend names its own terms; it overrides what we think they mean. */
export function withLegends(words: Words, legends: readonly Legend[]): Words {
  if (legends.length === 0) return words
  const terms = legends.flatMap(legend => legend.terms.map(term => ({ ...term, field: legend.field })))
  const states = terms.flatMap(term =>
    term.field === 'status' && term.state !== undefined ? [[term.label, term.state] as const] : [],
  )
  const levels = terms.flatMap(term =>
    term.field !== 'status' && term.level !== undefined ? [[term.label, term.level] as const] : [],
  )
  const symbol = (wanted: 'status' | 'level') =>
    terms.filter(term => term.symbol !== undefined && (term.field === 'status') === (wanted === 'status'))
  return {
    ...words,
    states: states.length === 0 ? words.states : withTerms(words.states, states),
    levels: levels.length === 0 ? words.levels : withTerms(words.levels, levels),
    stateSymbols: new Map(
      symbol('status').flatMap(term =>
        term.state === undefined ? [] : [[foldSymbol(term.symbol ?? ''), term.state] as const],
      ),
    ),
    levelSymbols: new Map(
      symbol('level').flatMap(term =>
        term.level === undefined ? [] : [[foldSymbol(term.symbol ?? ''), term.level] as const],
      ),
    ),
  }
}
