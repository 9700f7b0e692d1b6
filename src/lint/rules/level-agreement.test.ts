import { expect, test } from 'vitest'
import { spoken } from '../spoken.js'

const said = (text: string): readonly string[] => spoken('level-agreement', text)

const tracker = (heading: string, fields: string): string => `# Known issues

## ${heading}

### BUG-1: Export loses the last row

**Status:** Open
${fields}
`

test('a heading of words is held against the severity in both directions', () => {
  expect(said(tracker('Critical bugs', '**Severity:** Low'))).toHaveLength(1)
  expect(said(tracker('Low priority', '**Severity:** Critical'))).toHaveLength(1)
})

test('one of severity and priority is enough', () => {
  expect(said(tracker('High priority', '**Severity:** Low  \n**Priority:** High'))).toEqual([])
})

test('a heading that names two levels is for both', () => {
  expect(said(tracker('🔴 Critical bugs (high priority)', '**Severity:** High'))).toEqual([])
})

test('below a heading that bears only a symbol an issue may be milder, but not graver', () => {
  expect(said(tracker('Export 🔴', '**Severity:** Low'))).toEqual([])
  expect(said(tracker('Export 🔵', '**Severity:** Critical'))).toEqual([
    '8 warning: BUG-1 is critical by the severity field “Critical”, but the section “Export 🔵” is for low ones',
  ])
})

test('the title of a document says nothing of the level of each issue', () => {
  expect(said('# Critical issues\n\n## BUG-1: Bell cracks\n\n**Severity:** Low\n')).toEqual([])
})
