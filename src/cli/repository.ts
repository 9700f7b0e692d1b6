import { foldersUpward, joinPath, nameOf, pathWithin } from '../resolve/paths.js'
import type { Look, Wanted, World } from '../resolve/resolve.js'
import { once } from '../text/once.js'
import type { Io } from './io.js'

/** The folder that a tracker's paths are relative to, with what is asked about it more than once. */
export interface Repository {
  readonly root: string
  readonly worldOf: (tracker: string) => World
}

/** Finds the repository around a folder; each is opened once. */
export type FindRepository = (folder: string) => Promise<Repository>

export function repositoryFinder(io: Io): FindRepository {
  const known = new Map<string, Repository>()
  return async folder => {
    const root = (await gitRoot(io, folder)) ?? (pathWithin(io.cwd, folder) === undefined ? folder : io.cwd)
    const repository = known.get(root) ?? openRepository(io, root)
    known.set(root, repository)
    return repository
  }
}

/** The nearest folder upward that holds `.git`, which is a file in a linked worktree. */
export async function gitRoot(io: Io, folder: string): Promise<string | undefined> {
  for (const place of foldersUpward(folder)) {
    if ((await io.stat(joinPath(place, '.git'))) !== undefined) return place
  }
  return undefined
}

function openRepository(io: Io, root: string): Repository {
  const looks = new Map<string, Promise<Look | undefined>>()
  const names = once(() => indexNames(io, root))
  const look = (path: string, wanted: Wanted): Promise<Look | undefined> => {
    const key = `${wanted} ${path}`
    const found = looks.get(key) ?? lookAt(io, joinPath(root, path), { root, wanted })
    looks.set(key, found)
    return found
  }
  const named = async (name: string): Promise<readonly string[]> => (await names()).get(name) ?? []
  return {
    root,
    worldOf: tracker => ({ tracker: pathWithin(root, tracker) ?? nameOf(tracker), look, named }),
  }
}

interface Inquiry {
  readonly root: string
  readonly wanted: Wanted
}

/** A link may lead out of the repository: where it leads is what counts. */
async function lookAt(io: Io, path: string, { root, wanted }: Inquiry): Promise<Look | undefined> {
  const standing = await io.stat(path)
  const top = await io.stat(root)
  if (standing === undefined || pathWithin(top?.realPath ?? root, standing.realPath) === undefined)
    return undefined
  if (wanted === 'existence' || standing.kind !== 'file') return { lines: undefined }
  const bytes = await io.readFile(path)
  return { lines: bytes.ok ? countLines(bytes.value) : undefined }
}

/** The lines of a text, the last one too if no line end follows it; undefined for what is no text. */
function countLines(bytes: Uint8Array): number | undefined {
  if (bytes.includes(0)) return undefined
  let lines = 0
  for (const byte of bytes) if (byte === LINE_FEED) lines += 1
  return bytes.length > 0 && bytes.at(-1) !== LINE_FEED ? lines + 1 : lines
}

const LINE_FEED = 10

async function indexNames(io: Io, root: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>()
  for (const path of (await io.listFiles(root)).files) {
    const paths = names.get(nameOf(path))
    if (paths === undefined) names.set(nameOf(path), [path])
    else paths.push(path)
  }
  return names
}
