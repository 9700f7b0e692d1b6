import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBadArrows, findLengths, findSilent, findStaleRows, findStrayPackages } from './house.check.js'
import type { CodeFile, Fault } from './house.tree.js'
import { findBooleanParameters, findForbidden, findWorldly } from './house.words.js'

/** An import points to a lower floor; rooms on one floor do not know each other. */
const floors = {
  'house.test.ts': 11,
  'house.words.test.ts': 11,
  'house.check.ts': 10,
  'house.words.ts': 10,
  'house.tree.ts': 9,
  generate: 8,
  cli: 7,
  config: 6,
  'index.ts': 6,
  'index.test.ts': 6,
  lint: 5,
  report: 5,
  blocks: 4,
  read: 3,
  edit: 3,
  query: 3,
  resolve: 3,
  measure: 3,
  mojibake: 2,
  markdown: 2,
  issue: 2,
  text: 1,
}

/** One package, one file that imports it. */
const owners = {
  // In tests only: independent tables of the code pages, against which ours are held.
  '@exodus/bytes': ['src/mojibake/pages/page-sources.test.ts'],
  'node:*': ['src/cli/node-io.ts', 'src/cli/node-files.ts', 'src/cli/node-keys.ts'],
  chalk: ['src/report/style.ts'],
  'cli-table3': ['src/report/table.ts'],
  commander: ['src/cli/program.ts'],
  diff: ['src/report/diff/blocks.ts'],
  'fastest-levenshtein': ['src/lint/near.ts'],
  'github-slugger': ['src/read/outline.ts'],
  ignore: ['src/cli/patterns.ts'],
  'iconv-lite': ['src/mojibake/pages/page-sources.test.ts'],
  'jsonc-parser': ['src/config/json.ts'],
  // Types only: the tree that the parser hands to those who build blocks from it.
  mdast: [
    'src/markdown/parse.ts',
    'src/markdown/remark.ts',
    'src/markdown/build-block.ts',
    'src/markdown/build-phrase.ts',
  ],
  'remark-gfm': ['src/markdown/remark.ts'],
  'remark-parse': ['src/markdown/remark.ts'],
  'smol-toml': ['src/config/toml.ts'],
  'string-width': ['src/text/width.ts', 'src/text/width.test.ts'],
  tinyglobby: ['src/cli/node-io.ts'],
  typescript: ['src/house.check.ts', 'src/house.tree.ts', 'src/house.words.ts'],
  unified: ['src/markdown/remark.ts'],
  yaml: ['src/config/yaml.ts'],
}

/** The language of all that is checked at run time: free from `issue` upward. */
const free = {
  zod: Object.keys(floors)
    .filter(room => !['text', 'mojibake', 'markdown'].includes(room))
    .map(room => `src/${room}${room.endsWith('.ts') ? '' : '/*'}`),
}

/** What tests may import besides. */
const testing = ['vitest', 'fast-check']

const limits = { fileLines: 300, functionLines: 60, parameters: 3 }

/** Files in which faults stood when their rule was made. Whoever mends one takes it off; none is added. */
const owed: readonly string[] = [
  'src/report/diff/unified.test.ts',
  'src/report/report/markdown.ts',
  'src/report/report/risk.ts',
  'src/report/report/terminal.ts',
  'src/report/report/words.ts',
  'src/text/source.ts',
]

const codeFile = (path: string, text: string): CodeFile => ({ path, text })

const messages = (faults: Iterable<Fault>): string[] => Array.from(faults, fault => fault.message)

const linesOf = (count: number): string => '// a line\n'.repeat(count)

describe('arrows', () => {
  const arrows = (path: string, text: string) => messages(findBadArrows(codeFile(path, text), floors))

  it.each([
    ['an import', "import { read } from '../read/read.js'"],
    ['a type', "import type { Reading } from '../read/reading.js'"],
    ['a type within a type', "const a: import('../read/reading.js').Reading = b"],
    ['an export', "export { read } from '../read/read.js'"],
    ['an old import', "import read = require('../read/read.js')"],
    ['an import at run time', "const later = () => import('../read/read.js')"],
  ])('that point up are found: %s', (_, text) => {
    expect(arrows('src/markdown/parse.ts', text)).toEqual(['markdown looks up to read'])
    expect(arrows('src/markdown/parse.test.ts', text)).toEqual(['markdown looks up to read'])
  })

  it('between rooms of one floor are found, but not in tests', () => {
    const text = "import { applyFixes } from '../edit/fix.js'"
    expect(arrows('src/read/read.ts', text)).toEqual(['read and edit stand on one floor'])
    expect(arrows('src/read/read.test.ts', text)).toEqual([])
  })

  it('that point down, or within a room, are right', () => {
    const text = "import { slice } from '../../text/span.js'\nimport { a } from '../read.js'\nimport './b.js'"
    expect(arrows('src/read/claims/count.ts', text)).toEqual([])
  })

  it('from and to a room that stands on no floor are found', () => {
    expect(arrows('src/attic/a.ts', '')).toEqual(['attic stands on no floor'])
    expect(arrows('src/cli/main.ts', "import '../attic/a.js'")).toEqual(['attic stands on no floor'])
  })
})

describe('packages', () => {
  const strays = (path: string, text: string) =>
    messages(findStrayPackages(codeFile(path, text), { ...owners, ...free }, testing))

  it('are found in files that do not own them', () => {
    expect(strays('src/report/table.ts', "import chalk from 'chalk'")).toEqual(['chalk is not imported here'])
    expect(strays('src/lint/lint.ts', "import { readFile } from 'node:fs/promises'")).toEqual([
      'node:* is not imported here',
    ])
    expect(strays('src/text/span.ts', "import * as z from 'zod'")).toEqual(['zod is not imported here'])
    expect(strays('src/cli/main.ts', "await import('left-pad/pad.js')")).toEqual([
      'left-pad is not imported here',
    ])
  })

  it('are right in files that own them', () => {
    expect(strays('src/report/style.ts', "import chalk from 'chalk'")).toEqual([])
    expect(strays('src/lint/rules/unique-id.ts', "import * as z from 'zod'")).toEqual([])
    expect(strays('src/cli/node-files.ts', "import { readFile } from 'node:fs/promises'")).toEqual([])
  })

  it('for testing are right in tests only', () => {
    const text = "import { it } from 'vitest'\nimport { readFileSync } from 'node:fs'"
    expect(strays('src/text/span.test.ts', text)).toEqual([])
    expect(strays('src/text/span.ts', text)).toHaveLength(2)
  })
})

describe('what a test may import', () => {
  const strays = (path: string) =>
    messages(findStrayPackages(codeFile(path, "import chalk from 'chalk'"), owners, testing))

  it('is also what the file beside it owns', () => {
    expect(strays('src/report/style.test.ts')).toEqual([])
    expect(strays('src/report/table.test.ts')).toEqual(['chalk is not imported here'])
  })
})

describe('rows of the tables', () => {
  it('that stand for nothing are found', () => {
    const files = [codeFile('src/report/style.ts', "import chalk from 'chalk'"), codeFile('src/cli/a.ts', '')]
    const owned = { chalk: ['src/report/style.ts', 'src/cli/*', 'src/gone.ts'], 'node:*': ['src/report/*'] }
    expect(findStaleRows(files, { report: 2, cli: 3, attic: 1 }, owned)).toEqual([
      'there is no attic',
      'src/cli/* does not import chalk',
      'src/gone.ts does not import chalk',
      'src/report/* does not import node:*',
    ])
  })

  it('are not held by what a test imports', () => {
    const files = [codeFile('src/cli/a.test.ts', "import { readFileSync } from 'node:fs'")]
    expect(findStaleRows(files, { cli: 3 }, { 'node:*': ['src/cli/*'] })).toEqual([
      'src/cli/* does not import node:*',
    ])
    expect(findStaleRows(files, { cli: 3 }, { 'node:*': ['src/cli/a.test.ts'] })).toEqual([])
  })
})

describe('lengths', () => {
  const lengths = (path: string, text: string) => messages(findLengths(codeFile(path, text), limits))
  const functionOf = (lines: number) => `const a = () => {\n${linesOf(lines - 2)}}\n`

  it('a file of 301 lines is too long, one of 300 is not', () => {
    expect(lengths('src/a.ts', linesOf(301))).toEqual(['301 lines in a file'])
    expect(lengths('src/a.ts', linesOf(300))).toEqual([])
  })

  it('a function of 61 lines is too long, one of 60 is not, and a test may be', () => {
    expect(lengths('src/a.ts', functionOf(61))).toEqual(['61 lines in a function'])
    expect(lengths('src/a.ts', functionOf(60))).toEqual([])
    expect(lengths('src/a.test.ts', functionOf(61))).toEqual([])
  })

  it('four parameters are too many, of a type too; `this` is none', () => {
    expect(lengths('src/a.ts', 'function a(b, c, d, e) {}')).toEqual(['4 parameters'])
    expect(lengths('src/a.ts', 'type A = (b: 1, c: 1, d: 1, e: 1) => void')).toEqual(['4 parameters'])
    expect(lengths('src/a.ts', 'function a(this: B, b, c, d) {}')).toEqual([])
  })
})

describe('opening sentences', () => {
  const silent = (text: string) => messages(findSilent(codeFile('src/a.ts', text)))

  it('stand at the top of a file, or on its first export', () => {
    expect(silent('/** What it is. */\nconst a = 1\nexport const b = a')).toEqual([])
    expect(silent("import 'a'\n\n/** What it is. */\nexport const b = a")).toEqual([])
  })

  it('are missed where they are not', () => {
    const fault = ['no sentence says what the file is']
    expect(silent("import 'a'\nexport const b = a\n/** What c is. */\nexport const c = a")).toEqual(fault)
    expect(silent('// a line\nexport const b = a')).toEqual(fault)
    expect(silent('/** */\nexport const b = a')).toEqual(fault)
  })
})

describe('the house as it stands', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .toSorted()
    .map(path => codeFile(path, readFileSync(path, 'utf8')))

  /** The faults as lines to click on. */
  const faultsBy = (find: (file: CodeFile) => Iterable<Fault>) =>
    files.flatMap(file => Array.from(find(file), ({ path, line, message }) => `${path}:${line} ${message}`))

  const withoutOwed = (faults: readonly string[]) =>
    faults.filter(fault => !owed.includes(fault.replace(/:\d.*/, '')))

  it('has arrows that point down', () => {
    expect(faultsBy(file => findBadArrows(file, floors))).toEqual([])
  })

  it('imports each package in its own file', () => {
    expect(faultsBy(file => findStrayPackages(file, { ...owners, ...free }, testing))).toEqual([])
  })

  it('has short files, short functions and few parameters', () => {
    expect(faultsBy(file => findLengths(file, limits))).toEqual([])
  })

  it('uses no word that is not used here', () => {
    expect(withoutOwed(faultsBy(findForbidden))).toEqual([])
  })

  it('says of each file what it is', () => {
    expect(faultsBy(findSilent)).toEqual([])
  })

  it('hands no true or false to a function', () => {
    expect(withoutOwed(faultsBy(findBooleanParameters))).toEqual([])
  })

  it('leaves the world to the Io', () => {
    expect(faultsBy(findWorldly).filter(fault => !/^src\/cli\/node-(?:io|files)\.ts:/.test(fault))).toEqual(
      [],
    )
  })

  it('has no row in its tables that stands for nothing', () => {
    expect(findStaleRows(files, floors, owners)).toEqual([])
    const standing = [...faultsBy(findForbidden), ...faultsBy(findBooleanParameters)]
    expect(owed.filter(path => !standing.some(fault => fault.startsWith(`${path}:`)))).toEqual([])
  })
})
