import * as z from 'zod'
import { expect, test } from 'vitest'
import { defineRule, noOptions } from './rule.js'
import { defaultRules, faultMessage, resolveRules, type SettingFault } from './settings.js'

const facts = {
  summary: 'A word',
  why: 'Because.',
  severity: 'warning',
  fixes: 'never',
  needs: 'text',
  offsets: 'reading',
  examples: [{ title: 'any', bad: '' }],
} as const

const quiet = defineRule({ ...facts, id: 'quiet', options: noOptions, check: () => [] })

const shared = defineRule({
  ...facts,
  id: 'shared',
  options: z.strictObject({
    share: z.number().max(1).default(0.5).describe('how many'),
    fields: z.array(z.string()).default([]).describe('which'),
  }),
  check: (_, { share }) => [{ span: { start: 0, end: 0 }, message: `share is ${share}` }],
})

const table = [quiet, shared]

/** The faults of a config, in words. */
function faultsOf(config: Readonly<Record<string, unknown>>): readonly string[] {
  const resolved = resolveRules(config, table)
  return resolved.ok ? [] : resolved.error.map(faultMessage)
}

test('every rule runs as it says itself', () => {
  expect([...defaultRules(table)].map(([id, { severity }]) => [id, severity])).toEqual([
    ['quiet', 'warning'],
    ['shared', 'warning'],
  ])
})

test('a config switches rules off, and says how grave they are', () => {
  const resolved = resolveRules({ quiet: 'off', shared: 'error' }, table)
  expect(resolved).toMatchObject({ ok: true })
  if (!resolved.ok) return
  expect([...resolved.value.keys()]).toEqual(['shared'])
  expect(resolved.value.get('shared')?.severity).toBe('error')
})

test('a later config keeps the check of an earlier one unless it gives options of its own', () => {
  const base = resolveRules({ shared: ['note', { share: 0.25 }] }, table)
  if (!base.ok) throw new Error('the base is right')
  const later = resolveRules({ shared: 'error' }, table, base.value)
  const check = later.ok ? later.value.get('shared')?.check : undefined
  expect(check).toBe(base.value.get('shared')?.check)
})

test('says which key has which value, and what is allowed', () => {
  expect(faultsOf({ loud: 'error' })).toEqual(['there is no rule “loud”'])
  expect(faultsOf({ quiet: 'fatal' })).toEqual([
    'the rule “quiet” is set to "fatal", which is none of “off”, “error”, “warning”, “note”',
  ])
  expect(faultsOf({ quiet: ['error', { share: 1 }] })).toEqual([
    'the rule “quiet” has no options, but is given “share”',
  ])
  expect(faultsOf({ shared: ['error', { shar: 1 }] })).toEqual([
    'the rule “shared” has no option “shar”, its options are “share”, “fields”',
  ])
  expect(faultsOf({ shared: ['error', { share: 2 }] })).toEqual([
    'the option “share” of the rule “shared” is 2, but it may be 1 at most',
  ])
  expect(faultsOf({ shared: ['error', { fields: ['a', 7] }] })).toEqual([
    'the option “fields.1” of the rule “shared” is 7, but it must be a text',
  ])
})

test('reports all faults, not just the first', () => {
  expect(faultsOf({ loud: 'error', quiet: 3 })).toHaveLength(2)
})

test('names the known rules beside an unknown one, so that the caller can suggest one', () => {
  const resolved = resolveRules({ loud: 'error' }, table)
  const unknown: SettingFault = { kind: 'unknown-rule', rule: 'loud', known: ['quiet', 'shared'] }
  expect(resolved).toEqual({ ok: false, error: [unknown] })
})
