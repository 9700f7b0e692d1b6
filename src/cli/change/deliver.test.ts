import { describe, expect, test, vi } from 'vitest'
import { call } from '../fake-call.js'
import { type FakeIo, fakeIo } from '../fake-io.js'
import { main } from '../main.js'

// The first call of a command loads it, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const tracker = (id: string): string => `# Known issues\n\n## ${id}: Bell is cracked\n\n**Status:** Open\n`

const files = { 'BUGS.md': tracker('BUG-1'), 'TODO.md': tracker('TODO-1') }

describe('several files', () => {
  test('are written where all can be', async () => {
    const { code, stderr, io } = await call('close BUG-1 TODO-1', { files })
    expect([code, stderr]).toEqual([0, 'BUGS.md: 1 place changed\nTODO.md: 1 place changed\n'])
    for (const name of ['BUGS.md', 'TODO.md']) expect(io.textOf(name)).toContain('**Status:** Resolved\n')
  })

  test('are all left alone where one was changed meanwhile', async () => {
    const io = fakeIo({ files })
    let reads = 0
    const readFile: FakeIo['readFile'] = async path => {
      if (path === '/repo/TODO.md') reads += 1
      const isLater = path === '/repo/TODO.md' && reads > 1
      return isLater ? { ok: true, value: new TextEncoder().encode('# Other\n') } : io.readFile(path)
    }
    expect(await main({ ...io, readFile }, ['close', 'BUG-1', 'TODO-1'])).toBe(2)
    expect(io.printed.stderr).toContain('TODO.md: has been changed by someone else meanwhile')
    expect([io.textOf('BUGS.md'), io.textOf('TODO.md')]).toEqual(Object.values(files))
  })

  test('are put back as they were where a later one cannot be written', async () => {
    const fault = { kind: 'full', detail: 'ENOSPC' } as const
    const { code, stderr, io } = await call('close BUG-1 TODO-1', {
      files,
      writeFaults: { 'TODO.md': fault },
    })
    expect([code, stderr]).toEqual([
      2,
      'issues: TODO.md: cannot be written, the disk is full or a size limit is reached (ENOSPC)\n' +
        'issues: BUGS.md: was left as it was, since not all files can be written\n',
    ])
    expect([io.textOf('BUGS.md'), io.textOf('TODO.md')]).toEqual(Object.values(files))
  })

  test('that cannot be put back, since someone else has changed them, keep their change, and that is said', async () => {
    const io = fakeIo({ files })
    const writes: string[] = []
    const replaceFile: FakeIo['replaceFile'] = async (path, change) => {
      writes.push(path)
      return writes.length === 1
        ? io.replaceFile(path, change)
        : { ok: false, error: { kind: 'changed', detail: 'changed' } }
    }
    expect(await main({ ...io, replaceFile }, ['close', 'BUG-1', 'TODO-1'])).toBe(2)
    expect(writes).toEqual(['/repo/BUGS.md', '/repo/TODO.md', '/repo/BUGS.md'])
    expect(io.printed.stderr).toContain('its change stays, though not all files could be written')
  })

  test('are all left alone where one change cannot be made', async () => {
    const { code, stderr, io } = await call('close BUG-1 TODO-2', { files })
    expect([code, stderr]).toEqual([
      2,
      'issues: there is no issue “TODO-2”\nissues: did you mean “TODO-1”?\n',
    ])
    expect(io.textOf('BUGS.md')).toBe(files['BUGS.md'])
  })

  test('that both have the issue are named', async () => {
    const twice = { 'BUGS.md': tracker('BUG-1'), 'TODO.md': tracker('BUG-1') }
    const { code, stderr } = await call('close BUG-1', { files: twice })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'issues: “BUG-1” may be any of 2 issues: BUGS.md:3, TODO.md:3\n' +
        'issues: name its file with --in, or the issue by its place, as in BUGS.md:3\n',
    )
    expect((await call('close TODO.md:3', { files: twice })).code).toBe(0)
  })
})

describe('a file that cannot be written', () => {
  test('is named, and the run fails', async () => {
    const fault = { kind: 'read-only', detail: 'read-only' } as const
    const { code, stderr } = await call('close BUG-1 --in BUGS.md', {
      files,
      writeFaults: { 'BUGS.md': fault },
    })
    expect([code, stderr]).toEqual([2, 'issues: BUGS.md: is read-only and was left alone\n'])
  })

  test('has got no new issue', async () => {
    const fault = { kind: 'read-only', detail: 'read-only' } as const
    const writeFaults = { 'BUGS.md': fault }
    const { code, stderr } = await call('add --title Rope --in BUGS.md', { files, writeFaults })
    expect([code, stderr]).toEqual([2, 'issues: BUGS.md: is read-only and was left alone\n'])
  })

  test('from standard input is printed as it would be', async () => {
    const { code, stdout } = await call('close BUG-1 --in -', { stdin: tracker('BUG-1') })
    expect([code, stdout]).toEqual([0, tracker('BUG-1').replace('Open', 'Resolved')])
  })
})
