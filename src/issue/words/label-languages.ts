/** Which languages use a word as a label. */
import { once } from '../../text/once.js'
import { foldWord, type Language, wordsOf } from '../vocabulary.js'
import { labelWords } from './labels.js'

/**
 * By the folded word, a language as often as it has the word; none for what languages without words of their own here have as
 * well. Built when it is first asked for and kept.
 */
export const labelLanguages = once((): ReadonlyMap<string, readonly Language[]> => {
  const known = new Map<string, Language[]>()
  for (const row of labelWords.filter(({ language }) => language !== 'any'))
    for (const word of wordsOf(row).map(foldWord)) known.set(word, [...(known.get(word) ?? []), row.language])
  for (const row of labelWords.filter(({ language }) => language === 'any'))
    for (const word of wordsOf(row).map(foldWord)) known.delete(word)
  return known
})
