/** A title as it is compared: letters and digits only, in lower case. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A title without what is remarked in brackets behind it: `Bell rings twice (costs lives)`. */
export const withoutRemark = (title: string): string =>
  title.replace(/(?<=\S)\s*[(（][^()（）]*[)）]\s*$/u, '')

/**
 * How alike two titles are, from 0 to 1: the share of their words that both have (Jaccard 1912). Words of scripts
 * without blanks count by pairs of characters; words of up to two letters do not count.
 */
export const likeness = (a: string, b: string): number => share(wordsOf(a), wordsOf(b))

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** A title that is like another, by its key, and how alike they are. */
export interface Alike {
  readonly key: string
  readonly share: number
}

/**
 * Finds, among titles by their keys, the only one that shares at least half of its words with a title; one of which all
 * words stand in a longer one (“Plaintext credentials” for “Plaintext credentials in Git”) is as good as the same. Linear in the titles, since one that shares half of the words has one of the rarer half, and a word that stands in very many titles
 * tells none of them.
 */
export function titleFinder(titles: ReadonlyMap<string, string>): (title: string) => Alike | undefined {
  const words = new Map(Array.from(titles, ([key, title]) => [key, wordsOf(title)]))
  const keysOf = new Map<string, string[]>()
  for (const [key, own] of words) for (const word of own) keysOf.set(word, addTo(keysOf.get(word), key))
  return title => {
    const wanted = wordsOf(title)
    const holders = Array.from(wanted, word => keysOf.get(word) ?? []).sort((a, b) => a.length - b.length)
    const rare = holders.slice(0, Math.floor(holders.length / 2) + 1).filter(keys => keys.length <= COMMON)
    const alike = Array.from(new Set(rare.flat()), key => ({
      key,
      share: closeness(wanted, words.get(key) ?? new Set()),
    }))
    const [best, next] = alike.filter(found => found.share >= 0.5).sort((a, b) => b.share - a.share)
    return best !== undefined && best.share > (next?.share ?? 0) ? best : undefined
  }
}

const COMMON = 200

/** The share of the words of two titles that both have; at least four fifths where one holds all words of the other. */
function closeness(wanted: ReadonlySet<string>, words: ReadonlySet<string>): number {
  const isWithin = wanted.size > 1 && [...wanted].every(word => words.has(word))
  return Math.max(share(wanted, words), isWithin ? 0.8 : 0)
}

function addTo(keys: string[] = [], key: string): string[] {
  keys.push(key)
  return keys
}

function wordsOf(title: string): Set<string> {
  const words = foldTitle(title).split(' ')
  return new Set(words.flatMap(word => (CJK.test(word) ? pairs(word) : word.length > 2 ? [word] : [])))
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const pairs = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index, index + 2))
