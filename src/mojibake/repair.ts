/** Repairs mojibake: UTF-8 text that was read, once or several times, in a wrong code page. */
import type { TextEdit } from '../text/edit.js'
import type { Span } from '../text/span.js'
import { type CaseChange, findCaseChange, isInCapitals } from './case-change.js'
import { findControls } from './controls.js'
import { misread } from './encode.js'
import { findSurvivors, UNDEFINED_GONE } from './fills.js'
import { findHomes } from './home-scripts.js'
import { unescapeHtml } from './html.js'
import { applyChanges, type Change, type Layered, type Piece } from './layers.js'
import { allPages } from './page-index.js'
import type { PageName } from './pages.js'
import { givenSpan, mergePieces, movedSpans } from './pieces.js'
import {
  type Evidence,
  lossDoubtsFrom,
  noEvidence,
  type PassResult,
  type Prior,
  readStretches,
} from './pass.js'
import { findRemains, isMostlyLost } from './remains.js'
import { resolveLosses } from './resolve.js'
import type { ChosenToken } from './search.js'
import { BEYOND_ASCII, findStretches, type Stretch } from './stretches.js'
import type { LossKind, Token } from './token.js'

/** Whether code is repaired: `auto` where the rest of the text is corrupt, or nothing in the text is clean. */
export type CodePolicy = 'auto' | 'always' | 'never'

export interface RepairOptions {
  /** The spans of code, disjoint and ascending: fences, indented blocks, back-tick spans. */
  readonly code?: readonly Span[]
  readonly codePolicy?: CodePolicy
  /** Also applies the likeliest candidate of what would only be reported. */
  readonly guess?: boolean
}

/** `exact`: no byte was lost. `inferred`: the lost byte follows from its neighbours. `guessed`: it was the likeliest. */
export type Confidence = 'exact' | 'inferred' | 'guessed'

/** One run of mojibake and what it was; `pages` are the misreadings undone, the outermost first. */
export interface Repair {
  readonly span: Span
  readonly before: string
  readonly after: string
  readonly pages: readonly PageName[]
  readonly loss: LossKind | undefined
  readonly confidence: Confidence
}

/** A place where text was lost that cannot be had back, or not surely; `candidates` are the likeliest first. */
export interface Unrepairable {
  readonly span: Span
  readonly text: string
  readonly why: string
  readonly candidates: readonly string[]
}

/** The repairs as edits of the given text, as a record, and what is left. All ascending and in its offsets. */
export interface RepairResult {
  readonly edits: readonly TextEdit[]
  readonly repairs: readonly Repair[]
  readonly unrepairable: readonly Unrepairable[]
}

/**
 * Finds the text that most plausibly was misread into the given one. Every line is read anew as a mixture of clean
 * text and of UTF-8 seen through 19 code pages; the reading that surprises least wins if it beats the line as it stands
 * by more than a wrong code page is improbable. A second pass trusts the pages that the first one found. Repeated until
 * nothing changes, so that double and triple misreadings unwind. Clean text is not touched; no repair spans a line
 * feed. O(length) time for a bounded number of layers.
 */
export function repairMojibake(text: string, options: RepairOptions = {}): RepairResult {
  if (!BEYOND_ASCII.test(text) && !text.includes('????')) return { edits: [], repairs: [], unrepairable: [] }
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
  let layered: Layered = { text, pieces: [] }
  let open = options.codePolicy === 'always'
  let doubtful: readonly ChosenToken[] = []
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const code = movedSpans(options.code ?? [], layered.pieces)
    const found = readLayer(layered.text, { code, open, policy: options.codePolicy ?? 'auto' })
    open = found.open
    const chosen = resolveLosses(layered.text, found.chosen)
    if (layer === 0 && options.guess !== true && isMostlyLost(text, chosen.length)) {
      doubtful = chosen
      break
    }
    const applies = ({ token }: ChosenToken): boolean => options.guess === true || isSure(token)
    doubtful = chosen.filter(one => !applies(one))
    const sure = chosen.filter(applies)
    if (sure.length === 0) break
    const exact = sure.filter(one => one.token.loss === undefined)
    const bare = exact.length < sure.length ? applyChanges(layered, changesOf(exact)) : undefined
    const isOuter = bare !== undefined && hasMore(bare, options, open)
    layered = isOuter ? bare : applyChanges(layered, changesOf(sure))
  }
  if (doubtful.length === 0) {
    const code = movedSpans(options.code ?? [], layered.pieces)
    layered = applyChanges(layered, findControls(layered.text, code))
  }
  const repairs = mergePieces(layered.pieces).map(piece => repairOf(text, layered.text, piece))
  return {
    edits: repairs.map(editOf),
    repairs,
    unrepairable: findUnrepairable(layered, doubtful, text),
  }
}

/** Whether lossless mojibake is left: then what was lost is decided in a later layer, where more of it is read. */
function hasMore(layered: Layered, options: RepairOptions, open: boolean): boolean {
  const code = movedSpans(options.code ?? [], layered.pieces)
  const found = readLayer(layered.text, { code, open, policy: options.codePolicy ?? 'auto' })
  return found.chosen.some(one => one.token.loss === undefined)
}

interface LayerOptions {
  readonly code: readonly Span[]
  /** Whether code is read too, whatever the rest of the text shows. */
  readonly open: boolean
  readonly policy: CodePolicy
}

interface LayerResult extends PassResult {
  readonly open: boolean
}

/** The best reading of one layer: a first pass for evidence, a second that uses it. */
function readLayer(text: string, { code, open, policy }: LayerOptions): LayerResult {
  const all = [...findStretches(text, code)]
  const prose = open ? all : all.filter(stretch => !stretch.isCode)
  const homes = findHomes(text)
  const blank = { evidence: noEvidence, homes, surviving: findSurvivors(text), lossDoubts: {} }
  const first = readStretches(text, prose, blank)
  if (first.chosen.length > 0) {
    const opened = open || (policy === 'auto' && total(first.evidence) >= CONVINCING)
    const stretches = opened ? all : prose
    const prior = { ...blank, evidence: first.evidence }
    const second = readStretches(text, stretches, withLosses(text, prior, first.chosen))
    if (second.chosen.every(one => one.token.loss === undefined)) return { ...second, open: opened }
    return { ...readStretches(text, stretches, withLosses(text, prior, second.chosen)), open: opened }
  }
  if (open || policy !== 'auto' || prose.length === all.length) return { ...first, open }
  const whole = readStretches(text, all, blank)
  return leavesNothing(text, all, whole.chosen) ? { ...whole, open: true } : { ...first, open }
}

/** What is known beforehand, with what a reading shows of the losses. */
function withLosses(text: string, prior: Prior, chosen: readonly ChosenToken[]): Prior {
  const lossDoubts = lossDoubtsFrom(text, chosen)
  const gone = (lossDoubts.dropped ?? 0) < 0 ? UNDEFINED_GONE : 0
  return { ...prior, surviving: prior.surviving | gone, lossDoubts }
}

const CONVINCING = 8

const total = (evidence: Evidence): number => evidence.reduce((sum, gain) => sum + gain, 0)

/** Whether the tokens cover every character beyond ASCII. */
function leavesNothing(text: string, stretches: readonly Stretch[], chosen: readonly ChosenToken[]): boolean {
  let beyond = 0
  for (const { start, end } of stretches) beyond += countBeyondAscii(text.slice(start, end))
  for (const { start, end } of chosen) beyond -= countBeyondAscii(text.slice(start, end))
  return beyond === 0
}

const countBeyondAscii = (text: string): number => text.replace(/[\0-\x7f]+/g, '').length

/** Whether a token may be applied without being asked for. */
const isSure = (token: Token): boolean => token.margin >= SURE

const SURE = 0.6

/** The changes that tokens make; those of lossless tokens that touch each other are one. */
function changesOf(chosen: readonly ChosenToken[]): Change[] {
  const changes: Change[] = []
  let run: ChosenToken[] = []
  for (const one of chosen) {
    const last = run.at(-1)
    const goesOn =
      last?.end === one.start && last.page === one.page && isPlain(last.token) && isPlain(one.token)
    if (!goesOn && run.length > 0) {
      changes.push(changeOf(run))
      run = []
    }
    run.push(one)
  }
  if (run.length > 0) changes.push(changeOf(run))
  return changes
}

const isPlain = ({ loss, before }: Token): boolean => loss === undefined && before.length === 0

function changeOf(run: readonly ChosenToken[]): Change {
  const tokens = run.map(one => one.token)
  return {
    span: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 },
    text: tokens.map(token => token.text).join(''),
    pages: [...(tokens[0]?.before ?? []), allPages[run[0]?.page ?? 0] ?? 'windows-1252'],
    loss: tokens[0]?.loss,
    isGuess: tokens.some(token => !isSure(token)),
  }
}

function repairOf(text: string, repaired: string, piece: Piece): Repair {
  const before = text.slice(piece.source.start, piece.source.end)
  const after = repaired.slice(piece.span.start, piece.span.end)
  const isExact = piece.loss === undefined && corrupt(after, piece.pages) === asRead(before, piece.pages)
  return {
    span: piece.source,
    before,
    after,
    pages: piece.pages,
    loss: isExact ? undefined : (piece.loss ?? 'mixed'),
    confidence: piece.isGuess ? 'guessed' : isExact ? 'exact' : 'inferred',
  }
}

/** Character references are compared by what they stand for: they can be written in several ways. */
const asRead = (before: string, pages: readonly PageName[]): string =>
  pages[0] === 'html' ? unescapeHtml(before) : before

/** The text misread in each of the pages, the innermost (last) first. */
function corrupt(text: string, pages: readonly PageName[]): string | undefined {
  return pages.reduceRight<string | undefined>(
    (current, page) => (current === undefined || page === 'html' ? current : misread(current, page)),
    text,
  )
}

function findUnrepairable(layered: Layered, doubtful: readonly ChosenToken[], given: string): Unrepairable[] {
  const found: Unrepairable[] = []
  for (const { token, start, end } of doubtful) {
    const span = givenSpan({ start, end }, layered.pieces)
    found.push({
      span,
      text: given.slice(span.start, span.end),
      why: token.loss === undefined ? TOO_MUCH_LOST : 'a byte was lost, and more than one character fits',
      candidates: token.loss === undefined ? [token.text] : token.candidates,
    })
  }
  const covered = new Set(found.flatMap(({ span }) => offsetsOf(span)))
  for (const { span, text, why } of findRemains(layered.text)) {
    const source = givenSpan(span, layered.pieces)
    if (covered.has(source.start)) continue
    found.push({ span: source, text, why, candidates: [] })
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

const TOO_MUCH_LOST = 'too much around it is lost to repair this alone'

const offsetsOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at)
