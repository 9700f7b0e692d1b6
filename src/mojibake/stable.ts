/** Keeps of a repair what a second one leaves as it is: who repairs twice gets what once gives. */
import { lineAt, lineStarts } from '../text/lines.js'
import { type Span, slice } from '../text/span.js'
import { createRecorder, TOO_MUCH_LOST } from './account/account.js'
import { applyChanges, type Change, type Layered, type Piece } from './account/layers.js'
import { createCover } from './account/leftovers.js'
import { givenSpan, mergePieces, movedSpans } from './account/pieces.js'
import type { Repair, RepairResult } from './result.js'

/** A text and where code stands in it. */
export interface Given {
  readonly text: string
  readonly code: readonly Span[]
}

/** A result, and the text that it makes. */
export interface Outcome extends RepairResult {
  readonly repaired: string
}

type Repairer = (given: Given) => Outcome

/**
 * The repairs of a text that stay as they are when their outcome is repaired in its turn. Of a line that would be repaired
 * once more too much is lost: it stays as it was given, and what it might have been is reported. A text of which something
 * was repaired is read once more, and a bounded number of times if a line is not stable.
 */
export function repairStably(given: Given, repair: Repairer): RepairResult {
  const first = repair(given)
  if (first.repairs.length === 0 || repair(outcomeIn(given, first)).repairs.length === 0) return first
  return withRepairs(first, findStable(given, first.repairs, repair))
}

/**
 * The repairs of a text and of what comes out of them, round by round, until a further one would change nothing: a guess can
 * complete what the next round reads. What is left is told as the last round tells it.
 */
export function repairThroughout(given: Given, repair: Repairer): RepairResult {
  const first = repair(given)
  let last = first
  let layered: Layered = { text: given.text, pieces: [] }
  for (let round = 0; round < MOST_ROUNDS && last.repairs.length > 0; round += 1) {
    layered = applyChanges(layered, changesIn(last))
    last = repair({ text: layered.text, code: movedSpans(given.code, layered.pieces) })
    if (round === 0 && last.repairs.length === 0) return first
  }
  const repairs = mergePieces(layered.pieces).map(createRecorder(given.text, layered.text))
  return {
    edits: repairs.map(({ span, after }) => ({ span, text: after })),
    repairs,
    unrepairable: last.unrepairable.map(one => {
      const span = givenSpan(one.span, layered.pieces)
      return { ...one, span, text: slice(given.text, span) }
    }),
  }
}

const changesIn = ({ repairs }: RepairResult): readonly Change[] =>
  repairs.map(one => ({ ...one, text: one.after }))

/** More rounds than any text was found to need. */
const MOST_ROUNDS = 4

/** The repairs without those of all lines that are not stable; none if there is no end to it. */
function findStable(given: Given, first: readonly Repair[], repair: Repairer): readonly Repair[] {
  const held = new Set<number>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const repairs = settleLines(given, first, { held, repair })
    if (repairs === undefined) break
    const outcome = outcomeOf(given, repairs)
    const late = settleLines(outcome, repair(outcome).repairs, { held: new Set(), repair })
    if (late === undefined) break
    if (late.length === 0) return repairs
    const lineOf = createLineOf(outcome.text)
    for (const one of late) held.add(lineOf(one))
  }
  return []
}

interface Lines {
  /** The numbers of lines that are to stay as they are. */
  readonly held: ReadonlySet<number>
  readonly repair: Repairer
}

/** The repairs that are left if each line is repaired no more than once; undefined if there is no end to it. */
function settleLines(
  given: Given,
  first: readonly Repair[],
  { held, repair }: Lines,
): readonly Repair[] | undefined {
  const lineOf = createLineOf(given.text)
  const staying = new Set(held)
  const mayChange = (one: Repair): boolean => !staying.has(lineOf(one))
  let repairs = first.filter(mayChange)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const again = repairAgain(given, repairs, repair).filter(mayChange)
    if (again.length === 0) return repairs
    const repaired = new Set(repairs.map(lineOf))
    for (const one of again) if (repaired.has(lineOf(one))) staying.add(lineOf(one))
    repairs = [...repairs, ...again].filter(mayChange).sort((a, b) => a.span.start - b.span.start)
  }
  return undefined
}

/** Tells the number of the line in which a repair stands. It is the same before and after: none makes or takes a line end. */
function createLineOf(text: string): (one: Repair) => number {
  const starts = lineStarts(text)
  return ({ span }) => lineAt(starts, span.start)
}

/** What a second run would repair, where it stands in the given text. */
function repairAgain(given: Given, repairs: readonly Repair[], repair: Repairer): readonly Repair[] {
  const outcome = outcomeOf(given, repairs)
  const again = repair(outcome).repairs
  return again.map(one => ({ ...one, span: givenSpan(one.span, outcome.pieces) }))
}

/** What a result makes of a text. */
function outcomeIn(given: Given, { repaired, repairs }: Outcome): Given {
  return given.code.length === 0 ? { text: repaired, code: [] } : outcomeOf(given, repairs)
}

/** A text with its repairs made. */
export const repairedText = (text: string, repairs: readonly Repair[]): string =>
  outcomeOf({ text, code: [] }, repairs).text

function outcomeOf(
  { text, code }: Given,
  repairs: readonly Repair[],
): Given & { readonly pieces: readonly Piece[] } {
  const changes = repairs.map(one => ({ ...one, text: one.after }))
  const layered = applyChanges({ text, pieces: [] }, changes)
  return { ...layered, code: movedSpans(code, layered.pieces) }
}

/** A result with these repairs instead; those that are withheld are reported. */
function withRepairs(result: RepairResult, repairs: readonly Repair[]): RepairResult {
  const kept = new Set(repairs.map(({ span }) => span.start))
  const withheld = result.repairs.filter(({ span }) => !kept.has(span.start))
  const isRepaired = createCover(repairs.map(({ span }) => span))
  return {
    edits: repairs.map(({ span, after }) => ({ span, text: after })),
    repairs,
    unrepairable: [
      ...result.unrepairable.filter(({ span }) => !isRepaired(span.start)),
      ...withheld.map(({ span, before, after }) => ({
        span,
        text: before,
        why: TOO_MUCH_LOST,
        candidates: [after],
      })),
    ].sort((a, b) => a.span.start - b.span.start),
  }
}
