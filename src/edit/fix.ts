import { applyEdits, type TextEdit } from '../text/edit.js'
import type { Finding, Fix } from '../text/finding.js'
import { rawSpan, type Source, sourceOf } from '../text/source.js'
import { slice, type Span } from '../text/span.js'

/** What a finder says of a source: the source as it was read (with its reading), and what is wrong in it. */
export interface Found {
  readonly source: Source
  readonly findings: readonly Finding[]
}

/** `applied` and `left` are findings; spans of `left` are offsets into the reading of `source`. */
export interface Fixed {
  readonly source: Source
  readonly applied: readonly Finding[]
  readonly left: readonly Finding[]
  readonly passes: number
}

/** A change of the raw text that a finding asks for. */
interface Repair {
  readonly finding: Finding
  readonly edits: readonly TextEdit[]
}

const mostPasses = 10

/**
 * Applies the allowed fixes until none is left. A fix is made whole or not at all; of fixes that touch each other
 * the first wins, and the next pass sees to the others. Bytes outside the edits stay as they are.
 */
export function fix(
  source: Source,
  find: (source: Source) => Found,
  allow: (finding: Finding) => boolean,
): Fixed {
  const applied: Finding[] = []
  const seen = new Set([source.raw])
  let found = find(source)
  for (let passes = 0; ; passes += 1) {
    const repairs = chooseRepairs(found, allow)
    if (repairs.length === 0 || passes === mostPasses) {
      return { source: found.source, applied, left: found.findings, passes }
    }
    const raw = applyRepairs(found.source.raw, repairs)
    if (seen.has(raw)) throw new Error(`fixes undo each other in ${source.path}: ${rulesOf(repairs)}`)
    seen.add(raw)
    for (const { finding } of repairs) applied.push(finding)
    found = find(sourceOf(source.path, raw, source.hasBom))
  }
}

function chooseRepairs(found: Found, allow: (finding: Finding) => boolean): readonly Repair[] {
  const chosen: Repair[] = []
  const taken: TextEdit[] = []
  for (const finding of found.findings) {
    if (finding.fix === undefined || !allow(finding)) continue
    const edits = rawEdits(found.source, finding.fix)
    const clashes = edits.some(edit => taken.some(other => touches(edit.span, other.span)))
    if (edits.length === 0 || clashes) continue
    chosen.push({ finding, edits })
    taken.push(...edits)
  }
  return chosen
}

/** The fix as edits of the raw text, without those that change nothing. */
const rawEdits = (source: Source, { edits }: Fix): readonly TextEdit[] =>
  edits.map(edit => rawEdit(source, edit)).filter(edit => slice(source.raw, edit.span) !== edit.text)

/**
 * An edit of the reading as an edit of the raw text. Where it cuts into a repaired place, the rest of that place is
 * written as it was read: half a repair cannot be kept.
 */
function rawEdit(source: Source, edit: TextEdit): TextEdit {
  const start = source.patches.find(({ textSpan }) => cutsInto(textSpan, edit.span.start))?.textSpan.start
  const end = source.patches.find(({ textSpan }) => cutsInto(textSpan, edit.span.end))?.textSpan.end
  const before = source.text.slice(start ?? edit.span.start, edit.span.start)
  const after = source.text.slice(edit.span.end, end ?? edit.span.end)
  return { span: rawSpan(source, edit.span), text: before + edit.text + after }
}

const cutsInto = (span: Span, offset: number): boolean => span.start < offset && offset < span.end

/** Whether two edits share a character or a place of insertion, so that their order would matter. */
const touches = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) ||
  ((a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end)

function applyRepairs(raw: string, repairs: readonly Repair[]): string {
  const result = applyEdits(
    raw,
    repairs.flatMap(repair => repair.edits),
  )
  if (!result.ok) throw new Error(`the edits of a fix overlap: ${rulesOf(repairs)}`)
  return result.value
}

const rulesOf = (repairs: readonly Repair[]): string =>
  [...new Set(repairs.map(repair => repair.finding.rule))].join(', ')
