import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../text/source.js'
import { read } from '../read.js'

/** What is claimed in a text, with the verdict. */
const claimsOf = (text: string): string[] =>
  read(sourceOf('KNOWN_ISSUES.md', text)).tracker.claims.map(
    ({ says, verdict, receipt }) => `${says.raw} ${verdict}: ${receipt}`,
  )

const bells = `
## BELL-1: Bell cracks

**Status:** Open

## BELL-2: Bell is silent

**Status:** Fixed
`

const listUnder = (heading: string): string => `# Bugs

## ${heading}

| Bug | Status |
| --- | --- |
| Bell cracks | Open |
| Bell is silent | Fixed |
| Rope is old → **BELL-7** | |
| Rope is short → **BELL-7** | |

## BELL-7: Rope frays

**Status:** Open
`

describe('a count behind a label', () => {
  it.each([
    ['**Total issues:** 2', ['2 holds: the file has 2']],
    ['**Total issues:** 3', ['3 refuted: the file has 2']],
    ['**Total issues:** 0', ['0 refuted: the file has 2; BELL-1 and BELL-2 have no level']],
    ['**Open issues:** 1', ['1 holds: the file has 1']],
    ['**Open issues:** 2', ['2 refuted: the file has 1']],
    ['**Visitors:** 7', []],
  ])('%s', (line, claims) => {
    expect(claimsOf(`# Known issues\n\n${line}\n${bells}`)).toEqual(claims)
  })
})

describe('a count in a heading', () => {
  it.each([
    ['Bells (2 issues)', ['2 holds: 2 stand below it']],
    ['Bells (1 open)', ['1 holds: 1 stands below it']],
    ['Bells (2 open)', ['2 holds: 2 stand below it']],
    ['Bells (1 fixed)', ['1 holds: 1 stands below it']],
    ['Bells (9 issues)', ['9 refuted: 2 stand below it']],
    ['Bells (9 pending)', ['9 refuted: 1 stands below it']],
    ['Bells (2 TODO)', ['2 holds: 2 stand below it']],
    ['Bells (3 issues)', ['3 holds: 3 stand below it']],
    ['Bells (4 issues)', ['4 holds: 4 stand below it']],
    ['Bells (2 towers)', []],
    ['Bells — 2', []],
  ])('“%s”, above two issues of which one is open, and two rows that name a third one', (heading, claims) => {
    expect(claimsOf(listUnder(heading))).toEqual(claims)
  })
})

describe('a count of issues in a state', () => {
  const text = (lines: string): string => `# Known issues

${lines}

| ID | Issue | Status |
| --- | --- | --- |
| B-1 | Bell cracks | Open |
| B-2 | Bell is silent | In progress |
| B-3 | Rope frays | Planned |
| B-4 | Clock is slow | Fixed |
| B-5 | Tower leans | Won't fix |
`

  it.each([
    ['Open: 3', 'holds'],
    ['Open: 2', 'holds'],
    ['Open: 1', 'holds'],
    ['Open: 4', 'refuted'],
    ['In progress: 1', 'holds'],
    ['In progress: 2', 'refuted'],
    ['Closed: 2', 'holds'],
    ['Resolved: 1', 'holds'],
    ['Resolved: 0', 'refuted'],
    ['Blocked: 3', 'unclear'],
  ])('“%s” %s', (line, verdict) => {
    const { claims } = read(sourceOf('KNOWN_ISSUES.md', text(`- ${line}`))).tracker
    expect(claims.map(claim => claim.verdict)).toEqual([verdict])
  })

  it('in a table of totals', () => {
    const totals =
      '| State | Count |\n| --- | --- |\n| Open | 1 |\n| In progress | 1 |\n| Planned | 2 |\n| Closed | 2 |'
    expect(claimsOf(text(totals))).toEqual([
      '1 holds: the file has 1',
      '1 holds: the file has 1',
      '2 refuted: the file has 1',
      '2 holds: the file has 2',
    ])
  })

  it('is not made by words of another kind', () => {
    expect(claimsOf(text('**High score:** 8'))).toEqual([])
  })
})
