import { describe, expect, test } from 'vitest'
import { mentionedIds, readDesignation } from './ids.js'

describe('an issue is named', () => {
  test.each([
    ['AUTH-001: Title', 'AUTH-001'],
    ['[BUG-12] Title', 'BUG-12'],
    ['#42 Title', '#42'],
    ['BUG #1: Title', '#1'],
    ['H2. Title', 'H2'],
    ['B9sim — Title', 'B9sim'],
    ['P0-1 – Title', 'P0-1'],
    ['BUG-3 / BUG-7: Title', 'BUG-3'],
    ['BUG-3, BUG-7: Title', 'BUG-3'],
    ['BUG-208–213: Title', 'BUG-208'],
    ['#3, #7 Title', '#3'],
    ['Б-1. Title', 'Б-1'],
    ['ТД-БД-02: Title', 'ТД-БД-02'],
    ['Bug BUG-001: Title', 'BUG-001'],
  ])('by an id: %s', (text, id) => {
    const designation = readDesignation(text)
    expect(designation).toMatchObject({ kind: 'id', id })
    expect(text.slice(designation?.length)).toBe('Title')
  })

  test.each([
    ['3. Title', 3],
    ['Issue 4: Title', 4],
    ['问题 1：Title', 1],
    ['007 Title', 7],
    ['(2) Title', 2],
    ['问题一：Title', 1],
    ['問題２：Title', 2],
    ['问题十二：Title', 12],
    ['문제 3: Title', 3],
    ['第五项：Title', 5],
    ['第２項 Title', 2],
    ['第二十三条、Title', 23],
    ['③ Title', 3],
    ['ג. Title', 3],
    ['다. Title', 3],
    ['三、Title', undefined],
    ['（四）Title', undefined],
  ])('by its number: %s', (text, number) => {
    const designation = readDesignation(text)
    expect(designation).toMatchObject({ kind: 'number', number })
    expect(text.slice(designation?.length)).toBe('Title')
  })

  test.each(['UTF-8: Title', 'P0: Title', '10 items are lost', '第四項工作', '三天之后'])(
    'by nothing: %s',
    text => {
      expect(readDesignation(text)).toBeUndefined()
    },
  )
})

test('ids that share a family are written out', () => {
  expect(mentionedIds('HEALTH-001,002 and BUG-3/4').map(({ id }) => id)).toEqual([
    'HEALTH-001',
    'HEALTH-002',
    'BUG-3',
    'BUG-4',
  ])
})

test('a number behind a slash that does not count on names a part', () => {
  expect(mentionedIds('BUG-46/1 and BUG-46/2').map(({ id }) => id)).toEqual(['BUG-46/1', 'BUG-46/2'])
})
