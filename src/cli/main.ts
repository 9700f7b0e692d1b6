import { UsageError } from '../config/usage-error.js'
import { visible } from '../text/visible.js'
import type { ExitCode } from './command.js'
import type { Io } from './io.js'
import { runProgram } from './program.js'
import { describeFault, say } from './say.js'
import { version } from './version.js'

/** Runs the tool on the arguments behind its name, and says with which code the process should end. */
export async function main(io: Io, argv: readonly string[]): Promise<ExitCode> {
  const code = await attemptProgram(io, argv)
  const written = await io.stdout.flush()
  await io.stderr.flush()
  if (written.ok) return code
  say(io, describeFault('standard output', written.error))
  await io.stderr.flush()
  return 2
}

async function attemptProgram(io: Io, argv: readonly string[]): Promise<ExitCode> {
  try {
    return await runProgram(io, argv)
  } catch (error) {
    if (error instanceof UsageError) sayUsage(io, error)
    else sayFault(io, error)
    return 2
  }
}

function sayUsage(io: Io, { message, hint }: UsageError): void {
  for (const line of [...message.split('\n'), ...(hint === undefined ? [] : [hint])]) say(io, line)
}

/** Anything that nobody expected is a fault of ours: whoever meets it can help by telling. */
function sayFault(io: Io, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  for (const line of text.split('\n')) io.stderr.write(`${visible(line)}\n`)
  say(io, `this is a fault in known-issues ${version}; please report it with the lines above`)
}
