import { UsageError } from '../config/usage-error.js'
import { folderOf, joinPath, pathWithin, relativePath } from '../resolve/paths.js'
import { decodeSource, type Source } from '../text/source.js'
import type { Settings } from './settings.js'
import { discover } from './discover.js'
import type { Io } from './io.js'
import { gitRoot } from './repository.js'
import { describeFault, describeUndecodable, say } from './say.js'

/** A file that was read: as it is called in the output, where it stands, its bytes and their text. */
export interface LoadedFile {
  readonly name: string
  /** The absolute path; undefined for standard input. */
  readonly path: string | undefined
  readonly bytes: Uint8Array
  readonly source: Source
}

/** What came of the paths: the files, and a line for each that could not be read. */
export interface Loaded {
  readonly files: readonly LoadedFile[]
  readonly faults: readonly string[]
}

/** Reads the files that are named, the trackers in folders that are named, or else those of the repository. */
export async function loadFiles(io: Io, paths: readonly string[], settings: Settings): Promise<Loaded> {
  const files: LoadedFile[] = []
  const faults: string[] = []
  for (const { name, path } of await findPaths(io, paths, settings)) {
    const bytes =
      path === undefined ? { ok: true as const, value: await io.stdin() } : await io.readFile(path)
    if (!bytes.ok) {
      faults.push(describeFault(name, bytes.error))
      continue
    }
    const source = decodeSource(name, bytes.value)
    if (source.ok) files.push({ name, path, bytes: bytes.value, source: source.value })
    else faults.push(describeUndecodable(name, source.error))
  }
  for (const fault of faults) say(io, fault)
  return { files, faults }
}

interface NamedPath {
  readonly name: string
  readonly path: string | undefined
}

/** Every file once, in the order given, by whatever links it is named; a folder stands for the trackers in it. */
async function findPaths(
  io: Io,
  paths: readonly string[],
  settings: Settings,
): Promise<readonly NamedPath[]> {
  const found = new Map<string, NamedPath>()
  for (const given of paths) {
    if (given === '') throw new UsageError('a path is empty', 'a variable of a script may be unset')
    const path = joinPath(io.cwd, given.replaceAll('\\', '/'))
    const standing = given === '-' ? undefined : await io.stat(path)
    const named = { name: given, path: given === '-' ? undefined : path }
    const trackers = standing?.kind === 'folder' ? await discoverNamed(io, named.name, settings) : [named]
    for (const one of trackers) {
      const key = one.path === path ? (standing?.realPath ?? given) : (one.path ?? '-')
      if (!found.has(key)) found.set(key, one)
    }
  }
  return paths.length > 0 ? [...found.values()] : discoverHere(io, settings)
}

async function discoverNamed(io: Io, folder: string, settings: Settings): Promise<readonly NamedPath[]> {
  const trackers = await discoverIn(io, joinPath(io.cwd, folder.replaceAll('\\', '/')), settings)
  if (trackers.length > 0) return trackers
  throw new UsageError(`${folder}: there is no tracker in this folder`, lookedFor(settings))
}

async function discoverHere(io: Io, settings: Settings): Promise<readonly NamedPath[]> {
  const trackers = await discoverIn(io, (await gitRoot(io, io.cwd)) ?? io.cwd, settings)
  if (trackers.length > 0) return trackers
  say(io, 'no tracker was found here')
  say(io, lookedFor(settings))
  return []
}

async function discoverIn(io: Io, folder: string, settings: Settings): Promise<readonly NamedPath[]> {
  const root = (await gitRoot(io, folder)) ?? folder
  const { files, ignore } = settings.config
  const configFolder = settings.configPath === undefined ? root : folderOf(settings.configPath)
  const base = pathWithin(configFolder, folder) === undefined ? folder : configFolder
  const trackers = await discover(io, { folder, root, base, files, ignore })
  return trackers.map(path => ({ name: relativePath(io.cwd, path), path }))
}

/** What was looked for, so that whoever keeps a tracker under another name knows what to do. */
function lookedFor({ config, configPath }: Settings): string {
  if (configPath !== undefined)
    return `looked for ${config.files.join(', ')}, as the config says in \`files\``
  return (
    'looked for known-issues.md, issues.md, todo.md, tech-debt.md, bugs.md, backlog.md and the like; ' +
    'name the file, or set `files` in issues.config.jsonc'
  )
}
