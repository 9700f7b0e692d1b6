import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { LintDocument } from '../report/lint/document.js'
import { decodeSource } from '../text/source.js'
import { fakeIo } from './fake-io.js'
import { main } from './main.js'

/** `vitest -u` writes what is read now; under CI=1 nothing is written, and a file that is missing fails. */
const fixtures = new URL('../../fixtures/', import.meta.url)

describe('fixtures/read', () => {
  test.each(casesOf('read'))(
    '%s is read and judged as it says',
    async (_name, at) => {
      const bytes = readFileSync(at('input.md'))
      await expect(await print('parse', bytes)).toMatchFileSnapshot(at('tracker.json'))
      await expect(showFindings(bytes, await print('lint', bytes))).toMatchFileSnapshot(at('findings.txt'))
    },
    120_000,
  )
})

describe('fixtures/shapes', () => {
  test.each(casesOf('shapes'))(
    '%s is read as it says',
    async (_name, at) =>
      expect(await print('parse', readFileSync(at('input.md')))).toMatchFileSnapshot(at('tracker.json')),
    120_000,
  )
})

/** The cases of a folder, each with where its files are. */
function casesOf(folder: string): [name: string, at: (file: string) => string][] {
  const path = (name: string): string => fileURLToPath(new URL(`${folder}/${name}`, fixtures))
  return readdirSync(path('')).map(name => [name, file => path(`${name}/${file}`)])
}

/** What the command prints of the file, which stands alone in its repository. */
async function print(command: string, bytes: Uint8Array): Promise<string> {
  const io = fakeIo({ files: { 'input.md': bytes } })
  await main(io, [command, '--format', 'json', 'input.md'])
  expect(io.printed.stderr).toBe('')
  return io.printed.stdout
}

/** Each finding with the line it speaks of and `^^^` below its place. */
function showFindings(bytes: Uint8Array, json: string): string {
  const source = decodeSource('input.md', bytes)
  if (!source.ok) throw new Error('a fixture is text')
  const lines = source.value.raw.split('\n')
  const document: LintDocument = JSON.parse(json)
  const shown = document.files
    .flatMap(file => file.findings)
    .map(({ line, column, endLine, endColumn, severity, rule, message }) => {
      const text = (lines[line - 1] ?? '').replaceAll('\r', '␍')
      const end = endLine === line ? endColumn : text.length + 1
      const mark = ' '.repeat(column - 1) + '^'.repeat(Math.max(1, end - column))
      return `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${message}\n    ${text}\n    ${mark}\n`
    })
  return shown.length === 0 ? 'no findings\n' : shown.join('\n')
}
