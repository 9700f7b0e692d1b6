import { readFileSync, renameSync } from 'node:fs'
import { type FileHandle, open, readFile, realpath, stat, unlink } from 'node:fs/promises'
import { failure, type Result, success } from '../text/result.js'
import type { Change, Fault } from './io.js'

/**
 * Puts a file in the place of another, at once or not at all: a neighbour is written whole, flushed to the disk and
 * renamed over it. (The package write-file-atomic takes a short write on a full disk for a whole one.)
 */
export const replaceFile = (path: string, change: Change): Promise<Result<undefined, Fault>> =>
  attempt(async () => {
    const target = await realpath(path)
    // Asked by the mode, not by trying: root may write anything, and a rename asks the folder only.
    const standing = await stat(target)
    if (!standing.isFile() && !standing.isDirectory()) throw new Refusal('device')
    if ((standing.mode & 0o222) === 0) throw new Refusal('read-only')
    const { randomUUID } = await import('node:crypto')
    const neighbour = `${target}.${randomUUID().slice(0, 13)}.tmp`
    await writeNew(neighbour, change.after, handle => keepOwner(handle, target))
    try {
      // At once, that nothing of ours can come between the look and the rename.
      if (!readFileSync(target).equals(change.before)) throw new Refusal('changed')
      renameSync(neighbour, target)
      return undefined
    } catch (error) {
      await unlink(neighbour)
      throw error
    }
  })

/** The bytes of a file or of a pipe. A device is refused: `/dev/zero` never ends. */
export const readBytes = (path: string): Promise<Result<Uint8Array, Fault>> =>
  attempt(async () => {
    const standing = await stat(path)
    if (standing.isCharacterDevice() || standing.isBlockDevice()) throw new Refusal('device')
    return readFile(path)
  })

/** Puts a file where none stands; none is left behind if it cannot be written whole. */
export const createFile = (path: string, bytes: Uint8Array): Promise<Result<undefined, Fault>> =>
  attempt(() => writeNew(path, bytes, async () => undefined))

/** The value, or why the system refused it. Any other error is a fault of ours and goes on up. */
export async function attempt<Value>(act: () => Promise<Value>): Promise<Result<Value, Fault>> {
  try {
    return success(await act())
  } catch (error) {
    const fault = faultOf(error)
    if (fault === undefined) throw error
    return failure(fault)
  }
}

/** What a system error means to us; undefined for an error that is none. */
export function faultOf(error: unknown): Fault | undefined {
  if (error instanceof Refusal) return { kind: error.kind, detail: error.kind }
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined
  return { kind: kinds.get(error.code) ?? 'failed', detail: error.code }
}

type RefusalKind = Extract<Fault['kind'], 'changed' | 'device' | 'read-only'>

class Refusal extends Error {
  readonly kind: RefusalKind
  constructor(kind: RefusalKind) {
    super(kind)
    this.kind = kind
  }
}

const kinds: ReadonlyMap<string, Fault['kind']> = new Map([
  ['ENOENT', 'absent'],
  ['ENOTDIR', 'absent'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EISDIR', 'folder'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EEXIST', 'exists'],
  ['EROFS', 'read-only'],
])

/** Writes a new file to the last byte. `prepare` runs before the first one, so that no secret is readable meanwhile. */
async function writeNew(
  path: string,
  bytes: Uint8Array,
  prepare: (handle: FileHandle) => Promise<void>,
): Promise<undefined> {
  const handle = await open(path, 'wx')
  try {
    await prepare(handle)
    await handle.writeFile(bytes)
    await handle.sync()
    await handle.close()
  } catch (error) {
    await handle.close()
    await unlink(path)
    throw error
  }
}

/** Gives the new file the mode and owner of the one it will replace. */
async function keepOwner(handle: FileHandle, target: string): Promise<void> {
  const { mode, uid, gid } = await stat(target)
  const owned = await attempt(() => handle.chown(uid, gid))
  // Only root may give a file away; a tracker of another owner in a shared folder is still replaced, as editors do.
  if (!owned.ok && owned.error.kind !== 'denied')
    throw new Error(`cannot keep the owner: ${owned.error.detail}`)
  await handle.chmod(mode)
}
