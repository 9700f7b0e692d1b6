import type * as z from 'zod'
import type { Tracker } from '../issue/model.js'
import type { RepairResult } from '../mojibake/repair.js'
import type { Facts } from '../resolve/facts.js'
import type { Remark, RuleDoc } from '../text/finding.js'
import type { Source } from '../text/source.js'

/** Everything one run of a rule may see. Spans of remarks are offsets into `source.text`, the reading. */
export interface Subject<Options> {
  readonly source: Source
  readonly tracker: Tracker
  /** What was repaired to read the file, and what could not be. Spans are offsets into `source.raw`. */
  readonly repair: RepairResult
  readonly facts: Facts
  readonly options: Options
}

/**
 * A rule is a value. Its options carry their defaults, its examples are its documentation and its tests.
 * `check` yields remarks; the engine stamps rule, severity and path.
 */
export interface Rule<Options> extends RuleDoc {
  readonly options: z.ZodType<Options>
  readonly examples: readonly [Example, ...Example[]]
  readonly check: (subject: Subject<Options>) => Iterable<Remark>
}

/**
 * A small tracker that breaks the rule (`bad`) and, where one can say it, the same one mended (`good`).
 * `files` is the repository around it: path → content.
 */
export interface Example {
  readonly title: string
  readonly bad: string
  readonly good?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly files?: Readonly<Record<string, string>>
}

/** The identity: it infers the type of the options from their schema. */
export const defineRule = <Options>(rule: Rule<Options>): Rule<Options> => rule

