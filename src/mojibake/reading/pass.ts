/** One pass over a text: the best reading of every stretch, given what is believed of the pages beforehand. */
import { type Span, slice } from '../../text/span.js'
import type { Census } from '../census.js'
import type { LossDoubts } from '../tokens/loss-doubts.js'
import { isVietnamese } from '../tokens/lost-bytes.js'
import { survivors } from '../tokens/fills.js'
import { allPages, maskWhere } from '../pages/page-index.js'
import type { PageName } from '../pages/pages.js'
import { createChunkReader } from './chunk-reader.js'
import type { Trust } from './clean-traces.js'
import { type Candidate, readIsland } from './islands.js'
import { type Known, readingOnce } from './known.js'
import type { Beliefs, ChosenToken } from './search.js'
import type { Stretch } from './stretches.js'
import { type Tallied, tallyOf } from './tally.js'
import type { LossKind } from '../tokens/token.js'
import type { TokenScope } from '../tokens/tokens.js'

/** What has been seen of each page, in bits gained by reading with it. */
export type Evidence = readonly number[]

export const noEvidence: Evidence = allPages.map(() => 0)

/** A pass without evidence looks in all pages, a later one in those that have any. */
const EVERY_PAGE = -1

/** The pages that show nearly all as a commoner one does: what they alone read is more often a rarity of that one. */
const twins = new Set<PageName>(['iso-8859-15', 'iso-8859-2'])

/** What it costs to open each page where nothing speaks for it. */
const priors = allPages.map(
  (name, at) => (at === 0 ? 8 : 8.75 + Math.min(at, 8) / 2) + (twins.has(name) ? 1 : 0),
)

/** What is known before a pass: the evidence so far, and the pages whose letters are at home in the text. */
export interface Prior {
  readonly census: Census
  readonly known: Known
  readonly evidence: Evidence
  readonly homes: number
  /** What the text has not lost: see `findSurvivors`. */
  readonly surviving: number
  readonly lossDoubts: LossDoubts
  /** See `findNative`. */
  readonly native: ReadonlySet<string>
  /** Bits by which a character that stays as it is would be an exception: see `strayBits`. */
  readonly stray: number
  readonly trust: Trust
  /** The pages in which all that came out of the layers before is UTF-8 once more: a bit for each. */
  readonly repeated: number
  /** What came out of the layers before, ascending. */
  readonly uncovered: readonly Span[]
  /** The text of which the first layer was taken off. */
  readonly given: string
}

/** The tokens of the best readings of the stretches, and the gain of each page. */
export interface PassResult {
  readonly chosen: readonly ChosenToken[]
  /** The bits that each of them gains. */
  readonly gains: readonly number[]
  readonly evidence: Evidence
  readonly tally: readonly Tallied[]
}

/** Reads the stretches; pages with evidence open more cheaply, and only they explain what lost most of its bytes. */
export function readStretches(text: string, stretches: Iterable<Stretch>, prior: Prior): PassResult {
  const beliefs = beliefsFrom(prior)
  const reader = createChunkReader(text, { beliefs, scope: scopeOf(text, prior) })
  const read = prior.evidence === noEvidence ? readingOnce(prior.known, reader) : reader
  const chosen: ChosenToken[] = []
  const gains: number[] = []
  const evidence = allPages.map(() => 0)
  for (const stretch of stretches) {
    for (const island of islandsOf(read(stretch))) {
      const reading = readIsland(island, beliefs)
      const gain = reading.gain / reading.chosen.length
      for (const one of reading.chosen) {
        chosen.push(one)
        gains.push(gain)
        evidence[one.page] = (evidence[one.page] ?? 0) + gain
      }
    }
  }
  return { chosen, gains, evidence, tally: tallyOf(chosen, gains) }
}

function scopeOf(
  text: string,
  { census, evidence, surviving, lossDoubts, native, trust }: Prior,
): TokenScope {
  const seen = maskWhere(evidence, gain => gain > 0)
  return {
    evident: maskWhere(evidence, gain => gain >= 8),
    pages: seen === 0 ? EVERY_PAGE : seen,
    surviving,
    lossDoubts,
    native,
    share: trust.share,
    isVietnamese: isVietnamese(text, census),
  }
}

/**
 * Evidence makes a page cheaper, by as much as it has in comparison with the page that has most. A page whose letters
 * are at home in the text costs more: they are there because somebody wrote them.
 */
function beliefsFrom({ evidence, homes, surviving, stray, repeated, trust }: Prior): Beliefs {
  const most = Math.max(...evidence)
  const evident = evidence.map((gain, page) => {
    const share = most > 0 ? Math.min(1, (3 * gain) / most) : 0
    return Math.min(1, gain / 2 / (priors[page] ?? 1)) * share
  })
  const dearer = (surviving & survivors.control) === 0 ? 0 : windowsPages
  const openingOf = (prior: number, page: number): number =>
    prior +
    ((homes >> page) & 1) * HOME +
    ((dearer >> page) & 1) * CONTROL -
    ((repeated >> page) & 1) * REPEATED
  return {
    openings: priors.map(
      (prior, page) => openingOf(prior, page) * (1 - (evident[page] ?? 0) * trust.ofPage(page)),
    ),
    fee: (page, code) => 3 - (6 + stray) * (evident[page] ?? 0) * trust.ofLead(page, code),
    doubts: evident.map((one, page) => 1 - (one * trust.ofPage(page)) / 2),
    isBlank: most === 0,
  }
}

const HOME = 10

/** Bits for a page of which all that has been read so far is UTF-8: by chance that would be one sequence of many. */
const REPEATED = 8

/** Bits against a page of Windows where controls stand, which it lacks and ISO 8859 has. */
const CONTROL = 3

const windowsPages = maskWhere(allPages, name => name.startsWith('windows-'))

/**
 * Where nearly all that is beyond ASCII was misread, so was probably the rest: the bits of the odds against a character
 * that was not.
 */
export const strayBits = (text: string, census: Census, found: PassResult): number =>
  Math.max(0, Math.log2((found.chosen.length + 1) / (countStays(text, census, found) + 1)))

/** How many characters beyond ASCII stay as they are. */
export function countStays(text: string, { places }: Census, { tally }: PassResult): number {
  let stays = places.length
  for (const { first, count } of tally) stays -= count * slice(text, first).replace(ASCII, '').length
  return stays
}

const ASCII = /[\0-\x7f]+/g

/** The doubts of losses, given those of a first reading: what happened once has happened everywhere. */
export function lossDoubtsFrom(text: string, chosen: readonly ChosenToken[]): LossDoubts {
  const counts = new Map<LossKind, number>()
  let sum = 0
  for (const { token, end } of chosen) {
    // A no-break space that became a blank says nothing of other bytes.
    if (token.loss === undefined || token.loss === 'surrogate' || token.loss === 'space') continue
    // What follows may stand in for the byte, or be the blank that it became: no evidence.
    if (token.loss === 'dropped' && /^[ "'?\ufffd]/.test(text.charAt(end))) continue
    if (token.loss === 'dropped' && isTrimmed(text, { token, end })) continue
    counts.set(token.loss, (counts.get(token.loss) ?? 0) + 1)
    sum += 1
  }
  if (sum === 0) return {}
  const share = (loss: LossKind): number => (counts.get(loss) ?? 0) / sum
  return {
    dropped: 4 - 8 * share('dropped'),
    'question-mark': 4 - 4 * share('question-mark'),
    straightened: 4 - 8 * share('straightened'),
  }
}

/** Whether the byte at the end of a line may have been a no-break space, which is trimmed there as it becomes a blank elsewhere. */
const isTrimmed = (text: string, { token, end }: Pick<ChosenToken, 'token' | 'end'>): boolean =>
  (end >= text.length || /[\r\n]/.test(text.charAt(end))) &&
  token.candidates.some(one => /\p{L}/u.test(one) && ((one.codePointAt(0) ?? 0) & 0x3f) === 0x20)

/**
 * The chunks of a stretch, in groups: those far from each other are judged by themselves. The
 * length of a group is bounded, so the whole is linear.
 */
function islandsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const islands: Candidate[][] = []
  let island: Candidate[] = []
  let end = -Infinity
  for (const candidate of candidates) {
    if (candidate.start > end + FAR || island.length > FULL) {
      island = []
      islands.push(island)
    }
    island.push(candidate)
    end = candidate.end
  }
  return islands
}

const FAR = 64
const FULL = 1500
