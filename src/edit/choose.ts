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
    finding =>
      finding.fix !== undefined &&
      !changesNothing(source.raw, finding) &&
      !skipped.some(
        ({ rule, title, start }) =>
          rule === finding.rule && title === finding.fix?.title && start === finding.span.start,
      ),
  )

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
    skipped: choice.skipped.flatMap(one => movedBy(edits, one)),
  }
}

export const skipFix = (choice: Choice, { rule, span, fix }: Finding): Choice => ({
  ...choice,
  skipped: [...choice.skipped, { rule, title: fix?.title ?? '', start: span.start }],
})

/** A fix that was skipped, where it stands after the edits; what they wrote anew may be asked about again. */
function movedBy(edits: readonly TextEdit[], one: SkippedFix): readonly SkippedFix[] {
  if (edits.some(({ span }) => span.start <= one.start && one.start < span.end)) return []
  const before = edits.filter(({ span }) => span.end <= one.start)
  const shift = before.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0)
  return [{ ...one, start: one.start + shift }]
}
