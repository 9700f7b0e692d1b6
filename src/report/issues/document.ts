import * as z from 'zod'
import type { DeepReadonly } from '../../measure/deep-readonly.js'
import { issueShape } from '../parse/document.js'

const mention = z.strictObject({
  line: z.int().min(1),
  name: z.string().describe('how the place names the issue'),
  state: z.string().nullable().describe('the state that the place tells'),
})

/** What `issues list --format json` and `issues show --format json` print. */
export const issuesDocument = z
  .strictObject({
    schemaVersion: z.literal(1),
    issues: z.array(
      z.strictObject({
        path: z.string().describe('the path of the tracker as it was given'),
        ...issueShape.shape,
        text: z.string().optional().describe('the text of the issue; in what issues show prints'),
        references: z.array(mention).optional().describe('where else the file names it; in issues show'),
      }),
    ),
  })
  .describe('what issues list --format json and issues show --format json print')

export type IssuesDocument = DeepReadonly<z.infer<typeof issuesDocument>>
