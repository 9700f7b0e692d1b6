import { expect, test } from 'vitest'
import { firstMatch } from './match.js'

test('firstMatch is what a pattern finds first, or the empty text', () => {
  expect(firstMatch(/\d+/, 'a12b3')).toBe('12')
  expect(firstMatch(/\d+/, 'ab')).toBe('')
})
