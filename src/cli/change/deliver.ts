import type { EditsDocument } from '../../report/edits-document.js'
import { unified } from '../../report/diff/unified.js'
import { toJson } from '../../report/json.js'
import { plural } from '../../text/number.js'
import { positionAt, lineStarts } from '../../text/lines.js'
import { encodeSource } from '../../text/source.js'
import type { TextEdit } from '../../text/edit.js'
import { visible } from '../../text/visible.js'
import type { ExitCode } from '../command.js'
import type { Io } from '../io.js'
import { type ColorChoice, styleFor } from '../print.js'
import { describeFault, say } from '../say.js'
import type { ChangedFile } from './transaction.js'

/** What is to be done with the changed files. */
export interface Delivery {
  readonly diff: boolean
  readonly check: boolean
  readonly json: boolean
  readonly color: ColorChoice
}

/** Shows the changes, or writes them: no file unless all are still as they were read. */
export async function deliver(
  io: Io,
  changes: readonly ChangedFile[],
  delivery: Delivery,
): Promise<ExitCode> {
  if (changes.length === 0) io.stderr.write('nothing to change\n')
  if (delivery.json)
    io.stdout.write(toJson({ schemaVersion: 1, files: changes.map(documentFile) } satisfies EditsDocument))
  if (delivery.diff)
    io.stdout.write(unified.render({ files: changes.map(diffFile) }, styleFor(io, delivery.color)))
  if (delivery.json || delivery.diff || delivery.check) return changes.length > 0 ? 1 : 0
  const printed = changes.find(({ file }) => file.file.path === undefined)
  if (printed !== undefined)
    io.stdout.write((printed.now.source.hasBom ? '\uFEFF' : '') + printed.now.source.raw)
  return (await allUnchanged(io, changes)) ? writeAll(io, changes) : 2
}

async function allUnchanged(io: Io, changes: readonly ChangedFile[]): Promise<boolean> {
  let areSame = true
  for (const { file } of changes) {
    const { path, name, bytes } = file.file
    if (path === undefined) continue
    const now = await io.readFile(path)
    const isSame =
      now.ok && now.value.length === bytes.length && now.value.every((byte, at) => byte === bytes[at])
    if (isSame) continue
    say(io, describeFault(name, now.ok ? { kind: 'changed', detail: 'changed' } : now.error))
    areSame = false
  }
  return areSame
}

async function writeAll(io: Io, changes: readonly ChangedFile[]): Promise<ExitCode> {
  let code: ExitCode = 0
  for (const { file, now, edits } of changes) {
    const { path, name, bytes } = file.file
    if (path === undefined) continue
    const written = await io.replaceFile(path, {
      before: bytes,
      after: encodeSource(now.source, now.source.raw),
    })
    if (!written.ok) {
      say(io, describeFault(name, written.error))
      code = 2
    } else io.stderr.write(`${visible(name)}: ${plural(edits.length, 'place')} changed\n`)
  }
  return code
}

const diffFile = ({ file, now }: ChangedFile) => ({
  path: file.file.name,
  before: file.file.source.raw,
  after: now.source.raw,
})

/** Edits as the language server protocol has them: lines and characters from 0, in the file as it is on disk. */
function documentFile({ file, edits }: ChangedFile) {
  const lines = lineStarts(file.file.source.raw)
  const place = (offset: number) => {
    const { line, column } = positionAt(lines, offset)
    return { line: line - 1, character: column - 1 }
  }
  return {
    file: file.file.name,
    edits: edits.map(({ span, text }: TextEdit) => ({
      range: { start: place(span.start), end: place(span.end) },
      newText: text,
    })),
  }
}
