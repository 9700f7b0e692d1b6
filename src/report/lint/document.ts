import * as z from 'zod'
import type { DeepReadonly } from '../../measure/deep-readonly.js'
import { severities } from '../../text/finding.js'

const position = z.int().min(1)
const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .describe('UTF-16 offsets into the file as it is on disk, without byte order mark: start, end (exclusive)')

const place = {
  line: position.describe('the line of the first character, from 1'),
  column: position.describe('the column of the first character, from 1, in UTF-16 code units'),
  endLine: position.describe('the line of the end'),
  endColumn: position.describe('the column after the last character'),
  span,
}

const fix = z
  .strictObject({
    title: z.string().describe('what the fix does, as a verb phrase'),
    safety: z.enum(['safe', 'unsafe']).describe('unsafe fixes are applied only when asked for'),
    edits: z
      .array(z.strictObject({ span, text: z.string() }))
      .min(1)
      .describe('replacements that are made together or not at all'),
  })
  .describe('a change that mends it')

const finding = z.strictObject({
  rule: z.string().describe('the id of the rule'),
  severity: z.enum(severities),
  ...place,
  message: z.string(),
  related: z
    .array(z.strictObject({ ...place, message: z.string() }))
    .describe('other places in the file that explain the finding'),
  fix: fix.nullable(),
})

const file = z.strictObject({
  path: z.string().describe('the path as it was given'),
  findings: z.array(finding),
})

/** What `issues lint --format json` prints. */
export const lintDocument = z
  .strictObject({
    schemaVersion: z.literal(1),
    files: z.array(file).describe('every file that was linted, those without findings too'),
  })
  .describe('what issues lint --format json prints')

export type LintDocument = DeepReadonly<z.infer<typeof lintDocument>>
