/** Tells whether a text has elsewhere what a reading would make of a place in it, or something akin to it. */
import { type Span, slice } from '../../text/span.js'
import type { Census } from '../census.js'
import { type CharKind, charKinds, kindOf } from '../plausibility/char-kinds.js'
import { pageNames } from '../pages/page-index.js'
import { type Script, scriptOf } from '../plausibility/plausibility.js'
import { isWrittenWith } from './alphabets.js'
import { kindAt, scriptAt } from './at-home.js'
import { countScripts, noScripts, scriptsOf } from './home-scripts.js'
import type { ChosenToken } from './search.js'
import type { Tallied } from './tally.js'

interface Reading {
  readonly tally: readonly Tallied[]
  /** Those of the chosen of which it is asked. */
  readonly lone: ReadonlySet<ChosenToken>
}

/** A token that was chosen, and how often it was where no doubt is. */
interface Certainty extends Tallied {
  readonly certain: number
}

/**
 * Tells of readings whether the rest of the text, clean or repaired beyond doubt, has the character that they make, be it in the
 * other case; or letters of its script, of Latin ones such as a language writes beside it. O(different tokens) beforehand.
 */
export function familiarIn(
  text: string,
  census: Census,
  { tally, lone }: Reading,
): (one: ChosenToken) => boolean {
  const all = withCertainty(tally, lone)
  const certain = all.filter(one => one.certain > 0)
  const chars = new Set(certain.flatMap(({ token }) => [...token.text]))
  const latin = [...chars].filter(char => char > '\x7f' && scriptOfChar(char) === 'latin')
  const pages = new Set(certain.map(({ page }) => page))
  const isOfText = createScriptTest(text, census, all)
  const occurs = (char: string): boolean => chars.has(char) || census.count(char.charCodeAt(0)) > 0
  return one => {
    const { text: char } = one.token
    if (one.page >= pageNames.length) return pages.has(one.page) && !isOfText(slice(text, one))
    const script = scriptOfChar(char)
    if (alphabetic.has(script) && !touchesLetter(text, one, script) && touchesDigit(text, one)) return false
    if ([char, char.toLowerCase(), char.toUpperCase()].some(occurs)) return true
    if (oddKinds.has(kindOfChar(char))) return false
    return script === undefined || (script === 'latin' ? isWrittenWith(char, latin) : isOfText(char))
  }
}

function withCertainty(tally: readonly Tallied[], lone: ReadonlySet<ChosenToken>): readonly Certainty[] {
  const doubts = new Map<ChosenToken['token'], number>()
  for (const { token } of lone) doubts.set(token, (doubts.get(token) ?? 0) + 1)
  return tally.map(one => ({ ...one, certain: one.count - (doubts.get(one.token) ?? 0) }))
}

/** Tells of what scripts a text has letters that are clean or repaired beyond doubt. */
function createScriptTest(
  text: string,
  census: Census,
  all: readonly Certainty[],
): (letter: string) => boolean {
  const counts = [...scriptsOf(census)]
  for (const { token, first, count, certain } of all) {
    countScripts(slice(text, first), -count, counts)
    if (certain > 0) countScripts(token.text, certain, counts)
  }
  return letter => {
    const own = noScripts()
    countScripts(letter, 1, own)
    return own.some((count, script) => count > 0 && (counts[script] ?? 0) >= ENOUGH)
  }
}

/** So many letters of a script in a text are no chance. */
const ENOUGH = 3

export const kindOfChar = (char: string): CharKind => charKinds[kindOf(char.codePointAt(0) ?? 0)] ?? 'never'

export const scriptOfChar = (char: string): Script | undefined => scriptOf(kindOfChar(char))

/** Whether a text is nothing but emoji that people put into documents, as which nothing else is read by chance. */
export const isPicture = (text: string): boolean => [...text].every(char => pictures.has(kindOfChar(char)))

const pictures = new Set<CharKind>(['emoji', 'mark'])

/** What hardly any text holds. */
const oddKinds = new Set<CharKind>([
  'latin-rare-lower',
  'latin-rare-upper',
  'latin-odd',
  'cyrillic-odd',
  'greek-odd',
  'han-odd',
  'mark-odd',
  'combining-odd',
  'diacritic',
  'symbol-odd',
  'arrow-odd',
  'math-odd',
  'box-odd',
  'format',
  'c1',
])

/** The scripts of which a letter by itself stands beside no digit. */
const alphabetic = new Set<Script | undefined>(['latin', 'cyrillic', 'greek', 'hebrew', 'arabic'])

export const touchesLetter = (text: string, { start, end }: Span, script: Script | undefined): boolean =>
  scriptAt(text, start - 1) === script || scriptAt(text, end) === script

const touchesDigit = (text: string, { start, end }: Span): boolean =>
  kindAt(text, start - 1) === 'digit' || kindAt(text, end) === 'digit'
