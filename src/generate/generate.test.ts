import { describe, expect, test } from 'vitest'
import { rules } from '../lint/rules/all.js'
import { compare, generate } from './generate.js'

const readme = `# A page

<!-- commands:start -->
old
<!-- commands:end -->

Between the tables.

<!-- rules:start -->
<!-- rules:end -->
`

const ground = { readme, demo: { 'KNOWN_ISSUES.md': '# Known issues\n\n## BUG-1: Export stops\n' } }

describe('generate', async () => {
  const artefacts = await generate(ground)
  const textOf = (path: string): string => artefacts.find(one => one.path === path)?.text ?? ''

  test('makes a page for every rule, with the finding that its example really gives', () => {
    for (const { id } of rules) expect(textOf(`docs/rules/${id}.md`)).toContain(`# ${id}\n`)
    expect(textOf('docs/rules/claim-count.md')).toContain('warning says “2”, the file has 3')
  })

  test('makes a JSON Schema of the config and of each document', () => {
    const schemas = artefacts.filter(({ path }) => path.startsWith('schemas/'))
    expect(schemas.map(({ path }) => path)).toEqual([
      'schemas/config.json',
      'schemas/edits.json',
      'schemas/explain.json',
      'schemas/issues.json',
      'schemas/lint.json',
      'schemas/parse.json',
      'schemas/report.json',
    ])
    for (const { text } of schemas) {
      expect(JSON.parse(text)).toMatchObject({
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        additionalProperties: false,
      })
    }
  })

  test('spells every rule out in the schema of the config, so that an editor can complete it', () => {
    const { properties } = JSON.parse(textOf('schemas/config.json'))
    expect(Object.keys(properties.rules.properties)).toEqual(rules.map(({ id }) => id))
  })

  test('lets pre-commit hand over the files that are trackers by default, and no others', () => {
    const [, pattern = ''] = /files: '\(\?i\)(.*)'/.exec(textOf('.pre-commit-hooks.yaml')) ?? []
    const names = ['KNOWN_ISSUES.md', 'docs/todo.md', 'a/PENDING_FIXES.md', 'README.md', 'undone-todo.md']
    const isTracker = new RegExp(pattern, 'i')
    expect(names.filter(name => isTracker.test(name))).toEqual(names.slice(0, 3))
  })

  test('shows the help of every command', () => {
    expect(textOf('docs/commands.md')).toContain('Usage: issues lint [options] [paths...]')
    expect(textOf('docs/commands.md')).toContain('--mojibake')
  })

  test('fills the tables of the README, and leaves the rest of it alone', () => {
    const filled = textOf('README.md')
    expect(filled).toContain('| `issues lint` | find what is wrong in trackers |')
    expect(filled).toContain('[claim-count](docs/rules/claim-count.md)')
    expect(filled).toMatch(/^# A page\n[\s\S]*\nBetween the tables\.\n/)
    expect(filled).not.toContain('old')
  })

  test('is stable: what it made is what it makes of it', async () => {
    expect(await generate({ ...ground, readme: textOf('README.md') })).toEqual(artefacts)
  })

  test('draws what the tool prints about the demo', () => {
    expect(textOf('docs/report.svg')).toMatch(/^<svg /)
    expect(textOf('docs/report.svg')).toContain('>1 issue: 1 open, 0 closed<')
  })

  test('refuses a README without marks', async () => {
    await expect(generate({ ...ground, readme: '# A page\n' })).rejects.toThrow('<!-- commands:start -->')
  })
})

describe('compare', () => {
  const made = [
    { path: 'docs/a.md', text: 'a\n' },
    { path: 'docs/b.md', text: 'b\n' },
  ]

  test('finds no difference where every file stands as it is made', () => {
    const standing = new Map(made.map(({ path, text }) => [path, text]))
    expect(compare(made, standing)).toEqual([])
  })

  test('names the file that was changed by hand, the one that is missing and the one that is made no more', () => {
    const standing = new Map([
      ['docs/a.md', 'a, but better\n'],
      ['docs/c.md', 'c\n'],
    ])
    expect(compare(made, standing)).toEqual([
      { kind: 'outdated', path: 'docs/a.md' },
      { kind: 'missing', path: 'docs/b.md' },
      { kind: 'left over', path: 'docs/c.md' },
    ])
  })
})
