import { countWhile } from '../text/count-while.js'
import { applyEdits, inTextOrder, sortEdits, type TextEdit } from '../text/edit.js'
import type { Finding } from '../text/finding.js'
import { type Source, sourceOf } from '../text/source.js'
import { isEmpty, type Span, slice } from '../text/span.js'

/** What is wrong in a source. Spans and edits are offsets into its raw text. */
export type Find = (source: Source) => readonly Finding[]

/** The source after all repairs, the findings that were mended, those that are left (in it), and in how many passes. */
export interface Fixed {
  readonly source: Source
  readonly applied: readonly Finding[]
  readonly left: readonly Finding[]
  readonly passes: number
  /** The edits of each pass, in the raw text as the pass before has left it. */
  readonly edits: readonly (readonly TextEdit[])[]
}

/** More would mean that fixes call for each other without end. */
export const mostPasses = 10

/**
 * Applies the allowed fixes until none is left. A fix is made whole or not at all; of fixes that touch each other
 * the first wins, and the next pass sees to the others. Bytes outside the edits stay as they are.
 */
export function fix(source: Source, find: Find, allow: (finding: Finding) => boolean): Fixed {
  const applied: Finding[] = []
  const edits: (readonly TextEdit[])[] = []
  const seen = new Set([source.raw])
  let current = source
  let left = find(source)
  for (let passes = 0; ; passes += 1) {
    const chosen = chooseFixes(current.raw, left.filter(allow))
    if (chosen.length === 0 || passes === mostPasses) return { source: current, applied, left, passes, edits }
    edits.push(editsOf(chosen))
    const raw = applyFixes(current, chosen)
    if (seen.has(raw)) throw new Error(`fixes undo each other in ${source.path}: ${rulesOf(chosen)}`)
    seen.add(raw)
    for (const finding of chosen) applied.push(finding)
    current = sourceOf(source.path, raw, source.hasBom)
    left = find(current)
  }
}

/** The findings whose fixes can be made together: those that change something, and touch none before them. */
export function chooseFixes(raw: string, findings: readonly Finding[]): readonly Finding[] {
  const take = createTaken()
  return findings.filter(finding => !changesNothing(raw, finding) && take({ edits: editsOf([finding]) }))
}

/** Edits that are made together, and whether their insertions may stand behind those of others at the same place. */
interface Wish {
  readonly edits: readonly TextEdit[]
  readonly isQueued?: true | undefined
}

/** Takes edits that touch none of those taken before, and says whether it did. */
export function createTaken(): (wish: Wish) => boolean {
  const taken: TextEdit[] = []
  const queues = new Set<number>()
  return ({ edits, isQueued }) => {
    const joins = isQueued ? edits.filter(({ span }) => isEmpty(span)) : []
    const isFree = (edit: TextEdit): boolean =>
      (joins.includes(edit) && queues.has(edit.span.start)) || !isTaken(taken, edit)
    if (!edits.every(isFree)) return false
    for (const edit of edits) taken.splice(placeFor(taken, edit), 0, edit)
    for (const { span } of joins) queues.add(span.start)
    return true
  }
}

/** Whether a finding has no fix, or one that writes what stands there already. */
export const changesNothing = (raw: string, { fix }: Finding): boolean =>
  fix === undefined || fix.edits.every(edit => slice(raw, edit.span) === edit.text)

/** The edits of the fixes of these findings, in the order of the text. */
export const editsOf = (findings: readonly Finding[]): readonly TextEdit[] =>
  sortEdits(findings.flatMap(finding => finding.fix?.edits ?? []))

/** Whether one of the disjoint, ascending edits touches the given one: only its neighbours can. */
function isTaken(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const place = placeFor(taken, edit)
  return [taken[place - 1], taken[place]].some(other => other !== undefined && touch(other.span, edit.span))
}

/** Where the edit would stand among the ascending ones. */
const placeFor = (taken: readonly TextEdit[], edit: TextEdit): number =>
  countWhile(taken.length, index => {
    const other = taken[index]
    return other !== undefined && inTextOrder(other, edit) < 0
  })

/** Whether two edits share a character or a place of insertion, so that their order would matter. */
function touch(a: Span, b: Span): boolean {
  const inserts = isEmpty(a) || isEmpty(b)
  return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
}

/** The raw text with the fixes of these findings, which must not touch each other. */
export function applyFixes(source: Source, findings: readonly Finding[]): string {
  const result = applyEdits(source.raw, editsOf(findings))
  if (!result.ok) throw new Error(`the edits of a fix overlap in ${source.path}: ${rulesOf(findings)}`)
  return result.value
}

const rulesOf = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(finding => finding.rule))].join(', ')
