/** How many issues there are, by state and level. */
import * as z from 'zod'
import { type Issue, isClosed } from '../issue/model.js'
import type { DeepReadonly } from './deep-readonly.js'
import { defineMetric } from './metric.js'
import { perRank, perState, rankOf } from './rank.js'

const count = z.int().min(0)
const byState = z.strictObject(perState(() => count))
const rankRecord = <T extends z.ZodType>(value: T) => z.strictObject(perRank(() => value))

export const countsSchema = z
  .strictObject({
    total: count.describe('all issues'),
    open: count.describe('issues that are neither resolved nor wontfix'),
    closed: count.describe('issues that are resolved or wontfix'),
    overdue: count.describe('open issues whose due date has passed'),
    byState: byState.describe('issues by state'),
    byLevel: rankRecord(count).describe('issues by level; none: the level is not known'),
    openByLevel: rankRecord(count).describe('issues that are neither resolved nor wontfix, by level'),
    byLevelAndState: rankRecord(byState).describe('issues by level, and within the level by state'),
  })
  .describe('how many issues there are, by state and level')

export type Counts = DeepReadonly<z.infer<typeof countsSchema>>

export const counts = defineMetric({
  id: 'counts',
  summary: 'how many issues there are, by state and level',
  schema: countsSchema,
  measure: (files, { today }) =>
    countIssues(
      files.flatMap(file => file.tracker.issues),
      today,
    ),
})

function countIssues(issues: readonly Issue[], today: string): Counts {
  const open = issues.filter(issue => !isClosed(issue.state))
  return {
    total: issues.length,
    open: open.length,
    closed: issues.length - open.length,
    overdue: open.filter(issue => (issue.dates.due?.value ?? today) < today).length,
    byState: countStates(issues),
    byLevel: countRanks(issues),
    openByLevel: countRanks(open),
    byLevelAndState: perRank(rank => countStates(issues.filter(issue => rankOf(issue) === rank))),
  }
}

const countStates = (issues: readonly Issue[]) =>
  perState(state => issues.filter(issue => issue.state === state).length)

const countRanks = (issues: readonly Issue[]) =>
  perRank(rank => issues.filter(issue => rankOf(issue) === rank).length)
