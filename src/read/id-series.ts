/** Ids that look like codes of levels (`P6`, `S9`), told from the headings of a file that bear them. */
import { allSections, type Section } from '../markdown/section.js'
import type { Designation } from './ids.js'

/**
 * The letters whose codes are ids in a file: no heading repeats a code, and one goes beyond what any scale of levels has.
 *
 *     ### S1 - The door has no lock        ### S9 - The window is open
 */
export function idLetters(root: Section): ReadonlySet<string> {
  const codes = new Map<string, number[]>()
  for (const { heading } of allSections(root)) {
    const [, letter, number] = CODE.exec(heading?.text.text.trim() ?? '') ?? []
    if (letter === undefined) continue
    codes.set(letter, [...(codes.get(letter) ?? []), Number(number)])
  }
  const isSeries = (numbers: readonly number[]): boolean =>
    numbers.length > 2 && new Set(numbers).size === numbers.length && Math.max(...numbers) > GRAVEST_SCALE
  return new Set([...codes].filter(([, numbers]) => isSeries(numbers)).map(([letter]) => letter))
}

/** No scale of levels has more steps. */
const GRAVEST_SCALE = 5

const CODE = /^([PS])(\d{1,2})\s*[-–—:.](?:\s|$)/u

/** The id with which a text begins, if its letter is that of a series. */
export function readSeriesId(text: string, letters: ReadonlySet<string>): Designation | undefined {
  const match = CODE.exec(text)
  return match?.[1] === undefined || !letters.has(match[1])
    ? undefined
    : { kind: 'id', id: `${match[1]}${match[2]}`, length: match[0].length }
}
