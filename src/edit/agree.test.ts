import { describe, expect, test } from 'vitest'
import { agreeing, counted } from './agree.js'

/** The text behind a count that was one, or two if it is one now, agreeing with the new one. */
function beside(value: string, behind: string): string {
  const count = { start: 0, end: 1 }
  const [one] = agreeing(`${value === '1' ? 2 : 1}${behind}`, count, value)
  return one === undefined
    ? behind
    : behind.slice(0, one.span.start - 1) + one.pieces.join('') + behind.slice(one.span.end - 1)
}

describe('the noun behind a count', () => {
  test.each([
    ['1', ' issues', ' issue'],
    ['2', ' issue', ' issues'],
    ['0', ' issue', ' issues'],
    ['11', ' issue', ' issues'],
    ['2', ' Entry', ' Entries'],
    ['1', ' ENTRIES', ' ENTRY'],
    ['2', ' TODO', ' TODOs'],
    ['1', ' TODOs', ' TODO'],
    ['1', ' open critical bugs, at night', ' open critical bug, at night'],
  ])('of %s', (value, behind, now) => {
    expect(beside(value, behind)).toBe(now)
  })

  test.each([
    ['1', ' Issue'],
    ['2', ' issues'],
    ['1', ' very old open issues'],
    ['1', ' issues7'],
    ['1', 'issues'],
    ['1', ' cups'],
    ['~1', ' issues'],
    ['1 of 2', ' issues'],
  ])('of %s stays: %s', (value, behind) => {
    expect(agreeing(`0${behind}`, { start: 0, end: 1 }, value)).toEqual([])
  })
})

test.each([' TODO', ' issue'])('3%s did not agree before, so that the file does not bend it', behind => {
  expect(agreeing(`3${behind}`, { start: 0, end: 1 }, '4')).toEqual([])
})

test('words are compared with their nouns in the form for one', () => {
  expect(counted('Open Bugs and tickets')).toBe('Open bug and ticket')
  expect(counted('debugs bugsy')).toBe('debugs bugsy')
})
