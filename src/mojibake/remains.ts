/** Finds what is left of characters whose bytes are gone for good: to be reported, never changed. */
import type { Span } from '../text/span.js'

/** The remains of lost characters. */
export interface Remains {
  readonly span: Span
  readonly text: string
  readonly why: string
}

/** Every place at which characters were lost, in order. */
export function* findRemains(text: string): Generator<Remains> {
  if (!mayHoldRemains(text)) return
  for (const match of text.matchAll(REMAINS)) {
    const [found] = match
    const why = reasons.find(([pattern]) => pattern.test(found))?.[1] ?? 'characters were lost'
    yield { span: { start: match.index, end: match.index + found.length }, text: found, why }
  }
}

/**
 * U+FFFD and its bytes EF BF BD as other pages show them: “ï¿½” in windows-1252, “ÔøΩ” in Mac Roman, “пїЅ” in
 * windows-1251, “´┐¢” in cp850, “∩┐╜” in cp437, twice in GBK “锟斤拷”, misread twice “Ã¯Â¿Â½”; “????” where a word should begin; and “â” where the two bytes behind it were stripped as control characters.
 */
const REMAINS =
  /\ufffd+|(?:ï¿½)+|(?:ÔøΩ)+|(?:пїЅ)+|(?:´┐[¢╜])+|(?:∩┐╜)+|(?:ן¿½)+|(?:οΏ½)+|(?:ļæ½)+|(?:嚙踝蕭)+|(?:锟斤拷|锟斤|锟)+|(?:Ã¯Â¿Â½)+|(?<![^\s|*_#>"(])\?{2,}(?:[,.:;!]? \?{2,})+(?![^\s|*_)".,:;!])|(?<=^|[|:>*-] |\|)\?{4,}(?= [\p{L}|])|(?<=[|:>*#-] )\?{4,}(?=\s*$)|(?<![\p{L}\p{M}])â{2,}(?![\p{L}\p{M}])|(?<=^|[ \t|>])â(?=[ \t|]|$)/gmu

/** What all remains hold. */
const HINT = /[\ufffd¿Ω┐锟踝âЅ]|\?{4}|\?\? \?\?/

/** A quick look that passes over most texts. */
export const mayHoldRemains = (text: string): boolean => HINT.test(text)

const reasons: readonly (readonly [RegExp, string])[] = [
  [/\ufffd/, 'a decoder could not read these bytes and put U+FFFD in their place'],
  [/\?/, 'each “?” stands for a character that a code page could not hold'],
  [/â/, 'the bytes behind “â” were stripped'],
  [/./u, 'U+FFFD, itself the mark of lost bytes, was misread once more'],
]

/**
 * Whether a text has lost too much for its parts to be repaired one by one: lone “â” whose bytes were stripped, and
 * East Asian characters beside U+FFFD, where a lost byte has swallowed its neighbours. Repairing the few others would
 * hide that the file as a whole should be fetched again.
 */
export function isMostlyLost(text: string, repairable: number): boolean {
  if (!mayHoldRemains(text)) return false
  return [...text.matchAll(SWALLOWED)].length * 4 >= repairable
}

/** `鉁�` or ` â ` */
const SWALLOWED =
  /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\ue000-\uf8ff\uff61-\uff9f]\ufffd|(?<=^|[ \t|>])â(?=[ \t|]|$)/gmu
