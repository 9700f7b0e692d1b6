import type * as z from 'zod'
import type { Level, Tracker } from '../issue/model.js'
import type { Source } from '../text/source.js'
import type { DeepReadonly } from './deep-readonly.js'
import type { MeasureSettings } from './settings.js'

/** What is measured: a tracker and the source whose lines its spans fall on. A `Reading` is one. */
export interface Measurable {
  readonly source: Source
  readonly tracker: Tracker
}

/** The settings, and what else the numbers depend on. */
export interface MeasureOptions extends MeasureSettings {
  /** The ISO day on which it is measured: it tells what is overdue. */
  readonly today: string
  /** Words for levels that a config adds to ours, in impact and risk fields; the reader was given them already. */
  readonly levelWords?: Readonly<Record<string, Level>>
}

/** One thing that can be said in numbers about trackers, one or many: what it is, its shape, and how it is got. */
export interface Metric<T> {
  readonly id: string
  readonly summary: string
  readonly schema: z.ZodType<T>
  readonly measure: (files: readonly Measurable[], options: MeasureOptions) => DeepReadonly<T>
}

/** The identity: it infers the type of the value from its schema. */
export const defineMetric = <T>(metric: Metric<T>): Metric<T> => metric
