/** How much each kind of loss is doubted, and which characters nobody would guess. */
import { kindNumber, kindOf } from '../plausibility/char-kinds.js'
import { popularityRank } from '../plausibility/popularity.js'
import type { LossKind } from './token.js'

/** In bits: how much evidence a loss of this kind has to overcome. */
export const doubts = {
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
      'latin-odd',
      'cyrillic-odd',
      'greek-odd',
      'mark-odd',
      'math-odd',
      'arrow-odd',
      'symbol-odd',
      'script',
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
