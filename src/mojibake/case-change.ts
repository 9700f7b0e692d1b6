/** Undoes a change of case that came after the misreading: `GRÃ¶ÃŸE` was `größe`, and `doesnâ€™t â§4` was `doesn’t §4`. */
import { charKinds, kindOf } from './plausibility/char-kinds.js'
import { codeOf, sequenceLength } from './pages/decode.js'
import { pageIndex, pageNames } from './pages/page-index.js'
import { surprise } from './plausibility/plausibility.js'
import { popularityRank } from './plausibility/popularity.js'
import { isAcceptable } from './tokens/tokens.js'

/** A text as it probably stood before its letters were put into one case, and how to do so again. */
export interface CaseChange {
  /** Of the same length as the given text. */
  readonly text: string
  /** The case in which all letters stand. */
  readonly letters: 'lower' | 'upper'
  readonly change: (text: string) => string
}

/**
 * The change of case of a text of which all letters are of one case; undefined if they are not, or if they are small and
 * none needs to have been a capital: there are pages without capitals, as windows-1256, in which `â€”` stands as it was.
 */
export function findCaseChange(text: string): CaseChange | undefined {
  const letters = caseOf(text)
  if (letters === undefined || !ANCHOR.test(text)) return undefined
  const unfolded = unfold(text)
  if (letters === 'upper') return { text: unfolded, letters, change: one => one.toUpperCase() }
  return unfolded === text ? undefined : { text: unfolded, letters, change: one => one.toLowerCase() }
}

/** Whether a text is written in capitals throughout: small letters that a repair finds in it are there by chance. */
export const isInCapitals = (text: string): boolean => caseOf(text) === 'upper'

function caseOf(text: string): 'lower' | 'upper' | undefined {
  const sample = text.slice(0, SAMPLE)
  const [isLower, isUpper] = [/[a-z]/.test(sample), /[A-Z]/.test(sample)]
  if (isLower === isUpper || !SUSPECT.test(text)) return undefined
  if ((text.match(isLower ? /[a-z]/g : /[A-Z]/g) ?? []).length < ENOUGH) return undefined
  if ((isLower ? /\p{Lu}/u : /(?![ªº])\p{Ll}/u).test(text)) return undefined
  return isLower ? 'lower' : 'upper'
}

/** What most misread texts hold, in either case: the leads of é, § and —, and of emoji. */
const ANCHOR = /[ÃãÂâ][^\0-\x7f]|[Ðð][Ÿÿ]/

/** Most texts show in their beginning that they have letters of both cases. */
const SAMPLE = 4096

/** Letters without which a single case may be chance. */
const ENOUGH = 12

/** A letter that may begin a sequence of UTF-8, as it is or in its other case: `Ã©` or `ã©`. */
const SUSPECT = /[Â-ô][^\0-\x7f]/

const WINDOWS = pageNames.indexOf('windows-1252')

function unfold(text: string): string {
  const parts: string[] = []
  let done = 0
  for (const { index } of text.matchAll(/[Â-ô]/g)) {
    if (index < done) continue
    const best = bestSequence(text, index)
    if (best === undefined) continue
    parts.push(text.slice(done, index), best)
    done = index + best.length
  }
  return parts.join('') + text.slice(done)
}

/** The characters from an offset in the case in which they are the likeliest sequence. */
function bestSequence(text: string, at: number): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const lead of casesOf(text.charAt(at))) {
    const length = sequenceLength(byteOf(lead))
    if (length === 0 || at + length > text.length) continue
    for (const chars of variants(text, at + 1, length - 1)) {
      const code = codeOf([lead, ...chars].map(byteOf))
      if (code < 0x80 || !isAcceptable(code, at)) continue
      const cost = costOf(code) - LONGER * length
      if (cost >= least) continue
      least = cost
      best = lead + chars.join('')
    }
  }
  return best
}

/** Bits by which a longer sequence is less likely chance. */
const LONGER = 6

/** Parts of emoji are surprising by themselves, but not here; controls are nowhere what was meant. */
function costOf(code: number): number {
  const kind = charKinds[kindOf(code)]
  if (kind === 'selector' || kind === 'joiner' || kind === 'skin' || kind === 'keycap') return 6
  if (kind === 'c1' || kind === 'format') return Infinity
  return surprise(0, code) + popularityRank(code)
}

/** All ways to write the characters from an offset so that each continues a sequence. */
const variants = (text: string, start: number, length: number): readonly (readonly string[])[] =>
  Array.from({ length }, (_, place) => casesOf(text.charAt(start + place)).filter(isTrail)).reduce<
    readonly (readonly string[])[]
  >((known, options) => known.flatMap(chars => options.map(option => [...chars, option])), [[]])

const byteOf = (char: string): number => pageIndex().byteOf(WINDOWS, char.charCodeAt(0))

const isTrail = (char: string): boolean => {
  const byte = byteOf(char)
  return byte >= 0x80 && byte <= 0xbf
}

/** A character in its cases, as written first. The capital of µ is a Greek letter, of which µ is not the small one. */
function casesOf(char: string): readonly string[] {
  if (char === 'Μ') return ['µ']
  const cases = [char, char.toLowerCase(), char.toUpperCase()]
  return [...new Set(cases)].filter(one => one.length === 1)
}
