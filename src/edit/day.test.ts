import { describe, expect, test } from 'vitest'
import { dateIn, dayLike, isDay, isoDay } from './day.js'

describe('a day in the manner of another one', () => {
  test.each([
    ['2025-11-30', '2025-11-30', '2026-01-09'],
    ['2025/11/30', '2025-11-30', '2026/01/09'],
    ['30.11.2025', '2025-11-30', '09.01.2026'],
    ['3.12.2025', '2025-12-03', '9.1.2026'],
    ['11/30/2025', '2025-11-30', '01/09/2026'],
    ['30-11-2025', '2025-11-30', '09-01-2026'],
    ['November 30, 2025', '2025-11-30', 'January 9, 2026'],
    ['Nov 30, 2025', '2025-11-30', 'Jan 9, 2026'],
    ['30 May 2025', '2025-05-30', '9 January 2026'],
    ['11 gennaio 2026', '2026-01-11', '9 gennaio 2026'],
    ['10 dicembre 2025, 17:00', '2025-12-10', '9 gennaio 2026'],
    ['3. Dezember 2025', '2025-12-03', '9. Januar 2026'],
    ['30. November 2025', '2025-11-30', '9. Januar 2026'],
    ['30 de noviembre de 2025', '2025-11-30', '9 de enero de 2026'],
    ['1 maja 2025', '2025-05-01', '9 stycznia 2026'],
    ['November 30th, 2025', '2025-11-30', 'January 9th, 2026'],
    ['2025年11月30日', '2025-11-30', '2026年1月9日'],
    ['2025年06月03日', '2025-06-03', '2026年01月09日'],
    ['2025년 11월 30일', '2025-11-30', '2026년 1월 9일'],
  ])('%s', (text, day, written) => {
    expect(dayLike('2026-01-09', { text, day })).toBe(written)
  })

  test('is an ISO day where the manner cannot be told', () => {
    for (const text of ['last week', 'Q3 2025', '30th of Nonember, 2025', ''])
      expect(dayLike('2026-01-09', { text, day: '2025-11-30' })).toBe('2026-01-09')
  })
})

test('an ordinal is that of the day', () => {
  const sample = { text: '30th January 2025', day: '2025-01-30' }
  const days = ['01', '02', '03', '04', '11', '12', '13', '21', '22', '23', '30', '31']
  expect(days.map(day => dayLike(`2026-01-${day}`, sample).slice(0, 4).trim())).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '23rd',
    '30th',
    '31st',
  ])
})

describe('a date in a text', () => {
  test.each([
    ['Fixed (2025-11-30) by Jon', '2025-11-30', '2025-11-30'],
    ['am 30.11.2025', '30.11.2025', '2025-11-30'],
    ['since 3 Dec 2025, at night', '3 Dec 2025', '2025-12-03'],
    ['11 gennaio 2026, 17:00', '11 gennaio 2026', '2026-01-11'],
    ['更新: 2025年6月3日', '2025年6月3日', '2025-06-03'],
  ])('%s', (text, written, day) => {
    const found = dateIn(text)
    expect(text.slice(found?.start, found?.end)).toBe(written)
    expect(isoDay(text)).toBe(day)
  })

  test('that could be two days, or that no calendar has, is none', () => {
    for (const text of ['1/2/2026', '31.02.2026', '2026-13-01', 'In Version 2026', '7 Glooms 2026'])
      expect(isoDay(text)).toBeUndefined()
    expect(dateIn('v2.1.0 of 2026')).toBeUndefined()
  })
})

test('a day is an ISO day that the calendar has', () => {
  expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-2-1', '2026-01-01 ', 'x2026-01-01', 'today'].some(isDay)).toBe(false)
})
