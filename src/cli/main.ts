import { UsageError } from '../config/usage-error.js'
import { visible } from '../text/visible.js'
import type { ExitCode } from './command.js'
import type { Io } from './io.js'
import { runProgram } from './program.js'
import { describeFault } from './say.js'
import { version } from './version.js'

/** Runs the tool on the arguments behind its name, and says with which code the process should end. */
export async function main(io: Io, argv: readonly string[]): Promise<ExitCode> {
  const code = await attemptProgram(io, argv)
  const written = await io.stdout.flush()
  await io.stderr.flush()
  if (written.ok) return code
  io.stderr.write(`issues: ${describeFault('standard output', written.error)}\n`)
  await io.stderr.flush()
  return 2
}

async function attemptProgram(io: Io, argv: readonly string[]): Promise<ExitCode> {
  try {
    return await runProgram(io, argv)
  } catch (error) {
    io.stderr.write(error instanceof UsageError ? usageText(error) : faultText(error))
    return 2
  }
}

const usageText = (error: UsageError): string =>
  [...error.message.split('\n'), ...(error.hint === undefined ? [] : [error.hint])]
    .map(line => `issues: ${visible(line)}\n`)
    .join('')

/** Anything that nobody expected is a fault of ours: whoever meets it can help by telling. */
const faultText = (error: unknown): string =>
  `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n` +
  `issues: this is a fault in known-issues ${version}; please report it with the lines above\n`
