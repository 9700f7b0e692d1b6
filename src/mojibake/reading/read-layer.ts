/** Reads one layer of a text: first for evidence of the pages at work, then with that evidence. */
import type { Span } from '../../text/span.js'
import { decodeAt, decodedLength, NOTHING } from '../pages/decode.js'
import { findSurvivors, UNDEFINED_GONE } from '../tokens/fills.js'
import { findHomes, findOutnumbered } from './home-scripts.js'
import { beyondChance, fullTrust, trustIn } from './clean-traces.js'
import { findStrangers } from './strangers.js'
import { findNative } from './native-letters.js'
import {
  countBeyondAscii,
  type Evidence,
  lossDoubtsFrom,
  noEvidence,
  type PassResult,
  type Prior,
  readStretches,
  strayBits,
} from './pass.js'
import { pageNames } from '../pages/page-index.js'
import type { CodePolicy } from '../result.js'
import type { ChosenToken } from './search.js'
import { findStretches, type Stretch } from './stretches.js'

/** What of a layer may be read. */
export interface LayerOptions {
  readonly code: readonly Span[]
  /** Whether code is read too, whatever the rest of the text shows. */
  readonly open: boolean
  readonly policy: CodePolicy
  /** What came out of the layers taken off before, ascending. */
  readonly uncovered: readonly Span[]
}

/** A reading, and whether code was read for it. */
export interface LayerResult extends PassResult {
  readonly open: boolean
}

/**
 * The best reading of one layer. Code is read if it may be; with `auto` also if what is outside is corrupt, and if
 * there is nothing clean in the whole text.
 */
export function readLayer(text: string, options: LayerOptions): LayerResult {
  const found = readPossible(text, options)
  const strange = findStrangers(text, found.chosen)
  return strange.size === 0 ? found : { ...found, chosen: found.chosen.filter(one => !strange.has(one)) }
}

/** The best reading, be it by chance or not. */
function readPossible(text: string, { code, open, policy, uncovered }: LayerOptions): LayerResult {
  const all = [...findStretches(text, code)]
  const prose = open ? all : all.filter(stretch => !stretch.isCode)
  const blank: Prior = {
    evidence: noEvidence,
    homes: findHomes(text),
    surviving: findSurvivors(text),
    lossDoubts: {},
    native: new Set(),
    stray: 0,
    trust: fullTrust,
    repeated: findRepeated(text, uncovered),
  }
  const { prior, first } = readFirst(text, prose, blank)
  if (first.chosen.length > 0) {
    const opened = open || (policy === 'auto' && total(first.evidence) >= CONVINCING)
    return { ...readAgain(text, opened ? all : prose, { prior, first }), open: opened }
  }
  if (open || policy !== 'auto' || prose.length === all.length) return { ...first, open }
  const whole = readAgain(text, all, readFirst(text, all, blank))
  return leavesNothing(text, all, whole.chosen) ? { ...whole, open: true } : { ...first, open }
}

interface FirstReading {
  readonly prior: Prior
  readonly first: PassResult
}

/** Reads without evidence; anew if pages were found at work by whose letters most of the text is written. */
function readFirst(text: string, stretches: readonly Stretch[], prior: Prior): FirstReading {
  const first = beyondChance(text, readStretches(text, stretches, prior))
  const outnumbered = findOutnumbered(text, first.chosen) & ~prior.homes
  if (outnumbered === 0) return { prior, first }
  const wary = { ...prior, homes: prior.homes | outnumbered }
  return { prior: wary, first: beyondChance(text, readStretches(text, stretches, wary)) }
}

/** Reads with the evidence of a first reading, and once more if bytes were lost. */
function readAgain(text: string, stretches: readonly Stretch[], { prior, first }: FirstReading): PassResult {
  if (first.chosen.length === 0) return first
  const second = readStretches(text, stretches, informedBy(text, prior, first))
  if (second.chosen.every(one => one.token.loss === undefined)) return second
  return readStretches(text, stretches, informedBy(text, prior, second))
}

/** What is known beforehand, with what a reading shows of the pages and of the losses. */
function informedBy(text: string, prior: Prior, { chosen, evidence }: PassResult): Prior {
  const lossDoubts = lossDoubtsFrom(text, chosen)
  const gone = (lossDoubts.dropped ?? 0) < 0 ? UNDEFINED_GONE : 0
  const surviving = prior.surviving | gone
  const stray = strayBits(text, chosen)
  // Where hardly anything is clean, a letter that stands alone is what is left of another.
  const native = stray > 1 ? prior.native : findNative(chosen)
  return { ...prior, evidence, surviving, lossDoubts, native, stray, trust: trustIn(text, chosen) }
}

const CONVINCING = 8

const total = (evidence: Evidence): number => evidence.reduce((sum, gain) => sum + gain, 0)

/** Whether the tokens cover every character beyond ASCII. */
function leavesNothing(text: string, stretches: readonly Stretch[], chosen: readonly ChosenToken[]): boolean {
  let beyond = 0
  for (const stretch of stretches) beyond += countBeyondAscii(text, stretch)
  for (const span of chosen) beyond -= countBeyondAscii(text, span)
  return beyond === 0
}

/**
 * The pages in which every character beyond ASCII of the spans belongs to a sequence of UTF-8: a bit for each. What was
 * misread once and is UTF-8 throughout was most likely misread twice.
 */
function findRepeated(text: string, spans: readonly Span[]): number {
  if (spans.length === 0) return 0
  return pageNames.reduce(
    (mask, _, page) => (spans.every(span => isSequences(text, span, page)) ? mask | (1 << page) : mask),
    0,
  )
}

function isSequences(text: string, { start, end }: Span, page: number): boolean {
  for (let at = start; at < end; ) {
    const decoded = text.charCodeAt(at) < 0x80 ? NOTHING : decodeAt(text, at, page)
    if (decoded === NOTHING && text.charCodeAt(at) >= 0x80) return false
    at += decoded === NOTHING ? 1 : decodedLength(decoded)
  }
  return true
}
