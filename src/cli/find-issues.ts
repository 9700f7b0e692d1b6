import { meant } from '../config/meant.js'
import { UsageError } from '../config/usage-error.js'
import { issueAtLine, issuesNamed, namesIn, nearName, type Page } from '../query/find-issue.js'
import type { Entry } from '../query/property.js'
import { createReader } from '../read/read.js'
import type { Reading } from '../read/reading.js'
import type { ShownIssue } from '../report/views.js'
import { lineAt } from '../text/lines.js'
import type { Objection } from '../text/objection.js'
import { fileHint, isFileName } from './file-names.js'
import type { Io } from './io.js'
import { type LoadedFile, loadFiles } from './load.js'
import type { Settings } from './settings.js'

/** A tracker that was read from a file. */
export interface ReadFile {
  readonly file: LoadedFile
  readonly reading: Reading
}

/** Reads the trackers of the paths, and says how many of them could not be read. */
export async function readFiles(
  io: Io,
  paths: readonly string[],
  settings: Settings,
): Promise<{ readonly files: readonly ReadFile[]; readonly faults: readonly string[] }> {
  const { files, faults } = await loadFiles(io, paths, settings)
  const read = createReader({ words: settings.config.words })
  return { files: files.map(file => ({ file, reading: read(file.source) })), faults }
}

/** `a.md:12` → line 12 of `a.md`; undefined for a name that is no place. */
export function placeOf(name: string): { readonly path: string; readonly line: number } | undefined {
  const { path, line } = PLACE.exec(name)?.groups ?? {}
  return path === undefined ? undefined : { path, line: Number(line) }
}

const PLACE = /^(?<path>.+):(?<line>\d+)$/

/** Where to look for the issues that are named: where the call says, in the files of the places, or in all trackers here. */
export function pathsFor(names: readonly string[], within: readonly string[]): readonly string[] {
  const places = names.map(placeOf)
  const paths = places.flatMap(place => (place === undefined ? [] : [place.path]))
  const isNamed = within.length > 0 || !places.includes(undefined)
  const rest = isNamed ? within : ['.']
  return paths.length === 0 ? within : [...paths, ...rest]
}

/** The one issue that a name means: an id, a key, a number, a title or a place such as `a.md:12`. */
export function findIssue(name: string, files: readonly ReadFile[]): ShownIssue {
  const pages = files.map(pageOf)
  const found = [...new Set([...issuesAt(name, files), ...issuesNamed(name, pages)])]
  const [only, ...others] = found
  if (only === undefined) {
    if (isFileName(name)) throw new UsageError(`“${name}” is a file, not an issue`, fileHint(name))
    if (files.length === 0)
      throw new UsageError(
        `there is no issue “${name}”, since no tracker was read`,
        'say where to look with `--in FILE`',
      )
    throw new UsageError(
      `there is no issue “${name}”`,
      meant(name, namesIn(pages)) ?? nearName(name, pages) ?? listHint(files),
    )
  }
  if (others.length > 0) {
    const places = found.map(entry => lineOf(entry, files))
    throw new UsageError(
      `“${name}” may be any of ${found.length} issues: ${places.join(', ')}`,
      new Set(found.map(({ path }) => path)).size > 1
        ? `name its file with --in, or the issue by its place, as in ${places[0]}`
        : `name it by its place, as in ${places[0]}`,
    )
  }
  return shownOf(only, files)
}

/** How to see the issues there are; a file that was named has to be named again. */
const listHint = (files: readonly ReadFile[]): string => {
  const [only, ...others] = files
  const name = only === undefined || others.length > 0 ? '' : ` ${only.file.name}`
  return `\`issues list${name}\` lists them`
}

const pageOf = ({ reading }: ReadFile): Page => ({ tracker: reading.tracker, lines: reading.source.lines })

function issuesAt(name: string, files: readonly ReadFile[]): readonly Entry[] {
  const place = placeOf(name)
  const file = files.find(one => one.file.name === place?.path)
  if (place === undefined || file === undefined) return []
  const entry = issueAtLine(pageOf(file), place.line)
  if (entry === undefined) throw new UsageError(`${name}: no issue stands there`, listHint([file]))
  return [entry]
}

const lineOf = (entry: Entry, files: readonly ReadFile[]): string => {
  const { lines } = shownOf(entry, files).reading.source
  return `${entry.path}:${lineAt(lines, entry.issue.home.span.start)}`
}

export function shownOf({ issue, path }: Entry, files: readonly ReadFile[]): ShownIssue {
  const file = files.find(one => one.reading.tracker.path === path)
  if (file === undefined) throw new Error(`${path} was not read`)
  return { issue, reading: file.reading }
}

/** What cannot be done, as a fault of the call. */
export function usageErrorOf({ message, unknown }: Objection, place = ''): UsageError {
  const words = new Map(unknown?.known.map(word => [word.toLowerCase(), word]))
  const near = unknown === undefined ? undefined : meant(unknown.word, [...words.values()])
  const known = unknown === undefined ? undefined : `known: ${[...words.values()].join(', ')}`
  return new UsageError(place + message, near ?? known)
}
