/** Words that German writes as one: what they are stands at their end (`Sicherheitsprobleme` are problems). */
import { type Match, wordsOf } from '../issue/vocabulary.js'
import type { SectionRole } from '../issue/words/section-role.js'
import { deSectionWords } from '../issue/words/sections/de.js'

/** The first compound of a text that ends with a word for issues. */
export function findCompound(text: string): Match<SectionRole> | undefined {
  for (const { 0: word, index } of text.matchAll(LONG_WORD)) {
    const folded = word.toLowerCase()
    if (HEADS.some(head => folded.endsWith(head) && folded.length - head.length >= LEAST))
      return { meaning: 'issues', word, start: index, end: index + word.length }
  }
  return undefined
}

const LONG_WORD = /(?<!\p{L})\p{L}{8,40}(?!\p{L})/gu

/** How many letters the rest of a compound has at least. */
const LEAST = 3

/** The single words that mean issues, but for short ones, which end other words by chance. */
const HEADS: readonly string[] = deSectionWords
  .filter(({ means }) => means === 'issues')
  .flatMap(wordsOf)
  .flatMap(word => (/^\p{L}{6,}$/u.test(word) ? [word, word.replace(/(?<=m)e$/u, '')] : []))
