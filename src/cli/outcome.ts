/** What became of files: written in place, printed, or only shown. */
import { type EditedFile, editsDocumentOf } from '../report/edits-document.js'
import { unified } from '../report/diff/unified.js'
import { toJson } from '../report/json.js'
import { composeEdits } from '../text/compose.js'
import type { TextEdit } from '../text/edit.js'
import { encodeSource } from '../text/source.js'
import { visible } from '../text/visible.js'
import type { ExitCode } from './command.js'
import type { Io } from './io.js'
import type { LoadedFile } from './load.js'
import { type ColorChoice, styleFor } from './print.js'
import { describeFault, say } from './say.js'

/** What became of a file, and the lines that say so. */
export interface Outcome {
  readonly file: LoadedFile
  readonly raw: string
  /** The edits of each pass over the file. */
  readonly edits: readonly (readonly TextEdit[])[]
  readonly lines: readonly string[]
  readonly code: ExitCode
}

/** How it is to be shown; if it is not, the files are written. */
export interface Showing {
  readonly diff: boolean
  readonly check: boolean
  readonly json: boolean
  readonly stdout: boolean
  readonly color: ColorChoice
}

/** Writes or shows all files, and says so on stderr. The gravest exit code counts. */
export async function deliverOutcomes(
  io: Io,
  outcomes: readonly Outcome[],
  showing: Showing,
): Promise<ExitCode> {
  const codes: ExitCode[] = []
  for (const one of outcomes) codes.push(await deliver(io, one, showing))
  if (showing.json)
    io.stdout.write(toJson(editsDocumentOf(outcomes.map(editedFile).filter(({ edits }) => edits.length > 0))))
  if (showing.diff)
    io.stdout.write(unified.render({ files: outcomes.map(changeOf) }, styleFor(io, showing.color)))
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0
}

async function deliver(io: Io, { file, raw, lines, code }: Outcome, showing: Showing): Promise<ExitCode> {
  const isChanged = raw !== file.source.raw
  const mode = modeOf(file, showing)
  if (mode === 'print') io.stdout.write((file.source.hasBom ? '\uFEFF' : '') + raw)
  if (mode === 'write' && isChanged && file.path !== undefined) {
    const change = { before: file.bytes, after: encodeSource(file.source, raw) }
    const written = await io.replaceFile(file.path, change)
    if (!written.ok) {
      say(io, describeFault(file.name, written.error))
      return 2
    }
  }
  for (const line of lines) io.stderr.write(`${visible(file.name + line)}\n`)
  return mode === 'show' ? (isChanged ? 1 : 0) : code
}

export function modeOf(file: LoadedFile, showing: Omit<Showing, 'color'>): 'show' | 'print' | 'write' {
  if (showing.diff || showing.check || showing.json) return 'show'
  return showing.stdout || file.path === undefined ? 'print' : 'write'
}

const changeOf = ({ file, raw }: Outcome) => ({ path: file.name, before: file.source.raw, after: raw })

const editedFile = ({ file, edits }: Outcome): EditedFile => ({
  name: file.name,
  raw: file.source.raw,
  edits: composeEdits(file.source.raw.length, edits),
})
