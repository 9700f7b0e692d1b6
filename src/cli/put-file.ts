import { UsageError } from '../config/usage-error.js'
import { joinPath } from '../resolve/paths.js'
import { failure } from '../text/result.js'
import type { Io } from './io.js'
import { describeFault } from './say.js'

/** Writes a file that is the tool's own work, such as a report, over one that stands or where none does. */
export async function putFile(io: Io, name: string, text: string): Promise<void> {
  const path = joinPath(io.cwd, name.replaceAll('\\', '/'))
  // A pipe is not opened: reading it would wait for a writer.
  if ((await io.stat(path))?.kind === 'other')
    throw new UsageError(
      describeFault(name, { kind: 'device', detail: '' }),
      'print to the screen, and lead it there',
    )
  const after = new TextEncoder().encode(text)
  const before = await io.readFile(path)
  const written = before.ok
    ? await io.replaceFile(path, { before: before.value, after })
    : before.error.kind === 'absent'
      ? await io.createFile(path, after)
      : failure(before.error)
  if (!written.ok) throw new UsageError(describeFault(name, written.error))
}
