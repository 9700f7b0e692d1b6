import { describe, expect, test } from 'vitest'
import { mended } from '../spoken.js'

/** A tracker with these entries, and a section for each heading. */
const tracker = (entries: string, headings: readonly string[]): string =>
  `# Known issues\n\n## Contents\n\n${entries}\n${headings.map(heading => `\n${heading}\n\nText.\n`).join('')}`

/** The entries after the fix. */
const entriesOf = (entries: string, ...headings: readonly string[]): string | undefined =>
  mended('complete-toc', tracker(entries, headings)).split('\n\n')[2]

describe('a missing entry is added', () => {
  test('between its neighbours', () => {
    expect(entriesOf('- [Open](#open)\n- [Tests](#tests)', '## Open', '## Speed', '## Tests')).toBe(
      '- [Open](#open)\n- [Speed](#speed)\n- [Tests](#tests)',
    )
  })

  test('before the first one', () => {
    expect(entriesOf('* [Speed](#speed)\n* [Tests](#tests)', '## Open', '## Speed', '## Tests')).toBe(
      '* [Open](#open)\n* [Speed](#speed)\n* [Tests](#tests)',
    )
  })

  test('behind the entries below its neighbour, and in the indent of its own depth', () => {
    const entries = '- [Open](#open) (soon)\n  - [High](#high)\n  - [Low](#low)\n- [Tests](#tests)'
    expect(entriesOf(entries, '## Open', '### High', '### Middle', '### Low', '## Speed', '## Tests')).toBe(
      '- [Open](#open) (soon)\n  - [High](#high)\n  - [Middle](#middle)\n  - [Low](#low)\n- [Speed](#speed)\n- [Tests](#tests)',
    )
  })

  test('with the numbers that follow, at the end of a numbered list', () => {
    expect(
      entriesOf('1. [Open](#open)\n2. [Speed](#speed)', '## Open', '## Speed', '## Tests', '## Docs'),
    ).toBe('1. [Open](#open)\n2. [Speed](#speed)\n3. [Tests](#tests)\n4. [Docs](#docs)')
  })

  test('with the number that all entries have', () => {
    expect(entriesOf('1. [Open](#open)\n1. [Tests](#tests)', '## Open', '## Speed', '## Tests')).toBe(
      '1. [Open](#open)\n1. [Speed](#speed)\n1. [Tests](#tests)',
    )
  })
})

describe('no entry is added', () => {
  test('where the numbers below it would have to change', () => {
    const entries = '1. [Open](#open)\n2. [Tests](#tests)'
    expect(entriesOf(entries, '## Open', '## Speed', '## Tests')).toBe(entries)
  })

  test('where the entries stand on one line', () => {
    const entries = '[Open](#open) · [Tests](#tests)'
    expect(entriesOf(entries, '## Open', '## Speed', '## Tests')).toBe(entries)
  })
})
