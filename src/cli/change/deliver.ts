import { type EditedFile, editsDocumentOf } from '../../report/edits-document.js'
import { unified } from '../../report/diff/unified.js'
import { toJson } from '../../report/json.js'
import { plural } from '../../text/number.js'
import { encodeSource } from '../../text/source.js'
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
  if (delivery.json) io.stdout.write(toJson(editsDocumentOf(changes.map(editedFile))))
  if (delivery.diff)
    io.stdout.write(unified.render({ files: changes.map(diffFile) }, styleFor(io, delivery.color)))
  if (delivery.check) tellPlaces(io, changes, 'would change')
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

/** Writes the files one after the other; where one cannot be written, those before it are put back as they were. */
async function writeAll(io: Io, changes: readonly ChangedFile[]): Promise<ExitCode> {
  const done: ChangedFile[] = []
  for (const change of changes) {
    const fault = await put(io, change, [change.file.file.bytes, bytesOf(change)])
    if (fault !== undefined) {
      say(io, fault)
      await putBack(io, done)
      return 2
    }
    done.push(change)
  }
  tellPlaces(
    io,
    changes.filter(({ file }) => file.file.path !== undefined),
    'changed',
  )
  return 0
}

function tellPlaces(io: Io, changes: readonly ChangedFile[], verb: string): void {
  for (const { file, edits } of changes)
    io.stderr.write(`${visible(file.file.name)}: ${plural(edits.length, 'place')} ${verb}\n`)
}

/** Takes changes back; one that cannot be taken back is told, as the file is then changed. */
async function putBack(io: Io, changes: readonly ChangedFile[]): Promise<void> {
  for (const change of changes) {
    const { name } = change.file.file
    const fault = await put(io, change, [bytesOf(change), change.file.file.bytes])
    say(
      io,
      fault === undefined
        ? `${name}: was left as it was, since not all files can be written`
        : `${fault}; its change stays, though not all files could be written`,
    )
  }
}

const bytesOf = ({ now }: ChangedFile): Uint8Array => encodeSource(now.source, now.source.raw)

/** Puts bytes in the place of others; says why if that cannot be. */
async function put(
  io: Io,
  { file }: ChangedFile,
  [before, after]: readonly [Uint8Array, Uint8Array],
): Promise<string | undefined> {
  const { path, name } = file.file
  if (path === undefined) return undefined
  const written = await io.replaceFile(path, { before, after })
  return written.ok ? undefined : describeFault(name, written.error)
}

const diffFile = ({ file, now }: ChangedFile) => ({
  path: file.file.name,
  before: file.file.source.raw,
  after: now.source.raw,
})

const editedFile = ({ file, edits }: ChangedFile): EditedFile => ({
  name: file.file.name,
  raw: file.file.source.raw,
  edits,
})
