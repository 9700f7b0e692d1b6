import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'known-issues-bin-'))
  mkdirSync(join(folder, 'bin'))
  copyFileSync(
    fileURLToPath(new URL('../../bin/issues.js', import.meta.url)),
    join(folder, 'bin', 'issues.js'),
  )
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the bin beside a bundle of that text, or beside none; gives its code and what it says. */
function start(bundle?: string): readonly [number | null, string] {
  if (bundle !== undefined) {
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist', 'cli.js'), bundle)
  }
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'issues.js')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  })
  return [status, stderr]
}

describe('bin/issues.js', () => {
  test('ends with the code of the tool', () => {
    expect(start('export const main = async () => 1\nexport const nodeIo = () => undefined\n')).toEqual([
      1,
      '',
    ])
  })

  test('says that the tool has not been built yet', () => {
    expect(start()).toEqual([2, 'issues: has not been built yet; run `npm run build`\n'])
  })

  test.each([
    ['cannot be loaded', "throw new Error('out\\nof order')\n", 'out'],
    ['is cut off', 'export const main = (\n', 'Unexpected end of input'],
    [
      'breaks',
      "export const main = () => Promise.reject(new Error('out'))\nexport const nodeIo = () => undefined\n",
      'out',
    ],
  ])('a bundle that %s is a job that could not be done, never a finding', (_, bundle, message) => {
    expect(start(bundle)).toEqual([
      2,
      `issues: could not run: ${message}; install it anew, or run \`npm run build\`\n`,
    ])
  })
})
