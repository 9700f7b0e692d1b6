/** Decides between the characters that a lossy sequence may stand for, once everything around it is read. */
import { createLetterJudge, isForeignLetter, type PlaceJudge } from './letter-context.js'
import { blankBonus } from '../tokens/lost-bytes.js'
import { surprise } from '../plausibility/plausibility.js'
import { popularityRank } from '../plausibility/popularity.js'
import type { ChosenToken } from '../reading/search.js'

/** The tokens with their likeliest text in this context and how sure it is. Lossless ones are as they were. */
export function resolveLosses(text: string, chosen: readonly ChosenToken[]): readonly ChosenToken[] {
  if (chosen.every(({ token }) => token.candidates.length < 2)) return chosen
  const resolved = [...chosen]
  const judge = createLetterJudge(readText(text, chosen))
  for (const [at, one] of chosen.entries()) {
    const { token } = one
    if (token.candidates.length < 2) continue
    const left = contextBefore(text, resolved, {
      at,
      length: token.candidates.some(one => BOX.test(one) || CLOSING_QUOTE.test(one)) ? LINE : WORD,
    })
    const right = contextAfter(text, chosen, at)
    const places = nextTexts(chosen, at, right).map(next => ({
      left,
      right: next,
      judge: judge.between(left, next),
    }))
    const { makesWord } = judge.between(left, right)
    const ranked = token.candidates
      .map(candidate => {
        const bonus = blankBonus(candidate.codePointAt(0) ?? 0, token.loss, text.charCodeAt(one.end))
        const fit = Math.min(...places.map(place => bitsOf(candidate, place))) - bonus
        const isWord = isForeignLetter(candidate) && makesWord(candidate)
        return { candidate, isWord, fit, bits: fit + popularityRank(candidate.codePointAt(0) ?? 0) }
      })
      .sort((a, b) => a.bits - b.bits)
    const [best, ...rivals] = ranked
    if (best === undefined) continue
    const margin = isJoiner(left, best.candidate, right) ? 0 : marginOf(best, rivals)
    const candidates = ranked.map(one => one.candidate)
    resolved[at] = { ...one, token: { ...token, text: best.candidate, candidates, margin } }
  }
  return resolved
}

/** The text with all tokens read as seems likeliest so far. */
function readText(text: string, chosen: readonly ChosenToken[]): string {
  const parts: string[] = []
  let done = 0
  for (const { token, start, end } of chosen) {
    parts.push(text.slice(done, start), token.text)
    done = end
  }
  return parts.join('') + text.slice(done)
}

interface Ranked {
  readonly candidate: string
  readonly isWord: boolean
  /** Bits by which the candidate surprises where it stands, and those with its rarity. */
  readonly fit: number
  readonly bits: number
}

/** By how many bits the best candidate beats the others. Of letters only the words beside them tell, not their rarity. */
function marginOf(best: Ranked, rivals: readonly Ranked[]): number {
  if (!isForeignLetter(best.candidate)) return Math.min(...rivals.map(one => one.bits)) - best.bits
  if (best.isWord && rivals.some(one => one.isWord)) return 0
  return Math.min(...rivals.map(one => one.fit)) - best.fit
}

/** What may follow: if the next sequence is lossy too, and touches this one, any of its candidates. */
function nextTexts(chosen: readonly ChosenToken[], at: number, right: string): readonly string[] {
  const next = chosen[at + 1]?.token
  if (next === undefined || chosen[at]?.end !== chosen[at + 1]?.start) return [right]
  if (next.candidates.length < 2 || !BOX.test(next.text)) return [right]
  return next.candidates.map(candidate => candidate + right.slice(next.text.length))
}

/** What stands before and behind, and the judge of the letters between. */
interface Place {
  readonly left: string
  readonly right: string
  readonly judge: PlaceJudge
}

function bitsOf(candidate: string, { left, right, judge }: Place): number {
  const code = candidate.codePointAt(0) ?? 0
  const before = [...left].at(-1)?.codePointAt(0) ?? 0
  const bits = surprise(before, code) + surprise(code, right.codePointAt(0) ?? 0)
  const fit =
    (closesBox(left, candidate, right) ? 6 : 0) +
    (wantsSelector(candidate, right) ? 6 : 0) +
    (closesLowQuote(left, candidate) ? 9 : 0) +
    (candidate === '–' && (judge.hasShortDash || isRange(left, right)) ? 3 : 0)
  return bits + judge.misfit(candidate) - fit
}

/** Whether the candidate is a picture that is only one with the selector behind it: 🏳️, and not 🐳. */
const wantsSelector = (candidate: string, right: string): boolean =>
  right.startsWith('\ufe0f') && /^(?!\p{Emoji_Presentation})\p{Emoji}$/u.test(candidate)

/** Whether a dash stands between two numbers, 3–5 days. Elsewhere it is the one that the language writes between words. */
const isRange = (left: string, right: string): boolean => /\d ?$/.test(left) && /^ ?\d/.test(right)

/** Whether the candidate closes what „ has opened: “ does so in German, and ” in Polish. */
const closesLowQuote = (left: string, candidate: string): boolean => candidate === '“' && LOW_QUOTE.test(left)

const CLOSING_QUOTE = /^[“”]$/
const LOW_QUOTE = /„[^„“”]*[^\s„“”]$/

/** Whether a mark stands inside an Arabic word: it may have been the joiner that Persian writes there. */
const isJoiner = (left: string, candidate: string, right: string): boolean =>
  !/\p{L}/u.test(candidate) && ARABIC_END.test(left) && ARABIC_START.test(right)

const ARABIC_END = /\p{Script=Arabic}$/u
const ARABIC_START = /^\p{Script=Arabic}/u

/** Whether the candidate ends a line of box drawing that a corner began: ╚══════╝ */
const closesBox = (left: string, candidate: string, right: string): boolean =>
  CLOSING.test(candidate) && !BOX.test(right) && OPENED.test(left)

const CLOSING = /[┐┘┤╗╝╣╮╯]/
const BOX = /^[\u2500-\u257f]/
const OPENED = /[┌└├╔╚╠╭╰][─━═┬┴┼╦╩╬]*$/

/** As many characters as the context needs: a word, and a line of box drawing to the left. */
const WORD = 16
const LINE = 120

interface Before {
  readonly at: number
  readonly length: number
}

function contextBefore(text: string, chosen: readonly ChosenToken[], { at, length }: Before): string {
  let context = ''
  let end = chosen[at]?.start ?? 0
  for (let before = at - 1; context.length < length; before -= 1) {
    const one = chosen[before]
    const start = Math.max(one?.end ?? 0, end - length)
    context = text.slice(start, end) + context
    if (one === undefined || start > one.end) break
    context = one.token.text + context
    end = one.start
  }
  return context.slice(context.lastIndexOf('\n') + 1)
}

function contextAfter(text: string, chosen: readonly ChosenToken[], at: number): string {
  let context = ''
  let start = chosen[at]?.end ?? text.length
  for (let after = at + 1; context.length < WORD; after += 1) {
    const one = chosen[after]
    const end = Math.min(one?.start ?? text.length, start + WORD)
    context += text.slice(start, end)
    if (one === undefined || end < one.start) break
    context += one.token.text
    start = one.end
  }
  const border = context.indexOf('\n')
  return border < 0 ? context : context.slice(0, border)
}
