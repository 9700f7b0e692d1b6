/** Tells what is at home as it stands: signs beside a number or between words, marks that close, letters among their like. */
import { type CharKind, charKinds, kindOf } from '../plausibility/char-kinds.js'
import { type Script, scriptOf } from '../plausibility/plausibility.js'
import type { Span } from '../../text/span.js'

export const kindAt = (text: string, at: number): CharKind =>
  charKinds[kindOf(text.charCodeAt(at) || 0)] ?? 'never'

/** The script of the letter at a place, or of what stands in its words; none where no letter stands. */
export function scriptAt(text: string, at: number): Script | undefined {
  const code = text.charCodeAt(at) || 0
  if (code >= 0x591 && code <= 0x6ff) return code < 0x600 ? 'hebrew' : 'arabic'
  return code === OMEGA ? 'greek' : scriptsOfKinds[kindOf(code)]
}

const scriptsOfKinds = charKinds.map(scriptOf)

/** Which is a sign, too. */
const OMEGA = 0x3a9

/** The script of a letter, or box drawing. */
export const familyAt = (text: string, at: number): Script | 'box' | undefined =>
  isBox(kindAt(text, at)) ? 'box' : scriptAt(text, at)

const isBox = (kind: CharKind): boolean => kind.startsWith('box-') || kind.startsWith('double-')

/** Whether what stands in a span may be at home, whatever stands around it; soon seen of most sequences. */
export function mayBeAtHome(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return isOfOneScript(text, { start, end })
  if (end - start === 1) return !RARELY_ALONE.has(text.charAt(start))
  const script = scriptAt(text, start)
  if (script === undefined) return end - start === 2 || isSigns(text, { start, end })
  if (scriptAt(text, end - 1) === script) return script !== 'latin' || isOfCapitals(text, { start, end })
  const mark = text.charAt(end - 1)
  if (isBox(kindAt(text, end - 1))) return script === 'latin' && end - start === 2
  if (!FOLLOWING.has(mark) && !JOINING.has(mark)) return false
  return script !== 'latin' || end - start === LONGEST || !RARELY_ALONE.has(text.charAt(start))
}

/**
 * Whether people write what stands in a span so, though it is a sequence of UTF-8 in some page: signs side by side (`≈£`,
 * `–§`, `─┐`), a letter and what may follow one (`Å²`, `Γ’`), or letters of one script (`РЎ`, `там`). O(1).
 */
export function isAtHome(text: string, span: Span): boolean {
  if (!mayBeAtHome(text, span)) return false
  if (scriptAt(text, span.start) !== undefined) return isEndOfWord(text, span)
  return span.end - span.start === 2 ? isSignPair(text, span.start) : true
}

/** Whether letters of one script other than Latin stand throughout: `Ёлка`. */
function isOfOneScript(text: string, { start, end }: Span): boolean {
  const script = scriptAt(text, start)
  if (script === undefined || script === 'latin') return false
  for (let at = start + 1; at < end; at += 1) if (scriptAt(text, at) !== script) return false
  return true
}

/** Whether no letter and no box stands in a span: `·∫∫`, `‡§¶`. */
function isSigns(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (familyAt(text, at) !== undefined) return false
  return true
}

/** Whether two capitals stand side by side: `BLÅØ`. */
const isOfCapitals = (text: string, { start, end }: Span): boolean =>
  end - start === 2 && CAPITALS.test(text.slice(start, end)) && !RARELY_ALONE.has(text.charAt(start))

const CAPITALS = /^\p{Lu}{2}$/u

const LONGEST = 3

/** Whether a span is letters of one script and at most one mark behind them, and what touches it goes with them. */
function isEndOfWord(text: string, { start, end }: Span): boolean {
  const script = scriptAt(text, start)
  const before = scriptAt(text, start - 1)
  const behind = scriptAt(text, end)
  if (before !== undefined && (before !== script || (script === 'latin' && isBroken(text, start))))
    return false
  let at = start + 1
  for (; at < end && scriptAt(text, at) === script; at += 1) if (isBroken(text, at)) return false
  if (at === end) return isTouched(before, behind, script)
  if (end - at > 1) return false
  if (script !== 'latin') return behind === undefined || (behind === script && JOINING.has(text.charAt(at)))
  if (behind !== undefined || (before === undefined && isNoQuotation(text, start))) return false
  if (end - start === LONGEST) return kindAt(text, start - 1).endsWith('upper')
  return before === undefined || !OF_SIGNS.has(text.charAt(at))
}

/** Whether letters go on in none of another script; two Latin capitals beyond ASCII, which alone are no word, have to go on. */
const isTouched = (
  before: Script | undefined,
  behind: Script | undefined,
  script: Script | undefined,
): boolean => behind === script || (behind === undefined && (script !== 'latin' || before !== undefined))

/** Whether a capital that is no word stands before a mark that closes a quotation: where one was opened, it was not read. */
const isNoQuotation = (text: string, at: number): boolean =>
  NO_WORDS.has(text.charAt(at)) && CLOSING.has(text.charAt(at + 1))

const NO_WORDS = new Set('ÎÏ')
const CLOSING = new Set('”“»«›‹')

/** Whether a letter stands behind one of another script, or a capital behind a small one. */
function isBroken(text: string, at: number): boolean {
  const before = scriptAt(text, at - 1)
  if (before === undefined) return false
  return (
    before !== scriptAt(text, at) ||
    (kindAt(text, at).endsWith('upper') && kindAt(text, at - 1).endsWith('lower'))
  )
}

/** Capitals that stand alone, before a mark, in hardly any text but a misread one. */
const RARELY_ALONE = new Set('ÃÂÐÑ')

/** What may stand directly behind a letter or a word, what may join two, and what stands behind no Latin word. */
const FOLLOWING = new Set('’”“»«›‹…™®°²³¹†‡ªº΄\xa0')
const JOINING = new Set('–—±·×÷')
const OF_SIGNS = new Set('°±·×÷ªº')

/**
 * Whether two signs may stand side by side; within a word only those of a formula, between single letters. Of a sign and a letter
 * that goes for marks that open and, before a capital, signs of mathematics: `≈Übung`.
 */
function isSignPair(text: string, start: number): boolean {
  const kind = kindAt(text, start)
  const next = kindAt(text, start + 1)
  const before = lettersBefore(text, start)
  const behind = lettersBehind(text, start + 2)
  if (kind === 'block') return isBox(next) && before + behind === 0
  const script = scriptOf(next)
  if (isBox(kind)) return script === 'latin' ? isInTable(text, start) : behind === 0 && isArm(kind, next)
  const isSign = openers.has(kind) || (kind === 'math' && next.endsWith('upper'))
  if (script !== undefined && script !== 'greek') return isSign && before === 0
  if (openers.has(kind)) return (before === 0 || behind <= 1) && !isBeyond(text, start + 2)
  if (behind > 1 || !OPERANDS.has(text.charAt(start + 1))) return false
  return kind === 'math' || (before <= 1 && next !== 'currency' && next !== 'sign')
}

/** Whether a span is boxes and Latin letters by turns, and a box touches it: `─â─é─`, `│Ð│ã│`. */
export function isBeaded(text: string, { start, end }: Span): boolean {
  if (![start - 1, end].some(at => familyAt(text, at) === 'box')) return false
  for (let at = start; at < end; at += 1) {
    const family = familyAt(text, at)
    if (family !== 'box' && family !== 'latin') return false
    if (at > start && family === familyAt(text, at - 1)) return false
  }
  return true
}

/**
 * Whether a letter behind a box stands in a line or table, `─É─` and `O─É`, and in no word, `g├®` and `├®t`; or a capital
 * begins a word behind a line that is no part of one, `Wien ─Österreich`.
 */
function isInTable(text: string, start: number): boolean {
  const [before, behind] = [kindAt(text, start - 1), kindAt(text, start + 2)]
  const isDash = text.charAt(start) === '─' && lettersBefore(text, start) === 0
  if (isDash && kindAt(text, start + 1).endsWith('upper') && !behind.endsWith('upper')) return true
  return isBox(before) || isBox(behind) || (before.endsWith('upper') && !behind.endsWith('lower'))
}

/** Whether box drawing goes on to its right in a corner or an end of the same weight. */
const isArm = (kind: CharKind, next: CharKind): boolean =>
  next === 'box-odd' || (next.endsWith('-left') && (kind === 'box-odd' || weightOf(kind) === weightOf(next)))

const weightOf = (kind: CharKind): string => kind.slice(0, kind.indexOf('-'))

/** What may stand ahead of a letter or a sign without a blank. */
const openers = new Set<CharKind>([
  'quote-open',
  'quote-close',
  'quote-low',
  'guillemet',
  'inverted',
  'dash',
  'nbsp',
])

/** Whether a character beyond ASCII stands at a place that closes nothing: where much was misread, another sequence begins. */
const isBeyond = (text: string, at: number): boolean =>
  at < text.length && text.charCodeAt(at) >= 0x80 && !closers.has(kindAt(text, at))

const closers = new Set<CharKind>([
  'quote-open',
  'quote-close',
  'apostrophe',
  'guillemet',
  'ellipsis',
  'nbsp',
])

/** What a formula may have behind an operator. */
const OPERANDS = new Set('πΩµ∑∏∫∂∞±√∆£¥€¢§')

/** How many letters of a word touch a place, two at most. */
const lettersBefore = (text: string, at: number): number =>
  isLetter(text, at - 1) ? (isLetter(text, at - 2) ? 2 : 1) : 0
const lettersBehind = (text: string, at: number): number =>
  isLetter(text, at) ? (isLetter(text, at + 1) ? 2 : 1) : 0

const isLetter = (text: string, at: number): boolean => scriptAt(text, at) !== undefined
