import type { EditGround } from '../../edit/run.js'

/** How a transaction is made. */
export interface Terms {
  readonly ground: EditGround
  /** Whether it is made even against the file's own rules. */
  readonly isForced?: true
}
