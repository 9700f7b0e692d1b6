import { expect, test } from 'vitest'
import { readDirective } from './directive.js'

test('reads the rules, and leaves the reason to people', () => {
  expect(readDirective('issues-disable-next-line known-status, unique-id -- agreed with Ada')).toEqual({
    ok: true,
    value: { kind: 'disable-next-line', rules: ['known-status', 'unique-id'], until: undefined },
  })
})

test('a comment without rules means all of them', () => {
  const scope = { rules: [], until: undefined }
  expect(readDirective('issues-disable')).toEqual({ ok: true, value: { kind: 'disable', ...scope } })
  expect(readDirective('issues-disable -- a draft')).toEqual({
    ok: true,
    value: { kind: 'disable', ...scope },
  })
})

test('finds the last day in the reason', () => {
  expect(readDirective('issues-disable-line -- waits (until: 2027-01-31)')).toMatchObject({
    value: { until: '2027-01-31' },
  })
  expect(readDirective('issues-disable-line -- waits (until: 2027-02-30)')).toEqual({
    ok: false,
    error: '“until: 2027-02-30” is no day such as 2027-01-31',
  })
})

test('names the issue that is meant', () => {
  expect(readDirective('issues-disable-issue AUTH-001 claim-count')).toEqual({
    ok: true,
    value: { kind: 'disable-issue', issue: 'AUTH-001', rules: ['claim-count'], until: undefined },
  })
  expect(readDirective('issues-disable-issue')).toEqual({
    ok: false,
    error: '`issues-disable-issue` names no issue',
  })
})

test('reads the settings of a file', () => {
  expect(readDirective('issues-configure-file {"known-status": "off"}')).toEqual({
    ok: true,
    value: { kind: 'configure-file', config: { 'known-status': 'off' } },
  })
  expect(readDirective('issues-configure-file {"known-status"')).toMatchObject({ ok: false })
  expect(readDirective('issues-configure-file [1]')).toMatchObject({ ok: false })
})

test('reports a slip of the pen, but not the comments of others', () => {
  expect(readDirective('issues-disable-nextline')).toEqual({
    ok: false,
    error: '`issues-disable-nextline` is no comment that this linter knows, `issues-disable-next-line` is',
  })
  expect(readDirective('issues-table-start')).toBeUndefined()
  expect(readDirective('see the issues-disable flag')).toBeUndefined()
})
