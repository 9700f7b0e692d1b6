import { expect, test } from 'vitest'
import { isIsoDay, readDay, withDayAndMonthExchanged } from './days.js'

test('reads a day however it is written', () => {
  expect(readDay('since 2025-03-04')).toEqual({ kind: 'day', iso: '2025-03-04' })
  expect(readDay('March 4, 2025')).toEqual({ kind: 'day', iso: '2025-03-04' })
  expect(readDay('25/04/2025')).toEqual({ kind: 'day', iso: '2025-04-25' })
})

test('says how an ambiguous day can be read', () => {
  expect(readDay('on 03/04/2025')).toEqual({
    kind: 'ambiguous',
    raw: '03/04/2025',
    readings: ['2025-04-03', '2025-03-04'],
  })
})

test('knows a day that is in no calendar', () => {
  expect(readDay('2025-02-30')).toEqual({ kind: 'impossible', raw: '2025-02-30' })
  expect(readDay('31.02.2025')).toEqual({ kind: 'impossible', raw: '31.02.2025' })
})

test('finds no day where there is none', () => {
  expect(readDay('next week, see 1.2.3')).toBeUndefined()
})

test('tells an ISO day from what only looks like one', () => {
  expect(['2024-02-29', '2025-02-29', '2025-2-1', 'soon'].map(isIsoDay)).toEqual([true, false, false, false])
})

test('puts month and day right where they changed places', () => {
  expect(['2025-25-04', '2025/31/1', '2025.13.12'].map(withDayAndMonthExchanged)).toEqual([
    '2025-04-25',
    '2025/1/31',
    '2025.12.13',
  ])
  expect(['2025-02-30', '2025-31-02', '2025-13/04', '31/31/2025'].map(withDayAndMonthExchanged)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
