import { describe, expect, test } from 'vitest'
import { following } from './next-id.js'

describe('following', () => {
  test.each([
    ['none', [], 1],
    ['some, in any order', [2, 7, 3], 8],
    ['what is no whole number is passed over', [1, Number.NaN, 2.5], 2],
  ])('%s', (_, numbers, next) => {
    expect(following(numbers)).toBe(next)
  })

  test('more numbers than a call takes arguments', () => {
    expect(following(Array.from({ length: 200_000 }, (_, at) => at))).toBe(200_000)
  })
})
