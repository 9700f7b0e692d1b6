import { UsageError } from '../config/usage-error.js'
import { relativePath } from '../resolve/paths.js'
import { decodeSource } from '../text/source.js'
import type { Io } from './io.js'
import { describeFault, describeUndecodable } from './say.js'

/**
 * The text of a file that says how to work, such as a config or an ignore file; undefined if there is none. One that is
 * there and cannot be read ends the run: to pass it over would be to do other than it says.
 */
export async function readText(io: Io, path: string, hint?: string): Promise<string | undefined> {
  const name = relativePath(io.cwd, path)
  const bytes = await io.readFile(path)
  if (!bytes.ok) {
    if (bytes.error.kind === 'absent') return undefined
    throw new UsageError(describeFault(name, bytes.error), hint)
  }
  const source = decodeSource(name, bytes.value)
  if (source.ok) return source.value.raw
  throw new UsageError(describeUndecodable(name, source.error), hint)
}
