import { execFile } from 'node:child_process'
import { realpath, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { isatty } from 'node:tty'
import { promisify } from 'node:util'
import { failure, success } from '../text/result.js'
import type { Fault, Io, Listing, Output, Standing } from './io.js'
import { attempt, createFile, faultOf, readBytes, replaceFile } from './node-files.js'
import { keyReader } from './node-keys.js'

/** The real world, by way of node. Nothing but this file, `node-files.ts` and `node-keys.ts` touches it. */
export const nodeIo = (): Io => ({
  cwd: process.cwd().replaceAll('\\', '/'),
  env: process.env,
  now: () => new Date(),
  stdin: readStdin,
  readKey: isatty(0) ? keyReader(() => process.stdin) : undefined,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readFile: readBytes,
  stat: findStanding,
  listFiles,
  createFile,
  replaceFile,
})

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function output(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): Output {
  let fault: Fault | undefined
  stream.on('error', error => {
    fault ??= faultOf(error) ?? { kind: 'failed', detail: error.message }
  })
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: text => {
      if (fault === undefined) stream.write(text)
    },
    flush: async () => {
      await new Promise(resolve => stream.write('', resolve))
      return fault === undefined || fault.detail === 'EPIPE' ? success(undefined) : failure(fault)
    },
  }
}

async function findStanding(path: string): Promise<Standing | undefined> {
  const found = await attempt(async () => ({ stats: await stat(path), realPath: await realpath(path) }))
  if (!found.ok) return undefined
  const { stats, realPath } = found.value
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  return { kind, realPath: realPath.replaceAll('\\', '/') }
}

/** As git knows the files where it does, else every file of the folder. */
async function listFiles(folder: string): Promise<Listing> {
  const listed = await runGit(folder, listCommand)
  if (listed !== undefined) {
    return { files: [...new Set(listed.split('\0'))].filter(Boolean), honoursGitignore: true }
  }
  const { glob } = await import('tinyglobby')
  const ignore = ['**/node_modules/**', '**/.git/**']
  const files = await glob('**', { cwd: folder, dot: true, followSymbolicLinks: false, ignore })
  return { files: files.toSorted(), honoursGitignore: false }
}

// `core.fsmonitor` of a repository may name a program: listing files must not run it.
const listCommand = [
  '-c',
  'core.fsmonitor=false',
  'ls-files',
  '-co',
  '--exclude-standard',
  '-z',
  '--',
  '.',
] as const

/** What git prints; undefined if there is no git, no repository, or one that git does not trust. */
async function runGit(cwd: string, args: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }
  try {
    return (await promisify(execFile)('git', args, { cwd, env, maxBuffer: 1 << 30 })).stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
