import { fakeIo } from '../cli/fake-io.js'
import { commandTable } from '../cli/commands/all.js'
import { main } from '../cli/main.js'
import type { Artefact } from './artefact.js'
import { markdownTable } from './markdown-table.js'

/** One page with what `--help` prints for the tool and for each command. */
export async function commandFile(): Promise<Artefact> {
  const helps = await Promise.all(
    commandTable.map(async ({ name }) => `## ${name}\n\n${fenced(await helpOf(name))}`),
  )
  const parts = [opening, fenced(await helpOf()), ...helps, exitCodes]
  return { path: 'docs/commands.md', text: `${parts.join('\n\n')}\n` }
}

/** The commands as a table. */
export const commandList = (): string =>
  markdownTable(
    ['command', 'what it does'],
    commandTable.map(({ name, summary }) => [`\`issues ${name}\``, summary]),
  )

async function helpOf(...command: readonly string[]): Promise<string> {
  const io = fakeIo()
  const code = await main(io, [...command, '--help'])
  if (code !== 0) throw new Error(`issues ${command.join(' ')} --help failed: ${io.printed.stderr}`)
  return io.printed.stdout.trimEnd()
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``

const opening = `<!-- Made by \`npm run generate\` from the help texts of the commands. -->

# Commands`

const exitCodes = `## Exit codes

| code | meaning |
| --- | --- |
| 0 | nothing that fails the run was found |
| 1 | findings at or above \`--fail-on\`, a file that would be changed (\`--check\`, \`--diff\`), or a budget that is exceeded |
| 2 | the job could not be done: a wrong call, a bad config, a file that cannot be read or written |`
