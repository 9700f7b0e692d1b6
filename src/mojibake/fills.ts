/** The bytes that each kind of loss can swallow, for every code page. */
import { pageIndex } from './page-index.js'
import type { LossKind } from './token.js'

/** A place in a sequence where a byte is missing. */
export interface Fill {
  readonly loss: LossKind
  /** How many characters stand in the place of the byte. */
  readonly width: number
  readonly bytes: readonly number[]
}

/** What each loss can swallow in a page. */
export interface Fills {
  readonly replaced: Fill
  readonly questionMark: Fill
  readonly space: Fill
  readonly double: Fill
  readonly single: Fill
  readonly dropped: Fill
  readonly droppedBeforeSpace: Fill
}

const knownFills: Fills[] = []

/** The bytes that each loss can swallow in a page, worked out once. */
export function fillsOf(page: number): Fills {
  const known = knownFills[page]
  if (known !== undefined) return known
  const index = pageIndex()
  const trailsOf = (...codes: number[]): number[] =>
    codes.map(code => index.byteOf(page, code)).filter(isTrail)
  const lost = index.undefinedTrails(page)
  const fills: Fills = {
    replaced: { loss: 'replaced', width: 1, bytes: lost },
    questionMark: { loss: 'question-mark', width: 1, bytes: lost },
    space: { loss: 'space', width: 1, bytes: trailsOf(0xa0) },
    double: { loss: 'straightened', width: 1, bytes: trailsOf(0x201c, 0x201d, 0x201e) },
    single: { loss: 'straightened', width: 1, bytes: trailsOf(0x2018, 0x2019, 0x201a) },
    dropped: { loss: 'dropped', width: 0, bytes: [...lost, ...trailsOf(0xad)] },
    droppedBeforeSpace: { loss: 'dropped', width: 0, bytes: [...trailsOf(0xa0), ...lost, ...trailsOf(0xad)] },
  }
  knownFills[page] = fills
  return fills
}

/** Whether a byte may continue a UTF-8 sequence. */
export const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf
