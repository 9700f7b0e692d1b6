import type { Measurable } from '../measure/metric.js'
import type { Objection } from '../text/objection.js'
import type { Result } from '../text/result.js'

/** A kind of generated block: what it is called in its mark, and how its lines come from a file. */
export interface BlockKind {
  readonly name: string
  readonly summary: string
  /** What may stand behind the name, such as `is=open`; undefined where nothing may. */
  readonly options: string | undefined
  /** Markdown, line by line; an objection to the options that it does not understand. */
  readonly render: (file: Measurable, options: string) => Result<readonly string[], Objection>
}
