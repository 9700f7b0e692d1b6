import type * as z from 'zod'
import type { Tracker } from '../issue/model.js'
import type { Source } from '../text/source.js'
import type { DeepReadonly } from './deep-readonly.js'
import type { MeasureSettings } from './settings.js'

/** What is measured: a tracker and the source whose lines its spans fall on. A `Reading` is one. */
export interface Measurable {
  readonly source: Source
  readonly tracker: Tracker
}

/** The settings, and the ISO day on which it is measured: what is overdue depends on it. */
export interface MeasureOptions extends MeasureSettings {
  readonly today: string
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
