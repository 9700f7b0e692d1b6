import { expect, test } from 'vitest'
import { spoken } from '../spoken.js'

const issue = (name: string, fields: string): string => `## ${name}\n\n${fields}\n`

const tracker = (...issues: readonly string[]): string => `# Known issues\n\n${issues.join('\n')}`

const open = '**Status:** Open'

test('two siblings are too few to expect anything', () => {
  expect(
    spoken('required-fields', tracker(issue('BUG-1: Rows', open), issue('BUG-2: Dates', 'Seen once.'))),
  ).toEqual([])
})

test('a mark in the title tells the state as well as a field', () => {
  const text = tracker(
    issue('BUG-1: Rows are lost', open),
    issue('BUG-2: Dates are shifted', open),
    issue('BUG-3: Names are cut', open),
    issue('✅ BUG-4: Imports stop', 'Since version 2.'),
  )
  expect(spoken('required-fields', text)).toEqual([])
})

test('names all that is missing in one finding', () => {
  const both = `${open}\n**Severity:** High`
  const text = tracker(
    issue('BUG-1: Rows are lost', both),
    issue('BUG-2: Dates are shifted', both),
    issue('BUG-3: Names are cut', both),
    issue('BUG-4: Imports stop', 'Since version 2.'),
  )
  expect(spoken('required-fields', text)).toEqual([
    '18 warning: BUG-4 has no status and no severity: its siblings have them',
  ])
})

test('the config may demand any field, by name or by a label of the file', () => {
  const text = tracker(
    issue('BUG-1: Rows are lost', `${open}\n**Team:** Ada`),
    issue('BUG-2: Dates are shifted', open),
  )
  expect(spoken('required-fields', text, { options: { fields: ['Team'] } })).toEqual([
    '8 warning: BUG-2 has no Team: the config demands it',
  ])
})

test('a list of plain items is asked for nothing', () => {
  expect(
    spoken('required-fields', '# To do\n\n- [ ] Write rows\n- [ ] Skip lines\n- [ ] Shift dates\n'),
  ).toEqual([])
})
