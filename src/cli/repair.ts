import { repairMojibake } from '../mojibake/repair.js'
import type { RepairOptions, RepairResult } from '../mojibake/result.js'
import { repairOf } from '../read/read.js'
import { type Source, withReading } from '../text/source.js'

/** How `--code` and `--guess` want it. */
export type RepairFlags = Omit<RepairOptions, 'code'>

/**
 * What is to be repaired in the encoding of a file. Of Markdown, which standard input is taken for, it is known what is
 * code and which links lead to a heading; any other text is read as text throughout.
 */
export const repairEncoding = (source: Source, flags: RepairFlags): RepairResult =>
  isMarkdown(source.path) ? repairOf(source, flags) : repairMojibake(source.raw, flags)

const isMarkdown = (path: string): boolean => path === '-' || /\.(?:md|markdown|mdx|mkd)$/i.test(path)

/** The text of a source after a repair. */
export const repairedText = (source: Source, { edits }: RepairResult): string =>
  withReading(source, edits).text
