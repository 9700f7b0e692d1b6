import type { Result } from '../text/result.js'

/**
 * The one door to the world: everything the commands read, write or ask of the machine. Paths are absolute, with
 * forward slashes. `node-io.ts` is the real one; tests hand in a world that stands in memory.
 */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  readonly stdin: () => Promise<Uint8Array>
  /** Waits for the next key and gives what it sends; undefined where standard input is no terminal. */
  readonly readKey: ReadKey | undefined
  readonly stdout: Output
  readonly stderr: Output
  /** Devices are refused: some of them never end. A pipe is read like a file. */
  readonly readFile: (path: string) => Promise<Result<Uint8Array, Fault>>
  /** What stands at the path, links followed; undefined if nothing does. */
  readonly stat: (path: string) => Promise<Standing | undefined>
  /** Every file below the folder, relative to it. */
  readonly listFiles: (folder: string) => Promise<Listing>
  /** Puts a file where none stands. */
  readonly createFile: (path: string, bytes: Uint8Array) => Promise<Result<undefined, Fault>>
  /**
   * Puts `after` in the place of `before`, at once or not at all. Mode and links are kept. Refused if the file no
   * longer holds `before`, may not be written, or is no file but a device or a pipe.
   */
  readonly replaceFile: (path: string, change: Change) => Promise<Result<undefined, Fault>>
}

/** What a key sends: `y`, or `\u0003` for Ctrl-C. Undefined: the terminal is gone. */
export type ReadKey = () => Promise<string | undefined>

export interface Output {
  readonly isTerminal: boolean
  /** The width of the terminal; undefined if it is none, or does not say. */
  readonly columns: number | undefined
  readonly write: (text: string) => void
  /** Waits until all is written. A reader that went away (`| head`) is no fault. */
  readonly flush: () => Promise<Result<undefined, Fault>>
}

/** `realPath` is the path with all links followed. */
export interface Standing {
  readonly kind: 'file' | 'folder' | 'other'
  readonly realPath: string
}

/** `honoursGitignore` is false where git could not be asked, so that ignored files are still in the list. */
export interface Listing {
  readonly files: readonly string[]
  readonly honoursGitignore: boolean
}

export interface Change {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** Why the world refused. `detail` is the system's own word for it, such as `EIO`. */
export interface Fault {
  readonly kind:
    | 'absent'
    | 'denied'
    | 'folder'
    | 'device'
    | 'full'
    | 'changed'
    | 'exists'
    | 'read-only'
    | 'failed'
  readonly detail: string
}
