import * as z from 'zod'
import { completion, completionSchema } from './completion.js'
import { counts, countsSchema } from './counts.js'
import type { DeepReadonly } from './deep-readonly.js'
import type { Measurable, MeasureOptions } from './metric.js'
import { register, risk } from './risk.js'
import { unjudged } from './unjudged.js'

/** Everything that can be measured, in the order in which it is shown. */
const measures = {
  counts: countsSchema,
  completion: completionSchema,
  risk: risk.schema,
  unjudged: unjudged.schema,
}

const measuresSchema = z.strictObject(measures)

/** The numbers of one file, or of several together. */
export type Measures = DeepReadonly<z.infer<typeof measuresSchema>>

const fileReportSchema = z.strictObject({
  path: z.string().describe('the path as it was given'),
  title: z.string().nullable().describe('the title of the document'),
  tracker: z.boolean().describe('whether the file keeps issues at all'),
  ...measures,
  register: register.schema,
})

export type FileReport = DeepReadonly<z.infer<typeof fileReportSchema>>

export const reportDataSchema = z.strictObject({
  date: z.iso.date().describe('the day on which it was measured'),
  files: z.array(fileReportSchema).describe('each file by itself, in the order given'),
  total: measuresSchema.describe('all files together'),
})

/** What stands in some trackers, as numbers: file by file and together. */
export type ReportData = DeepReadonly<z.infer<typeof reportDataSchema>>

/** Measures the files one by one and together. */
export const measure = (files: readonly Measurable[], options: MeasureOptions): ReportData => ({
  date: options.today,
  files: files.map(file => measureFile(file, options)),
  total: measureTogether(files, options),
})

const measureFile = (file: Measurable, options: MeasureOptions): FileReport => ({
  path: file.tracker.path,
  title: file.tracker.title?.value ?? null,
  tracker: file.tracker.verdict.isTracker,
  ...measureTogether([file], options),
  register: register.measure([file], options),
})

const measureTogether = (files: readonly Measurable[], options: MeasureOptions): Measures => ({
  counts: counts.measure(files, options),
  completion: completion.measure(files, options),
  risk: risk.measure(files, options),
  unjudged: unjudged.measure(files, options),
})
