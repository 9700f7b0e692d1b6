import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const src = new URL('../', import.meta.url)
const page = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8')
const tree = page.slice(page.indexOf('\nsrc/\n'), page.indexOf('\nfixtures/'))

test('ARCHITECTURE.md names every room of src, and no other', () => {
  const rooms = [...tree.matchAll(/^ {2}[\d ] {2}([a-z]+)\//gm)].map(match => match[1])
  const folders = readdirSync(src, { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(rooms.toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
})

test('the files and folders that it names within a room are there', () => {
  const missing: string[] = []
  let room = ''
  for (const line of tree.split('\n')) {
    room = /^ {2}[\d ] {2}([a-z]+\/)/.exec(line)?.[1] ?? room
    const text = line.slice(21)
    const named = [...text.matchAll(/(?<![\w/])([a-z-]+(?:\.ts|\/))(?=[\s:,]|$)/g)].map(
      match => match[1] ?? '',
    )
    missing.push(
      ...named.filter(name => !existsSync(new URL(room + name, src)) && !existsSync(new URL(name, src))),
    )
  }
  expect(missing.filter(name => !name.startsWith('fixtures/'))).toEqual([])
  expect(tree).toContain('read.ts')
})
