import { type FakeIo, type FakeWorld, fakeIo } from './fake-io.js'
import { main } from './main.js'

/** What came of a call: the exit code, what was printed, and the world afterwards. */
export interface Called {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly io: FakeIo
}

/** Calls the tool in a world in memory, with arguments that are parted by blanks. */
export async function call(args: string, world: FakeWorld = {}): Promise<Called> {
  const io = fakeIo(world)
  const code = await main(io, args.split(' ').filter(Boolean))
  return { code, stdout: io.printed.stdout, stderr: io.printed.stderr, io }
}
