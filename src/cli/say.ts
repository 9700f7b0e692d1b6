import type { Undecodable } from '../text/source.js'
import { visible } from '../text/visible.js'
import type { Fault, Io } from './io.js'

/** Says a line on stderr. Names and values in it are text from outside: nothing in it can drive a terminal. */
export const say = (io: Io, line: string): void => io.stderr.write(`issues: ${visible(line)}\n`)

/** What the disk's refusals and unreadable files are called, and what can be done about them. */
export function describeFault(name: string, { kind, detail }: Fault): string {
  switch (kind) {
    case 'absent':
      return `${name}: there is no such file or folder`
    case 'denied':
      return `${name}: permission denied`
    case 'folder':
      return `${name}: is a folder`
    case 'device':
      return `${name}: is a device or a pipe, not a file`
    case 'full':
      return `${name}: cannot be written, the disk is full or a size limit is reached (${detail})`
    case 'changed':
      return `${name}: has been changed by someone else meanwhile and was left alone; run again`
    case 'exists':
      return `${name}: exists already`
    case 'read-only':
      return `${name}: is read-only and was left alone`
    case 'failed':
      return `${name}: the system refused (${detail})`
    default:
      return kind satisfies never
  }
}

export function describeUndecodable(name: string, { kind, offset }: Undecodable): string {
  switch (kind) {
    case 'utf-16':
      return `${name}: is UTF-16, not UTF-8; convert it, as in \`iconv -f UTF-16 -t UTF-8\``
    case 'binary':
      return `${name}: is not a text, byte ${offset} is zero`
    case 'invalid-utf-8':
      return `${name}: is not UTF-8, the first wrong byte is ${offset}; convert it, as in \`iconv -f WINDOWS-1252 -t UTF-8\``
    default:
      return kind satisfies never
  }
}
