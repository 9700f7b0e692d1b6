import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { call } from './fake-call.js'
import { type FakeIo, type FakeWorld, fakeIo } from './fake-io.js'
import { main } from './main.js'
import { version } from './version.js'

const tracker = '# Known issues\n\n## BUG-1: Bell is cracked\n\n**Status:** Open\n'

describe('fix', () => {
  test('keeps byte order mark, line ends and the missing last one', async () => {
    const files = { 'a.md': '\uFEFF# Issues\r\n\r\n- Tide â€“ and wind  \r\n- [ ] x' }
    const { io } = await call('fix --mojibake a.md', { files })
    expect(io.textOf('a.md')).toBe('\uFEFF# Issues\r\n\r\n- Tide – and wind  \r\n- [ ] x')
  })

  test('reads standard input and prints it fixed', async () => {
    const { code, stdout, stderr } = await call('fix --mojibake -', { stdin: '\uFEFFTide â€“ and wind' })
    expect([code, stdout]).toEqual([0, '\uFEFFTide – and wind'])
    expect(stderr).toBe('-: restored 1 place (1 exact; windows-1252 1)\n')
  })

  test('--mojibake leaves a file alone that says so', async () => {
    const files = { 'a.md': '<!-- issues-disable-file no-mojibake -- quotes it -->\nTide â€“\n' }
    const { code, stderr, io } = await call('fix --mojibake a.md', { files })
    expect([code, io.textOf('a.md')]).toEqual([0, files['a.md']])
    expect(stderr).toBe('a.md: left alone, as a comment in it says (`--no-inline-config` obeys none)\n')
    const forced = await call('fix --mojibake --no-inline-config a.md', { files })
    expect(forced.io.textOf('a.md')).toContain('Tide –')
  })

  test('--stdout prints the file and leaves it as it is', async () => {
    const files = { 'a.md': 'Tide â€“ and wind\n' }
    const { stdout, io } = await call('fix --stdout a.md', { files })
    expect([stdout, io.textOf('a.md')]).toEqual(['Tide – and wind\n', files['a.md']])
  })

  test('--stdout does not run several files into one', async () => {
    const { code, stderr } = await call('fix --stdout a.md b.md', { files: { 'a.md': 'a', 'b.md': 'b' } })
    expect([code, stderr]).toEqual([2, 'issues: --stdout prints one file, but 2 are named\n'])
  })

  test('writes through a link to the file behind it', async () => {
    const { io } = await call('fix --mojibake link.md', {
      files: { 'a.md': 'Tide â€“' },
      links: { 'link.md': 'a.md' },
    })
    expect(io.textOf('a.md')).toBe('Tide –')
  })
})

describe('colour', () => {
  const files = { 'a.md': '# Issues\n\n- [ ] See [x](#y)\n' }
  const isColoured = async (world: FakeWorld, flags = ''): Promise<boolean> =>
    (await call(`lint a.md ${flags}`, { files, ...world })).stdout.includes('\u001b[')

  test('is for terminals', async () => {
    expect(await isColoured({ isTerminal: true })).toBe(true)
    expect(await isColoured({})).toBe(false)
    expect(await isColoured({ isTerminal: true, env: { TERM: 'dumb' } })).toBe(false)
  })

  test('is forced by FORCE_COLOR, forbidden by NO_COLOR, and --color has the last word', async () => {
    expect(await isColoured({ env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await isColoured({ isTerminal: true, env: { FORCE_COLOR: '0' } })).toBe(false)
    expect(await isColoured({ isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await isColoured({ isTerminal: true, env: { NO_COLOR: '' } })).toBe(true)
    expect(await isColoured({ env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).toBe(false)
    expect(await isColoured({ env: { NO_COLOR: '1' } }, '--color always')).toBe(true)
    expect(await isColoured({ isTerminal: true }, '--color=never')).toBe(false)
    expect(await isColoured({ env: { FORCE_COLOR: '1' } }, '--no-color')).toBe(false)
  })
})

describe('exit codes', () => {
  const warned = '# Issues\n\n## BUG-1: A\n\n**Status:** Open\n\n## BUG-1: B\n\n**Status:** Open\n'
  const codeOf = async (flags: string): Promise<number> =>
    (await call(`lint a.md --rule unique-id:warning ${flags}`, { files: { 'a.md': warned } })).code

  test('warnings do not fail a run unless one asks for it', async () => {
    expect(await codeOf('')).toBe(0)
    expect(await codeOf('--fail-on warning')).toBe(1)
    expect(await codeOf('--max-warnings 0')).toBe(1)
    expect(await codeOf('--max-warnings 100')).toBe(0)
  })

  test('errors do, unless nothing shall', async () => {
    expect(await codeOf('--rule=unique-id:error')).toBe(1)
    expect(await codeOf('--rule=unique-id:error --fail-on never')).toBe(0)
    expect(await codeOf('--rule=unique-id:error --quiet')).toBe(1)
  })

  test('a bare call prints the help and ends with 2', async () => {
    const { code, stdout, stderr } = await call('')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: issues')
  })

  test('a fault of ours shows its stack and asks for a report', async () => {
    const io = fakeIo({ files: { 'a.md': tracker } })
    const broken: FakeIo = { ...io, readFile: () => Promise.reject(new TypeError('boom')) }
    expect(await main(broken, ['lint', 'a.md'])).toBe(2)
    expect(io.printed.stderr).toMatch(
      /^TypeError: boom\n {4}at [\s\S]*\nissues: this is a fault in known-issues/,
    )
  })
})

describe('help', () => {
  test('every command explains itself with examples', async () => {
    for (const name of ['lint', 'report', 'fix', 'parse', 'explain', 'rules', 'init']) {
      const { code, stdout } = await call(`${name} --help`)
      expect(code).toBe(0)
      expect(stdout).toContain(`Usage: issues ${name}`)
      expect(stdout).toMatch(/Examples:\n {2}\$ issues /)
    }
  })

  test('the version is that of the package', async () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(manifest).toMatchObject({ version })
    expect((await call('--version')).stdout).toBe(`${version}\n`)
  })

  test('rules are listed with the severity that holds here', async () => {
    const { stdout } = await call('rules', { files: { '.issuesrc.json': '{"rules": {"unique-id": "off"}}' } })
    expect(stdout).toMatch(/^unique-id +off /m)
  })

  test('a rule is explained with its reasons, options and an example that shows its finding', async () => {
    const { stdout } = await call('explain valid-anchor')
    expect(stdout).toMatch(
      /^# valid-anchor\n[\s\S]*## Why\n[\s\S]*## Example: [\s\S]*```text\n\d+:\d+ error /,
    )
  })

  test('the config that holds is printed with all defaults', async () => {
    const rules = {
      'unique-id': 'off',
      'unique-title': 'error',
      'required-fields': ['error', { fields: ['owner'] }],
    }
    const world = { files: { '.issuesrc.json': JSON.stringify({ rules }) } }
    const { stdout } = await call('lint --print-config --rule unique-title:off', world)
    const { configFile, config } = JSON.parse(stdout)
    expect(configFile).toBe('/repo/.issuesrc.json')
    expect(config).toMatchObject({
      files: expect.arrayContaining(['todo.md']),
      rules: {
        'unique-id': 'off',
        'unique-title': 'off',
        'unique-section': 'warning',
        'required-fields': ['error', { fields: ['owner'] }],
      },
    })
    const again = await call('lint --print-config', { files: { '.issuesrc.json': JSON.stringify(config) } })
    expect(again.stdout).toBe(stdout)
  })

  test('a rule that the config switches off and a flag on again is printed with the options it runs with', async () => {
    const files = { '.issuesrc.json': '{"rules": {"required-fields": ["off", {"fields": ["owner"]}]}}' }
    const { stdout } = await call('lint --print-config --rule required-fields:error', { files })
    const [severity, options] = JSON.parse(stdout).config.rules['required-fields']
    expect([severity, options.fields]).toEqual(['error', []])
  })
})
