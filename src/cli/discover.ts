import { folderOf, foldersUpward, joinPath, nameOf, pathWithin } from '../resolve/paths.js'
import type { Io, Listing } from './io.js'
import { type Matches, matcher } from './patterns.js'
import { readText } from './read-text.js'

/** Where to search for trackers, and for which. `base` is the folder that the patterns are relative to. */
export interface Search {
  readonly folder: string
  /** The folder down to which ignore files are obeyed: the root of the repository. */
  readonly root: string
  readonly base: string
  readonly files: readonly string[]
  readonly ignore: readonly string[]
}

/** The trackers below a folder, as absolute paths in the order of their names. */
export async function discover(io: Io, search: Search): Promise<readonly string[]> {
  const listing = await io.listFiles(search.folder)
  const isTracker = matcher(search.files)
  const isLeftOut = matcher(search.ignore)
  const named = listing.files.filter(file => {
    const path = pathWithin(search.base, joinPath(search.folder, file)) ?? file
    return isTracker(path) && !isLeftOut(path)
  })
  if (named.length === 0) return []
  const isIgnored = await readIgnoreFiles(io, search, listing)
  const paths = named.map(file => joinPath(search.folder, file)).filter(path => !isIgnored(path))
  return realFiles(io, paths.toSorted(), search.root)
}

/** The files that are there, each once: a link to a file that is in the list too, or that leads outside, is left out. */
async function realFiles(io: Io, paths: readonly string[], root: string): Promise<readonly string[]> {
  const top = (await io.stat(root))?.realPath ?? root
  const found = new Map<string, string>()
  for (const path of paths) {
    const standing = await io.stat(path)
    if (standing?.kind !== 'file' || pathWithin(top, standing.realPath) === undefined) continue
    if (!found.has(standing.realPath) || standing.realPath.endsWith(path)) found.set(standing.realPath, path)
  }
  return [...found.values()]
}

/** Whether an absolute path is named by an ignore file above it, at or below the root. */
async function readIgnoreFiles(io: Io, { folder, root }: Search, listing: Listing): Promise<Matches> {
  const names = listing.honoursGitignore ? ['.issuesignore'] : ['.issuesignore', '.gitignore']
  const below = listing.files.filter(file => names.includes(nameOf(file))).map(file => joinPath(folder, file))
  const above = foldersUpward(folder, root).flatMap(place => names.map(name => joinPath(place, name)))
  const ignores: { readonly folder: string; readonly matches: Matches }[] = []
  for (const path of new Set([...above, ...below])) {
    const text = await readText(io, path)
    if (text !== undefined) ignores.push({ folder: folderOf(path), matches: matcher(text) })
  }
  return path =>
    ignores.some(({ folder, matches }) => {
      const inner = pathWithin(folder, path)
      return inner !== undefined && inner !== '.' && matches(inner)
    })
}
