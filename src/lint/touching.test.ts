import { expect, test } from 'vitest'
import { touching } from './touching.js'

test('tells whether a span overlaps one of many', () => {
  const touches = touching([
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ])
  expect([0, 1, 2, 3, 4, 5, 6, 8, 9].filter(start => touches({ start, end: start + 1 }))).toEqual([
    2, 3, 6, 8,
  ])
  expect(touches({ start: 0, end: 20 })).toBe(true)
})

test('nothing touches nothing', () => {
  expect(touching([])({ start: 0, end: 5 })).toBe(false)
})
