import { expect, test } from 'vitest'
import { mended, spoken } from '../spoken.js'

const tracker = (status: string): string => `# Known issues

## Status legend

- 🔴 **Open**: not yet resolved
- 🟡 **Being soaked**: waits for the tide
- 🟢 **Resolved**: fixed and verified

## BUG-1: Export loses the last row

**Status:** ${status}
`

test('a slip of the pen is held against the terms of the legend, too', () => {
  expect(spoken('known-status', tracker('🟡 Being soakd'))).toEqual([
    '11 warning: “🟡 Being soakd” is no status that the built-in words, the config or a legend know; “Being soaked” is',
  ])
  expect(mended('known-status', tracker('🟡 Being soakd'))).toBe(tracker('🟡 Being soaked'))
})

test('a term of the legend is known', () => {
  expect(spoken('known-status', tracker('Being soaked'))).toEqual([])
})
