import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from './main.js'
import { nodeIo } from './node-io.js'

const io = nodeIo()

const garbled = 'Tide â€“ and wind\n'
const repaired = 'Tide – and wind\n'

let folder = ''
const at = (name: string): string => join(folder, name)
const textOf = (name: string): string => readFileSync(at(name), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'known-issues-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Calls the tool in this process, silently, on the real disk. */
const call = (...args: readonly string[]) => {
  const silent = { ...io.stdout, write: () => undefined }
  return main({ ...io, cwd: folder, stdout: silent, stderr: silent }, args)
}

describe.skipIf(process.platform === 'win32')('a file that is replaced', () => {
  test('keeps its mode', async () => {
    writeFileSync(at('a.md'), garbled)
    chmodSync(at('a.md'), 0o640)
    expect(await call('fix', '--mojibake', 'a.md')).toBe(0)
    expect([textOf('a.md'), statSync(at('a.md')).mode & 0o777]).toEqual([repaired, 0o640])
  })

  test('is replaced behind the link, which stays', async () => {
    mkdirSync(at('docs'))
    writeFileSync(at('docs/a.md'), garbled)
    symlinkSync('docs/a.md', at('link.md'))
    expect(await call('fix', '--mojibake', 'link.md')).toBe(0)
    expect(textOf('docs/a.md')).toBe(repaired)
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true)
  })

  test('is left alone if it is read-only, even by root', async () => {
    writeFileSync(at('a.md'), garbled)
    chmodSync(at('a.md'), 0o444)
    expect(await call('fix', '--mojibake', 'a.md')).toBe(2)
    expect(textOf('a.md')).toBe(garbled)
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  test('is left alone if it was changed meanwhile, and nothing is left beside it', async () => {
    writeFileSync(at('a.md'), 'what someone else wrote')
    const change = { before: encode(garbled), after: encode(repaired) }
    const result = await io.replaceFile(at('a.md'), change)
    expect(result).toMatchObject({ ok: false, error: { kind: 'changed' } })
    expect([readdirSync(folder), textOf('a.md')]).toEqual([['a.md'], 'what someone else wrote'])
  })

  test('is not made again if it was deleted meanwhile', async () => {
    const result = await io.replaceFile(at('a.md'), { before: encode('a'), after: encode('b') })
    expect(result).toMatchObject({ ok: false, error: { kind: 'absent' } })
    expect(readdirSync(folder)).toEqual([])
  })

  test('is not written where nothing changes', async () => {
    writeFileSync(at('a.md'), repaired)
    chmodSync(at('a.md'), 0o444)
    const before = statSync(at('a.md')).mtimeMs
    expect(await call('fix', '--mojibake', 'a.md')).toBe(0)
    expect(statSync(at('a.md')).mtimeMs).toBe(before)
  })
})

describe.skipIf(process.platform === 'win32')('a device', () => {
  test('is not read, since some never end', async () => {
    const refused = { ok: false, error: { kind: 'device' } }
    expect(await io.readFile('/dev/zero')).toMatchObject(refused)
    expect(await call('lint', '/dev/zero')).toBe(2)
  })

  test('is not replaced by a file, be it behind a link', async () => {
    symlinkSync('/dev/null', at('link'))
    const change = { before: encode(''), after: encode('a') }
    const refused = { ok: false, error: { kind: 'device' } }
    expect(await io.replaceFile(at('link'), change)).toMatchObject(refused)
    writeFileSync(at('a.md'), repaired)
    expect(await call('report', 'a.md', '-o', 'link')).toBe(2)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('is not waited for: a pipe that nobody writes is no place for a report', async () => {
    execFileSync('mkfifo', [at('pipe')])
    writeFileSync(at('a.md'), repaired)
    expect(await call('report', 'a.md', '-o', 'pipe')).toBe(2)
  })
})

describe('the files of a folder', () => {
  test('are listed where git knows nothing of them', async () => {
    writeFileSync(at('TODO.md'), '')
    mkdirSync(at('node_modules'))
    writeFileSync(at('node_modules/TODO.md'), '')
    expect(await io.listFiles(folder)).toEqual({ files: ['TODO.md'], honoursGitignore: false })
  })

  test('are none where there is no folder', async () => {
    expect(await io.stat(at('none'))).toBe(undefined)
    expect(await io.readFile(at('none'))).toMatchObject({ ok: false, error: { kind: 'absent' } })
    expect(await io.readFile(folder)).toMatchObject({ ok: false, error: { kind: 'folder' } })
  })
})

const bin = fileURLToPath(new URL('../../bin/issues.js', import.meta.url))

/** Starts the built tool by a shell, so that pipes and limits can be set; gives its code and what it printed. */
const shell = (script: string): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise(resolve => {
    const child = spawn('bash', ['-c', `issues() { "${process.execPath}" "${bin}" "$@"; }\n${script}`], {
      cwd: folder,
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
    })
    const printed = { stdout: '', stderr: '' }
    child.stdout.on('data', data => {
      printed.stdout += data
    })
    child.stderr.on('data', data => {
      printed.stderr += data
    })
    child.on('close', code => resolve({ code, ...printed }))
  })

describe.skipIf(process.platform === 'win32')('the built tool', () => {
  const longTracker = `# Known issues\n\n${'- [ ] The tide table of the old harbour shows last week\n'.repeat(4000)}`

  test('prints a megabyte into a pipe, whole', async () => {
    writeFileSync(at('a.md'), longTracker)
    const { code, stdout, stderr } = await shell('issues parse --format json a.md | cat')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 })
  })

  test('ends quietly if its reader goes away', async () => {
    writeFileSync(at('a.md'), longTracker)
    const { stdout, stderr } = await shell('issues parse --format json a.md | head -n 1')
    expect([stdout, stderr]).toEqual(['{\n', ''])
  })

  test('says that its output could not be written', async () => {
    writeFileSync(at('a.md'), '# Issues\n')
    const { code, stderr } = await shell('test -c /dev/full || exit 3; issues parse a.md > /dev/full')
    if (code === 3) return
    expect(code).toBe(2)
    expect(stderr).toMatch(/^issues: standard output: cannot be written, the disk is full/)
  })

  test('leaves a file whole if the new one does not fit on the disk', async () => {
    const text = garbled.repeat(10_000)
    writeFileSync(at('a.md'), text)
    const { code, stderr } = await shell("trap '' XFSZ; ulimit -f 64; issues fix --mojibake a.md")
    expect(code).toBe(2)
    expect(stderr).toContain('a.md: cannot be written, the disk is full or a size limit is reached (EFBIG)')
    expect(textOf('a.md')).toBe(text)
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  test('finds the trackers of a git repository, and no ignored ones', async () => {
    for (const name of ['TODO.md', 'BUGS.md']) writeFileSync(at(name), '# Issues\n\n- [ ] See [x](#y)\n')
    writeFileSync(at('.gitignore'), 'BUGS.md\n')
    const { stdout } = await shell('git init -q . && issues lint --format compact')
    expect(stdout).toBe('TODO.md:3:15: error no heading has the anchor “#y” [valid-anchor]\n')
  })
})

/** The built tool with a piece of code that runs before it, and makes a system call do more than it does. */
const issuesAfter = (prelude: string, command: string): string => {
  writeFileSync(at('prelude.mjs'), `${PRELUDE}\n${prelude}\nsyncBuiltinESMExports()\n`)
  return `"${process.execPath}" --import "${at('prelude.mjs')}" "${bin}" ${command}`
}

const PRELUDE = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { open } = fs.promises
const { renameSync, existsSync } = fs
const die = () => process.kill(process.pid, 'SIGKILL')`

const bells =
  '# Known issues\n\n## BELL-1: Bell is cracked\n\n**Status:** Open\n\n## BELL-2: Rope is worn\n\n**Status:** Open\n'

describe.skipIf(process.platform === 'win32')('a run that is killed', () => {
  const steps = [
    ['when the new file is made', 'fs.promises.open = async (...a) => { await open(...a); die() }', 'Open'],
    [
      'when half of it is written',
      'fs.promises.open = async (...a) => { const h = await open(...a); h.writeFile = async b => { await h.write(b, 0, 40); die() }; return h }',
      'Open',
    ],
    ['before it takes the place of the old one', 'fs.renameSync = die', 'Open'],
    ['after that', 'fs.renameSync = (...a) => { renameSync(...a); die() }', 'Resolved'],
  ] as const

  test.each(steps)('%s leaves the tracker whole, and the next run works', async (_, prelude, status) => {
    writeFileSync(at('BUGS.md'), bells)
    const killed = await shell(`${issuesAfter(prelude, 'close BELL-1')}; exit $?`)
    expect(killed.code).toBe(137)
    expect(textOf('BUGS.md')).toBe(bells.replace('Open', status))
    expect((await shell('issues close BELL-1')).code).toBe(0)
    expect(textOf('BUGS.md')).toBe(bells.replace('Open', 'Resolved'))
  })
})

describe.skipIf(process.platform === 'win32')('two runs at once', () => {
  test('the later is refused, and the change of the first stays', async () => {
    writeFileSync(at('BUGS.md'), bells)
    const waits = `fs.promises.open = async (...a) => {
      fs.writeFileSync('waiting', '')
      while (!existsSync('go')) await new Promise(done => setTimeout(done, 20))
      return open(...a)
    }`
    const later = shell(issuesAfter(waits, 'close BELL-2'))
    // The wait has an end, so that nothing is left running where the later run has not even begun.
    const first = await shell(
      'for i in $(seq 600); do [ -e waiting ] && break; sleep 0.05; done; issues close BELL-1; code=$?; touch go; exit $code',
    )
    const { code, stderr } = await later
    expect([first.code, code]).toEqual([0, 2])
    expect(stderr).toContain('BUGS.md: has been changed by someone else meanwhile and was left alone')
    expect(textOf('BUGS.md')).toBe(bells.replace('Open', 'Resolved'))
  })
})
