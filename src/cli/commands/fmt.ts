import * as z from 'zod'
import { UsageError } from '../../config/usage-error.js'
import { defineCommand } from '../command.js'
import { colorFlags, colorSchema, configFlags, configSchema, pathsOperand, pathsSchema } from '../flags.js'
import { loadFiles } from '../load.js'
import { format } from '../normal.js'
import { deliverOutcomes } from '../outcome.js'
import { loadSettings } from '../settings.js'
import { checkShowing } from '../showing.js'

const options = z.object({
  paths: pathsSchema,
  diff: z.boolean().default(false),
  check: z.boolean().default(false),
  json: z.boolean().default(false),
  stdout: z.boolean().default(false),
  color: colorSchema,
  config: configSchema,
})

/** `issues fmt`: the normal form of trackers, in place or for show. */
export const fmt = defineCommand({
  name: 'fmt',
  operands: [pathsOperand],
  flags: [
    { flags: '--diff', doc: 'show what would change, and change nothing' },
    { flags: '--check', doc: 'say which files would change, and change nothing' },
    { flags: '--json', doc: 'print the edits as JSON (file, range, newText), and change nothing' },
    { flags: '--stdout', doc: 'print the one file in its normal form instead of writing it' },
    ...colorFlags,
    ...configFlags,
  ],
  examples: [
    { command: 'issues fmt', does: 'bring all trackers of this repository into their normal form' },
    { command: 'issues fmt --check', does: 'fail if one is not in its normal form, as in a CI job' },
    { command: 'issues fmt --diff TODO.md', does: 'show what would change in one file' },
    { command: 'issues fmt - < ISSUES.md', does: 'print what comes in, in its normal form' },
  ],
  options,
  async run(io, options) {
    checkShowing(options)
    const settings = await loadSettings(io, options.config)
    const { files, faults } = await loadFiles(io, options.paths, settings)
    if (options.stdout && files.length > 1)
      throw new UsageError(`--stdout prints one file, but ${files.length} are named`)
    const outcomes = format(io, files, { settings, showing: options })
    const code = await deliverOutcomes(io, outcomes, options)
    const isWatched = io.stderr.isTerminal || options.diff || options.check
    if (isWatched && outcomes.length > 0 && outcomes.every(({ lines }) => lines.length === 0))
      io.stderr.write('nothing to format\n')
    return faults.length > 0 ? 2 : code
  },
})
