import * as z from 'zod'
import { levels, states } from '../../issue/model.js'
import type { DeepReadonly } from '../../measure/deep-readonly.js'

const line = z.int().min(1).describe('the line, from 1')

const evidence = z.strictObject({
  value: z.enum([...states, ...levels]),
  from: z.string().describe('what says so: a field, the title, the checkbox, the section …'),
  raw: z.string().describe('how it is written'),
  line,
})

const judgement = z.strictObject({
  line,
  form: z
    .enum(['heading', 'list', 'item', 'table', 'row', 'paragraph', 'code'])
    .describe('what it is written as'),
  verdict: z.enum(['issue', 'reference', 'none']),
  text: z.string(),
  key: z.string().nullable().describe('the key of the issue that it is'),
  names: z
    .array(z.strictObject({ key: z.string(), line }))
    .describe('the issues that it names, with their homes'),
  why: z.array(z.string()).describe('the reasons, by their names'),
  reasons: z.array(z.string()).describe('the reasons, in words'),
  state: z.array(evidence).describe('what tells the state of the issue, strongest first'),
  level: z.array(evidence).describe('what tells its level, strongest first'),
})

const file = z.strictObject({
  path: z.string().describe('the path as it was given'),
  tracker: z.boolean(),
  line: line.nullable().describe('the line that was asked for'),
  judgements: z.array(judgement),
})

/** What `issues parse --explain --format json` prints. */
export const explainDocument = z
  .strictObject({ schemaVersion: z.literal(1), files: z.array(file) })
  .describe('what issues parse --explain --format json prints')

export type ExplainDocument = DeepReadonly<z.infer<typeof explainDocument>>
