/** Runs the steps of a change one after the other, each on the file as the last one left it, and checks each. */
import type { Tracker } from '../issue/model.js'
import { composeEdits } from '../text/compose.js'
import { applyEdits, type TextEdit } from '../text/edit.js'
import type { Objection } from '../text/objection.js'
import { rawEdit } from '../text/raw-edit.js'
import { failure, type Result, success } from '../text/result.js'
import { rawSpan, type Source, sourceOf } from '../text/source.js'
import { slice } from '../text/span.js'
import { type EditWords, type Page, planOf, type Replacement, type Step } from './page.js'
import { findDamage, placeAfter } from './verify.js'

/** A file as it was read. */
export interface ReadSource {
  readonly source: Source
  readonly tracker: Tracker
}

/** How files are read, by which words, and the day of the change. */
export interface EditGround {
  readonly read: (source: Source) => ReadSource
  readonly words: EditWords
  readonly today: string
}

/** A file after a change, where the issue stands in it, and the edits of the raw text that make it. */
export interface Edited {
  readonly reading: ReadSource
  readonly index: number
  readonly edits: readonly TextEdit[]
  /** What was left alone that somebody should look at. */
  readonly notes: readonly string[]
}

/** All steps, or none: the first that cannot be done, or would do more than was meant, ends the run. */
export function runSteps(
  start: ReadSource,
  { index, steps }: { readonly index: number; readonly steps: readonly Step[] },
  ground: EditGround,
): Result<Edited, Objection> {
  let current = { reading: start, index }
  const made: (readonly TextEdit[])[] = []
  const notes: string[] = []
  for (const step of steps) {
    const done = runStep(current.reading, { index: current.index, step }, ground)
    if (!done.ok) return done
    current = done.value
    made.push(done.value.edits)
    notes.push(...done.value.notes)
  }
  return success({ ...current, edits: composeEdits(start.source.raw.length, made), notes })
}

function runStep(
  before: ReadSource,
  { index, step }: { readonly index: number; readonly step: Step },
  ground: EditGround,
): Result<Edited, Objection> {
  const issue = before.tracker.issues[index]
  if (issue === undefined) throw new Error('the issue to change is not in the file')
  const plan = step(pageOf(before, ground), issue)
  if (!plan.ok) return plan
  const { replacements, outcome, notes = [] } = plan.value ?? nothing
  if (replacements.length === 0) return success({ reading: before, index, edits: [], notes })
  const edits = replacements.map(one => editOf(before.source, one))
  const reading = reread(before.source, edits, ground)
  if (!reading.ok) return reading
  const after = reading.value
  const damage = findDamage({
    before: before.tracker,
    after: after.tracker,
    index,
    outcome,
  })
  if (damage !== undefined) return failure({ message: `the change was not made, for ${damage}` })
  return success({ reading: after, index: placeAfter(before.tracker, after.tracker, index), edits, notes })
}

const nothing = planOf([], [])

export const pageOf = ({ source, tracker }: ReadSource, { words, today }: EditGround): Page => ({
  text: source.text,
  tracker,
  words,
  today,
})

/** The file with edits of its raw text, read again. */
export function reread(
  source: Source,
  edits: readonly TextEdit[],
  { read }: Pick<EditGround, 'read'>,
): Result<ReadSource, Objection> {
  const raw = applyEdits(source.raw, edits)
  if (!raw.ok) return failure({ message: 'the change was not made, for its edits overlap' })
  return success(read(sourceOf(source.path, raw.value, source.hasBom)))
}

/** A replacement in the reading as an edit of the raw text. */
export function editOf(source: Source, { span, pieces }: Replacement): TextEdit {
  const text = pieces
    .map(piece => (typeof piece === 'string' ? piece : slice(source.raw, rawSpan(source, piece))))
    .join('')
  return rawEdit(source, { span, text })
}
