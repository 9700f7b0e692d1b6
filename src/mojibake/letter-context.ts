/** Judges which of several letters fits between its neighbours, by the words of the languages that write them. */
import { once } from './once.js'
import { sampleWords } from './sample-words.js'

/**
 * Bits by which a letter is unlikely between `left` and `right`: the fewer sample words have the same letters beside
 * it, the more. Looks at the runs of two and three letters that hold it, and at word borders. 0 for what is no letter.
 */
export function misfit(left: string, letter: string, right: string): number {
  if (!LETTER.test(letter)) return 0
  const before = edgeless(left.slice(-2), 'left')
  const word = `${before}${letter}${edgeless(right.slice(0, 2), 'right')}`.toLowerCase()
  const middle = before.length
  let fit = 0
  for (const [from, to, weight] of windows) {
    if (middle + from < 0 || middle + to > word.length) continue
    const gram = word.slice(middle + from, middle + to)
    fit += weight * Math.log2(1 + (grams().get(gram) ?? 0))
  }
  return -fit - (makesWord(left, letter, right) ? WORD : 0)
}

/** Bits for a letter that makes a whole sample word. */
const WORD = 4

/** Whether the letters around make a sample word with this one; in Han, written without blanks, any two or more of them. */
function makesWord(left: string, letter: string, right: string): boolean {
  const before = LETTERS_BEFORE.exec(left)?.[0] ?? ''
  const after = LETTERS_AFTER.exec(right)?.[0] ?? ''
  if (!/\p{Script=Han}/u.test(letter)) return words().has((before + letter + after).toLowerCase())
  for (let from = Math.max(0, before.length - 3); from <= before.length; from += 1) {
    for (let to = from === before.length ? 1 : 0; to <= Math.min(3, after.length); to += 1) {
      if (words().has(before.slice(from) + letter + after.slice(0, to))) return true
    }
  }
  return false
}

const words = once(
  (): ReadonlySet<string> => new Set(Object.values(sampleWords).flatMap(list => list.split(' '))),
)

const LETTERS_BEFORE = /[\p{L}\p{M}]*$/u
const LETTERS_AFTER = /^[\p{L}\p{M}]*/u

/** Runs around the letter: where they start and end, and how much they count. */
const windows = [
  [0, 1, 0.3],
  [-1, 1, 0.8],
  [0, 2, 0.8],
  [-2, 1, 1],
  [-1, 2, 1.2],
  [0, 3, 1],
] as const

const LETTER = /[\p{L}\p{M}]/u

/** Whether a text is a letter of another script than Latin. */
export const isForeignLetter = (text: string): boolean => LETTER.test(text) && !/\p{Script=Latin}/u.test(text)
const EDGE = ' '

/** The letters beside the place up to the border of the word, which is kept as a blank. */
function edgeless(beside: string, side: 'left' | 'right'): string {
  const letters = side === 'left' ? [...beside].reverse() : [...beside]
  const border = letters.findIndex(char => !LETTER.test(char))
  const kept = border < 0 ? letters : [...letters.slice(0, border), EDGE]
  if (letters.length === 0) kept.push(EDGE)
  return (side === 'left' ? kept.reverse() : kept).join('')
}

/** How many sample words hold each run of up to three letters; a word counts once for each list it is in. */
const grams = once((): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const list of Object.values(sampleWords)) {
    for (const word of new Set(list.split(' '))) {
      const edged = `${EDGE}${word}${EDGE}`
      for (let at = 0; at < edged.length; at += 1) {
        for (let length = 1; length <= 3 && at + length <= edged.length; length += 1) {
          const gram = edged.slice(at, at + length)
          counts.set(gram, (counts.get(gram) ?? 0) + 1)
        }
      }
    }
  }
  return counts
})
