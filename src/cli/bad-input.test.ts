import { describe, expect, test } from 'vitest'
import { call } from './fake-call.js'
import { type FakeIo, fakeIo } from './fake-io.js'
import { main } from './main.js'

const tracker = '# Known issues\n\n## BUG-1: Bell is cracked\n\n**Status:** Open\n'

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
      'a.md: restored 1 place (1 exact; windows-1252 1)\n',
    )
  })

  test('where no tracker is found, a change says how to name one', async () => {
    const { code, stderr } = await call('close BUG-1', { files: { 'harbour.md': tracker } })
    expect([code, stderr]).toEqual([
      2,
      `issues: no tracker was found here\n${lookedFor}` +
        'issues: there is no issue “BUG-1”, since no tracker was read\n' +
        'issues: say where to look with `--in FILE`\n',
    ])
  })

  test('a path is called in the output as it was called in the call', async () => {
    const { stdout } = await call('lint --format json ./docs/../a.md', { files: { 'a.md': tracker } })
    expect(JSON.parse(stdout).files[0].path).toBe('./docs/../a.md')
  })
})

describe('a config or an ignore file that is there and cannot be read', () => {
  const files = { 'a.md': tracker }
  const denied = { kind: 'denied', detail: 'EACCES' } as const
  const broken = { kind: 'failed', detail: 'EIO' } as const
  const hint = 'issues: mend it, or run with --no-config\n'

  test.each([
    ['is a folder', { files: { ...files, '.issuesrc.json/a': '' } }, '.issuesrc.json: is a folder'],
    ['may not be read', { files, readFaults: { '.issuesrc': denied } }, '.issuesrc: permission denied'],
    [
      'stands on a broken disk',
      { files, readFaults: { 'package.json': broken } },
      'package.json: the system refused (EIO)',
    ],
    [
      'is UTF-16',
      { files: { ...files, 'issues.config.json': bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0) } },
      'issues.config.json: is UTF-16, not UTF-8; convert it, as in `iconv -f UTF-16 -t UTF-8`',
    ],
  ])('a config that %s is named, and nothing is done without it', async (_, world, message) => {
    for (const command of ['lint a.md', 'report a.md', 'fix a.md', 'rules']) {
      const { code, stdout, stderr } = await call(command, world)
      expect([code, stdout, stderr]).toEqual([2, '', `issues: ${message}\n${hint}`])
    }
    expect((await call('lint a.md --no-config', world)).code).toBe(0)
  })

  test('a folder that is named as the config is called one', async () => {
    const { code, stderr } = await call('lint a.md -c conf', { files: { ...files, 'conf/a': '' } })
    expect([code, stderr]).toEqual([2, `issues: conf: is a folder\n${hint}`])
  })

  test.each(['.issuesignore', '.gitignore'])('%s is named', async name => {
    const world = { files: { 'TODO.md': tracker }, readFaults: { [name]: denied }, isRepository: false }
    const { code, stderr } = await call('lint', world)
    expect([code, stderr]).toEqual([2, `issues: ${name}: permission denied\n`])
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

describe('values that no option takes', () => {
  test.each([
    ['report a.md --min-completion 200', '--min-completion', 'a number from 0 to 100 was expected'],
    ['report a.md --min-completion most', '--min-completion', 'a number from 0 to 100 was expected'],
    ['lint a.md --max-warnings 1.5', '--max-warnings', 'a whole number was expected'],
  ])('%s', async (args, option, message) => {
    const { code, stdout, stderr } = await call(args, { files: { 'a.md': tracker } })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(option)
    expect(stderr).toContain(message)
  })

  test('a path that is empty is called so: nothing else is looked for', async () => {
    const io = fakeIo({ files: { 'TODO.md': tracker } })
    expect(await main(io, ['lint', ''])).toBe(2)
    expect(io.printed.both).toBe('issues: a path is empty\nissues: a variable of a script may be unset\n')
  })
})

describe('the width of what is printed', () => {
  const files = { 'a.md': `# Bugs\n\n## BUG-1: ${'Bell cracks '.repeat(20)}\n\n**Status:** Opne\n` }
  const widest = (text: string): number => Math.max(...text.split('\n').map(line => line.length))

  test.each([
    ['that COLUMNS tells', { COLUMNS: '60' }, 60],
    ['of 40 at least', { COLUMNS: '10' }, 40],
    ['of 100 in a pipe', {}, 100],
    ['of 100 if COLUMNS is no width', { COLUMNS: 'wide' }, 100],
  ])('is the one %s', async (_, env, width) => {
    const { stdout } = await call('lint a.md', { files, env })
    expect(widest(stdout)).toBeLessThanOrEqual(width)
    expect(widest(stdout)).toBeGreaterThan(width - 20)
  })
})

test('an issue may be called as a file is', async () => {
  const text = '# Known issues\n\n## README.md\n\n**Status:** Open\n\n## CHANGELOG.md\n\n**Status:** Open\n'
  const { code, stderr } = await call('show README.md', { files: { 'BUGS.md': text } })
  expect([code, stderr]).toEqual([0, ''])
})

describe('a call in the manner of other tools is told how it is written here', () => {
  test.each([
    ['close BUG-1 BUGS.md', '“BUGS.md” is a file, not an issue', 'say where to look with `--in BUGS.md`'],
    ['show BUG-1 BUGS.md', '“BUGS.md” is a file, not an issue', 'say where to look with `--in BUGS.md`'],
    ['set BUG-1 status=fixed BUGS.md', '“BUGS.md” sets nothing', 'say where to look with `--in BUGS.md`'],
    [
      'add --title Bell BUGS.md',
      "too many arguments for 'add'. Expected 0 arguments but got 1.",
      'say where to look with `--in BUGS.md`',
    ],
    [
      'move BUG-1 Closed --to Closed',
      "too many arguments for 'move'. Expected 1 argument but got 2.",
      'see `issues move --help`',
    ],
    ['list --json', "unknown option '--json'", 'did you mean --format json?'],
    ['list --jason', "unknown option '--jason'", 'see `issues list --help`'],
  ])('%s', async (args, fault, hint) => {
    const { code, stderr } = await call(args, { files: { 'BUGS.md': tracker } })
    expect([code, stderr]).toEqual([2, `issues: ${fault}\nissues: ${hint}\n`])
  })
})
