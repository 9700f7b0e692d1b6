import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { keyReader } from './node-keys.js'

/** A terminal that keeps a record of when it was raw. */
const terminal = () => {
  const modes: unknown[] = []
  const input = Object.assign(new PassThrough(), { setRawMode: (mode: unknown) => modes.push(mode) })
  return { input, modes, readKey: keyReader(() => input) }
}

test('a key is read without a line end, and the terminal is sane before and after', async () => {
  const { input, modes, readKey } = terminal()
  expect(modes).toEqual([])
  const key = readKey()
  input.write('y')
  expect([await key, modes, input.isPaused()]).toEqual(['y', [true, false], true])
})

test('keys that come at once are handed out one by one', async () => {
  const { input, readKey } = terminal()
  input.write('ny\u0003')
  expect([await readKey(), await readKey(), await readKey()]).toEqual(['n', 'y', '\u0003'])
})

test('a key that sends several characters is one key', async () => {
  const { input, readKey } = terminal()
  input.write('\u001b[Aé')
  expect([await readKey(), await readKey()]).toEqual(['\u001b[A', 'é'])
})

test('a terminal that is gone gives no key, and leaves nothing waiting', async () => {
  const { input, modes, readKey } = terminal()
  input.end('y')
  expect([await readKey(), await readKey(), await readKey()]).toEqual(['y', undefined, undefined])
  expect(modes.at(-1)).toBe(false)
})
