import * as z from 'zod'
import { UsageError } from '../../config/usage-error.js'
import { noConfig } from '../../config/load.js'
import { isClosed } from '../../issue/model.js'
import { plural } from '../../report/number.js'
import { read } from '../../read/read.js'
import { joinPath } from '../../resolve/paths.js'
import { visible } from '../../text/visible.js'
import { defineCommand } from '../command.js'
import { type FoundTracker, configText } from '../config-text.js'
import type { Io } from '../io.js'
import { loadFiles } from '../load.js'
import { describeFault } from '../say.js'

const configName = 'issues.config.jsonc'

/** `issues init`: writes a commented config and says what it found. */
export const init = defineCommand({
  name: 'init',
  operands: undefined,
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
    const found = files.map(file => summarize(file.name, read(file.source).tracker))
    await writeConfig(io, configText(found), options)
    for (const { name, total, open } of found) {
      io.stdout.write(`${visible(name)}: ${plural(total, 'issue')}, ${open} open\n`)
    }
    io.stdout.write(`wrote ${configName}; next: issues lint\n`)
    return 0
  },
})

const summarize = (name: string, { issues }: ReturnType<typeof read>['tracker']): FoundTracker => ({
  name,
  total: issues.length,
  open: issues.filter(issue => !isClosed(issue.state)).length,
})

async function writeConfig(io: Io, text: string, { force }: { readonly force: boolean }): Promise<void> {
  const path = joinPath(io.cwd, configName)
  const after = new TextEncoder().encode(text)
  const before = await io.readFile(path)
  if (before.ok && !force) throw new UsageError(`${configName} exists already`, 'overwrite it with --force')
  const written = before.ok
    ? await io.replaceFile(path, { before: before.value, after })
    : await io.createFile(path, after)
  if (!written.ok) throw new UsageError(describeFault(configName, written.error))
}
