import * as z from 'zod'
import { type Issue, isClosed } from '../issue/model.js'
import type { DeepReadonly } from './deep-readonly.js'
import { defineMetric } from './metric.js'
import { rankOf } from './rank.js'
import type { MeasureSettings } from './settings.js'

const progressSchema = z.strictObject({
  done: z.number().min(0),
  total: z.number().min(0),
  percent: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('rounded down to a tenth; null where the total is 0: there is nothing to complete'),
})

/** So much of so much. */
export type Progress = DeepReadonly<z.infer<typeof progressSchema>>

export const completionSchema = z
  .strictObject({
    records: progressSchema.describe('closed issues (resolved or wontfix) of all issues'),
    weighted: progressSchema.describe('the same, each issue counted by the weight of its level'),
    tasks: progressSchema.describe('ticked tasks of all tasks of the issues'),
  })
  .describe('how much of it is done')

export type Completion = DeepReadonly<z.infer<typeof completionSchema>>

export const completion = defineMetric({
  id: 'completion',
  summary: 'how much is done: issues, issues weighted by level, tasks',
  schema: completionSchema,
  measure: (files, options) =>
    completeness(
      files.flatMap(file => file.tracker.issues),
      options.weights,
    ),
})

/**
 * Rounded down, so that 100 % is said only when all is done; a start that is less than a tenth of a per cent
 * is a tenth. Of nothing there is no share: null.
 */
export function progressOf(done: number, total: number): Progress {
  if (total === 0) return { done, total, percent: null }
  const tenths = Math.floor((done * 1000) / total)
  return { done, total, percent: done > 0 ? Math.max(tenths, 1) / 10 : 0 }
}

function completeness(issues: readonly Issue[], weights: MeasureSettings['weights']): Completion {
  const closed = issues.filter(issue => isClosed(issue.state))
  const weigh = (some: readonly Issue[]) => sum(some.map(issue => weights[rankOf(issue)]))
  const tasks = issues.flatMap(issue => issue.tasks ?? [])
  return {
    records: progressOf(closed.length, issues.length),
    weighted: progressOf(weigh(closed), weigh(issues)),
    tasks: progressOf(sum(tasks.map(task => task.done)), sum(tasks.map(task => task.total))),
  }
}

/** Weights may be fractions: the last digits of a floating sum are cut, so that 0.1 + 0.2 is 0.3. */
const sum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((total, number) => total + number, 0) * 1e6) / 1e6
