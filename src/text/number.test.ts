import { expect, test } from 'vitest'
import { formatDecimal, plural } from './number.js'

test.each([
  [0, '0'],
  [999, '999'],
  [12_345, '12,345'],
  [1_234_567.89, '1,234,567.9'],
  [39.7, '39.7'],
])('writes %d as people read it', (value, text) => {
  expect(formatDecimal(value)).toBe(text)
})

test('one is not several', () => {
  expect([0, 1, 2].map(count => plural(count, 'issue'))).toEqual(['0 issues', '1 issue', '2 issues'])
  expect(plural(3, 'status', 'statuses')).toBe('3 statuses')
})
