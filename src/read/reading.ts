import type { Tracker } from '../issue/model.js'
import type { RepairResult } from '../mojibake/result.js'
import type { Source } from '../text/source.js'

/** A file as it was understood: the source with its reading, what was repaired for it, and what it says. */
export interface Reading {
  readonly source: Source
  readonly repair: RepairResult
  readonly tracker: Tracker
}
