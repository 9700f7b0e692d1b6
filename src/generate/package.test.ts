import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

type Packages = Readonly<Record<string, Locked>>

const lockText = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
const { packages }: { readonly packages: Packages } = JSON.parse(lockText)

test('package-lock.json holds the packages for every platform, without which npm ci refuses it', () => {
  expect(unlockedIn(packages)).toEqual([])
})

test('a platform that npm left out is noticed', () => {
  expect(
    unlockedIn({
      'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' } },
      'node_modules/tool-linux': {},
    }),
  ).toEqual(['tool-darwin'])
})

test('package-lock.json names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

/** npm drops an optional package that the registry does not hand out, and later calls the lock file incomplete. */
const unlockedIn = (locked: Packages): readonly string[] =>
  Object.values(locked).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter(
      name => !Object.keys(locked).some(path => path.endsWith(`node_modules/${name}`)),
    ),
  )
