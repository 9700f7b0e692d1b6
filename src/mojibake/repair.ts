/** Repairs mojibake: UTF-8 text that was read, once or several times, in a wrong code page. */
import type { TextEdit } from '../text/edit.js'
import type { Span } from '../text/span.js'
import { changesOf, createRecorder, doubtOf, isSure, unrepairableIn } from './account.js'
import { type CaseChange, findCaseChange, isInCapitals } from './case-change.js'
import { findControls } from './controls.js'
import { readLayer } from './read-layer.js'
import { applyChanges, type Layered } from './layers.js'
import { mergePieces, movedSpans } from './pieces.js'
import { isMostlyLost, mayHoldRemains } from './remains.js'
import { doubtPages } from './rivals.js'
import { resolveLosses } from './resolve.js'
import type { Repair, RepairOptions, RepairResult, Unrepairable } from './result.js'
import type { ChosenToken } from './search.js'
import { BEYOND_ASCII } from './stretches.js'

/**
 * Finds the text that most plausibly was misread into the given one. Clean text is not touched; no repair spans a line
 * feed. O(length) time and memory for a bounded number of pages and layers. The path of a text:
 *
 * 1. settle       takes off one layer of misreading after the other, until nothing changes
 * 2. readLayer    reads the text twice: for evidence of the pages at work, then trusting those pages
 * 3. readStretches  each line, and code apart from prose: findChunks passes over what cannot be mojibake
 * 4. findAllTokens  the lattice of a chunk: every sequence of UTF-8 in some page, also with a byte lost
 * 5. readPages    the least surprising path through it (Viterbi 1967), page by page
 * 6. readIsland   which page is at work where, given what each chunk gains in each page
 * 7. resolveLosses  which character a lossy sequence was, now that all around it is read
 * 8. account.ts   what is sure is applied and proved by misreading it again; what is not is reported
 *
 * Unlike ftfy it asks for no gate (“badness”) and no page that fits the whole text: it compares the surprise, in bits, of
 * the text as it stands with that of the text as it may have been. docs/mojibake.md tells more.
 */
export function repairMojibake(text: string, options: RepairOptions = {}): RepairResult {
  if (!BEYOND_ASCII.test(text) && !mayHoldRemains(text)) return { edits: [], repairs: [], unrepairable: [] }
  const changed = findCaseChange(text)
  if (changed !== undefined) return inCase(text, changed, settle(changed.text, options))
  const result = settle(text, options)
  const isChance = result.repairs.some(({ after }) => /\p{Ll}/u.test(after)) && isInCapitals(text)
  return isChance ? { ...result, edits: [], repairs: [] } : result
}

/** The repairs of a text of which the case was changed, in that case. */
function inCase(text: string, { change }: CaseChange, result: RepairResult): RepairResult {
  const given = ({ start, end }: Span): string => text.slice(start, end)
  const repairs = result.repairs.map((repair): Repair => {
    const before = given(repair.span)
    const after = change(repair.after)
    if (before === repair.before && after === repair.after) return repair
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
  }
}

const editOf = ({ span, after }: Repair): TextEdit => ({ span, text: after })

/** More layers than any text was ever found in; each costs a pass. */
const MOST_LAYERS = 8

function settle(text: string, options: RepairOptions): RepairResult {
  const policy = options.codePolicy ?? 'auto'
  const codeIn = ({ pieces }: Layered): readonly Span[] => movedSpans(options.code ?? [], pieces)
  let layered: Layered = { text, pieces: [] }
  let open = policy === 'always'
  const doubts: Unrepairable[] = []
  const deferred: Unrepairable[] = []
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const found = readLayer(layered.text, {
      code: codeIn(layered),
      open,
      policy,
      uncovered: layered.pieces.map(one => one.span),
    })
    open = found.open
    const chosen = resolveLosses(layered.text, found.chosen)
    const isHopeless = layer === 0 && options.guess !== true && isMostlyLost(text, chosen.length)
    const applies = ({ token }: ChosenToken): boolean =>
      !isHopeless && (options.guess === true || isSure(token))
    const sure: ChosenToken[] = []
    for (const one of chosen) {
      if (applies(one)) sure.push(one)
      else doubts.push(doubtOf(one, layered, text))
    }
    if (sure.length === 0) break
    const exact = sure.filter(one => !isLossy(one))
    const bare =
      exact.length < sure.length
        ? applyChanges(layered, doubtPages(layered.text, changesOf(exact)))
        : undefined
    // Where lossless mojibake is left, what was lost is decided in a later layer, where more of it is read.
    const isOuter =
      bare !== undefined &&
      !readLayer(bare.text, {
        code: codeIn(bare),
        open,
        policy,
        uncovered: bare.pieces.map(one => one.span),
      }).chosen.every(isLossy)
    if (isOuter) for (const one of sure) if (isLossy(one)) deferred.push(doubtOf(one, layered, text))
    layered = isOuter ? bare : applyChanges(layered, doubtPages(layered.text, changesOf(sure)))
  }
  if (doubts.length === 0) layered = applyChanges(layered, findControls(layered.text, codeIn(layered)))
  const repairs = mergePieces(layered.pieces).map(createRecorder(text, layered.text))
  return {
    edits: repairs.map(editOf),
    repairs,
    unrepairable: unrepairableIn(layered, {
      doubts: [...doubts, ...deferred],
      code: open ? [] : codeIn(layered),
    }),
  }
}

const isLossy = ({ token }: ChosenToken): boolean => token.loss !== undefined
