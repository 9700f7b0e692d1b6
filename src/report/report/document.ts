import * as z from 'zod'
import type { DeepReadonly } from '../../measure/deep-readonly.js'
import { reportDataSchema } from '../../measure/measure.js'

/** What `issues report --format json` prints. */
export const reportDocument = z
  .strictObject({ schemaVersion: z.literal(1), ...reportDataSchema.shape })
  .describe('what issues report --format json prints')

export type ReportDocument = DeepReadonly<z.infer<typeof reportDocument>>
