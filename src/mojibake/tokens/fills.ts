/** The bytes that each kind of loss can swallow, for every code page. */
import type { Census } from '../census.js'
import { firstPage, pageIndex } from '../pages/page-index.js'
import { isQuote } from '../pages/starts.js'
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
  readonly droppedAtLineEnd: Fill
}

/** Characters that the text still has and therefore hardly lost elsewhere: a bit for each. */
export const survivors = { control: 1, softHyphen: 2, noBreakSpace: 4 } as const

/** A bit beside those of the survivors: undefined bytes are known to be gone, so that a blank need not explain a gap. */
export const UNDEFINED_GONE = 8

/**
 * One more bit: no byte of 80–9F is left in all that was misread. Those that a page of Windows does not define may be
 * gone, or all 32, as where UTF-8 was read as ISO 8859 and its control characters were stripped.
 */
export const RANGE_GONE = 16

/** One more bit: any byte may be gone, since nobody knows what a lead without its sequence was. */
export const ANY_GONE = 32

/** Whether a byte of 80–9F stands behind a lead in one of the pages, or behind what follows one. O(length). */
export function showsRange(text: string, pages: number): boolean {
  const { leads, byteOf } = pageIndex()
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    const before = text.charCodeAt(at - 1)
    const first = before < 0x80 && before !== 0x3f && !isQuote(before) ? 0 : leads(text.charCodeAt(at - 2))
    for (let mask = (leads(before) | first) & pages; mask !== 0; mask &= mask - 1) {
      const byte = byteOf(firstPage(mask), code)
      if (byte >= 0x80 && byte < 0xa0) return true
    }
  }
  return false
}

/** The bytes that continue a sequence, and those of them that ISO 8859 leaves to control characters. */
const TRAILS: readonly number[] = Array.from({ length: 64 }, (_, at) => 0x80 + at)
export const RANGE = TRAILS.slice(0, 32)

/** The survivors of a text. A no-break space counts beside a character beyond ASCII only: people type it, too. */
export const findSurvivors = (text: string, { units, count }: Census): number =>
  (units.some(unit => unit < 0xa0) ? survivors.control : 0) |
  (count(0xad) > 0 ? survivors.softHyphen : 0) |
  (count(0xa0) > 0 && /[^\0-\x9f]\xa0/.test(text) ? survivors.noBreakSpace : 0)

const knownFills: Fills[] = []

/** The bytes that each loss can swallow in a page of a text with these survivors, worked out once. */
export function fillsOf(page: number, surviving: number): Fills {
  const key = page * 64 + surviving
  const known = knownFills[key]
  if (known !== undefined) return known
  const fills = buildFills(page, surviving)
  knownFills[key] = fills
  return fills
}

function buildFills(page: number, surviving: number): Fills {
  const index = pageIndex()
  const trailsOf = (...codes: number[]): number[] =>
    codes.map(code => index.byteOf(page, code)).filter(isTrail)
  const lost = index.undefinedTrails(page)
  const isAny = (surviving & ANY_GONE) !== 0
  const isRange = (surviving & RANGE_GONE) !== 0 && lost.length > 0
  const vanished = isAny ? TRAILS : isRange ? [...new Set([...RANGE, ...lost])] : lost
  const canLose = lost.length > 0 && (surviving & survivors.control) === 0
  const gone = (surviving & survivors.control) === 0 ? vanished : []
  const hyphen = (surviving & survivors.softHyphen) === 0 ? trailsOf(0xad) : []
  const blank = trailsOf(0xa0)
  return {
    replaced: { loss: 'replaced', width: 1, bytes: isAny || !canLose ? TRAILS : lost },
    questionMark: { loss: 'question-mark', width: 1, bytes: gone },
    space: { loss: 'space', width: 1, bytes: (surviving & survivors.noBreakSpace) === 0 ? blank : [] },
    double: { loss: 'straightened', width: 1, bytes: trailsOf(0x201c, 0x201d, 0x201e) },
    single: { loss: 'straightened', width: 1, bytes: trailsOf(0x2018, 0x2019, 0x201a) },
    dropped: { loss: 'dropped', width: 0, bytes: [...gone, ...hyphen] },
    droppedBeforeSpace: {
      loss: 'dropped',
      width: 0,
      bytes: [...((surviving & UNDEFINED_GONE) === 0 ? blank : []), ...gone, ...hyphen],
    },
    droppedAtLineEnd: { loss: 'dropped', width: 0, bytes: [...blank, ...gone, ...hyphen] },
  }
}

/** Whether a byte may continue a UTF-8 sequence. */
export const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf
