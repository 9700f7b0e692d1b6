import { describe, expect, test } from 'vitest'
import { read } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { sourceOf } from '../text/source.js'
import { isKept, leftOut, saysLevel, saysMoreThanDay } from './remark.js'
import { pageOf } from './run.js'

const page = pageOf(read(sourceOf('BUGS.md', '# Bugs\n')), { read, words: buildWords(), today: '2026-01-31' })

describe('a remark behind a level is kept where the level changes', () => {
  test.each([
    [' (seen by guests)', true],
    [': blocks the pier', true],
    [' - was high in May', false],
    [' - Harbour enhancement', true],
    [' - Enhancement', false],
    [' (CRITICAL on Sundays)', false],
    ['est', false],
    ['-ish, perhaps', false],
  ])('“%s”: %s', (remark, is) => {
    expect(isKept(page, remark, { name: 'severity', old: undefined, meaning: undefined })).toBe(is)
  })
})

describe('a remark behind a status says nothing but a level', () => {
  test.each([
    [' (High)', true],
    [' — P1', false],
    [' (P1, high)', true],
    [' (high tide)', false],
    [' — !', false],
    ['', false],
  ])('“%s”: %s', (remark, is) => {
    expect(saysLevel(page, remark)).toBe(is)
    expect(isKept(page, remark, { name: 'status', old: undefined, meaning: undefined })).toBe(is)
  })
})

describe('a remark says more than a day', () => {
  test.each([
    [' (on 2025-12-18)', false],
    [' am 18.12.2025', false],
    [' 2025-12-18', false],
    ['', false],
    [' (by Jon, 2025-12-18)', true],
    [' and forgotten', true],
  ])('“%s”: %s', (remark, is) => {
    expect(saysMoreThanDay(remark)).toBe(is)
  })
})

test('what is left out is told without what parts it from the rest', () => {
  expect(leftOut('Status', ' — see the mail ')).toBe(
    'Status says something else now, and “see the mail” behind it was left out',
  )
})
