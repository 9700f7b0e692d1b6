/** Fixes that are taken or skipped one at a time: what can still be chosen, and what becomes of the source. */
import type { TextEdit } from '../text/edit.js'
import type { Finding } from '../text/finding.js'
import { sourceOf, type Source } from '../text/source.js'
import { applyFixes, changesNothing, chooseFixes, editsOf, type Find, type Fixed } from './fix.js'

/** A source with the fixes that were taken in it; `left` is what is wrong in it as it stands. */
export interface Choice extends Omit<Fixed, 'passes'> {
  readonly skipped: readonly SkippedFix[]
}

/** A fix that was not taken: its rule, its title and where its finding starts in the source as it stands. */
interface SkippedFix {
  readonly rule: string
  readonly title: string
  readonly start: number
}

export const startChoice = (source: Source, find: Find): Choice => ({
  source,
  applied: [],
  left: find(source),
  edits: [],
  skipped: [],
})

/** The findings whose fixes are neither taken nor skipped yet, in the order of the file. */
export const openFixes = ({ source, left, skipped }: Choice): readonly Finding[] =>
  left.filter(
    finding => !changesNothing(source.raw, finding) && !skipped.some(one => isSame(one, skippedAs(finding))),
  )

const skippedAs = ({ rule, fix, span }: Finding): SkippedFix => ({
  rule,
  title: fix?.title ?? '',
  start: span.start,
})

const isSame = (a: SkippedFix, b: SkippedFix): boolean =>
  a.rule === b.rule && a.title === b.title && a.start === b.start

/** Takes fixes, of those that touch each other the first; what is wrong then is looked for again. */
export function takeFixes(choice: Choice, wanted: readonly Finding[], find: Find): Choice {
  const chosen = chooseFixes(choice.source.raw, wanted)
  const edits = editsOf(chosen)
  const { path, hasBom } = choice.source
  const source = sourceOf(path, applyFixes(choice.source, chosen), hasBom)
  return {
    source,
    applied: [...choice.applied, ...chosen],
    left: find(source),
    edits: [...choice.edits, edits],
    skipped: choice.skipped.filter(one => !isWrittenAnew(edits, one)).map(one => movedBy(edits, one)),
  }
}

export const skipFix = (choice: Choice, finding: Finding): Choice => ({
  ...choice,
  skipped: [...choice.skipped, skippedAs(finding)],
})

/** What edits wrote anew may be asked about again. */
const isWrittenAnew = (edits: readonly TextEdit[], { start }: SkippedFix): boolean =>
  edits.some(({ span }) => span.start <= start && start < span.end)

/** A fix that was skipped, where it stands after the edits. */
function movedBy(edits: readonly TextEdit[], one: SkippedFix): SkippedFix {
  const before = edits.filter(({ span }) => span.end <= one.start)
  const shift = before.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0)
  return { ...one, start: one.start + shift }
}
