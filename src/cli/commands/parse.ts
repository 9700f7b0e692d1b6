import * as z from 'zod'
import { createReader } from '../../read/read.js'
import { explainReporters, parseReporters } from '../../report/parse/all.js'
import { defineCommand } from '../command.js'
import { explainPlaces } from '../explained.js'
import { configFlags, configSchema, pathsOperand, pathsSchema, printFlags, printShape } from '../flags.js'
import { loadFiles } from '../load.js'
import { print } from '../print.js'
import { loadSettings } from '../settings.js'

/** `issues parse`: what trackers say. */
export const parse = defineCommand({
  name: 'parse',
  operands: [pathsOperand],
  flags: [
    {
      flags: '--explain',
      doc: 'say why each place is an issue or is none; a path may name one line, as in TODO.md:12',
    },
    ...printFlags(parseReporters),
    ...configFlags,
  ],
  examples: [
    { command: 'issues parse', does: 'outline the trackers of this repository' },
    { command: 'issues parse --format json KNOWN_ISSUES.md', does: 'print all that was read, for programs' },
    { command: 'issues parse --explain KNOWN_ISSUES.md:12', does: 'say why line 12 is an issue, or is none' },
  ],
  options: z.object({
    paths: pathsSchema,
    explain: z.boolean().default(false),
    ...printShape('outline'),
    config: configSchema,
  }),
  async run(io, options) {
    const settings = await loadSettings(io, options.config)
    if (options.explain) {
      const { view, faults } = await explainPlaces(io, options.paths, settings)
      await print(io, view, { ...options, reporters: explainReporters })
      return faults.length > 0 ? 2 : 0
    }
    const { files, faults } = await loadFiles(io, options.paths, settings)
    const read = createReader({ words: settings.config.words })
    const view = { files: files.map(file => read(file.source)) }
    await print(io, view, { ...options, reporters: parseReporters })
    return faults.length > 0 ? 2 : 0
  },
})
