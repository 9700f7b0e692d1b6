import { describe, expect, test } from 'vitest'
import { foldWord, type WordRow, wordsOf } from '../vocabulary.js'
import { answerWords } from './answers.js'
import { articleWords } from './articles.js'
import { closingWords } from './closing.js'
import { countWords } from './counting.js'
import { fillerWords } from './fillers.js'
import { genreWords } from './genres.js'
import { grammarWords } from './grammar.js'
import { headNouns } from './head-nouns.js'
import { joinWords } from './joints.js'
import { kindWords } from './kinds.js'
import { labelWords } from './labels.js'
import { levelCodes, levelWords } from './levels.js'
import { leftoverWords } from './leftovers.js'
import { likelihoodWords } from './likelihoods.js'
import { lineWords } from './lines.js'
import { phraseWords } from './phrases.js'
import { placingWords } from './placing.js'
import { proposalWords } from './proposals.js'
import { portionWords, qualifierWords, remainderWords } from './qualifiers.js'
import { sectionWords } from './sections.js'
import { stageWords } from './stages.js'
import { stateWords } from './states.js'
import { topicWords } from './topics.js'
import { levelValueWords, stateValueWords } from './values.js'

type Rows = readonly WordRow<unknown>[]

/** Tables of which a word has one meaning: of two the former would never count. */
const singleMeaning: Readonly<Record<string, Rows>> = {
  answerWords,
  articleWords,
  closingWords,
  countWords,
  genreWords,
  headNouns,
  kindWords,
  labelWords,
  leftoverWords,
  levelValueWords,
  levelCodes,
  levelWords,
  likelihoodWords,
  phraseWords,
  portionWords,
  proposalWords,
  qualifierWords,
  remainderWords,
  sectionWords,
  stageWords,
  stateValueWords,
  stateWords,
  topicWords,
}

/** Tables in which the words of one meaning are looked for apart from the others. */
const severalMeanings: Readonly<Record<string, Rows>> = {
  fillerWords,
  grammarWords,
  joinWords,
  lineWords,
  placingWords,
}

/** What a table says more than once. */
function repeated(rows: Rows, sayingOf: (row: Rows[number]) => string): readonly string[] {
  const sayings = rows.flatMap(row => wordsOf(row).map(word => `${sayingOf(row)}: ${foldWord(word)}`))
  return sayings.filter((saying, at) => sayings.lastIndexOf(saying) > at)
}

describe('no word stands twice in a language', () => {
  test.each(Object.entries(singleMeaning))('%s', (_, rows) => {
    expect(repeated(rows, ({ language }) => language)).toEqual([])
  })

  test.each(Object.entries(severalMeanings))('%s, for the same meaning', (_, rows) => {
    expect(repeated(rows, ({ language, means }) => `${language}, ${means}`)).toEqual([])
  })
})
