import { describe, expect, test } from 'vitest'
import { folderOf, foldersUpward, joinPath, normalizePath, pathWithin, relativePath } from './paths.js'

describe('paths', () => {
  test('normalizePath takes out empty, single and double dots', () => {
    expect(normalizePath('./src//a/../b.ts')).toBe('src/b.ts')
    expect(normalizePath('../../a')).toBe('../../a')
    expect(normalizePath('/..//a')).toBe('/a')
    expect(normalizePath('a/..')).toBe('.')
    expect(normalizePath('C:/a/../b')).toBe('C:/b')
  })

  test('joinPath keeps an absolute path', () => {
    expect(joinPath('/srv/app', 'docs/a.md')).toBe('/srv/app/docs/a.md')
    expect(joinPath('/srv/app', '/tmp/a.md')).toBe('/tmp/a.md')
    expect(joinPath('.', 'a.md')).toBe('a.md')
  })

  test('folderOf climbs one step', () => {
    expect(folderOf('docs/a.md')).toBe('docs')
    expect(folderOf('a.md')).toBe('.')
    expect(folderOf('/a')).toBe('/')
    expect(folderOf('C:/a')).toBe('C:/')
  })

  test('foldersUpward climbs to the top that is named, or as high as it goes', () => {
    expect(foldersUpward('/srv/app/docs', '/srv')).toEqual(['/srv/app/docs', '/srv/app', '/srv'])
    expect(foldersUpward('/srv/app')).toEqual(['/srv/app', '/srv', '/'])
    expect(foldersUpward('C:/app', '/elsewhere')).toEqual(['C:/app', 'C:/'])
  })

  test('pathWithin knows inside from outside, not by letters alone', () => {
    expect(pathWithin('/srv/app', '/srv/app/docs/a.md')).toBe('docs/a.md')
    expect(pathWithin('/srv/app', '/srv/application/a.md')).toBe(undefined)
    expect(pathWithin('/srv/app', '/srv/app')).toBe('.')
    expect(pathWithin('/', '/a')).toBe('a')
  })

  test('relativePath climbs and descends', () => {
    expect(relativePath('/srv/app/docs', '/srv/app/src/a.ts')).toBe('../src/a.ts')
    expect(relativePath('/srv/app', '/srv/app')).toBe('.')
  })
})
