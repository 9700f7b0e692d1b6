import * as z from 'zod'
import { levels, states } from '../issue/model.js'
import type { DeepReadonly } from './deep-readonly.js'
import { gaugeSources } from './gauge.js'

const count = z.int().min(0)

const gaugeSchema = z.strictObject({
  value: z.int().min(1).max(5),
  from: z.enum(gaugeSources).describe('the field or the place that it was taken from; assumed: nothing told'),
  text: z.string().nullable().describe('the evidence as written; null where it is assumed'),
})

const entrySchema = z.strictObject({
  path: z.string(),
  line: z.int().min(1),
  key: z.string().describe('the key of the issue within its file'),
  id: z.string().nullable(),
  title: z.string(),
  state: z.enum(states),
  level: z.enum(levels).nullable(),
  likelihood: gaugeSchema.describe('1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain'),
  impact: gaugeSchema.describe('1 negligible, 2 minor, 3 moderate, 4 major, 5 severe'),
  score: z.int().min(1).max(25).describe('likelihood × impact'),
  band: z.enum(['critical', 'high', 'moderate', 'low']),
})

/** One issue in the risk register. */
export type RiskEntry = DeepReadonly<z.infer<typeof entrySchema>>

export type RiskBand = RiskEntry['band']

const totalSchema = z.strictObject({
  issues: count,
  score: count.describe('the sum of the scores of these issues'),
})

export const registerSchema = z
  .array(entrySchema)
  .describe('every issue with its likelihood and impact, the gravest first')

export const riskSchema = z
  .strictObject({
    open: totalSchema.describe('issues that are neither resolved nor wontfix'),
    retired: totalSchema.describe('issues that are resolved'),
    accepted: totalSchema.describe('issues that are wontfix'),
    bands: z
      .strictObject({ critical: count, high: count, moderate: count, low: count })
      .describe('open issues by the band of their score'),
    borders: z
      .strictObject({ moderate: count, high: count, critical: count })
      .describe('the lowest score of each band'),
    matrix: z
      .array(z.array(count).length(5))
      .length(5)
      .describe('open issues: matrix[likelihood - 1][impact - 1]'),
    assumed: z
      .strictObject({ likelihood: count, impact: count, both: count })
      .describe('open issues of which a number is not told by the file but assumed'),
    top: z.array(entrySchema).describe('the gravest open issues'),
  })
  .describe('the 5 × 5 risk register in numbers')

export type Risk = DeepReadonly<z.infer<typeof riskSchema>>
