import { expect, test } from 'vitest'
import { mended, spoken } from '../spoken.js'

const tracker = (status: string): string => `# Known issues

## Status legend

- 🔴 **Open**: not yet resolved
- 🟡 **In progress**: someone is at it
- 🟢 **Resolved**: fixed and verified

## BUG-1: Export loses the last row

**Status:** ${status}
`

const said = (status: string): readonly string[] => spoken('legend-match', tracker(status))

test.each(['🔴 Open', 'Open', '🟡 IN_PROGRESS', '🟢 Resolved (2025-03-02)', '🟢', '🔴 Open → 🟢 Resolved'])(
  '%s agrees with the legend',
  status => {
    expect(said(status)).toEqual([])
  },
)

test('reports the symbol of another term, and writes the right one', () => {
  expect(said('🟢 Open')).toEqual(['11 warning: 🟢 stands for “Resolved”, “Open” is 🔴 in the legend'])
  expect(mended('legend-match', tracker('🟢 Open'))).toBe(tracker('🔴 Open'))
})

test('reports a symbol that the legend does not have', () => {
  expect(said('🟣 Open')).toEqual(['11 warning: the legend does not have 🟣, “Open” is 🔴 in the legend'])
})

test('a synonym below the right symbol is worth a note', () => {
  expect(said('🟢 Fixed')).toEqual([
    '11 note: 🟢 stands for “Resolved” in the legend, which does not have “Fixed”',
  ])
  expect(mended('legend-match', tracker('🟢 Fixed'))).toBe(tracker('🟢 Resolved'))
})

test('a synonym with more words behind it stays as it is', () => {
  const text = tracker('🟢 Fixed in March (2025-03-02)')
  expect(mended('legend-match', text)).toBe(text)
})

test('reports a term that the legend lacks', () => {
  expect(said('Blocked')).toEqual([
    '11 warning: “Blocked” is not in the legend, which has “Open”, “In progress” and “Resolved”',
  ])
})
