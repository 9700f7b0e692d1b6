import * as z from 'zod'
import { normalSettings } from '../edit/normal/settings.js'
import { fieldNames } from '../issue/fields.js'
import { levels, states } from '../issue/model.js'
import type { Rule } from '../lint/rule.js'
import { ruleLevels } from '../lint/settings.js'
import { measureSettings } from '../measure/settings.js'
import { defaultFiles, defaultIgnore } from './default-files.js'

const globs = z.array(z.string().min(1))

const words = z
  .strictObject({
    states: z
      .record(z.string(), z.enum(states))
      .default({})
      .describe('words for what has become of an issue: {"parked": "deferred"}'),
    levels: z
      .record(z.string(), z.enum(levels))
      .default({})
      .describe('words for how grave an issue is: {"sev-a": "critical"}'),
    labels: z
      .record(z.string(), z.enum(fieldNames))
      .default({})
      .describe('labels of fields: {"Blast radius": "impact"}'),
  })
  .describe('words that your trackers use and the tool does not know')

const shape = {
  $schema: z.string().optional().describe('where the JSON Schema of this file is'),
  files: globs
    .default([...defaultFiles])
    .describe(
      'which files are trackers when no path is given, as patterns of a .gitignore, in any letter case',
    ),
  ignore: globs
    .default([...defaultIgnore])
    .describe(
      'which of them are left out, as patterns of a .gitignore; files that are named are always read',
    ),
  words: words.prefault({}),
  normalize: normalSettings.prefault({}),
  report: measureSettings.prefault({}).describe('weights of the completion and the risk register'),
}

/** What a config file may hold. What it says of rules is judged by `resolveRules`, which knows each rule's options. */
export const configSchema = z.strictObject({
  ...shape,
  rules: z.record(z.string(), z.unknown()).default({}),
})

/** Every value has its default: `configSchema.parse({})` is complete. */
export type Config = z.infer<typeof configSchema>

/** The schema with each rule and its options spelled out: for the JSON Schema that editors use. */
export const configSchemaFor = (rules: readonly Rule[]) =>
  z
    .strictObject({
      ...shape,
      rules: z
        .strictObject(Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule).optional()])))
        .prefault({})
        .describe('how grave the findings of each rule are, and its options'),
    })
    .describe('the configuration of known-issues')

const ruleSchema = (rule: Rule) => {
  const level = z.enum(ruleLevels)
  return z.union([level, z.tuple([level]), z.tuple([level, rule.options])]).describe(rule.summary)
}
