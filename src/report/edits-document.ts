import * as z from 'zod'
import type { DeepReadonly } from '../measure/deep-readonly.js'

const position = z.strictObject({
  line: z.int().min(0).describe('from 0, in the file as it is on disk'),
  character: z.int().min(0).describe('from 0, in UTF-16 units'),
})

/** What the commands that change issues print with `--json`. */
export const editsDocument = z
  .strictObject({
    schemaVersion: z.literal(1),
    files: z.array(
      z.strictObject({
        file: z.string().describe('the path of the tracker as it was given'),
        edits: z
          .array(
            z.strictObject({
              range: z.strictObject({ start: position, end: position }),
              newText: z.string(),
            }),
          )
          .describe('ascending and disjoint; made all at once'),
      }),
    ),
  })
  .describe('what set, close, reopen, add, move and apply print with --json')

export type EditsDocument = DeepReadonly<z.infer<typeof editsDocument>>
