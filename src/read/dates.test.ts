import { expect, test } from 'vitest'
import { looksLikeDate, readDate } from './dates.js'

test.each([
  ['2026-01-31', '2026-01-31'],
  ['2026/1/31', '2026-01-31'],
  ['2026年1月31日', '2026-01-31'],
  ['2026 年 1 月 31 日', '2026-01-31'],
  ['2026년 1월 31일', '2026-01-31'],
  ['2026. 1. 31.', '2026-01-31'],
  ['January 31st, 2026', '2026-01-31'],
  ['31. Januar 2026', '2026-01-31'],
  ['31 de enero de 2026', '2026-01-31'],
  ['31 дек. 2025', '2025-12-31'],
  ['4 בדצמבר 2025', '2025-12-04'],
  ['31.01.2026', '2026-01-31'],
  ['31. 1. 2026', '2026-01-31'],
  ['31-Jan-2026', '2026-01-31'],
  ['20260131', '2026-01-31'],
])('%s is the day %s', (text, day) => {
  expect(readDate(text)).toBe(day)
  expect(looksLikeDate(text)).toBe(true)
})

test('a date that can be read in two ways, or does not exist, is no day', () => {
  expect(readDate('01/02/2026')).toBeUndefined()
  expect(readDate('2026-02-30')).toBeUndefined()
  expect(readDate('build 20260131')).toBeUndefined()
  expect(looksLikeDate('2026-02-30')).toBe(true)
})
