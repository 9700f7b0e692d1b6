import { describe, expect, test } from 'vitest'
import { folderOf, joinPath, normalizePath, pathWithin, relativePath } from './paths.js'

describe('paths', () => {
  test('normalizePath takes out empty, single and double dots', () => {
    expect(normalizePath('./src//a/../b.ts')).toBe('src/b.ts')
    expect(normalizePath('../../a')).toBe('../../a')
    expect(normalizePath('/..//a')).toBe('/a')
    expect(normalizePath('a/..')).toBe('.')
    expect(normalizePath('C:/a/../b')).toBe('C:/b')
  })

  test('joinPath keeps an absolute path', () => {
    expect(joinPath('/work', 'docs/a.md')).toBe('/work/docs/a.md')
    expect(joinPath('/work', '/tmp/a.md')).toBe('/tmp/a.md')
    expect(joinPath('.', 'a.md')).toBe('a.md')
  })

  test('folderOf climbs one step', () => {
    expect(folderOf('docs/a.md')).toBe('docs')
    expect(folderOf('a.md')).toBe('.')
    expect(folderOf('/a')).toBe('/')
    expect(folderOf('C:/a')).toBe('C:/')
  })

  test('pathWithin knows inside from outside, not by letters alone', () => {
    expect(pathWithin('/work', '/work/docs/a.md')).toBe('docs/a.md')
    expect(pathWithin('/work', '/workshop/a.md')).toBe(undefined)
    expect(pathWithin('/work', '/work')).toBe('.')
    expect(pathWithin('/', '/a')).toBe('a')
  })

  test('relativePath climbs and descends', () => {
    expect(relativePath('/work/docs', '/work/src/a.ts')).toBe('../src/a.ts')
    expect(relativePath('/work', '/work')).toBe('.')
  })
})
