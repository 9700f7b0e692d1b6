import * as z from 'zod'
import type { DeepReadonly } from '../measure/deep-readonly.js'
import type { TextEdit } from '../text/edit.js'
import { lineStarts, positionAt } from '../text/lines.js'

const position = z.strictObject({
  line: z.int().min(0).describe('from 0, in the file as it is on disk'),
  character: z.int().min(0).describe('from 0, in UTF-16 units'),
})

/** What the commands that change files print with `--json`. */
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
  .describe('what set, close, reopen, add, move, apply, fix and fmt print with --json')

export type EditsDocument = DeepReadonly<z.infer<typeof editsDocument>>

/** A file with the edits that are to be made of its raw text. */
export interface EditedFile {
  readonly name: string
  readonly raw: string
  readonly edits: readonly TextEdit[]
}

/** Edits as the language server protocol has them. */
export const editsDocumentOf = (files: readonly EditedFile[]): EditsDocument => ({
  schemaVersion: 1,
  files: files.map(({ name, raw, edits }) => {
    const lines = lineStarts(raw)
    const place = (offset: number) => {
      const { line, column } = positionAt(lines, offset)
      return { line: line - 1, character: column - 1 }
    }
    return {
      file: name,
      edits: edits.map(({ span, text }) => ({
        range: { start: place(span.start), end: place(span.end) },
        newText: text,
      })),
    }
  }),
})
