import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import type { FakeIo, FakeWorld } from './fake-io.js'
import { fakeIo } from './fake-io.js'
import { main } from './main.js'
import { version } from './version.js'

// The first call of a command loads it, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const tracker = '# Known issues\n\n## BUG-1: Bell is cracked\n\n**Status:** Open\n'

/** Calls the tool in a world; gives the code, what was printed, and the world. */
const call = async (args: string, world: FakeWorld = {}) => {
  const io = fakeIo(world)
  return { code: await main(io, args.split(' ').filter(Boolean)), ...io.printed, io }
}

const lookedFor =
  'issues: looked for known-issues.md, issues.md, todo.md, tech-debt.md, bugs.md, backlog.md and the like; ' +
  'name the file, or set `files` in issues.config.jsonc\n'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('files that are no text of ours', () => {
  test.each([
    [
      'UTF-16',
      bytes(0xff, 0xfe, 0x41, 0),
      'a.md: is UTF-16, not UTF-8; convert it, as in `iconv -f UTF-16 -t UTF-8`',
    ],
    ['binary', bytes(0x41, 0, 0x42), 'a.md: is not a text, byte 1 is zero'],
    ['invalid UTF-8', bytes(0x41, 0x42, 0xe9, 0x20), 'a.md: is not UTF-8, the first wrong byte is 2;'],
  ])('%s is named, with what to do, and left alone', async (_, content, message) => {
    const world = { files: { 'a.md': content } }
    for (const args of ['parse a.md', 'lint a.md', 'report a.md', 'fix a.md', 'fix --mojibake a.md']) {
      const { code, stderr, io } = await call(args, world)
      expect(code).toBe(2)
      expect(stderr).toContain(message)
      expect(await io.readFile('/repo/a.md')).toEqual({ ok: true, value: content })
    }
  })
})

describe('paths', () => {
  test('a file that may not be read is named, and the others are read', async () => {
    const io = fakeIo({ files: { 'a.md': tracker, 'b.md': tracker } })
    const denied = { ok: false, error: { kind: 'denied', detail: 'EACCES' } } as const
    const readFile: FakeIo['readFile'] = async path => (path === '/repo/a.md' ? denied : io.readFile(path))
    expect(await main({ ...io, readFile }, ['lint', '--format', 'json', 'a.md', 'b.md'])).toBe(2)
    expect(io.printed.stderr).toBe('issues: a.md: permission denied\n')
    expect(JSON.parse(io.printed.stdout).files).toEqual([{ path: 'b.md', findings: [] }])
  })

  test('a file that is named twice, or by a link too, is read once', async () => {
    const world = { files: { 'a.md': 'Tide â€“ and wind' }, links: { 'link.md': 'a.md' } }
    const { code, stderr } = await call('fix --mojibake a.md ./a.md link.md .', { ...world })
    expect([code, stderr]).toEqual([2, `issues: .: there is no tracker in this folder\n${lookedFor}`])
    expect((await call('fix --mojibake a.md ./a.md link.md', world)).stderr).toBe(
      'a.md: fixed 1 finding (no-mojibake 1)\n',
    )
  })

  test('a path is called in the output as it was called in the call', async () => {
    const { stdout } = await call('lint --format json ./docs/../a.md', { files: { 'a.md': tracker } })
    expect(JSON.parse(stdout).files[0].path).toBe('./docs/../a.md')
  })
})

describe('texts of every shape are read', () => {
  test.each([
    ['an empty file', ''],
    ['a byte order mark', `\uFEFF${tracker}`],
    ['CRLF', tracker.replaceAll('\n', '\r\n')],
    ['mixed newlines', tracker.replace('\n', '\r\n')],
    ['no final newline', tracker.trimEnd()],
    ['an unclosed fence', `${tracker}\n\`\`\`js\nlet open\n`],
    ['a ragged table', '# Issues\n\n| ID | Title |\n|---|---|\n| A-1 | x | y | z |\n| A-2 |\n'],
    ['a nul in disguise', '# Issues\n\n- [ ] &#0; \\0 %00\n'],
  ])('%s', async (_, text) => {
    for (const args of ['parse', 'parse --format json', 'lint', 'report', 'fix --check']) {
      const { code, stderr } = await call(`${args} a.md`, { files: { 'a.md': text } })
      expect(code).toBeLessThan(2)
      expect(stderr).not.toContain('    at ')
    }
  })

  test('an empty file is reported as valid JSON', async () => {
    const { stdout } = await call('lint --format json a.md', { files: { 'a.md': '' } })
    expect(JSON.parse(stdout)).toEqual({ schemaVersion: 1, files: [{ path: 'a.md', findings: [] }] })
  })
})

describe('untrusted text', () => {
  test('escape sequences of a title are shown, not run', async () => {
    const files = {
      'a.md': '# Issues\n\n## BUG-1: \u001b[2Jred\u202e\n\n**Status:** Open\n\n[x](#\u001b[31m)\n',
    }
    for (const format of [
      'parse',
      'parse --format json',
      'lint',
      'lint --format json',
      'lint --format github',
      'report',
    ]) {
      const { stdout } = await call(`${format} a.md`, { files })
      expect(stdout).not.toMatch(/[\u001b\u202e]/)
    }
  })

  test('escape sequences of a path or an argument are shown, not run', async () => {
    const { stderr } = await call('lint \u001b[31m.md --rule \u001b[1m')
    expect(stderr).not.toContain('\u001b')
    expect((await call('lint \u001b[31m.md')).stderr).toBe(
      'issues: \\u{1b}[31m.md: there is no such file or folder\n',
    )
  })

  test('no path outside the repository is looked at because a tracker names it', async () => {
    const files = { 'a.md': `${tracker}**File:** \`../secret.py:3\`, \`/etc/passwd:1\`\n` }
    const io = fakeIo({ files })
    const looked: string[] = []
    const watched: FakeIo = {
      ...io,
      stat: path => {
        looked.push(path)
        return io.stat(path)
      },
      readFile: path => {
        looked.push(path)
        return io.readFile(path)
      },
    }
    await main(watched, ['lint', 'a.md'])
    expect(looked.filter(path => /secret|passwd/.test(path) && !path.startsWith('/repo/'))).toEqual([])
  })
})

describe('a disk that refuses', () => {
  const garbled = '# Issues\n\n- [ ] Tide â€“ and wind\n'

  test.each([
    ['full', 'a.md: cannot be written, the disk is full or a size limit is reached (ENOSPC)'],
    ['read-only', 'a.md: is read-only and was left alone'],
    ['denied', 'a.md: permission denied'],
    ['changed', 'a.md: has been changed by someone else meanwhile and was left alone; run again'],
  ] as const)('%s: the file is as it was, and the message says so', async (kind, message) => {
    const world = {
      files: { 'a.md': garbled, 'b.md': garbled },
      writeFaults: { 'a.md': { kind, detail: 'ENOSPC' } },
    }
    const { code, stderr, io } = await call('fix a.md b.md', world)
    expect(code).toBe(2)
    expect(stderr).toContain(`issues: ${message}\n`)
    expect(io.textOf('a.md')).toBe(garbled)
    expect(io.textOf('b.md')).toBe('# Issues\n\n- [ ] Tide – and wind\n')
  })

  test('a report that cannot be written ends with 2', async () => {
    const world = {
      files: { 'a.md': tracker },
      writeFaults: { 'out.txt': { kind: 'full', detail: 'ENOSPC' } },
    } as const
    const { code, stderr } = await call('report a.md -o out.txt', world)
    expect([code, stderr]).toEqual([
      2,
      'issues: out.txt: cannot be written, the disk is full or a size limit is reached (ENOSPC)\n',
    ])
  })

  test('output that cannot be written ends with 2', async () => {
    const io = fakeIo({ files: { 'a.md': tracker } })
    const full = { ok: false, error: { kind: 'full', detail: 'ENOSPC' } } as const
    expect(await main({ ...io, stdout: { ...io.stdout, flush: async () => full } }, ['parse', 'a.md'])).toBe(
      2,
    )
    expect(io.printed.stderr).toContain('standard output: cannot be written')
  })
})

describe('fix', () => {
  test('keeps byte order mark, line ends and the missing last one', async () => {
    const files = { 'a.md': '\uFEFF# Issues\r\n\r\n- Tide â€“ and wind  \r\n- [ ] x' }
    const { io } = await call('fix --mojibake a.md', { files })
    expect(io.textOf('a.md')).toBe('\uFEFF# Issues\r\n\r\n- Tide – and wind  \r\n- [ ] x')
  })

  test('reads standard input and prints it fixed', async () => {
    const { code, stdout, stderr } = await call('fix --mojibake -', { stdin: '\uFEFFTide â€“ and wind' })
    expect([code, stdout]).toEqual([0, '\uFEFFTide – and wind'])
    expect(stderr).toBe('-: fixed 1 finding (no-mojibake 1)\n')
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
    const { stdout } = await call('lint --print-config', {
      files: { '.issuesrc.json': '{"rules": {"unique-id": "off"}}' },
    })
    expect(JSON.parse(stdout)).toMatchObject({ path: '/repo/.issuesrc.json', rules: { 'unique-id': 'off' } })
  })
})
