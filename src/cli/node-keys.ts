/** Reads single keys from a terminal, which is left as it was after each of them. */
import { emitKeypressEvents, type Key } from 'node:readline'
import type { Readable } from 'node:stream'
import type { ReadStream } from 'node:tty'
import type { ReadKey } from './io.js'

/** What is needed of `process.stdin` where it is a terminal. */
export interface KeyInput extends Readable {
  readonly setRawMode: (...mode: Parameters<ReadStream['setRawMode']>) => unknown
}

/**
 * A reader of keys. The terminal is in raw mode only while a key is waited for: whatever happens in between, it is
 * sane, and Ctrl-C ends the process as ever. Keys that come faster than they are asked for are kept.
 */
export function keyReader(open: () => KeyInput): ReadKey {
  let keyboard: Keyboard | undefined
  return async () => {
    keyboard ??= listen(open())
    return keyboard.next()
  }
}

interface Keyboard {
  readonly next: ReadKey
}

function listen(input: KeyInput): Keyboard {
  const pressed: string[] = []
  let isGone = false
  let wake = (): void => undefined
  const end = (): void => {
    isGone = true
    wake()
  }
  emitKeypressEvents(input)
  input.on('keypress', (_text: string | undefined, key: Key) => {
    pressed.push(key.sequence ?? '')
    wake()
  })
  input.on('end', end)
  input.on('error', end)
  const awaitKey = async (): Promise<void> => {
    input.setRawMode(true)
    input.resume()
    await new Promise<void>(resolve => {
      wake = resolve
    })
    input.pause()
    input.setRawMode(false)
  }
  return {
    next: async () => {
      if (pressed.length === 0 && !isGone) await awaitKey()
      return pressed.shift()
    },
  }
}
