import { expect, test } from 'vitest'
import { spoken } from '../spoken.js'

const tracker = (updated: string, fields: string): string => `# Known issues

**Last updated:** ${updated}

## BUG-1: Export loses the last row

**Status:** Resolved
${fields}
`

test('a file was updated no earlier than the last thing it tells', () => {
  expect(spoken('date-order', tracker('2025-03-01', '**Resolved:** 2025-03-09'))).toEqual([
    '3 warning: the last update is given as 2025-03-01, but BUG-1 was resolved on 2025-03-09',
  ])
})

test('a due day in the past of an update is no contradiction', () => {
  expect(spoken('date-order', tracker('2025-03-09', '**Due:** 2025-03-01'))).toEqual([])
})

test('compares days, however they are written', () => {
  expect(
    spoken('date-order', tracker('March 9, 2025', '**Reported:** 2 March 2025\n**Resolved:** 2025-03-01')),
  ).toEqual(['9 warning: BUG-1 was resolved on 2025-03-01, before it was reported on 2025-03-02'])
})
