import { describe, expect, test } from 'vitest'
import { type ConfigWorld, findConfig, loadConfig } from './load.js'

const texts = (files: Readonly<Record<string, string>>): ConfigWorld => ({
  readText: async path => files[path],
  stands: async path => files[path] !== undefined,
  show: path => path.replace('/repo/', ''),
})

const find = (files: Readonly<Record<string, string>>) => findConfig('/repo/app', '/repo', texts(files))

const message = async (files: Readonly<Record<string, string>>): Promise<string> =>
  find(files).then(
    () => 'no error',
    error => error.message,
  )

describe('findConfig', () => {
  test('names the programs that are called like a config: they are not run', async () => {
    const { config, programs } = await find({
      '/repo/app/issues.config.mjs': 'export default {}',
      '/repo/.issuesrc.js': '',
    })
    expect(programs).toEqual(['/repo/app/issues.config.mjs', '/repo/.issuesrc.js'])
    expect(config.files).toContain('todo.md')
  })

  test('gives the defaults where there is no config', async () => {
    const { config, path } = await find({})
    expect(path).toBe(undefined)
    expect(config.files).toContain('todo.md')
    expect(config.report.weights.critical).toBe(8)
  })

  test.each([
    ['issues.config.json', '{"files": ["notes.md"]}'],
    ['issues.config.jsonc', '{\n  // ours\n  "files": ["notes.md"],\n}'],
    ['.issuesrc.yaml', 'files:\n  - notes.md\n'],
    ['.issuesrc.toml', 'files = ["notes.md"]\n'],
    ['.issuesrc', 'files: [notes.md]\n'],
    ['.issuesrc', '{"files": ["notes.md"]}'],
    ['package.json', '{"name": "app", "issues": {"files": ["notes.md"]}}'],
  ])('reads %s', async (name, text) => {
    const { config, path } = await find({ [`/repo/app/${name}`]: text })
    expect(config.files).toEqual(['notes.md'])
    expect(path).toBe(`/repo/app/${name}`)
  })

  test('takes the nearest one, and none above the root', async () => {
    const files = {
      '/repo/.issuesrc.json': '{"files": ["near.md"]}',
      '/.issuesrc.json': '{"files": ["far.md"]}',
    }
    expect((await find(files)).config.files).toEqual(['near.md'])
    expect((await find({ '/.issuesrc.json': '{"files": ["far.md"]}' })).path).toBe(undefined)
  })

  test('names the configs that stand in the shadow of another', async () => {
    const files = {
      '/repo/issues.config.json': '{}',
      '/repo/.issuesrc.yaml': '',
      '/repo/package.json': '{"issues": {}}',
    }
    expect((await find(files)).shadowed).toEqual(['/repo/.issuesrc.yaml', '/repo/package.json'])
  })

  test('does not take a package.json without the key for a config', async () => {
    expect((await find({ '/repo/package.json': '{"keywords": ["issues"]}' })).path).toBe(undefined)
  })

  test('does not take a script of that name for one', async () => {
    const text = '{"scripts": {"issues": "issues lint"}}'
    expect((await find({ '/repo/package.json': text })).path).toBe(undefined)
  })

  test('takes an empty file for an empty config', async () => {
    expect((await find({ '/repo/.issuesrc.yaml': '' })).path).toBe('/repo/.issuesrc.yaml')
  })
})

describe('a config that cannot be used', () => {
  test('names the file, the unknown key and the one that was meant', async () => {
    expect(await message({ '/repo/issues.config.json': '{"fils": []}' })).toBe(
      'issues.config.json: there is no key “fils”: did you mean “files”?',
    )
  })

  test('names the path of the key, the value and what is allowed', async () => {
    const text = '{"words": {"states": {"parked": "defered"}}, "report": {"weights": {"critical": "much"}}}'
    expect(await message({ '/repo/issues.config.json': text })).toBe(
      [
        'issues.config.json: `words.states.parked` is "defered", but it must be one of open, in_progress, blocked, planned, deferred, resolved, wontfix: did you mean “deferred”?',
        'issues.config.json: `report.weights.critical` is "much", but it must be a number',
      ].join('\n'),
    )
  })

  test('names the unknown key of an inner object with the keys it may have', async () => {
    expect(await message({ '/repo/issues.config.json': '{"words": {"colours": {}}}' })).toBe(
      'issues.config.json: there is no key “colours” in `words`: its keys are states, levels, labels',
    )
  })

  test('names an unknown rule, and the one that was meant', async () => {
    expect(await message({ '/repo/issues.config.json': '{"rules": {"know-status": "off"}}' })).toBe(
      'issues.config.json: there is no rule “know-status”: did you mean “known-status”?',
    )
  })

  test('names a severity that is none', async () => {
    expect(await message({ '/repo/issues.config.json': '{"rules": {"known-status": "loud"}}' })).toContain(
      'the rule “known-status” is set to "loud", which is none of “off”, “error”, “warning”, “note”',
    )
  })

  test.each([
    ['issues.config.json', '{"files": [}', 'value expected at 1:12'],
    ['.issuesrc.yaml', 'files: [a\n', 'at line 2, column 1'],
    ['.issuesrc.toml', 'files = [', 'at 1:'],
  ])('says where %s is broken', async (name, text, where) => {
    expect(await message({ [`/repo/${name}`]: text })).toContain(where)
  })

  test.each(['"bad"', '[]', 'null', 'false'])(
    'is one although its key in package.json is %s',
    async value => {
      expect(await message({ '/repo/package.json': `{"issues": ${value}}` })).toBe(
        `package.json: the config is ${value}, but it must be an object`,
      )
    },
  )

  test('is refused where it is a package.json without the key', async () => {
    await expect(loadConfig('/repo/package.json', texts({ '/repo/package.json': '{}' }))).rejects.toThrow(
      'package.json: has no key “issues”, so it is no config',
    )
  })

  test('is refused by its name where it is not there', async () => {
    await expect(loadConfig('/repo/none.json', texts({}))).rejects.toThrow(
      'none.json: there is no such config file',
    )
  })
})
