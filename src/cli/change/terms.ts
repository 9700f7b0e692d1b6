import type { Request } from '../../edit/request.js'
import type { EditGround } from '../../edit/run.js'

/** How a transaction is made. */
export interface Terms {
  readonly ground: EditGround
  /** Whether it is made even against the file's own rules. */
  readonly isForced?: true
  /** Where a request was given, ahead of what is wrong with it: `line 3: `. */
  readonly placeOf?: (request: Request) => string
}
