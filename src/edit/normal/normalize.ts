/** Brings a tracker into its normal form, step by step; what would change more than spelling and blanks is not done. */
import { parseMarkdown } from '../../markdown/parse.js'
import { composeEdits } from '../../text/compose.js'
import { applyEdits, type TextEdit } from '../../text/edit.js'
import type { Replacement } from '../page.js'
import { editOf, type EditGround, pageOf, type ReadSource, reread } from '../run.js'
import { slice } from '../../text/span.js'
import { normalSteps } from './all-steps.js'
import type { Change, NormalPage, StepName } from './normal-step.js'
import { saysTheSame } from './same.js'
import type { NormalSettings } from './settings.js'

/** How files are read and written, and what the config says of the normal form. */
export interface NormalGround extends EditGround {
  readonly settings: NormalSettings
}

/** A file in its normal form, the edits of the raw text that made it, and how many changes each step made. */
export interface Normalized {
  readonly reading: ReadSource
  readonly edits: readonly TextEdit[]
  readonly counts: ReadonlyMap<StepName, number>
}

/** A file without issues is left as it is. */
export function normalize(start: ReadSource, ground: NormalGround): Normalized {
  const lists: (readonly TextEdit[])[] = []
  const counts = new Map<StepName, number>()
  let page = normalPage(start, ground)
  for (let pass = 0; pass < MOST_PASSES && start.tracker.issues.length > 0; pass += 1) {
    const before = page
    for (const { name, plan } of normalSteps) {
      const done = make(page, plan(page), ground)
      if (done === undefined) continue
      lists.push(done.edits)
      counts.set(name, (counts.get(name) ?? 0) + done.count)
      page = normalPage(done.reading, ground)
    }
    if (page === before) break
  }
  return { reading: page.reading, edits: composeEdits(start.source.raw.length, lists), counts }
}

const MOST_PASSES = 10

interface ReadPage extends NormalPage {
  readonly reading: ReadSource
}

const normalPage = (reading: ReadSource, ground: NormalGround): ReadPage => ({
  ...pageOf(reading, ground),
  reading,
  document: parseMarkdown(reading.source.text),
  settings: ground.settings,
})

interface Made {
  readonly reading: ReadSource
  readonly edits: readonly TextEdit[]
  readonly count: number
}

/** Makes all changes, or else those of each half of them that can be made; undefined if none can. */
function make({ reading }: ReadPage, changes: readonly Change[], ground: NormalGround): Made | undefined {
  const whole = tried(reading, changes, ground)
  if (whole !== undefined || changes.length < 2) return whole
  const sound = halves(changes).flatMap(half => soundOf(reading, half, ground))
  return tried(reading, sound, ground)
}

function soundOf(before: ReadSource, changes: readonly Change[], ground: NormalGround): readonly Change[] {
  if (tried(before, changes, ground) !== undefined) return changes
  return changes.length < 2 ? [] : halves(changes).flatMap(half => soundOf(before, half, ground))
}

const halves = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => [
  items.slice(0, items.length >> 1),
  items.slice(items.length >> 1),
]

/** The file with the changes, if it then says the same in exactly the text that was meant. */
function tried(before: ReadSource, changes: readonly Change[], ground: NormalGround): Made | undefined {
  if (changes.length === 0) return undefined
  const { text } = before.source
  const replacements = changes.flat()
  const edits = replacements.map(one => editOf(before.source, one))
  const after = reread(before.source, edits, ground)
  const meant = applyEdits(
    text,
    replacements.map(one => editIn(text, one)),
  )
  if (!after.ok || !meant.ok || meant.value !== after.value.source.text) return undefined
  if (!saysTheSame(before.tracker, after.value.tracker)) return undefined
  return { reading: after.value, edits, count: changes.length }
}

/** A replacement as an edit of the reading. */
const editIn = (text: string, { span, pieces }: Replacement): TextEdit => ({
  span,
  text: pieces.map(piece => (typeof piece === 'string' ? piece : slice(text, piece))).join(''),
})
