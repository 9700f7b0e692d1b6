import * as z from 'zod'
import { UsageError } from '../../config/usage-error.js'
import { noConfig } from '../../config/load.js'
import { isClosed, type Tracker } from '../../issue/model.js'
import { plural } from '../../text/number.js'
import { createReader } from '../../read/read.js'
import { joinPath } from '../../resolve/paths.js'
import { visible } from '../../text/visible.js'
import { defineCommand } from '../command.js'
import { type FoundTracker, configText } from '../config-text.js'
import { loadFiles } from '../load.js'
import { putFile } from '../put-file.js'

const configName = 'issues.config.jsonc'

/** `issues init`: writes a commented config and says what it found. */
export const init = defineCommand({
  name: 'init',
  operands: [],
  flags: [{ flags: '--force', doc: 'overwrite the config that is there' }],
  examples: [
    {
      command: 'issues init',
      does: `write ${configName} with the trackers that were found, every key explained`,
    },
  ],
  options: z.object({ force: z.boolean().default(false) }),
  async run(io, options) {
    const { files } = await loadFiles(io, [], { config: noConfig().config, configPath: undefined })
    const read = createReader()
    const found = files.map(file => summarize(file.name, read(file.source).tracker))
    if (!options.force && (await io.stat(joinPath(io.cwd, configName))) !== undefined)
      throw new UsageError(`${configName} exists already`, 'overwrite it with --force')
    await putFile(io, configName, configText(found))
    for (const { name, total, open } of found) {
      io.stdout.write(`${visible(name)}: ${plural(total, 'issue')}, ${open} open\n`)
    }
    io.stdout.write(`wrote ${configName}; next: issues lint\n`)
    return 0
  },
})

const summarize = (name: string, { issues }: Tracker): FoundTracker => ({
  name,
  total: issues.length,
  open: issues.filter(issue => !isClosed(issue.state)).length,
})
