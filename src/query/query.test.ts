import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels, states } from '../issue/model.js'
import { read } from '../read/read.js'
import { sourceOf } from '../text/source.js'
import { parseFilter } from './filter.js'
import { entriesOf, issueAtLine, issuesNamed, namesIn, nearName } from './find-issue.js'
import { parseOrder } from './order.js'

const text = `# Known issues

## Boat shed

### BOAT-1: Rudder is loose

**Status:** 🔴 Open
**Severity:** High
**Owner:** @mara
**Due:** 2026-02-01

### BOAT-2: Sail has a hole

**Status:** ✅ Fixed
**Severity:** Critical
**Owner:** @jon

## Pier

### 3. A plank is missing

**Severity:** Low
**Reporter:** Ferry
`

const pageOf = (path: string, markdown: string) => {
  const { source, tracker } = read(sourceOf(path, markdown))
  return { tracker, lines: source.lines }
}

const page = pageOf('TODO.md', text)
const entries = entriesOf([page])
const today = '2026-03-01'

const titles = (filter: string): readonly string[] | string => {
  const parsed = parseFilter(filter, { entries, today })
  return parsed.ok ? entries.filter(parsed.value).map(({ issue }) => issue.title.value) : parsed.error.message
}

describe('a filter', () => {
  it.each([
    ['state=resolved', ['Sail has a hole']],
    ['state=open,resolved section=Pier', ['A plank is missing']],
    ['is=closed', ['Sail has a hole']],
    ['level>=high', ['Rudder is loose', 'Sail has a hole']],
    ['level>high', ['Sail has a hole']],
    ['level<high', ['A plank is missing']],
    ['owner=@MARA', ['Rudder is loose']],
    ['owner=', ['A plank is missing']],
    ['owner!=', ['Rudder is loose', 'Sail has a hole']],
    ['owner!=@mara', ['Sail has a hole', 'A plank is missing']],
    ['title~"is loose"', ['Rudder is loose']],
    ['title!~hole is=closed', []],
    ['due<today', ['Rudder is loose']],
    ['due<=2026-02-01', ['Rudder is loose']],
    ['status=open', ['Rudder is loose']],
    ['reporter=ferry', ['A plank is missing']],
    ['form=row', []],
    ['', ['Rudder is loose', 'Sail has a hole', 'A plank is missing']],
  ])('%s', (filter, expected) => {
    expect(titles(filter)).toEqual(expected)
  })

  it.each([
    ['stat=open', 'there is no field “stat”'],
    ['level=hihg', 'level cannot be “hihg”; it may be critical, high, medium, low, info'],
    ['is=opne', 'is cannot be “opne”; it may be open, closed'],
    ['owner>x', '“owner” has no order, so that > cannot be asked of it'],
    ['level>high,low', '> takes one value, not “high,low”'],
    ['due<soon', '“soon” is no day; write it as in 2026-01-31'],
    ['open', '“open” is no filter; write one as in `level>=high` or `title~"log in"`'],
  ])('%s is refused: %s', (filter, message) => {
    expect(titles(filter)).toBe(message)
  })

  it('names the words among which an unknown one may be meant', () => {
    expect(parseFilter('state=opne', { entries, today })).toMatchObject({
      error: { unknown: { word: 'opne', known: states } },
    })
  })

  it('and its denial part the issues in two, and ranks are in order', () => {
    const term = fc.oneof(
      fc.constantFrom(...levels).map(level => ['level', level] as const),
      fc.constantFrom(...states).map(state => ['state', state] as const),
      fc.constantFrom('@mara', '').map(owner => ['owner', owner] as const),
    )
    fc.assert(
      fc.property(term, ([field, value]) => {
        const found = [...titles(`${field}=${value}`), ...titles(`${field}!=${value}`)]
        expect(found.toSorted()).toEqual([...titles('')].toSorted())
        if (field !== 'level') return
        const graver = [...titles(`level>${value}`), ...titles(`level=${value}`)]
        expect(graver.toSorted()).toEqual([...titles(`level>=${value}`)].toSorted())
      }),
    )
  })

  it('is read without a fault, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), filter => {
        expect(typeof parseFilter(filter, { entries, today }).ok).toBe('boolean')
      }),
    )
  })
})

describe('an order', () => {
  const sorted = (list: string): readonly string[] | string => {
    const order = parseOrder(list, { entries })
    return order.ok
      ? entries.toSorted(order.value).map(({ issue }) => issue.title.value)
      : order.error.message
  }

  it.each([
    ['level', ['Sail has a hole', 'Rudder is loose', 'A plank is missing']],
    ['-level', ['A plank is missing', 'Rudder is loose', 'Sail has a hole']],
    ['title', ['A plank is missing', 'Rudder is loose', 'Sail has a hole']],
    ['-title', ['Sail has a hole', 'Rudder is loose', 'A plank is missing']],
    ['owner', ['Sail has a hole', 'Rudder is loose', 'A plank is missing']],
    ['-owner', ['Rudder is loose', 'Sail has a hole', 'A plank is missing']],
    ['section,-title', ['Sail has a hole', 'Rudder is loose', 'A plank is missing']],
  ])('by %s', (list, expected) => {
    expect(sorted(list)).toEqual(expected)
  })

  it('by what no issue has is refused', () => {
    expect(sorted('levle')).toBe('there is no field “levle” to sort by')
  })
})

describe('an issue', () => {
  const named = (name: string) => issuesNamed(name, [page]).map(({ issue }) => issue.key)

  it.each([
    ['BOAT-1', ['BOAT-1']],
    ['boat-2', ['BOAT-2']],
    ['3', ['pier/a-plank-is-missing']],
    ['#3', ['pier/a-plank-is-missing']],
    ['pier/a-plank-is-missing', ['pier/a-plank-is-missing']],
    ['Sail has a hole', ['BOAT-2']],
    ['BOAT', []],
  ])('is found by %s', (name, keys) => {
    expect(named(name)).toEqual(keys)
  })

  it('is found at its lines, and at those of its text', () => {
    const at = (line: number) => issueAtLine(page, line)?.issue.key
    expect([4, 5, 9, 18, 21].map(at)).toEqual([
      undefined,
      'BOAT-1',
      'BOAT-1',
      undefined,
      'pier/a-plank-is-missing',
    ])
  })

  it('is any of those that bear an id, though it is the key of the first', () => {
    const boats = pageOf('BUGS.md', '# Bugs\n\n### BOAT-3: Rudder is loose\n\n### BOAT-3: Sail has a hole\n')
    const keys = ['BOAT-3', 'BOAT-3~2'].map(name => issuesNamed(name, [boats]).map(({ issue }) => issue.key))
    expect(keys).toEqual([['BOAT-3', 'BOAT-3~2'], ['BOAT-3~2']])
  })

  it('that stands in two files is found twice', () => {
    const other = pageOf('BUGS.md', text)
    const boats = pageOf('BUGS.md', '# Bugs\n\n### #003: Rudder is loose\n\n### #013: Sail has a hole\n')
    expect(['3', '#3', '0003', '03'].map(name => issuesNamed(name, [boats])[0]?.issue.id?.value)).toEqual(
      Array(4).fill('#003'),
    )
    expect(issuesNamed('BOAT-1', [page, other]).map(({ path }) => path)).toEqual(['TODO.md', 'BUGS.md'])
    expect(namesIn([page, other])).toEqual(['BOAT-1', 'BOAT-2', 'pier/a-plank-is-missing'])
  })
})

it('tells which ids have the number that is given alone', () => {
  expect(nearName('2', [page])).toBe('did you mean “BOAT-2”?')
  expect(nearName('007', [page])).toBeUndefined()
})
