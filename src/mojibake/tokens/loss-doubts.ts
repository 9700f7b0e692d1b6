/** How much each loss is doubted, and which characters nobody would guess. */
import { kindNumber, kindOf } from '../plausibility/char-kinds.js'
import { UNDEFINED_GONE } from './fills.js'
import { popularityRank } from '../plausibility/popularity.js'
import type { LossKind } from './token.js'

/** What is known when losses are explained. */
export interface LossScope {
  /** Pages that the document has shown itself to be misread in: a bit for each. */
  readonly evident: number
  /** What the document has not lost: see `survivors`. */
  readonly surviving: number
  /** Bits of doubt to add to each loss: those that the document shows elsewhere are likelier. */
  readonly lossDoubts: LossDoubts
  /** Of the lead bytes of a page that the document shows, the part that begins sequences. */
  readonly share: (page: number) => number
  /** Whether the text looks Vietnamese, which writes à inside words. */
  readonly isVietnamese: boolean
  /** The Latin letters that the text holds as it was meant: one that stands alone may have been written. */
  readonly native: ReadonlySet<string>
}

export type LossDoubts = Readonly<Partial<Record<LossKind, number>>>

/** What a stretch may stand for if a byte of it was lost. */
interface Outcome {
  readonly start: number
  readonly end: number
  readonly loss: LossKind
  readonly text: string
  /** What stands behind it, as the page reads it; nothing at the end of a line. */
  readonly next: string
  /** Whether a blank that it would swallow stands within a word, or is given back if not. */
  readonly isInWord: boolean
}

/** Bits of doubt that a byte was lost. */
export function doubtOf(text: string, outcome: Outcome, scope: LossScope): number {
  const { end, loss } = outcome
  return (
    doubts[loss] +
    (scope.lossDoubts[loss] ?? 0) +
    (loss === 'dropped' && isStandIn(text.charCodeAt(end)) ? 4 : 0) +
    joinDoubt(text, outcome, scope) +
    (isEndOfWord(text, outcome) ? 16 : 0) -
    (isFinalGrave(text, outcome, scope) ? 8 : 0) -
    (isAmidBytes(text, outcome) ? 6 : 0)
  )
}

/** In bits: how much evidence a loss of this kind has to overcome. */
const doubts = {
  dropped: 6,
  replaced: 1,
  'question-mark': 2,
  space: 3,
  straightened: 4,
  surrogate: 3,
  case: 0,
  control: 0,
  mixed: 0,
} as const satisfies Record<LossKind, number>

const unlikely = new Set(
  (
    [
      'never',
      'replacement',
      'bom',
      'c1',
      'private',
      'format',
      'non-joiner',
      'latin-odd',
      'cyrillic-odd',
      'greek-odd',
      'mark-odd',
      'math-odd',
      'arrow-odd',
      'symbol-odd',
      'script',
      'other',
      'han-odd',
      'hebrew-odd',
      'arabic-odd',
    ] as const
  ).map(kindNumber),
)

/** Whether a lost byte may be thought to have made this character: nobody guesses rarities. */
export const isLikely = (code: number): boolean => code > 0x7f && !unlikely.has(kindOf(code))

/** Whether a character is as rare as those that nobody guesses, so that being the only one left tells little. */
export const isRarity = (code: number, codes: readonly number[]): boolean =>
  codes.length > 1 && popularityRank(code) >= RARE

const RARE = 9

/** Whether a character is one that stands for a byte that was not dropped: `"` `'` `?` U+FFFD. */
export const isStandIn = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x3f || code === 0xfffd

/**
 * Bits of doubt if a sequence would swallow the only blank before what wants one: vÃ o may be vào, but voilÃ le is voilà le;
 * nobody writes 🛠Bugs, or `| 🛠|`; and where undefined bytes are gone, one of them may have stood before the blank.
 */
function joinDoubt(text: string, outcome: Outcome, scope: LossScope): number {
  const { start, loss, text: read, next, isInWord } = outcome
  if (isContraction(text, outcome)) return loss === 'dropped' ? 16 : 0
  if (loss !== 'space' || isInWord || !WANTS_BLANK.test(next)) return 0
  if (next === '|' && text.charAt(start - 1) !== ' ') return 0
  if (read === 'à') return scope.isVietnamese ? 0 : 8
  if ((scope.surviving & UNDEFINED_GONE) !== 0) return 16
  return LETTER.test(read) ? 7 : 8
}

/**
 * Whether the letter is à, not behind a capital, whose second byte, a no-break space, is often taken for part of a blank behind it, or stands as
 * the blank before a comma.
 */
function isFinalGrave(text: string, outcome: Outcome, scope: LossScope): boolean {
  const { start, end, loss, text: read } = outcome
  if (isContraction(text, outcome)) return loss === 'space'
  if (read !== 'à' || CAPITAL.test(text.charAt(start - 1))) return false
  if (loss === 'space') return /[,.]/.test(text.charAt(end))
  return loss === 'dropped' && /^ (?! )/.test(text.slice(end, end + 2)) && !scope.isVietnamese
}

/** Whether the letter is the Portuguese à that begins a word: `Ã s vezes` was “às vezes”. ftfy asks for the same words. */
const isContraction = (text: string, { start, text: read }: Outcome): boolean =>
  read === 'à' && !LETTER.test(text.charAt(start - 1)) && CONTRACTIONS.test(text.slice(start + 1, start + 9))

/** What stands behind the à of às, àquele, àquela, àquilo, and a blank that was the byte A0. */
const CONTRACTIONS = /^ (?:s|quel[ae]s?|quilo)(?=[\s.,;:!?)]|$)/

/** Whether the letters that end a word of Inari Sami would be a picture of which the last byte is gone: `kielâš`. */
const isEndOfWord = (text: string, { start, end }: Outcome): boolean =>
  SAMI_END.test(text.slice(Math.max(0, start - 1), end))

const SAMI_END = /^\p{Ll}âš$/u

/** Whether “?” or U+FFFD stands where nobody asks: inside of what begins a word and ends in no mark that closes one (`â?Œ`). */
const isAmidBytes = (text: string, { start, end, loss }: Outcome): boolean =>
  (loss === 'question-mark' || loss === 'replaced') &&
  !GOES_ON.test(text.charAt(start - 1)) &&
  !CLOSES.test(text.charAt(end - 1))

const GOES_ON = /[\p{L}\p{N}\p{Pi}\p{Pf}„‚]/u
const CLOSES = /[?\ufffd\p{Pi}\p{Pf}…–—]/u

const LETTER = /\p{L}/u

/** Neither white space nor a mark that touches what stands before it, as the selector of a picture does. */
const WANTS_BLANK = /[^\s.,;:!?)\]}"'\ufe0f]/

/** A lead and the characters beside it. */
interface BareLead {
  readonly letter: string
  readonly before: string
  readonly after: string
}

/**
 * Bits against a lead of which nothing follows, if it stands as a letter may, and so no capital within a word: all if the
 * text has it elsewhere, as Înainte is Romanian, not έnainte, or if it stands among capitals; and else the more, the more
 * of such characters stay as they are, if they are most, or if it begins a word, as in Åtgärd.
 */
export function bareDoubt({ letter, before, after }: BareLead, scope: LossScope, page: number): number {
  const isCapital = CAPITAL.test(letter)
  if (isCapital && SMALL.test(before)) return 0
  if (scope.native.has(letter) || (isCapital && CAPITAL.test(before))) return BARE
  const staying = 1 - scope.share(page)
  const beginsWord = isCapital && !LETTER.test(before) && SMALL.test(after)
  return BARE * Math.max(0, beginsWord ? Math.min(1, 2 * staying) : 2 * staying - 1)
}

const BARE = 12

const CAPITAL = /\p{Lu}/u
const SMALL = /\p{Ll}/u
