import { expect, test } from 'vitest'
import { nearest } from './near.js'

test('finds the word that a slip of the pen meant', () => {
  expect(nearest('opne', ['open', 'blocked'])).toBe('open')
  expect(nearest('Critcal', ['critical', 'high'])).toBe('critical')
})

test('does not count letter case, blanks, hyphens and underscores', () => {
  expect(nearest('IN_PROGRES', ['in progress', 'done'])).toBe('in progress')
})

test('names nothing where nothing is near, or two are as near', () => {
  expect(nearest('disconnected', ['open', 'resolved'])).toBeUndefined()
  expect(nearest('lowe', ['lower', 'lowed'])).toBeUndefined()
})

test.each([
  ['Working', 'not working'],
  ['Hotfixed', 'not fixed'],
  ['Acknowledged', 'acknowledged risk'],
  ['Disabled', 'discarded'],
  ['Unconfirmed', 'confirmed'],
  ['Design phase', 'design choice'],
])('“%s” is a word of its own, no slip for “%s”', (word, candidate) => {
  expect(nearest(word, [candidate])).toBeUndefined()
})
