import type { Facts, FileFact } from './facts.js'
import { folderOf, isAbsolute, joinPath, nameOf, normalizePath } from './paths.js'

/** What `resolve` may ask about the repository around a tracker. Paths are relative to its root. */
export interface World {
  /** Where the tracker stands, such as `docs/KNOWN_ISSUES.md`. */
  readonly tracker: string
  /** What stands at the path; undefined if it is not there, or leads out of the repository by a link. */
  readonly look: (path: string, wanted: Wanted) => Promise<Look | undefined>
  /** The repository's files whose last step is this name. */
  readonly named: (name: string) => Promise<readonly string[]>
}

/** Whether the file must be opened to answer. */
export type Wanted = 'existence' | 'lines'

/** A file or folder that is there. `lines` is undefined if it was not wanted, or for what cannot be read as text. */
export interface Look {
  readonly lines: number | undefined
}

/** A path as a tracker writes it, and whether it names lines in it. */
export interface Asked {
  readonly path: string
  readonly wanted: Wanted
}

/**
 * Looks up the paths that a tracker names: from the root of the repository, from the tracker's folder, then by a
 * unique suffix (`auth.py` for `app/auth.py`). Nothing outside the repository is looked at. Where none of the paths
 * exists the tracker stands outside the repository it speaks of, and nothing is judged.
 */
export async function resolve(asked: readonly Asked[], world: World): Promise<Facts> {
  const wanted = new Map<string, Wanted>()
  for (const one of asked) if (wanted.get(one.path) !== 'lines') wanted.set(one.path, one.wanted)
  const files = new Map<string, FileFact>()
  for (const [path, what] of wanted) files.set(path, await findFile({ path, wanted: what }, world))
  const facts = [...files.values()]
  for (const [path, fact] of await followMoved(files, world)) files.set(path, fact)
  if (facts.some(fact => fact.kind === 'found' || fact.kind === 'ambiguous')) {
    return { files, judged: true, why: undefined }
  }
  return { files, judged: false, why: whyUnjudged(facts.length) }
}

/** The facts about the files to which missing ones may have moved: whoever follows them there has to know them. */
async function followMoved(
  files: ReadonlyMap<string, FileFact>,
  world: World,
): Promise<ReadonlyMap<string, FileFact>> {
  const moved = new Map<string, FileFact>()
  for (const fact of files.values()) {
    const path = fact.kind === 'missing' ? fact.movedTo : undefined
    if (path === undefined || files.has(path) || moved.has(path)) continue
    moved.set(path, await findFile({ path, wanted: 'lines' }, world))
  }
  return moved
}

async function findFile(asked: Asked, world: World): Promise<FileFact> {
  const path = normalizePath(asked.path.replaceAll('\\', '/'))
  const places = candidates(path, world.tracker)
  for (const place of places) {
    const look = await world.look(place, asked.wanted)
    if (look !== undefined) return { kind: 'found', path: place, lines: look.lines }
  }
  if (isAbsolute(path) || places.length === 0) return { kind: 'outside' }
  return path.startsWith('../') ? { kind: 'missing' } : findBySuffix({ ...asked, path }, world)
}

/** The places inside the repository that a path may mean, as seen from its root and from the tracker's folder. */
function candidates(path: string, tracker: string): readonly string[] {
  // `/src/a.ts` in a tracker may mean the root of the repository, as it does in a link on GitHub.
  const places = isAbsolute(path) ? [path.replace(/^\//, '')] : [path, joinPath(folderOf(tracker), path)]
  return [...new Set(places)].filter(isInside)
}

const isInside = (path: string): boolean => path !== '..' && !path.startsWith('../') && !isAbsolute(path)

async function findBySuffix({ path, wanted }: Asked, world: World): Promise<FileFact> {
  const named = await world.named(nameOf(path))
  const found: { readonly path: string; readonly lines: number | undefined }[] = []
  for (const file of named.filter(file => `/${file}`.endsWith(`/${path}`))) {
    // The list may hold files that were deleted a moment ago: only what is there counts.
    const look = await world.look(file, wanted)
    if (look !== undefined) found.push({ path: file, lines: look.lines })
  }
  const [only, second] = found
  if (only === undefined) return missing(named, world)
  if (second === undefined) return { kind: 'found', ...only }
  return { kind: 'ambiguous', candidates: found.map(file => file.path).toSorted() }
}

/** A file that is not where it is said to be, with the one place where its name is found. */
async function missing([namesake, ...others]: readonly string[], world: World): Promise<FileFact> {
  const isAlone = namesake !== undefined && others.length === 0
  return isAlone && (await world.look(namesake, 'existence')) !== undefined
    ? { kind: 'missing', movedTo: namesake }
    : { kind: 'missing' }
}

function whyUnjudged(count: number): string {
  if (count === 0) return 'the tracker names no files'
  if (count === 1) return 'the one file that the tracker names does not exist here'
  return `none of the ${count} files that the tracker names exists here`
}
