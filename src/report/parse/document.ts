import * as z from 'zod'
import { termNames } from '../../issue/fields.js'
import { levels, states } from '../../issue/model.js'
import type { DeepReadonly } from '../../measure/deep-readonly.js'

const line = z.int().min(1).describe('the line, from 1')
const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .describe('UTF-16 offsets into the file as it is on disk, without byte order mark: start, end (exclusive)')
const state = z.enum(states)
const level = z.enum(levels)
const fields = z.record(z.string(), z.string()).describe('labelled values: the label and the raw text')
const section = z.array(z.string()).describe('the headings above, outermost first')
const date = z.iso.date().optional()

/** An issue as all documents print it. */
export const issueShape = z.strictObject({
  key: z.string().describe('the id, or a slug of section path and title; it does not change when lines move'),
  id: z.string().nullable().describe('the explicit id as written'),
  aliases: z.array(z.string()).describe('further ids that the title names'),
  number: z.int().nullable().describe('a bare ordinal'),
  title: z.string(),
  form: z.enum(['heading', 'item', 'row', 'paragraph']).describe('what it is written as'),
  line,
  section,
  state,
  stateFrom: z.string().nullable().describe('what tells the state; null: nothing does, so it is open'),
  status: z.string().nullable().describe('the text of the status field'),
  severity: z.string().nullable().describe('the text of the severity field'),
  priority: z.string().nullable().describe('the text of the priority field'),
  level: level.nullable(),
  levelFrom: z.string().nullable().describe('what tells the level'),
  locations: z.array(
    z.strictObject({
      path: z.string(),
      startLine: z.int().optional(),
      endLine: z.int().optional(),
      symbol: z.string().optional(),
    }),
  ),
  tasks: z
    .tuple([z.int().min(0), z.int().min(0)])
    .nullable()
    .describe('done, total'),
  dates: z.strictObject({ created: date, resolved: date, due: date, updated: date }),
  owner: z.string().nullable(),
  dependsOn: z.array(z.string()),
  fields,
  span,
})

const reference = z.strictObject({
  line,
  to: z.string().describe('the key of the issue that is meant'),
  name: z.string().describe('how the place names it'),
  form: z.enum(['row', 'item', 'text']),
  state: state.nullable().describe('the state that the place tells'),
  section,
  fields,
  span,
})

const claim = z.strictObject({
  line,
  text: z.string(),
  subject: z.string().describe('what is counted'),
  says: z.string().describe('the stated value'),
  truth: z.string().nullable().describe('the true value; null if it cannot be told'),
  holds: z.enum(['yes', 'no', 'unclear']),
  receipt: z.string().describe('the evidence'),
  span,
})

const legend = z.strictObject({
  line,
  field: z.enum(termNames),
  terms: z.array(
    z.strictObject({
      line,
      symbol: z.string().nullable(),
      label: z.string(),
      meaning: z.string().nullable(),
      state: state.nullable(),
      level: level.nullable(),
    }),
  ),
  span,
})

const file = z.strictObject({
  path: z.string().describe('the path as it was given'),
  title: z.string().nullable(),
  tracker: z.boolean().describe('whether the file keeps issues at all'),
  verdict: z.strictObject({
    confidence: z.number().min(0).max(1),
    reason: z.string(),
  }),
  repaired: z.int().min(0).describe('how many places with broken encoding were mended to read the file'),
  metadata: fields,
  legends: z.array(legend),
  issues: z.array(issueShape),
  references: z.array(reference),
  claims: z.array(claim),
})

/** What `issues parse --format json` prints. */
export const parseDocument = z
  .strictObject({ schemaVersion: z.literal(1), files: z.array(file) })
  .describe('what issues parse --format json prints')

export type ParseDocument = DeepReadonly<z.infer<typeof parseDocument>>
