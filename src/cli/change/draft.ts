import type { Edited, ReadSource } from '../../edit/run.js'
import type { TextEdit } from '../../text/edit.js'
import type { ReadFile } from '../find-issues.js'

/** A file in a transaction: as it was read, as it is now, and the lists of edits that led there. */
export interface Draft {
  readonly file: ReadFile
  readonly now: ReadSource
  readonly lists: readonly (readonly TextEdit[])[]
  /** Which issue of the file as it was stands where; undefined for one that is new. */
  readonly order: readonly (number | undefined)[]
  /** Which issues of the file as it was stand elsewhere now. */
  readonly moved: readonly number[]
  /** What was left alone that somebody should look at. */
  readonly notes: readonly string[]
}

export const draftOf = (file: ReadFile): Draft => ({
  file,
  now: file.reading,
  lists: [],
  order: file.reading.tracker.issues.map((_, index) => index),
  moved: [],
  notes: [],
})

/** A draft after one more change. */
export const drafted = (
  draft: Draft,
  { reading, edits }: Pick<Edited, 'reading' | 'edits'>,
  more: Partial<Pick<Draft, 'order' | 'moved' | 'notes'>> = {},
): Draft => ({
  ...draft,
  now: reading,
  lists: edits.length === 0 ? draft.lists : [...draft.lists, edits],
  order: more.order ?? draft.order,
  moved: [...draft.moved, ...(more.moved ?? [])],
  notes: [...draft.notes, ...(more.notes ?? [])],
})
