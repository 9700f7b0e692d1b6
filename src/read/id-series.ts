/** Ids that look like codes of levels or quarters (`P6`, `S9`, `Q7`), told from the headings of a file that bear them. */
import { allSections, type Section } from '../markdown/section.js'
import type { Designation } from './ids.js'

/**
 * The letters whose codes are ids in a file: no heading repeats a code, and one goes beyond what any scale of levels has.
 *
 *     ### S1 - The door has no lock        ### S9 - The window is open
 *
 * Also the letters in front of names without a number, where three headings or more have them: `B-Wheel-Stops — …`
 */
export function idLetters(root: Section): ReadonlySet<string> {
  const codes = new Map<string, number[]>()
  const named = new Map<string, number>()
  for (const { heading } of allSections(root)) {
    const text = heading?.text.text.trim() ?? ''
    const [, letter, number] = CODE.exec(text) ?? []
    if (letter !== undefined) codes.set(letter, [...(codes.get(letter) ?? []), Number(number)])
    const [, prefix] = NAMED.exec(text) ?? []
    if (prefix !== undefined) named.set(prefix, (named.get(prefix) ?? 0) + 1)
  }
  const isSeries = (numbers: readonly number[]): boolean =>
    numbers.length > 2 && new Set(numbers).size === numbers.length && Math.max(...numbers) > GRAVEST_SCALE
  return new Set([
    ...[...codes].filter(([, numbers]) => isSeries(numbers)).map(([letter]) => letter),
    ...[...named].filter(([, count]) => count > 2).map(([prefix]) => prefix),
  ])
}

/** No scale of levels has more steps. */
const GRAVEST_SCALE = 5

/** Letters and a name in capitalised words: `B-Wheel-Stops —`. */
const NAMED = /^([A-Z]{1,6}-)([A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)*)(?:\s+[–—-]\s+|\s?[:：]\s*)/u

const CODE = /^([PSQ])(\d{1,2})\s*[-–—:：.·](?:\s|$)/u

/** The id with which a text begins, if its letter is that of a series. */
export function readSeriesId(text: string, letters: ReadonlySet<string>): Designation | undefined {
  const match = CODE.exec(text)
  if (match?.[1] !== undefined && letters.has(match[1]))
    return { kind: 'id', id: `${match[1]}${match[2]}`, length: match[0].length }
  const named = NAMED.exec(text)
  return named?.[1] === undefined || !letters.has(named[1])
    ? undefined
    : { kind: 'id', id: `${named[1]}${named[2]}`, length: named[0].length }
}
