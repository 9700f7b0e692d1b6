import { joinPath, pathWithin } from '../resolve/paths.js'
import { failure, success } from '../text/result.js'
import type { Fault, Io, Output } from './io.js'

/** A world in memory: a repository at `/repo`, in which the tool is called. */
export interface FakeWorld {
  /** Path below `/repo` (or absolute) → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Path → the path it leads to. */
  readonly links?: Readonly<Record<string, string>>
  /** Path → why the disk refuses to write it. */
  readonly writeFaults?: Readonly<Record<string, Fault>>
  readonly stdin?: string
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

export function fakeIo(world: FakeWorld = {}): FakeIo {
  const encoder = new TextEncoder()
  const at = (path: string): string => joinPath('/repo', path)
  const entries = Object.entries(world.files ?? {})
  const files = new Map(
    entries.map(([path, text]) => [at(path), typeof text === 'string' ? encoder.encode(text) : text]),
  )
  const links = new Map(Object.entries(world.links ?? {}).map(([path, target]) => [at(path), at(target)]))
  const writeFaults = new Map(
    Object.entries(world.writeFaults ?? {}).map(([path, fault]) => [at(path), fault]),
  )
  const printed = { stdout: '', stderr: '', both: '' }
  const isGit = world.isRepository ?? true
  const real = (path: string): string => links.get(path) ?? path
  const isFolder = (path: string): boolean =>
    (isGit && path === '/repo/.git') || [...files.keys()].some(file => pathWithin(path, file) !== undefined)
  const write = (path: string, bytes: Uint8Array) => {
    const fault = writeFaults.get(path)
    if (fault !== undefined) return failure(fault)
    files.set(real(path), bytes)
    return success(undefined)
  }
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
    cwd: joinPath('/repo', world.cwd ?? '.'),
    env: world.env ?? {},
    now: () => new Date(2026, 0, 31),
    stdin: async () => encoder.encode(world.stdin ?? ''),
    stdout: output('stdout'),
    stderr: output('stderr'),
    readFile: async path => {
      const bytes = files.get(real(path))
      if (bytes !== undefined) return success(bytes)
      return isFolder(path)
        ? failure({ kind: 'folder', detail: 'EISDIR' })
        : failure({ kind: 'absent', detail: 'ENOENT' })
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
    createFile: async (path, bytes) => write(path, bytes),
    replaceFile: async (path, { after }) => write(path, after),
    printed,
    textOf: path => {
      const bytes = files.get(at(path))
      return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    },
  }
}
