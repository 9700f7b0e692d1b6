/** What a stretch of text may stand for: the edges of the lattice through which the search finds the best reading. */
import type { PageName } from '../pages/pages.js'

/** How a byte of a sequence was lost on the way. */
export type LossKind =
  | 'dropped' // nothing stands where it was: âš ï¸ for ⚠️
  | 'replaced' // U+FFFD stands there: âš ï¸� for ⚠️
  | 'question-mark' // “?” stands there
  | 'space' // a no-break space became a space: Ã  for à
  | 'straightened' // a curly quote became a straight one: â†' for →
  | 'surrogate' // the first half of a surrogate pair is missing: Ì∫Ä for 🚀
  | 'case' // the letters were put into one case afterwards: Ã¶ for Ö
  | 'control' // a byte of windows-1252 stands as a C1 control
  | 'mixed' // the layers of a repeated misreading do not fit each other exactly

/** A stretch that is one misread sequence in the pages of the mask. */
export interface Token {
  readonly start: number
  readonly end: number
  /** The text it stands for; for a lossy token the likeliest of `candidates`. */
  readonly text: string
  /** First and last code point of `text`, and the surprise inside it. */
  readonly first: number
  readonly last: number
  readonly inner: number
  /** A bit for each page (by its place in the list of pages) in which the stretch can be read so. */
  readonly pages: number
  /** Bits of doubt that the loss adds. */
  readonly doubt: number
  readonly loss: LossKind | undefined
  /** What the stretch may stand for if a byte was lost, likeliest first. */
  readonly candidates: readonly string[]
  /** By how many bits the first candidate beats the second; infinite if there is only one. */
  readonly margin: number
  /** Steps of misreading before the page, e.g. `html`. */
  readonly before: readonly PageName[]
}

/** Whether a token is one sequence after the other in a page and nothing else. */
export const isPlain = ({ loss, before }: Token): boolean => loss === undefined && before.length === 0

/** Whether a token is sequences of a page of which no byte is lost, be they written as references. */
export const isLossless = ({ loss }: Token): boolean => loss === undefined
