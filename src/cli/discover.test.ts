import { describe, expect, test } from 'vitest'
import { defaultFiles, defaultIgnore } from '../config/default-files.js'
import { discover, type Search } from './discover.js'
import { type FakeWorld, fakeIo } from './fake-io.js'

const found = async (paths: readonly string[], search: Partial<Search> = {}, world: FakeWorld = {}) => {
  const files = { ...Object.fromEntries(paths.map(path => [path, ''])), ...world.files }
  const all = {
    folder: '/repo',
    root: '/repo',
    base: '/repo',
    files: defaultFiles,
    ignore: defaultIgnore,
    ...search,
  }
  return (await discover(fakeIo({ ...world, files }), all)).map(path => path.replace('/repo/', ''))
}

describe('discover', () => {
  test.each([
    'KNOWN_ISSUES.md',
    'known-issues.md',
    'Known Issues.md',
    'KnownIssues.md',
    'KNOWN_ISSUES_V2.md',
    'ISSUES.md',
    'ISSUE_TRACKER.md',
    'TODO.md',
    'TECH_DEBT.md',
    'technical-debt.md',
    'PENDING_FIXES.md',
    'BUGS.md',
    'Bug-Tracker.md',
    'BACKLOG.md',
    'docs/2024-known-issues.md',
    'deep/down/here/TODO.md',
  ])('takes %s for a tracker', async path => {
    expect(await found([path])).toEqual([path])
  })

  test.each(['README.md', 'issues.ts', 'known-issues.txt', 'tissues.md', 'docs/todo-app.md'])(
    'does not take %s for one',
    async path => {
      expect(await found([path])).toEqual([])
    },
  )

  test('leaves out what others wrote, and archives', async () => {
    const paths = ['node_modules/x/TODO.md', 'vendor/TODO.md', 'docs/archive/TODO.md', 'TODO.md']
    expect(await found(paths)).toEqual(['TODO.md'])
  })

  test('takes the patterns of a config, from its folder', async () => {
    const search = { base: '/repo', folder: '/repo/app', files: ['/app/notes/*.md'], ignore: ['draft*'] }
    expect(await found(['app/notes/a.md', 'app/notes/draft.md', 'notes/b.md'], search)).toEqual([
      'app/notes/a.md',
    ])
  })

  test('obeys an .issuesignore, also one above the folder or below it', async () => {
    const files = { '.issuesignore': 'old/', 'app/.issuesignore': '/TODO.md\n' }
    const paths = ['app/TODO.md', 'app/web/TODO.md', 'app/old/TODO.md']
    expect(await found(paths, { folder: '/repo/app' }, { files })).toEqual(['app/web/TODO.md'])
  })

  test('obeys a .gitignore by itself where git cannot be asked', async () => {
    const world = { files: { '.gitignore': 'build/\n' }, isRepository: false }
    expect(await found(['build/TODO.md', 'TODO.md'], {}, world)).toEqual(['TODO.md'])
  })

  test('takes a file and a link to it once', async () => {
    const world = { links: { 'docs/TODO.md': 'TODO.md' } }
    expect(await found(['TODO.md'], {}, world)).toEqual(['TODO.md'])
  })

  test('does not follow a link out of the repository', async () => {
    const world = { links: { 'TODO.md': '/home/me/TODO.md' }, files: { '/home/me/TODO.md': '' } }
    expect(await found([], {}, world)).toEqual([])
  })
})
