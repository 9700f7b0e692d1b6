import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const titlesIn = (text: string): string[] =>
  read(sourceOf('KNOWN_ISSUES.md', text)).tracker.issues.map(({ title }) => title.value)

/** A table of a header and rows, each written as cells between pipes. */
const table = (header: string, ...rows: readonly string[]): string =>
  [`| ${header} |`, `|${header.replace(/[^|]+/gu, '---')}|`, ...rows.map(row => `| ${row} |`)].join('\n')

test('tables with the same columns are read alike, whatever the headings above some of them say', () => {
  const calls = (heading: string, ...rows: readonly string[]): string =>
    `### ${heading}\n\n${table('Harbour call | Boat call | Screen | Status', ...rows)}\n\n`
  const survey = [
    calls(
      '✅ Bell — served',
      '`ring()` | `bell.ring()` | Bridge | ✅ Served',
      '`rest()` | `bell.rest()` | Bridge | ✅ Served',
    ),
    calls(
      '✅ Rope — served',
      '`pull()` | `rope.pull()` | Quay | ✅ Served',
      '`slip()` | `rope.slip()` | Quay | ✅ Served',
    ),
    calls(
      '⚠️ Gate — partially served',
      '`lift()` (crew) | `gate.lift()` | Quay | 🔴 Not called',
      '`drop()` (harbour) | `gate.drop()` | Quay | ✅ Served',
    ),
  ]
  const bug = '## Bugs\n\n### BUG-1: The bell rings twice\n\n- **Severity**: high\n'
  expect(titlesIn(`# Bug tracker\n\n## Calls\n\n${survey.join('')}${bug}`)).toEqual(['The bell rings twice'])
})

test('rows of a work order are no issues', () => {
  const order = table(
    'Phase | Items | Description',
    '**Phase 1** | BUG-1→2 | Mend the bell and the rope',
    '**Phase 2** | BUG-2 | Paint what is left of the hull',
  )
  const bugs =
    '### BUG-1: The bell rings twice\n\n- **Severity**: high\n\n### BUG-2: The rope is worn\n\n- **Severity**: low\n'
  expect(titlesIn(`# Bug tracker\n\n${bugs}\n## Proposed work order\n\n${order}\n`)).toHaveLength(2)
})
