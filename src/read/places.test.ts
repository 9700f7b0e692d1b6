import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const pathsIn = (body: string): string[] =>
  read(sourceOf('BUGS.md', `# Bugs\n\n## BUG-1: The bell rings twice\n\n${body}\n`)).tracker.issues.flatMap(
    ({ locations }) => locations.map(({ path }) => path),
  )

test('what stands below a sub-heading of an issue tells its places, whatever it is called', () => {
  expect(
    pathsIn(
      '### Symptom\n\nAt each stop.\n\n### What we saw\n\n- `box/relay.c` counts the strokes.\n\n#### Trail A: the clock\n\nThe hour comes from `box/clock.c`.\n\n### Solution\n\nDry `box/lid.c`.',
    ),
  ).toEqual(['box/relay.c', 'box/clock.c'])
})

test('a text that mentions changed files by their names has no other places', () => {
  const changed = '**Files changed:** `box/relay.c`, `box/clock.c`\n\n'
  expect(pathsIn(`${changed}The loop in \`relay.c\` counts a stroke twice.`)).toEqual([
    'box/relay.c',
    'box/clock.c',
  ])
  expect(pathsIn(`${changed}The loop in \`mast/lamp.c\` counts a stroke twice.`)).toEqual(['mast/lamp.c'])
})

test('the outermost folder of a path may have blanks in its name', () => {
  expect(pathsIn('**File:** `FerryBell Watch App/Services/relay.c`')).toEqual([
    'FerryBell Watch App/Services/relay.c',
  ])
  expect(pathsIn('**File:** `cat box/relay.c`')).toEqual(['box/relay.c'])
})

test('a field that says where to mend it holds its places', () => {
  expect(
    pathsIn('**Где исправлять:** `box/relay.c`.\n**Доказательства:** [журнал](runs/noon-all.json).'),
  ).toEqual(['box/relay.c'])
})

test('what a cell says was mended tells the place of a row that has no other', () => {
  const { issues } = read(
    sourceOf(
      'BUGS.md',
      '# Fixed bugs\n\n| ID | Bug | Fix |\n|---|---|---|\n| B-1 | The bell rings twice at each stop | `box/relay.c` counts once |\n',
    ),
  ).tracker
  expect(issues.flatMap(({ locations }) => locations.map(({ path }) => path))).toEqual(['box/relay.c'])
})

test('further lines in the text of a link count beside the one to which it leads', () => {
  const { issues } = read(
    sourceOf(
      'BUGS.md',
      '# Bugs\n\n## BUG-1: Bell\n\n**File:** [`box/relay.c:26,41,58-60`](box/relay.c#L26)\n',
    ),
  ).tracker
  expect(
    issues.flatMap(({ locations }) =>
      locations.map(({ path, startLine, endLine }) => [path, startLine, endLine]),
    ),
  ).toEqual([
    ['box/relay.c', 26, 26],
    ['box/relay.c', 41, 41],
    ['box/relay.c', 58, 60],
  ])
})

test('a path without back-ticks may have blanks behind a capitalised word, in a location field', () => {
  expect(pathsIn('**File:** box/Bell Relay.c:12')).toEqual(['box/Bell Relay.c'])
  expect(pathsIn('**File:** log/Ferry Notes/plan b.md')).toEqual(['log/Ferry Notes/plan b.md'])
  expect(pathsIn('**File:** box/relay.c, box/lid.c and mast lamp.c')).toEqual([
    'box/relay.c',
    'box/lid.c',
    'lamp.c',
  ])
})

test('braces stand for several files, and the name of a product is no file', () => {
  expect(pathsIn('**Files:** box/{relay,lid}.c')).toEqual([])
  expect(pathsIn('It stops under `Node.js` and `Vue.js`, not in `next.js`.')).toEqual(['next.js'])
  expect(pathsIn('**File:** `Chart.js`')).toEqual(['Chart.js'])
})

test('files to modify are places; of those created or modified the ones that are said to be modified', () => {
  expect(pathsIn('**Files to modify:** `box/relay.c`\n\nThe test is `box/probe.c`.')).toEqual(['box/relay.c'])
  expect(
    pathsIn(
      '**Files created/modified:**\n- `box/new.c` (created)\n- `box/relay.c` (modified)\n- `box/lid.c`',
    ),
  ).toEqual(['box/relay.c'])
})

const linesIn = (body: string): (readonly [string, number | undefined, number | undefined])[] =>
  read(sourceOf('BUGS.md', `# Bugs\n\n## BUG-1: The bell rings twice\n\n${body}\n`)).tracker.issues.flatMap(
    ({ locations }) => locations.map(({ path, startLine, endLine }) => [path, startLine, endLine] as const),
  )

test('a table with a column for the lines tells them, but for one that says how long each file is', () => {
  const table = (lines: string) =>
    `| File | Lines |\n|---|---|\n| \`box/relay.c\` | ${lines} |\n| \`box/lid.c\` | 3 |`
  expect(linesIn(table('12-14'))).toEqual([
    ['box/relay.c', 12, 14],
    ['box/lid.c', 3, 3],
  ])
  expect(linesIn(table('410')).map(([, start]) => start)).toEqual([undefined, undefined])
})

test.each(['box/relay.c：45', '`box/relay.c` (Z. 45)', '`box/relay.c` l. 45'])(
  'the line in %s is told',
  written => {
    expect(linesIn(`**File:** ${written}`)).toEqual([['box/relay.c', 45, 45]])
  },
)

test('a number that counts things behind a fullwidth colon is no line', () => {
  expect(linesIn('**文件：** `box/relay.c`：3 个问题')).toEqual([['box/relay.c', undefined, undefined]])
})
