import * as z from 'zod'
import { read } from '../../read/read.js'
import { parseReporters } from '../../report/parse/all.js'
import { defineCommand } from '../command.js'
import { configFlags, configSchema, pathsOperand, pathsSchema, printFlags, printShape } from '../flags.js'
import { loadFiles } from '../load.js'
import { print } from '../print.js'
import { loadSettings } from '../settings.js'

/** `issues parse`: what trackers say. */
export const parse = defineCommand({
  name: 'parse',
  operands: pathsOperand,
  flags: [...printFlags(parseReporters), ...configFlags],
  examples: [
    { command: 'issues parse', does: 'outline the trackers of this repository' },
    { command: 'issues parse --format json KNOWN_ISSUES.md', does: 'print all that was read, for programs' },
  ],
  options: z.object({
    paths: pathsSchema,
    ...printShape('outline'),
    config: configSchema,
  }),
  async run(io, options) {
    const settings = await loadSettings(io, options.config)
    const { files, faults } = await loadFiles(io, options.paths, settings)
    const view = { files: files.map(file => read(file.source, { words: settings.config.words })) }
    await print(io, view, { ...options, reporters: parseReporters })
    return faults.length > 0 ? 2 : 0
  },
})
