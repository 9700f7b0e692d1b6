import { expect, test } from 'vitest'
import { countWhile } from './count-while.js'

const tens = [10, 20, 30, 40, 50]

test.each([
  ['none', 5, 0],
  ['some', 35, 3],
  ['all', 60, 5],
])('counts the places up to a border: %s', (_, border, count) => {
  expect(countWhile(tens.length, index => (tens[index] ?? 0) < border)).toBe(count)
})

test('of nothing it counts nothing, and asks nothing', () => {
  expect(
    countWhile(0, () => {
      throw new Error('there is no place to ask about')
    }),
  ).toBe(0)
})

test('asks about few places', () => {
  const asked: number[] = []
  countWhile(1_000_000, index => asked.push(index) > 0 && index < 777)
  expect(asked.length).toBeLessThanOrEqual(20)
})
