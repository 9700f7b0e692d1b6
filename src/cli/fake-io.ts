import { joinPath, pathWithin } from '../resolve/paths.js'
import { failure, type Result, success } from '../text/result.js'
import type { Fault, Io, Output } from './io.js'

/** A world in memory: a repository at `/repo`, in which the tool is called. */
export interface FakeWorld {
  /** Path below `/repo` (or absolute) → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Path → the path it leads to. */
  readonly links?: Readonly<Record<string, string>>
  /** Path → why the disk refuses to read it. */
  readonly readFaults?: Readonly<Record<string, Fault>>
  /** Path → why the disk refuses to write it. */
  readonly writeFaults?: Readonly<Record<string, Fault>>
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  readonly isTerminal?: boolean
  readonly cwd?: string
  /** False: there is no git here, so that files are listed without regard to a .gitignore. */
  readonly isRepository?: boolean
}

export interface FakeIo extends Io {
  /** What was printed so far: on each stream, and on both in the order of printing. */
  readonly printed: { stdout: string; stderr: string; both: string }
  /** The content of a file as text; undefined if there is none. */
  readonly textOf: (path: string) => string | undefined
}

/** The world as an Io. Every call gets its own; what is written stays in it. */
export function fakeIo(world: FakeWorld = {}): FakeIo {
  const printed = { stdout: '', stderr: '', both: '' }
  const disk = fakeDisk(world)
  const output = (stream: 'stdout' | 'stderr'): Output => ({
    isTerminal: world.isTerminal ?? false,
    columns: world.isTerminal === true ? 80 : undefined,
    write: text => {
      printed[stream] += text
      printed.both += text
    },
    flush: async () => success(undefined),
  })
  return {
    ...disk,
    cwd: joinPath('/repo', world.cwd ?? '.'),
    env: world.env ?? {},
    now: () => new Date(2026, 0, 31),
    stdin: async () => bytesOf(world.stdin ?? ''),
    readKey: undefined,
    stdout: output('stdout'),
    stderr: output('stderr'),
    printed,
  }
}

/** The same world seen at a terminal of 80 columns without colour, at which these keys are pressed. */
export function atTerminal(io: FakeIo, keys: readonly string[]): FakeIo {
  const left = [...keys]
  return {
    ...io,
    env: { ...io.env, NO_COLOR: '1' },
    stdout: { ...io.stdout, isTerminal: true, columns: 80 },
    readKey: async () => left.shift(),
  }
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

type Disk = Pick<FakeIo, 'readFile' | 'stat' | 'listFiles' | 'createFile' | 'replaceFile' | 'textOf'>

function fakeDisk({ isRepository: isGit = true, ...world }: FakeWorld): Disk {
  const files = keyed(world.files, bytesOf)
  const links = keyed(world.links, at)
  const readFaults = keyed(world.readFaults, fault => fault)
  const writeFaults = keyed(world.writeFaults, fault => fault)
  const real = (path: string): string => links.get(path) ?? path
  const isFolder = (path: string): boolean =>
    (isGit && path === '/repo/.git') || [...files.keys()].some(file => pathWithin(path, file) !== undefined)
  const write = async (path: string, bytes: Uint8Array): Promise<Result<undefined, Fault>> => {
    const fault = writeFaults.get(path)
    if (fault !== undefined) return failure(fault)
    files.set(real(path), bytes)
    return success(undefined)
  }
  return {
    readFile: async path => {
      const fault = readFaults.get(path)
      if (fault !== undefined) return failure(fault)
      const bytes = files.get(real(path))
      if (bytes !== undefined) return success(bytes)
      return failure(
        isFolder(path) ? { kind: 'folder', detail: 'EISDIR' } : { kind: 'absent', detail: 'ENOENT' },
      )
    },
    stat: async path => {
      const realPath = real(path)
      if (files.has(realPath)) return { kind: 'file', realPath }
      return isFolder(realPath) ? { kind: 'folder', realPath } : undefined
    },
    listFiles: async folder => {
      const paths = [...files.keys(), ...links.keys()].flatMap(path => pathWithin(folder, path) ?? [])
      return { files: paths.toSorted(), honoursGitignore: isGit }
    },
    createFile: write,
    replaceFile: (path, { after }) => write(path, after),
    textOf: path => {
      const bytes = files.get(at(path))
      return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    },
  }
}

const at = (path: string): string => joinPath('/repo', path)

const keyed = <Given, Kept>(given: Readonly<Record<string, Given>> = {}, keep: (value: Given) => Kept) =>
  new Map(Object.entries(given).map(([path, value]) => [at(path), keep(value)]))
