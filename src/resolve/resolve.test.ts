import { describe, expect, test } from 'vitest'
import { resolve, type World } from './resolve.js'

const world = (
  files: Readonly<Record<string, number | undefined>>,
  tracker = 'docs/KNOWN_ISSUES.md',
): World => ({
  tracker,
  look: async path => (path in files ? { lines: files[path] } : undefined),
  named: async name => Object.keys(files).filter(path => path === name || path.endsWith(`/${name}`)),
})

const ask = (...paths: readonly string[]) => paths.map(path => ({ path, wanted: 'lines' }) as const)

const factOf = async (path: string, around: World) =>
  (await resolve(ask(path, 'README.md'), around)).files.get(path)

describe('resolve', () => {
  test('finds a file from the root of the repository and counts its lines', async () => {
    expect(await factOf('src/auth.py', world({ 'src/auth.py': 40 }))).toEqual({
      kind: 'found',
      path: 'src/auth.py',
      lines: 40,
    })
  })

  test('finds a file from the folder of the tracker', async () => {
    expect(await factOf('plan.md', world({ 'docs/plan.md': 9 }))).toEqual({
      kind: 'found',
      path: 'docs/plan.md',
      lines: 9,
    })
    expect(await factOf('../src/a.py', world({ 'src/a.py': 1 }))).toEqual({
      kind: 'found',
      path: 'src/a.py',
      lines: 1,
    })
  })

  test('prefers the root of the repository to the folder of the tracker', async () => {
    const around = world({ 'setup.py': 1, 'docs/setup.py': 2 })
    expect(await factOf('setup.py', around)).toMatchObject({ path: 'setup.py' })
  })

  test('finds a file by its unique suffix', async () => {
    const around = world({ 'backend/app/auth/utils.py': 30, 'backend/app/utils.py': 10 })
    expect(await factOf('auth/utils.py', around)).toMatchObject({
      kind: 'found',
      path: 'backend/app/auth/utils.py',
    })
  })

  test('takes whole steps of a path only: `utils.py` is not the end of `auth_utils.py`', async () => {
    expect(await factOf('utils.py', world({ 'app/auth_utils.py': 1 }))).toEqual({ kind: 'missing' })
  })

  test('tells where a missing file may have moved to, if one file alone has its name', async () => {
    expect(await factOf('app/utils.py', world({ 'lib/utils.py': 1 }))).toEqual({
      kind: 'missing',
      movedTo: 'lib/utils.py',
    })
    expect(await factOf('app/utils.py', world({ 'lib/utils.py': 1, 'src/utils.py': 1 }))).toEqual({
      kind: 'missing',
    })
  })

  test('knows a file that may have moved at its new place, too, but judges by what is where it is said to be', async () => {
    const moved = await resolve(ask('app/utils.py', 'lib/a.py'), world({ 'lib/utils.py': 7, 'lib/a.py': 1 }))
    expect(moved.files.get('lib/utils.py')).toEqual({ kind: 'found', path: 'lib/utils.py', lines: 7 })
    expect((await resolve(ask('app/utils.py'), world({ 'lib/utils.py': 7 }))).judged).toBe(false)
  })

  test('names the candidates where several files fit', async () => {
    const around = world({ 'web/index.ts': 1, 'api/index.ts': 1 })
    expect(await factOf('index.ts', around)).toEqual({
      kind: 'ambiguous',
      candidates: ['api/index.ts', 'web/index.ts'],
    })
  })

  test('does not count a listed file that has been deleted', async () => {
    const around: World = {
      ...world({ 'web/index.ts': 1 }),
      named: async () => ['api/index.ts', 'web/index.ts'],
    }
    expect(await factOf('index.ts', around)).toMatchObject({ kind: 'found', path: 'web/index.ts' })
  })

  test('looks at nothing outside the repository', async () => {
    const looked: string[] = []
    const around: World = {
      ...world({}),
      look: async path => {
        looked.push(path)
        return undefined
      },
    }
    for (const path of ['/etc/passwd', '../../secret.txt', 'C:\\secret.txt', 'src/../../../x.py']) {
      expect(await factOf(path, around)).toEqual({ kind: 'outside' })
    }
    expect(looked.filter(path => path.startsWith('..') || path.startsWith('/'))).toEqual([])
  })

  test('reads `/src/app.ts` from the root of the repository, as a link on GitHub', async () => {
    expect(await factOf('/src/app.ts', world({ 'src/app.ts': 5 }))).toMatchObject({
      kind: 'found',
      path: 'src/app.ts',
    })
  })

  test('judges nothing where none of the paths exists, and says why', async () => {
    expect(await resolve(ask('a.py', 'b.py'), world({ 'README.md': 3 }))).toMatchObject({
      judged: false,
      why: 'none of the 2 files that the tracker names exists here',
    })
  })

  test('opens a file only where lines of it are named', async () => {
    const wanted: string[] = []
    const around: World = {
      ...world({}),
      look: async (path, what) => {
        wanted.push(`${path} ${what}`)
        return { lines: undefined }
      },
    }
    const asked = [
      { path: 'a.py', wanted: 'existence' } as const,
      ...ask('b.py'),
      { path: 'b.py', wanted: 'existence' } as const,
    ]
    await resolve(asked, around)
    expect(wanted).toEqual(['a.py existence', 'b.py lines'])
  })

  test('asks about each path once', async () => {
    let asked = 0
    const around: World = {
      ...world({}, 'KNOWN_ISSUES.md'),
      look: async () => {
        asked += 1
        return { lines: 1 }
      },
    }
    await resolve(ask('a.py', 'a.py', 'a.py'), around)
    expect(asked).toBe(1)
  })
})
