import * as z from 'zod'
import { showReporters } from '../../report/issues/all.js'
import { defineCommand } from '../command.js'
import { findIssue, pathsFor, readFiles } from '../find-issues.js'
import { configFlags, configSchema, inFlag, inSchema, printFlags, printShape } from '../flags.js'
import { print } from '../print.js'
import { loadSettings } from '../settings.js'

/** `issues show KEY…`: all that is known of issues, and their text. */
export const show = defineCommand({
  name: 'show',
  operands: [
    {
      name: 'keys',
      syntax: '<keys...>',
      doc: 'ids, keys or numbers of issues, or places such as TODO.md:12',
    },
  ],
  flags: [inFlag, ...printFlags(showReporters), ...configFlags],
  examples: [
    { command: 'issues show BUG-12', does: 'show one issue, wherever it stands' },
    { command: 'issues show KNOWN_ISSUES.md:40', does: 'show the issue that stands at a line' },
    {
      command: 'issues show 3 --in docs/TODO.md --format json',
      does: 'show the third one of a file to a program',
    },
  ],
  options: z.object({
    keys: z.array(z.string()).min(1),
    in: inSchema,
    ...printShape('text'),
    config: configSchema,
  }),
  async run(io, options) {
    const settings = await loadSettings(io, options.config)
    const { files, faults } = await readFiles(io, pathsFor(options.keys, options.in), settings)
    const issues = options.keys.map(key => findIssue(key, files))
    await print(io, { issues }, { ...options, reporters: showReporters })
    return faults.length > 0 ? 2 : 0
  },
})
