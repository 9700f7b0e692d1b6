import * as z from 'zod'
import type { DeepReadonly } from './deep-readonly.js'

const weight = z.number().min(0)
const rank = z.int().min(1).max(5)

const weights = z
  .strictObject({
    critical: weight.default(8).describe('weight of a critical issue'),
    high: weight.default(5).describe('weight of a high issue'),
    medium: weight.default(3).describe('weight of a medium issue'),
    low: weight.default(2).describe('weight of a low issue'),
    info: weight.default(1).describe('weight of an informational issue'),
    none: weight.default(3).describe('weight of an issue whose level is not known'),
  })
  .describe('how much an issue of each level counts in the weighted completion')

const impacts = z
  .strictObject({
    critical: rank.default(5).describe('impact of a critical issue'),
    high: rank.default(4).describe('impact of a high issue'),
    medium: rank.default(3).describe('impact of a medium issue'),
    low: rank.default(2).describe('impact of a low issue'),
    info: rank.default(1).describe('impact of an informational issue'),
    none: rank.default(3).describe('impact that is assumed where nothing speaks of it'),
  })
  .describe('the impact, from 1 to 5, that an issue of each level has')

const bands = z
  .strictObject({
    moderate: z.int().min(2).max(25).default(5).describe('the lowest score that is called moderate'),
    high: z.int().min(2).max(25).default(10).describe('the lowest score that is called high'),
    critical: z.int().min(2).max(25).default(20).describe('the lowest score that is called critical'),
  })
  .refine(band => band.moderate < band.high && band.high < band.critical, {
    error: 'must rise: moderate, high, critical',
  })
  .describe('where the bands of the risk score (likelihood × impact, 1 to 25) begin; what lies below is low')

/** What a user may set about the measures. Every value has its default: `measureSettings.parse({})` is complete. */
export const measureSettings = z.strictObject({
  weights: weights.prefault({}),
  risk: z
    .strictObject({
      impact: impacts.prefault({}),
      likelihood: rank.default(3).describe('the likelihood that is assumed where no field speaks of it'),
      bands: bands.prefault({}),
      top: z.int().min(0).max(1000).default(10).describe('how many of the gravest open issues are listed'),
    })
    .describe('how the 5 × 5 risk register is drawn up')
    .prefault({}),
})

export type MeasureSettings = DeepReadonly<z.infer<typeof measureSettings>>
