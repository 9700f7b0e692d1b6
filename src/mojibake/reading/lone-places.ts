/** Finds readings for which nothing speaks but that they are cheap: a lone sequence of what is at home as it stands. */
import { groupBy } from '../../text/group.js'
import type { Span } from '../../text/span.js'
import type { Census } from '../census.js'
import { pageNames, USUAL } from '../pages/page-index.js'
import type { CharKind } from '../plausibility/char-kinds.js'
import type { Script } from '../plausibility/plausibility.js'
import { isPlain } from '../tokens/token.js'
import { isWrittenWith } from './alphabets.js'
import { familyAt, isAtHome, isBeaded, mayBeAtHome } from './at-home.js'
import { familiarIn, isPicture, kindOfChar, scriptOfChar, touchesLetter } from './familiar.js'
import { isLoneHan, touchesEastern } from './lone-han.js'
import type { PassResult } from './pass.js'
import type { ChosenToken } from './search.js'
import { tallyOf } from './tally.js'

/**
 * A reading without the places in doubt. Two things tell them. What was misread was misread whole, so a single sequence of
 * letters or box drawing is none where another one of its kind touches it and stays: `СССР–США` is no `СССЖСША`. And what is
 * at home as it stands becomes nothing that the rest of the text, clean or repaired beyond doubt, does not have: `5×–10×` has
 * no Hebrew letter, and `≈£50` no ţ. O(number chosen).
 */
export function withoutDoubtful(
  text: string,
  { census, uncovered }: { readonly census: Census; readonly uncovered: readonly Span[] },
  found: PassResult,
): PassResult {
  const lone = findLone(text, found, uncovered)
  if (lone.size === 0) return found
  for (const one of [...peersIn(text, lone), ...alikeIn(text, lone)]) lone.delete(one)
  const isFamiliar = familiarIn(text, census, { tally: found.tally, lone })
  const isKept = (one: ChosenToken, at: number): boolean =>
    !isPartial(text, one) && (isFamiliar(one) || isOfItsLine(text, { ...found, lone }, at))
  const kept = found.chosen.map((one, at) => !lone.has(one) || isKept(one, at))
  return kept.every(Boolean) ? found : without(found, withoutGuesses(found.chosen, kept))
}

/** What is kept, without what explains a single character and was read only as the rest of something that is not. */
const withoutGuesses = (chosen: readonly ChosenToken[], kept: readonly boolean[]): readonly boolean[] =>
  kept.map((isKept, at) => {
    const one = chosen[at]
    const isGuess = one !== undefined && !isSequence(one) && chosen[at - 1]?.end === one.start
    return isKept && !(isGuess && kept[at - 1] === false)
  })

function without({ chosen, gains, evidence }: PassResult, kept: readonly boolean[]): PassResult {
  const left = evidence.map(() => 0)
  const isKept = (_: unknown, at: number): boolean => kept[at] === true
  const [leftChosen, leftGains] = [chosen.filter(isKept), gains.filter(isKept)]
  for (const [at, { page }] of leftChosen.entries()) left[page] = (left[page] ?? 0) + (leftGains[at] ?? 0)
  return { chosen: leftChosen, gains: leftGains, evidence: left, tally: tallyOf(leftChosen, leftGains) }
}

/**
 * The readings of one sequence, of which nothing was lost, that stands by itself and as people may have written it. What came
 * out of a misreading was not written so: there only a letter that stands alone is in doubt, as in `12 Å²`.
 */
function findLone(text: string, { chosen, tally }: PassResult, uncovered: readonly Span[]): Set<ChosenToken> {
  const isUncovered = createInside(uncovered)
  const possible = new Set(
    tally.filter(
      one =>
        isSingle(one.token) && (isEastern(one.page) || mayBeAtHome(text, one.first) || isOutlandish(one)),
    ),
  )
  const tokens = new Set([...possible].map(({ token }) => token))
  const lone = new Set(chosen.filter(one => one.end - one.start > 2 && isBeaded(text, one)))
  if (tokens.size === 0) return lone
  const shown = tally.reduce((mask, one) => (possible.has(one) ? mask : mask | (1 << one.page)), USUAL)
  const isLone = (one: ChosenToken, at: number): boolean =>
    tokens.has(one.token) &&
    !touches(chosen, at) &&
    (isUncovered(one) ? isStrayLetter(text, one) : isUnproven(text, one) || isStray(text, one, shown))
  for (const one of chosen.filter(isLone)) lone.add(one)
  return lone
}

const isStrayLetter = (text: string, one: ChosenToken): boolean =>
  !isOutlandish(one) && isUnproven(text, one) && !touchesLetter(text, one, scriptOfChar(one.token.text))

/** Whether spans, asked for in order, lie within one of a list. */
function createInside(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) < end) next += 1
    return (spans[next]?.start ?? Infinity) <= start
  }
}

const isSingle = (token: ChosenToken['token']): boolean =>
  token.text.length <= 2 && (isPlain(token) || token.end - token.start === 1)

const isEastern = (page: number): boolean => page >= pageNames.length

/** Whether another reading touches that of a number; one that explains a single character is no more than a guess. */
function touches(chosen: readonly ChosenToken[], at: number): boolean {
  const [before, one, behind] = [chosen[at - 1], chosen[at], chosen[at + 1]]
  if (before?.end === one?.start && isSequence(before)) return true
  return one?.end === behind?.start && isSequence(behind)
}

const isSequence = (one: ChosenToken | undefined): boolean => one !== undefined && one.end - one.start > 1

/** Whether a reading alone does not show that its page was at work. */
function isUnproven(text: string, one: ChosenToken): boolean {
  if (one.token.loss !== undefined) return !touchesLetter(text, one, scriptOfChar(one.token.text))
  if (!isEastern(one.page)) return isAtHome(text, one)
  return !isPicture(one.token.text) && (touchesEastern(text, one) || isLoneHan(text, one))
}

/**
 * Whether a single character comes out of a page that stands alone in no text but by its like, so that nothing speaks for the
 * reading, whatever it was read out of: `„§§` is no 㤤, `Ёлка` no 𫪠, `ÍŠ` no accent. Greek letters stand as signs, too.
 */
const isOutlandish = ({ token, page }: Pick<ChosenToken, 'token' | 'page'>): boolean =>
  !isEastern(page) &&
  isPlain(token) &&
  String.fromCodePoint(token.first) === token.text &&
  (STRANGE.has(kindOfChar(token.text)) || !homely.has(scriptOfChar(token.text)))

/**
 * Whether what is outlandish stands where it would not stand: beside a Latin letter, or a character that stays; or a page made it
 * that shows nowhere else and is not the usual one.
 */
const isStray = (text: string, one: ChosenToken, shown: number): boolean =>
  isOutlandish(one) &&
  (STRANGE.has(kindOfChar(one.token.text)) ||
    ((shown >> one.page) & 1) === 0 ||
    touchesLetter(text, one, 'latin') ||
    touchesEastern(text, one))

const STRANGE = new Set<CharKind>(['c1', 'private', 'combining-odd'])
const homely = new Set<Script | undefined>([undefined, 'latin', 'greek'])

/** Those that make different letters of one script out of what nobody writes: they speak for each other, too. */
function alikeIn(text: string, lone: Iterable<ChosenToken>): readonly ChosenToken[] {
  const odd = [...lone].filter(one => isOutlandish(one) && !isAtHome(text, one))
  const scripts = groupBy(odd, ({ token }) => scriptOfChar(token.text))
  return [...scripts].flatMap(([script, alike]) => {
    const several = new Set(alike.map(({ token }) => token.text)).size
    return script !== undefined && several >= (script === 'han' ? SEVERAL_HAN : SEVERAL) ? alike : []
  })
}

/** There are so many Han characters that most sequences of three bytes are one. */
const SEVERAL_HAN = 3
const SEVERAL = 2

/** Those that make different Latin letters in words which one language writes side by side: they speak for each other. */
function peersIn(text: string, lone: Iterable<ChosenToken>): readonly ChosenToken[] {
  const letters = [...lone].filter(one => isOfWord(text, one) && !isPartial(text, one))
  const [first, ...others] = new Set(letters.map(({ token }) => token.text.toLowerCase()))
  return first !== undefined && isWrittenWith(first, others) ? letters : []
}

/**
 * Whether a Latin letter comes out in a word where one language writes it with all those that came out beyond doubt nearby in
 * its line, whatever languages the text has: `supprim√©, o√π` is French between lines in Lithuanian.
 */
function isOfItsLine(
  text: string,
  { chosen, lone }: { readonly chosen: readonly ChosenToken[]; readonly lone: ReadonlySet<ChosenToken> },
  at: number,
): boolean {
  const one = chosen[at]
  if (one === undefined || isEastern(one.page) || !isOfWord(text, one)) return false
  const near = chosen
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter(other => !lone.has(other) && isInLine(text, one, other))
    .flatMap(({ token }) => (scriptOfChar(token.text) === 'latin' ? [token.text] : []))
  return isWrittenWith(one.token.text, near)
}

/** How many readings before and behind are looked at, and how many characters away. */
const NEAR = 8
const FAR = 120

const isInLine = (text: string, one: Span, other: Span): boolean => {
  const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)]
  return end - start <= FAR && !text.slice(start, end).includes('\n')
}

/** Whether a Latin letter comes out beside another one; of a Han character as words go on or begin. */
const isOfWord = (text: string, one: ChosenToken): boolean =>
  scriptOfChar(one.token.text) === 'latin' &&
  (isEastern(one.page)
    ? IN_WORD.test(text.charAt(one.start - 1) + one.token.text + text.charAt(one.end))
    : touchesLetter(text, one, 'latin'))

/** A small letter behind another one, or a letter that begins a word. */
const IN_WORD = /^\p{Ll}\p{Ll}|^\P{L}?\p{L}\p{Ll}$/u

/** Whether a character of the same kind as one in a span touches it, and stays as it is. */
function isPartial(text: string, one: ChosenToken): boolean {
  if (isEastern(one.page)) return touchesEastern(text, one)
  if (isPicture(one.token.text)) return false
  return [one.start - 1, one.end].some(at => isOfKindIn(text, at, one)) || isBesideLike(text, one)
}

/** Whether it would be a letter beside a clean one of its script, other than Latin: `い々…` is what is left of `い』……`. */
function isBesideLike(text: string, one: ChosenToken): boolean {
  const script = isOutlandish(one) ? scriptOfChar(one.token.text) : undefined
  return script !== undefined && touchesLetter(text, one, script)
}

function isOfKindIn(text: string, at: number, { start, end }: Span): boolean {
  const family = familyAt(text, at)
  if (family === undefined || family === 'latin') return false
  for (let inside = start; inside < end; inside += 1) if (familyAt(text, inside) === family) return true
  return false
}
