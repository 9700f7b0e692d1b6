/** A title as it is compared: letters and digits only, in lower case. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * How alike two titles are, from 0 to 1: the share of their words that both have (Jaccard 1912). Words of scripts
 * without blanks count by pairs of characters; words of up to two letters do not count.
 */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a)
  const right = wordsOf(b)
  const shared = [...left].filter(word => right.has(word)).length
  const all = left.size + right.size - shared
  return all === 0 ? 0 : shared / all
}

function wordsOf(title: string): Set<string> {
  const words = foldTitle(title).split(' ')
  return new Set(words.flatMap(word => (CJK.test(word) ? pairs(word) : word.length > 2 ? [word] : [])))
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const pairs = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index, index + 2))
