/** Reads one layer of a text: first for evidence of the pages at work, then with that evidence. */
import type { Span } from '../../text/span.js'
import { findSurvivors, RANGE_GONE, showsRange, UNDEFINED_GONE } from '../tokens/fills.js'
import type { Known } from './known.js'
import { findHomes, findOutnumbered } from './home-scripts.js'
import { findLonePage } from './lone-page.js'
import { withoutMisplaced } from './misplaced.js'
import { createStraddle, findRepeated } from './repeated.js'
import { beyondChance, fullTrust, trustIn } from './clean-traces.js'
import { withoutDoubtful } from './lone-places.js'
import { withoutForeign, withoutStrangers } from './strangers.js'
import { findNative } from './native-letters.js'
import {
  countStays,
  type Evidence,
  lossDoubtsFrom,
  noEvidence,
  type PassResult,
  type Prior,
  readStretches,
  strayBits,
} from './pass.js'
import { maskWhere, pageIndex, pageNames } from '../pages/page-index.js'
import type { CodePolicy } from '../result.js'
import type { ChosenToken } from './search.js'
import { findStretches, type Stretch } from './stretches.js'
import { findTwin } from './twin-pages.js'

/** What of a layer may be read. */
export interface LayerOptions {
  readonly code: readonly Span[]
  /** Whether code is read too, whatever the rest of the text shows. */
  readonly open: boolean
  readonly policy: CodePolicy
  /** What came out of the layers taken off before, ascending. */
  readonly uncovered: readonly Span[]
  /** The text of which the first layer was taken off. */
  readonly given: string
  readonly known: Known
}

/** What was read, and whether code was read for it. */
export interface LayerResult {
  readonly chosen: readonly ChosenToken[]
  readonly open: boolean
}

/**
 * The best reading of one layer. Code is read if it may be; with `auto` also if what is outside is corrupt, and if
 * there is nothing clean in the whole text.
 */
export function readLayer(text: string, options: LayerOptions): LayerResult {
  const { census } = options.known
  const { open, ...possible } = readPossible(text, options)
  const found = withoutDoubtful(text, { census, uncovered: options.uncovered }, possible)
  const isStraddle = createStraddle(text, options.uncovered)
  const placed = { ...found, chosen: withoutMisplaced(text, census, found) }
  const own = withoutStrangers(text, census, placed).filter(one => !isStraddle(one))
  const chosen = withoutForeign(text, census, own)
  return { chosen, open }
}

/** The best reading, be it by chance or not. */
function readPossible(
  text: string,
  { code, open, policy, uncovered, given, known }: LayerOptions,
): PassResult & LayerResult {
  const { census } = known
  const all = [...findStretches(text, census, code)]
  const prose = open ? all : all.filter(stretch => !stretch.isCode)
  const blank: Prior = {
    census,
    known,
    evidence: noEvidence,
    homes: findHomes(census),
    surviving: findSurvivors(text, census),
    lossDoubts: {},
    native: new Set(),
    stray: 0,
    trust: fullTrust,
    repeated: findRepeated(text, uncovered),
    uncovered,
    given,
  }
  const { prior, first } = readFirst(text, prose, blank)
  if (first.chosen.length > 0) {
    const opened = open || (policy === 'auto' && total(first.evidence) >= CONVINCING)
    return { ...readAgain(text, opened ? all : prose, { prior, first }), open: opened }
  }
  if (open || policy !== 'auto' || prose.length === all.length) return { ...first, open }
  const whole = readAgain(text, all, readFirst(text, all, blank))
  return countStays(text, census, whole) === 0 ? { ...whole, open: true } : { ...first, open }
}

interface FirstReading {
  readonly prior: Prior
  readonly first: PassResult
}

/** Reads without evidence; anew if pages were found at work by whose letters most of the text is written. */
function readFirst(text: string, stretches: readonly Stretch[], prior: Prior): FirstReading {
  const readWith = (one: Prior): PassResult =>
    beyondChance(text, one.census, withoutDoubtful(text, one, readStretches(text, stretches, one)))
  const first = readWith(prior)
  const outnumbered = findOutnumbered(text, prior.census, first.tally) & ~prior.homes
  if (outnumbered === 0) return inLonePage(text, stretches, { prior, first })
  const wary = { ...prior, homes: prior.homes | outnumbered }
  return inLonePage(text, stretches, { prior: wary, first: readWith(wary) })
}

/** A first reading; anew in one page if that reads all for which several were found at work. */
function inLonePage(text: string, stretches: readonly Stretch[], reading: FirstReading): FirstReading {
  const { prior, first } = reading
  const lone = findLonePage(text, first.tally)
  const evidence =
    lone === undefined
      ? evidenceOfTwin(text, first)
      : first.evidence.map((_, page) => (page === lone ? total(first.evidence) : 0))
  if (evidence === undefined) return reading
  return { prior, first: readStretches(text, stretches, { ...prior, evidence }) }
}

/** The evidence of a reading with that of a page given to others that read the same and go better with the words. */
function evidenceOfTwin(text: string, { tally, evidence }: PassResult): Evidence | undefined {
  const twin = findTwin(text, tally)
  if (twin === undefined) return undefined
  const share = (evidence[twin.page] ?? 0) / twin.others.size
  return evidence.map((gain, page) => (page === twin.page ? 0 : twin.others.has(page) ? gain + share : gain))
}

/** Reads with the evidence of a first reading, and once more if bytes were lost. */
function readAgain(text: string, stretches: readonly Stretch[], { prior, first }: FirstReading): PassResult {
  if (first.chosen.length === 0) return first
  const second = readStretches(text, stretches, informedBy(text, prior, first))
  if (second.chosen.every(one => one.token.loss === undefined)) return second
  return readStretches(text, stretches, informedBy(text, prior, second))
}

/** What is known beforehand, with what a reading shows of the pages and of the losses. */
function informedBy(text: string, prior: Prior, found: PassResult): Prior {
  const { census } = prior
  const lossDoubts = lossDoubtsFrom(text, found.chosen)
  const gone = (lossDoubts.dropped ?? 0) < 0 ? UNDEFINED_GONE : 0
  const isRangeGone = needsRange(found.chosen) && !showsRange(prior.given, gappyPages(found.evidence))
  const surviving = prior.surviving | gone | (isRangeGone ? RANGE_GONE : 0)
  const stray = strayBits(text, census, found)
  // Where hardly anything is clean, a letter that stands alone is what is left of another.
  const native = stray > 1 ? prior.native : findNative(found.tally)
  const trust = trustIn(text, census, found.tally)
  return { ...prior, evidence: found.evidence, surviving, lossDoubts, native, stray, trust }
}

/** Whether bytes were lost, and not only the no-break space that ends à and is often taken for part of a blank. */
const needsRange = (chosen: readonly ChosenToken[]): boolean =>
  chosen.some(({ token }) => token.loss !== undefined && token.text !== 'à') &&
  chosen.every(({ token }) => token.before.length === 0)

/** The single-byte pages with evidence that leave bytes undefined: a bit for each. */
const gappyPages = (evidence: Evidence): number =>
  maskWhere(pageNames, (_, page) => (evidence[page] ?? 0) > 0 && pageIndex().undefinedTrails(page).length > 0)

const CONVINCING = 8

const total = (evidence: Evidence): number => evidence.reduce((sum, gain) => sum + gain, 0)
