import { describe, expect, it } from 'vitest'
import type { CodeFile, Fault } from './house.tree.js'
import { findBooleanParameters, findForbidden, findWorldly } from './house.words.js'

const messages = (
  find: (file: CodeFile) => Iterable<Fault>,
  text: string,
  path = 'src/a.ts',
): readonly string[] => Array.from(find({ path, text }), fault => fault.message)

describe('words', () => {
  it.each([
    ['const a = b as string', '`as` is not used here'],
    ['const a = <string>b', 'types are not asserted here'],
    ['const a = b!', '`!` is not used here'],
    ['const a: any = b', '`any` is not used here'],
    ['export default a', 'nothing is exported by default'],
    ['export default function a() {}', 'nothing is exported by default'],
    ['enum A { b }', 'no enums'],
    ['namespace A {}', 'no namespaces'],
    ['class A {}', 'no classes but errors'],
    ['class A extends B {}', 'no classes but errors'],
    ['class A implements KnownError {}', 'no classes but errors'],
    ["import a = require('./a.js')", 'no `import =`'],
    ['const a = () => import(b)', 'an import says what it imports'],
    ['let a: string | undefined', 'no `let` at the top of a file'],
    ['export let a = 1, b = 2', 'no `let` at the top of a file'],
    ['// @ts-ignore\nconst a = b', 'the compiler is not silenced here'],
    ['const a = b // @ts-expect-error\nconst c = a', 'the compiler is not silenced here'],
    ['/* @ts-nocheck */\nconst a = b', 'the compiler is not silenced here'],
    ['function a() {\n  // @ts-expect-error: it is so\n  b()\n}', 'the compiler is not silenced here'],
  ])('`%s` is found', (text, message) => {
    expect(messages(findForbidden, text)).toEqual([message])
  })

  it.each([
    'const a = [1] as const',
    'class A extends Error {}',
    'class A extends RangeError {}',
    "const a = () => import('./b.js')",
    'const a = () => {\n  let b = 1\n  return b\n}',
    "const a = '// @ts-ignore'",
    '/** Nobody writes `@ts-ignore` here. */\nconst a = 1',
    "import * as z from 'zod'",
    'export { a as b }',
  ])('`%s` is right', text => {
    expect(messages(findForbidden, text)).toEqual([])
  })
})

it('a test may own a `let`', () => {
  expect(messages(findForbidden, "let folder = ''", 'src/a.test.ts')).toEqual([])
})

describe('boolean parameters', () => {
  it.each([
    'function a(isB: boolean) {}',
    'const a = (b: string, isC = false) => b',
    'const a = (isB: boolean | undefined) => isB',
    'const a = (isB: true) => isB',
    'interface A {\n  readonly b: (isC: boolean) => void\n}',
  ])('`%s` has one', text => {
    expect(messages(findBooleanParameters, text)).toEqual([
      expect.stringMatching(/^is. is a boolean parameter$/i),
    ])
  })

  it.each([
    'const a = ({ isB }: { readonly isB: boolean }) => isB',
    'const a = (b: string | boolean) => b',
    'const a = (b: (c: string) => boolean) => b',
  ])('`%s` has none', text => {
    expect(messages(findBooleanParameters, text)).toEqual([])
  })
})

describe('the world', () => {
  it.each([
    ['const a = process.env', 'process'],
    ['const a = { process }', 'process'],
    ['const a = globalThis.process', 'globalThis'],
    ["const a = () => fetch('/b')", 'fetch'],
    ["console.log('a')", 'console'],
    ['const a = Date.now()', 'Date.now'],
    ['const a = Math.random', 'Math.random'],
    ['const a = new Date()', 'the present time'],
    ['const a = new Date', 'the present time'],
    ['const a = Date()', 'the present time'],
    ['setTimeout(a, 1)', 'setTimeout'],
  ])('is met in `%s`', (text, word) => {
    expect(messages(findWorldly, text)).toEqual([`${word} is the Io's`])
    expect(messages(findWorldly, text, 'src/a.test.ts')).toEqual([])
  })

  it.each([
    'const a = new Date(2026, 0, 31)',
    "const a = { process: 'how one works' }",
    'const a = b.process',
    'const a = Math.max(1, 2)',
    'const a = (fetch: string) => 1',
  ])('is not met in `%s`', text => {
    expect(messages(findWorldly, text)).toEqual([])
  })
})
