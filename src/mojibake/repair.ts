/** Repairs mojibake: UTF-8 text that was read, once or several times, in a wrong code page. */
import type { TextEdit } from '../text/edit.js'
import type { Span } from '../text/span.js'
import {
  changesOf,
  createRecorder,
  deferredOf,
  doubtOf,
  isSure,
  type Left,
  leftIn,
  stillToMake,
} from './account/account.js'
import { type CaseChange, findCaseChange, isInCapitals } from './case-change.js'
import { findControls, isControl } from './controls.js'
import { createKnower, type Knower } from './reading/known.js'
import { holdsSequences } from './reading/repeated.js'
import { type LayerResult, readLayer } from './reading/read-layer.js'
import { applyChanges, type Layered } from './account/layers.js'
import { createCover } from './account/leftovers.js'
import { mergePieces, movedSpans } from './account/pieces.js'
import { findHopeless } from './account/hopeless.js'
import { mayHoldRemains } from './account/remains.js'
import { doubtPages } from './account/rivals.js'
import { findQuoted, isQuotation } from './quotation.js'
import { type Given, type Outcome, repairedText, repairStably, repairThroughout } from './stable.js'
import { resolveLosses } from './losses/resolve.js'
import type { Repair, RepairOptions, RepairResult, Unrepairable } from './result.js'
import type { ChosenToken } from './reading/search.js'
import { BEYOND_ASCII } from './reading/stretches.js'

/**
 * Finds the text that most plausibly was misread into the given one. Clean text is not touched; no repair spans a line
 * feed. Any string is taken, also one with lone surrogates, and nothing is thrown; all offsets are UTF-16 code units of the
 * given text. O(length) time and memory, since pages and layers are bounded. The path of a text:
 *
 * 1. settle       takes off one layer of misreading after the other, until nothing changes
 * 2. readLayer    reads the text twice: for evidence of the pages at work, then trusting those pages
 * 3. readStretches  each line, and code apart from prose: findChunks passes over what cannot be mojibake
 * 4. findAllTokens  the lattice of a chunk: every sequence of UTF-8 in some page, also with a byte lost
 * 5. readPages    the least surprising way through it (Viterbi 1967), page by page
 * 6. readIsland   which page is at work where, given what each chunk gains in each page
 * 7. resolveLosses  which character a lossy sequence was, now that all around it is read
 * 8. account.ts   what is sure is applied and proved by misreading it again; what is not is reported
 * 9. repairStably the outcome is repaired in its turn: lines that do not stay as they are stay as they were given
 *
 * Unlike ftfy it asks for no gate (“badness”) and no page that fits the whole text: it compares the surprise, in bits, of
 * the text as it stands with that of the text as it may have been. docs/mojibake.md tells more.
 */
export function repairMojibake(text: string, options: RepairOptions = {}): RepairResult {
  const { code = [] } = options
  const know = createKnower()
  const repair = (given: Given): Outcome => repairAnyCase(given.text, { ...options, code: given.code, know })
  const given = { text, code }
  const { edits, repairs, unrepairable }: RepairResult =
    options.guess === true ? repairThroughout(given, repair) : repairStably(given, repair)
  const isInCode = createCover(code)
  const prose = repairs.filter(({ span }) => !isInCode(span.start))
  if (options.codePolicy === 'always') return { edits, repairs, unrepairable }
  if (isQuotation(text, prose)) return { edits: [], repairs: [], unrepairable: unrepairable.filter(isGone) }
  const quoted = findQuoted(text, prose)
  if (quoted.size === 0) return { edits, repairs, unrepairable }
  const kept = repairs.filter(one => !quoted.has(one))
  return { edits: kept.map(editOf), repairs: kept, unrepairable }
}

/** Whether nothing is left by which to tell what it was. */
const isGone = ({ candidates }: Unrepairable): boolean => candidates.length === 0

interface Settings extends RepairOptions {
  readonly know: Knower
}

/** The repairs of a text, also of one that was put into one case. */
function repairAnyCase(text: string, options: Settings): Outcome {
  if (!BEYOND_ASCII.test(text) && !mayHoldRemains(text))
    return { edits: [], repairs: [], unrepairable: [], repaired: text }
  const changed = findCaseChange(text)
  if (changed?.letters === 'upper') return inCase(text, changed, settle(changed.text, options))
  const result = settle(text, options)
  if (changed !== undefined) {
    const unfolded = settle(changed.text, options)
    if (coverage(unfolded) > coverage(result)) return inCase(text, changed, unfolded)
  }
  const isChance = result.repairs.some(({ after }) => /\p{Ll}/u.test(after)) && isInCapitals(text)
  return isChance ? { ...result, edits: [], repairs: [], repaired: text } : result
}

/** How many characters the repairs explain. A change of case is believed in only where it explains more than none does. */
const coverage = ({ repairs }: RepairResult): number =>
  repairs.reduce((sum, { span }) => sum + span.end - span.start, 0)

/** The repairs of a text of which the case was changed, in that case. */
function inCase(
  text: string,
  { text: unfolded, change, letters }: CaseChange,
  result: RepairResult,
): Outcome {
  const given = ({ start, end }: Span): string => text.slice(start, end)
  const isUnfolded = unfolded !== text
  const repairs = result.repairs.map((repair): Repair => {
    const before = given(repair.span)
    const isAsGiven = before === repair.before
    // Small letters that read as they stand were never capitals; capitals may stand before signs of either case, as in `Ã¶`:
    // that it was one, too, is told by a capital beside it, or by others that read only in the other case.
    const isTold = letters === 'upper' && (isUnfolded || isBesideCapital(text, repair.span))
    if (isAsGiven && !isTold) return repair
    const after = change(repair.after)
    if (isAsGiven && after === repair.after) return repair
    const confidence = repair.confidence === 'guessed' ? 'guessed' : 'inferred'
    return { ...repair, before, after, confidence, loss: repair.loss ?? 'case' }
  })
  return {
    edits: repairs.map(editOf),
    repairs,
    unrepairable: result.unrepairable.map(one => ({
      ...one,
      text: given(one.span),
      candidates: one.candidates.map(change),
    })),
    repaired: repairedText(text, repairs),
  }
}

const isBesideCapital = (text: string, { start, end }: Span): boolean =>
  /[A-Z]/.test(text.charAt(start - 1) + text.charAt(end))

const editOf = ({ span, after }: Repair): TextEdit => ({ span, text: after })

/** More layers than any text was ever found in; each costs a pass. */
const MOST_LAYERS = 8

function settle(text: string, options: Settings): Outcome {
  const isAsked = options.guess === true
  const { doubts, deferred, ...found } = takeLayersOff(text, options)
  const guessed = isAsked ? applyChanges(found.layered, stillToMake(deferred, found.layered)) : found.layered
  const code = movedSpans(options.code ?? [], guessed.pieces)
  const mayHoldControls = doubts.length === 0 && options.know(guessed.text).census.units.some(isControl)
  const layered = mayHoldControls ? applyChanges(guessed, findControls(guessed.text, code)) : guessed
  const left = leftIn(
    { ...layered, census: options.know(layered.text).census, given: text },
    {
      doubts: [...doubts, ...deferred.map(({ doubt }) => doubt)],
      code: found.open ? [] : movedSpans(options.code ?? [], layered.pieces),
    },
  )
  const last = isAsked ? applyChanges(layered, stillToMake(left, layered)) : layered
  const repairs = mergePieces(last.pieces).map(createRecorder(text, last.text))
  return {
    edits: repairs.map(editOf),
    repairs,
    unrepairable: left.flatMap(({ doubt, guess }) => (isAsked && guess !== undefined ? [] : [doubt])),
    repaired: last.text,
  }
}

/** What is left of mojibake when layer after layer is off. */
interface Course {
  readonly layered: Layered
  /** Whether code was read. */
  readonly open: boolean
  readonly doubts: readonly Unrepairable[]
  /** Losses that were put off to a deeper layer. */
  readonly deferred: readonly Left[]
}

function takeLayersOff(
  text: string,
  { code = [], codePolicy: policy = 'auto', guess, know }: Settings,
): Course {
  let layered: Layered = { text, pieces: [] }
  let open = policy === 'always'
  const doubts: Unrepairable[] = []
  const deferred: Left[] = []
  const readNow = (from: Layered): LayerResult =>
    readLayer(from.text, {
      code: movedSpans(code, from.pieces),
      open,
      policy,
      uncovered: from.pieces.map(({ span }) => span),
      given: text,
      known: know(from.text),
    })
  let ahead: LayerResult | undefined
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const found = ahead ?? readNow(layered)
    open = found.open
    const chosen = resolveLosses(layered.text, found.chosen)
    const hopeless = guess === true ? NONE : findHopeless(layered.text, chosen)
    const isApplied = (one: ChosenToken): boolean =>
      guess === true || (isSure(one.token) && !hopeless.has(one))
    const sure = chosen.filter(isApplied)
    for (const one of chosen) if (!isApplied(one)) doubts.push(doubtOf(one, layered, text))
    if (sure.length === 0) break
    const lossy = sure.filter(isLossy)
    const bare =
      lossy.length === 0
        ? layered
        : apply(
            layered,
            sure.filter(one => !isLossy(one)),
          )
    // Where lossless mojibake is left, what was lost is decided in a later layer, where more of it is read.
    const isDoubtful = bare !== layered && bare.pieces.some(({ span }) => holdsSequences(bare.text, span))
    const under = isDoubtful ? readNow(bare) : undefined
    ahead = under?.chosen.every(isLossy) === false ? under : undefined
    if (ahead !== undefined) for (const one of lossy) deferred.push(deferredOf(one, layered, text))
    layered = ahead === undefined ? apply(layered, sure) : bare
  }
  return { layered, open, doubts, deferred }
}

const NONE: ReadonlySet<never> = new Set<never>()

const isLossy = ({ token }: ChosenToken): boolean => token.loss !== undefined

const apply = (layered: Layered, chosen: readonly ChosenToken[]): Layered =>
  applyChanges(layered, doubtPages(layered.text, changesOf(chosen)))
