import { UsageError } from '../config/usage-error.js'
import { createExplainer, type Explained } from '../read/read.js'
import { plural } from '../text/number.js'
import type { ExplainedFile, ExplainView } from '../report/views.js'
import { lineSpan } from '../text/lines.js'
import type { Io } from './io.js'
import { loadFiles } from './load.js'
import type { Settings } from './settings.js'

/** A path as it is given to `--explain`: `KNOWN_ISSUES.md`, or one line of it as `KNOWN_ISSUES.md:12`. */
interface Place {
  readonly path: string
  readonly line: number | undefined
}

/** Reads the files of the places, and why each place in them is an issue or is none. */
export async function explainPlaces(
  io: Io,
  paths: readonly string[],
  settings: Settings,
): Promise<{ readonly view: ExplainView; readonly faults: readonly string[] }> {
  const places = paths.map(placeOf)
  const { files, faults } = await loadFiles(
    io,
    places.map(place => place.path),
    settings,
  )
  const explain = createExplainer({ words: settings.config.words })
  const explained = files.flatMap(file => {
    const lines = places.flatMap(({ path, line }) => (path === file.name && line !== undefined ? [line] : []))
    return linesOf(explain(file.source), lines)
  })
  return { view: { files: explained }, faults }
}

/** `a.md:12` → line 12 of `a.md` */
function placeOf(given: string): Place {
  const match = /^(.+):(\d+)$/.exec(given)
  return match?.[1] === undefined
    ? { path: given, line: undefined }
    : { path: match[1], line: Number(match[2]) }
}

/** The file once for each line that is asked for, or once as a whole. */
function linesOf(explained: Explained, lines: readonly number[]): ExplainedFile[] {
  const { path, text, lines: starts } = explained.reading.source
  for (const line of lines) {
    if (lineSpan(text, starts, line) === undefined)
      throw new UsageError(
        `${path}:${line}: the file has ${plural(starts.length, 'line')}`,
        'name one of them, or none to see the whole file',
      )
  }
  return lines.length === 0
    ? [{ ...explained, line: undefined }]
    : lines.map(line => ({ ...explained, line }))
}
