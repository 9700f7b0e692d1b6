/** A file that is changed: as it was read, and read again after edits. */
import type { Tracker } from '../issue/model.js'
import { applyEdits, type TextEdit } from '../text/edit.js'
import type { Objection } from '../text/objection.js'
import { rawEdit } from '../text/raw-edit.js'
import { failure, type Result, success } from '../text/result.js'
import { rawSpan, type Source, sourceOf } from '../text/source.js'
import { slice } from '../text/span.js'
import type { EditWords, Page, Replacement } from './page.js'

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
