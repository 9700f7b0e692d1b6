/** Tells repairs of which what touches them in the given text casts doubt on the page. */
import type { Span } from '../../text/span.js'
import type { Piece } from './layers.js'

interface Neighbourhood {
  readonly before: Piece | undefined
  readonly piece: Piece
  readonly behind: Piece | undefined
}

/**
 * Whether a repair stands amid what its page does not read: letters beyond ASCII that stay, or what another page has read, touch it
 * in its word. A word is misread in one page, so what was read may be the rest of other sequences, `ƒá` between `á` and `ƒ`.
 */
export function isAmidOthers(text: string, { before, piece, behind }: Neighbourhood): boolean {
  const { start, end } = piece.source
  const isBesideOther =
    (before?.source.end === start && !isOfSamePages(before, piece)) ||
    (behind?.source.start === end && !isOfSamePages(behind, piece))
  if (isBesideOther) return true
  return (
    (before?.source.end !== start && LETTER.test(text.charAt(start - 1))) ||
    (behind?.source.start !== end && LETTER.test(text.charAt(end)))
  )
}

const isOfSamePages = (one: Piece, other: Piece): boolean => one.pages.join() === other.pages.join()

/** Whether two capitals became an accent in a word of capitals, where as they stand they are letters, too: `BĚŁY`. */
export const isAccentOfCapitals = (text: string, { start, end }: Span, after: string): boolean =>
  ACCENT.test(after) && CAPITALS.test(text.slice(start, end + 1))

const ACCENT = /^\p{M}$/u
const CAPITALS = /^\p{Lu}{2}[A-Z]$/u

/** A letter beyond ASCII. */
const LETTER = /(?![\0-\x7fªº])\p{L}/u
