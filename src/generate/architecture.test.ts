import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const src = new URL('../', import.meta.url)
const page = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8')
const tree = page.slice(page.indexOf('\nsrc/\n'), page.indexOf('\nfixtures/'))

test('ARCHITECTURE.md names every room of src, and no other', () => {
  const rooms = tree.split('\n').flatMap(line => roomOf(line) ?? [])
  const folders = readdirSync(src, { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(rooms.toSorted()).toEqual(folders.map(({ name }) => `${name}/`).toSorted())
})

test('the files and folders that it names are there', () => {
  expect(missingIn(tree)).toEqual([])
})

test('a file that was renamed is noticed', () => {
  expect(missingIn('  3  read/           read.ts: Source → Reading · claims/ · raed.ts')).toEqual([
    'read/raed.ts',
  ])
})

/** `  3  read/    …` begins the lines of a room. */
const roomOf = (line: string): string | undefined => /^ {2}[\d ] {2}([a-z]+\/)/.exec(line)?.[1]

/** What is named behind the first column, and stands neither in the room of its line nor in the root. */
function missingIn(lines: string): readonly string[] {
  const missing: string[] = []
  let room = ''
  for (const line of lines.split('\n')) {
    room = roomOf(line) ?? room
    for (const [name] of line.slice(21).matchAll(/(?<![\w/])[a-z][a-z/-]*(?:\.ts|\.mjs|\/)(?=[\s:,]|$)/g)) {
      const stands = [`${room}${name}`, name, `../${name}`].some(path => existsSync(new URL(path, src)))
      if (!stands) missing.push(room + name)
    }
  }
  return missing
}
