import { existsSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { checkConfig } from '../config/check.js'
import { parseConfig } from '../config/parse.js'
import { defaultFiles } from '../config/default-files.js'
import * as library from '../index.js'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')

/** The fenced blocks of the README, or of another page, in that language. */
const blocksOf = (language: string, page = readme): readonly string[] =>
  Array.from(page.matchAll(/^```([a-z]+)\n([\s\S]*?)^```$/gm))
    .filter(block => block[1] === language)
    .map(block => block[2] ?? '')

test('each config of the README is one, with keys and rules that exist', async () => {
  const blocks = blocksOf('jsonc')
  expect(blocks).toHaveLength(1)
  for (const block of blocks) {
    const parsed = await parseConfig('README.jsonc', block)
    expect(parsed).toMatchObject({ ok: true })
    expect(checkConfig('README.jsonc', parsed.ok ? parsed.value : {}).files).not.toEqual(defaultFiles)
  }
})

test('the library example of the README runs, and prints issues and findings', async () => {
  const blocks = blocksOf('js')
  expect(blocks).toHaveLength(1)
  const tracker =
    '# Known issues\n\n## BUG-1: Bell is cracked\n\n**Status:** Open\n\nSee [the tower](#tower).\n'
  const printed = await run(blocks[0] ?? '', tracker)
  expect(printed).toContainEqual(['open', 'BUG-1', 'Bell is cracked'])
  expect(printed).toContainEqual(['valid-anchor', 'no heading has the anchor “#tower”'])
})

test('the library example of docs/mojibake.md runs, and prints the repaired text and each repair', async () => {
  const blocks = blocksOf('js', readFileSync(new URL('docs/mojibake.md', root), 'utf8'))
  expect(blocks).toHaveLength(1)
  const printed = await run(blocks[0] ?? '', '')
  expect(printed[0]).toEqual(['**Status:** ✅ Done — see José'])
  expect(printed).toContainEqual(['âœ…', '✅', 'windows-1252', 'exact'])
})

test('an example that names what the library has not is noticed', async () => {
  await expect(run("import { reed } from 'known-issues'\nreed()\n", '')).rejects.toThrow('reed')
})

/** Runs a module whose imports are handed in; gives the arguments of each call of `console.log`. */
async function run(example: string, tracker: string): Promise<readonly unknown[][]> {
  const modules = { 'known-issues': library, 'node:fs': { readFileSync: () => Buffer.from(tracker) } }
  const log = vi.fn()
  const body = example.replace(/^import (\{[^}]*\}) from ('[^']+')$/gm, 'const $1 = modules[$2]')
  expect(body).not.toMatch(/^import /m)
  await Reflect.construct(Function, ['modules', 'console', body])(modules, { log })
  return log.mock.calls
}

test('every file that the README links to is there', () => {
  const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)/g), match => match[1] ?? '')
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter(link => !existsSync(new URL(link, root)))).toEqual([])
})
