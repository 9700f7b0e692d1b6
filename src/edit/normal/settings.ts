/** What a config may say of the normal form. */
import * as z from 'zod'

/** How a label is written before its value: `Status` stands for any label. */
export const labelStyles = ['**Status:**', '**Status**:', 'Status:'] as const

export type LabelStyle = (typeof labelStyles)[number]

export const normalSettings = z
  .strictObject({
    labels: z
      .enum(labelStyles)
      .optional()
      .describe('how labels are written (default: as most of the file writes them)'),
    spelling: z
      .array(z.string().regex(/\p{L}/u, 'a word was expected'))
      .default([])
      .describe(
        'labels, statuses and levels as they are to be written: ["In Progress", "✅ Fixed"]; a legend in the file comes first',
      ),
  })
  .describe('what `issues fmt` makes of a file')

export interface NormalSettings {
  readonly labels?: LabelStyle | undefined
  readonly spelling: readonly string[]
}
